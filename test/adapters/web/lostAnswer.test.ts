import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { deskIn } from '../../desk.js';
import { filesIn } from '../../proofs/killed/whatIsThere.js';
import { Server } from '../../proofs/killed/server.js';
import { amina } from '../../stories/handing.js';
import { asks, eventually, street, type Street } from './street.js';
import { newFolder } from '../../folders.js';

const presses = async (page: Page, label: string): Promise<void> => page.locator('.choices button', { hasText: label }).last().click();

/** The next form of a page reaches the server, and its answer is lost on the way. */
async function losesTheAnswer(page: Page, url: string, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  await page.route(
    `${url}/`,
    async (route) => {
      await route.fetch();
      await meanwhile();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
}

const status = (page: Page): Promise<string | null> => page.locator('#status').textContent();

describe('an answer that is lost on the way (care.md LB-04, WH-01)', () => {
  let there: Street;
  before(async () => {
    there = await street({ staff: (id) => (id === 'un-unoms' ? ['amina'] : []) });
  });
  after(() => there?.close());

  for (const language of languages) {
    it(`is not said to be a message that was not sent; what is sent again reaches the office once (${language})`, async () => {
      const { handoff, page: text } = textIn(language);
      const { page, context } = await there.visit(language);
      await page.fill('#words', asks[language]);
      await losesTheAnswer(page, there.url);
      await page.click('.send');
      await eventually(async () => (await status(page)) === text.notSent);
      const conversations = there.place.conversations.size;
      await page.click('.send');
      await there.answered(page, language);
      expect(there.place.conversations.size, 'the same chat').to.equal(conversations);
      expect(await page.locator('.turn.you').count()).to.equal(1);

      const open = (await there.place.conversations.find(await page.evaluate(() => document.body.dataset['c']!)))!;
      await there.place.adapter.receive(open, { choice: 'handoff/un-unoms' });
      for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready]) await presses(page, label);
      const before = (await there.place.store.transaction(({ referrals }) => referrals.find({}))).length;
      await page.locator('.choices button', { hasText: handoff.consent.yes }).last().waitFor();
      await losesTheAnswer(page, there.url);
      await presses(page, handoff.consent.yes);
      await eventually(async () => (await status(page)) === text.notSent || (await page.locator('.keep').count()) > 0);
      if ((await page.locator('.choices button', { hasText: handoff.consent.yes }).count()) > 0) await presses(page, handoff.consent.yes);
      await page.locator('.turn', { hasText: handoff.number.later }).last().waitFor();
      const all = await there.place.store.transaction(({ referrals }) => referrals.find({}));
      expect(all).to.have.length(before + 1);

      await presses(page, handoff.number.later);
      await page.locator('.choices button', { hasText: handoff.menu.whole }).last().waitFor();
      await page.fill('#words', 'one line for the office');
      await losesTheAnswer(page, there.url);
      await page.click('.send');
      await eventually(async () => (await status(page)) === text.notSent);
      await page.click('.send');
      await eventually(async () => (await page.inputValue('#words')) === '');
      const desk = await deskIn(there.place);
      const { id } = all.at(-1)!;
      await desk.take(amina, id);
      expect(
        (await desk.open(amina, id))!.messages.map(({ words }) => words).filter((words) => words === 'one line for the office'),
      ).to.have.length(1);
      expect(await page.locator('.turn.you', { hasText: 'one line for the office' }).count()).to.equal(1);
      await context.close();
    });
  }

  it('takes a message whose turn failed when it is sent again', async () => {
    const { page, context } = await there.visit('en');
    await there.ask(page, 'en');
    const { bot } = there.place;
    const run = bot.run.bind(bot);
    bot.run = () => Promise.reject(new Error('a turn that fails'));
    await page.fill('#words', asks.en);
    await losesTheAnswer(page, there.url);
    await page.click('.send');
    await eventually(async () => (await status(page)) === textIn('en').page.notSent);
    bot.run = run;
    const answers = await page.locator('.turn.answer').count();
    await page.click('.send');
    await page.locator('.turn.answer').nth(answers).waitFor();
    await context.close();
  });

  it('shows nobody who goes back what was typed without JavaScript, where the turn failed and then all is over (care.md QE-05)', async () => {
    const { bot, conversations } = there.place;
    const sends = async (fields: Record<string, string>) => {
      const answer = await fetch(there.url, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });
      return { status: answer.status, text: await answer.text() };
    };
    const valueOf = (page: string, name: string): string => new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(page)![1]!;
    const first = await sends({ words: 'hello' });
    const c = valueOf(first.text, 'c');
    const form = { c, once: valueOf(first.text, 'once'), words: 'canary of somebody who was afraid' };
    const run = bot.run.bind(bot);
    bot.run = () => Promise.reject(new Error('a turn that fails'));
    expect((await sends(form)).status).to.equal(500);
    bot.run = run;
    await conversations.drop((await conversations.find(c))!);
    const back = await sends(form);
    expect(back.status).to.equal(410);
    expect(back.text).not.to.include('canary');
  });

  it('keeps its name where the server said that it failed, and might have kept it all the same', async () => {
    const { page, context } = await there.visit('en');
    const names: (string | null)[] = [];
    await page.route(`${there.url}/`, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      names.push(new URLSearchParams(route.request().postData()!).get('once'));
      if (names.length > 1) return route.continue();
      await route.fulfill({ status: 500, json: { notice: textIn('en').always.failed } });
    });
    await page.fill('#words', asks.en);
    await page.click('.send');
    await eventually(async () => (await status(page)) === textIn('en').always.failed);
    expect(await page.inputValue('#words')).to.equal(asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    expect(names[1]).to.be.a('string').and.equal(names[0]);
    await context.close();
  });
});

describe('a yes to which no answer came, since the program was killed after keeping it', () => {
  const { handoff, page: text, renewing } = textIn('en');
  let folder: string;
  let server: Server;
  beforeEach(async () => {
    folder = newFolder('proof');
    server = new Server(folder);
    await server.start();
  });
  afterEach(async () => {
    await server.kill();
  });

  it('is said to be uncertain, with JavaScript; pressed again it sends nothing a second time, and the way on is clear', async () => {
    const chromium = await browser();
    const page = await (await chromium.newContext({ locale: 'en' })).newPage();
    // Nothing else comes to the page than what answers its own forms.
    await page.route('**/stream', (route) => route.abort());
    await page.goto(server.url);
    await page.fill('#words', 'hello');
    await page.click('.send');
    await page.locator('.turn').nth(2).waitFor();
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('.choices button')!;
      button.value = button.value.replace(/:.*/, ':handoff/demonstration-ombuds');
      button.click();
    });
    for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready]) await presses(page, label);
    await page.locator('.choices button', { hasText: handoff.consent.yes }).last().waitFor();
    await losesTheAnswer(page, server.url, () => server.kill());
    await presses(page, handoff.consent.yes);
    await eventually(async () => (await status(page)) === text.notSent);
    expect((await filesIn(folder)).referrals).to.have.length(1);
    await server.start();
    await presses(page, handoff.consent.yes);
    await eventually(async () => (await status(page)) === renewing.perhapsSent);
    expect((await filesIn(folder)).referrals).to.have.length(1);
    await chromium.close();
  });

  it('is said to be uncertain without JavaScript, when the form is sent again', async () => {
    let page = '';
    const post = async (fields: Record<string, string>): Promise<number> => {
      const hidden = ['c', 'once'].flatMap((name) => {
        const value = new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(page)?.[1];
        return value ? [[name, value] as const] : [];
      });
      const form = { ...Object.fromEntries(hidden), l: 'en', ...fields };
      const answer = await fetch(server.url, { method: 'POST', body: new URLSearchParams(form) });
      const shown = await answer.text();
      if (fields['choice']?.endsWith(':yes')) again = form;
      page = shown;
      return answer.status;
    };
    let again: Record<string, string> = {};
    await post({ choice: 'handoff/demonstration-ombuds' });
    for (const id of ['goOn', 'nobody', 'ready', 'yes'])
      await post({ choice: [...page.matchAll(/value="(\d+:([^"]+))"/g)].findLast(([, , name]) => name === id)![1]! });
    await server.kill();
    await server.start();
    const answer = await fetch(server.url, { method: 'POST', body: new URLSearchParams(again) });
    expect([answer.status, (await answer.text()).includes(renewing.perhapsSent)]).to.deep.equal([410, true]);
    expect((await filesIn(folder)).referrals).to.have.length(1);
  });
});
