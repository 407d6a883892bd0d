import { expect } from 'chai';
import { networkInterfaces } from 'node:os';
import type { Locator, Page } from 'playwright-core';
import { logTo } from '../../../adapters/log.js';
import { readSettings } from '../../../adapters/settings.js';
import { teamsEndpoint } from '../../../adapters/teams/endpoint.js';
import { textIn } from '../../../knowledge/text/index.js';
import type { Library } from '../../../knowledge/library.js';
import { teams } from '../../../adapters/channels/teams.js';
import { shippedLibrary, town } from '../../town.js';
import { browser } from '../../browser.js';
import { playground } from './playground.js';

const en = textIn('en');
const webAddress = 'https://waypoint.example.org';

describe('Teams: in the Agents Playground, in a browser', function () {
  const closing: (() => unknown)[] = [];
  const lines: string[] = [];
  let page: Page;
  let library: Library;

  before(async () => {
    library = await shippedLibrary();
    const { bot, open } = await town({ library, channels: [teams] });
    const log = logTo(
      (line) => lines.push(line),
      () => new Date(),
    );
    const opened = await open((server) => void teamsEndpoint(server, { settings: readSettings({ TEAMS_LOCAL: 'on' }), bot, log }));
    closing.push(opened.close);
    const play = await playground(`${opened.url}/api/messages`);
    closing.push(play.close);
    const seen = await browser();
    closing.push(() => seen.close());
    page = await seen.newPage({ viewport: { width: 1600, height: 1400 } });
    await page.goto(play.address, { waitUntil: 'domcontentloaded' });
  });
  after(async () => {
    for (const close of closing.reverse()) await close();
  });

  const cards = (): Locator => page.locator('.ac-adaptiveCard');
  const cardWith = (words: string): Locator => cards().filter({ hasText: words });
  /** The browser may put a link or bold into a sentence, and the text that is read has no marks. */
  const start = (text: string): string => text.replace(/[\u2066-\u2069*]|^- /g, '').slice(0, 24);
  async function type(words: string): Promise<void> {
    await page.locator('[role="textbox"][data-lexical-editor="true"]').click();
    await page.keyboard.type(words);
    await page.locator('button[aria-label="Send Message"]').click();
  }
  /** What the bot says next. */
  async function answerTo(words: string): Promise<Locator> {
    const before = await cards().count();
    await type(words);
    const next = cards().nth(before);
    await next.waitFor();
    return next;
  }
  async function keep(name: string): Promise<void> {
    const folder = process.env['SHOTS_DIR'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
  }

  it('greets exactly once, with the address as text and as a picture', async () => {
    await cards().first().waitFor();
    await page.waitForTimeout(1500);
    expect(await cards().count()).to.equal(1);
    expect(await cards().first().textContent()).to.include(webAddress);
    const picture = cards().first().getByRole('img', { name: en.opening.qr });
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).to.be.greaterThan(100);
    expect(await cards().first().getByRole('button').count()).to.equal(5);
    await keep('teams-en-welcome');
  });

  it('answers a typed question', async () => {
    const { title, short } = library.published('my-options')!.in.en;
    await type('what are my options');
    const card = cardWith(start(short));
    await card.waitFor();
    expect(await card.textContent()).to.include(title);
    expect(await card.getByRole('link').first().getAttribute('href')).to.match(/^https:\/\//);
    await keep('teams-en-answer');
  });

  it('takes a button that is pressed', async () => {
    const { full } = library.published('my-options')!.in.en;
    await cards().last().getByRole('button', { name: en.answer.more }).click();
    await cardWith(start(full[0]!)).waitFor();
    await keep('teams-en-more');
  });

  for (const [language, own] of [
    ['ar', 'العربية'],
    ['zh', '中文'],
  ] as const) {
    it(`goes on in ${own}, ${language === 'ar' ? 'from right to left' : 'from left to right'}`, async () => {
      expect(await (await answerTo(own)).textContent()).to.include(start(textIn(language).language.changed));
      const topics = await answerTo(textIn(language).commands.topics[0]!);
      expect(await topics.textContent()).to.include(start(textIn(language).browse.groups));
      const direction = await topics
        .locator('.ac-textBlock')
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
      expect(direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      await keep(`teams-${language}-topics`);
      await answerTo('1');
      await keep(`teams-${language}-group`);
      const answer = await answerTo('1');
      expect(await answer.locator('strong').count()).to.be.greaterThan(0);
      expect(await answer.textContent()).to.not.include('**');
      await keep(`teams-${language}-answer`);
    });
  }

  it('says one sentence in a group, and no card', async () => {
    await page.getByRole('treeitem', { name: 'Group Chat' }).click();
    const sentence = page.locator('.fai-OutputCard').filter({ hasText: start(en.opening.group(webAddress)) });
    await sentence.first().waitFor();
    await page.waitForTimeout(1000);
    expect(await sentence.count()).to.equal(1);
    expect(await cards().count()).to.equal(0);
    expect(await sentence.getByRole('link').getAttribute('href')).to.match(/^https:\/\/waypoint\.example\.org\/?$/);
    await keep('teams-en-group');
  });

  it('was reached from this machine only', async function () {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && one.family === 'IPv4' && !one.internal);
    if (!outside) return this.skip();
    const { port } = new URL(page.url());
    const reached = await fetch(`http://${outside.address}:${port}/`).then(
      () => true,
      () => false,
    );
    expect(reached).to.equal(false);
  });

  it('logged no failure', () => {
    expect(lines.filter((line) => /failed|not sent|refused/.test(line))).to.deep.equal([]);
  });
});
