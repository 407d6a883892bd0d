import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { eventually } from '../web/street.js';
import { agreesTo } from './agreeing.js';
import { stand, type Stand } from './stand.js';

const { handoff, desk, page: texts } = textIn('en');

describe('what an office writes to an open page', () => {
  let there: Stand;
  let chromium: Browser;
  let context: BrowserContext;
  let page: Page;
  let office: Page;

  before(async () => {
    [there, chromium] = [await stand(), await browser()];
  });
  after(async () => {
    await chromium?.close();
    await there?.close();
  });
  afterEach(async () => {
    await context.close();
    await office.context().close();
  });

  /** A person waits in one window; a receiver has taken the case over in another. */
  beforeEach(async () => {
    context = await chromium.newContext({ locale: 'en' });
    page = await context.newPage();
    const number = await agreesTo(page, there.url, there.place.directory, 'en');
    await page.locator('#words').fill(number.slice(-4));
    await page.locator('.send').click();
    await page.getByText(handoff.number.saved).waitFor();
    office = await (await chromium.newContext({ locale: 'en' })).newPage();
    await office.goto(`${there.url}/console`);
    await there.signsIn(office, 'amina');
    await office
      .locator('tr', { has: office.locator('.state.waiting') })
      .getByRole('link')
      .first()
      .click();
    await office.getByRole('button', { name: desk.case.take }).click();
    await office.getByLabel(desk.first.line).waitFor();
    const token = await page.evaluate(() => document.body.dataset['c']!);
    await eventually(async () => (await there.place.conversations.find(token))!.watched);
  });

  const answers = async (words: string): Promise<void> => {
    await office.getByLabel(desk.first.line).fill(words);
    await office.getByRole('button', { name: desk.first.send }).click();
    await office.locator('#newest').waitFor();
  };
  const message = (words: string) => page.locator('.turn.human', { hasText: words });

  /** Notes everything that a screen reader is told of from now on, and every change of the title. */
  const listens = (): Promise<void> =>
    page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes)
          for (const node of addedNodes) {
            const element = target instanceof Element ? target : target.parentElement;
            if (node instanceof Element && node.closest('[aria-hidden]')) continue;
            if (element?.closest('title')) told.push(`title: ${node.textContent}`);
            else if (element?.closest('[role=log],[role=status],[role=alert],[aria-live]')) told.push(node.textContent!.trim());
          }
      }).observe(document, { childList: true, characterData: true, subtree: true });
    });
  const told = (): Promise<string[]> => page.evaluate(() => (window as unknown as { told: string[] }).told);

  it('is told to a screen reader once, with who wrote it, and is not to be seen in the title of the window', async () => {
    await listens();
    await answers('I am listening.');
    await message('I am listening.').waitFor();
    await page.getByText(texts.newMessage).waitFor();
    const name = there.place.directory.service('un-unoms')!.in.en.name;
    const about = (await told()).filter((text) => text.includes('I am listening.'));
    expect(about).to.have.length(1);
    expect(about[0]!.startsWith(name)).to.equal(true);
    expect(await told()).not.to.include(texts.newMessage);

    there.server.server.closeAllConnections();
    const token = await page.evaluate(() => document.body.dataset['c']!);
    await there.place.adapter.receive((await there.place.conversations.find(token))!, { choice: 'help' });
    await page.locator('.turn.help').waitFor();
    expect((await told()).filter((text) => text.includes('I am listening.'))).to.have.length(1);
    expect(await message('I am listening.').count()).to.equal(1);
    expect([await page.title(), (await told()).filter((text) => text.startsWith('title'))]).to.deep.equal(['Waypoint', []]);
  });

  it('is neither lost nor doubled when it comes while the person sends something', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let under = false;
    await page.route(`${there.url}/`, async (route) => {
      under = true;
      await held;
      await route.continue();
    });
    await page.locator('#words').fill('This is mine.');
    await page.locator('.send').click();
    await eventually(() => under);
    await answers('This came between.');
    const token = await page.evaluate(() => document.body.dataset['c']!);
    await eventually(async () =>
      (await there.place.conversations.find(token))!.items().some(({ said }) => said?.exact?.includes('This came between.')),
    );
    await page.evaluate(() => new Promise((soon) => setTimeout(soon, 200)));
    letGo();
    await page.locator('.turn.you', { hasText: 'This is mine.' }).waitFor();
    expect(await message('This came between.').count()).to.equal(1);
    const shown = await page
      .locator('#log [data-n]')
      .evaluateAll((items) => items.map((item) => Number((item as HTMLElement).dataset['n'])));
    const all = (await there.place.conversations.find(token))!.items().map(({ n }) => n);
    expect(shown.slice(-6)).to.deep.equal(all.slice(-6));
    expect(await page.locator('.choices').count()).to.equal(1);
  });
});
