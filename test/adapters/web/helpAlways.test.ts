import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, street, type Street } from './street.js';

const { help, page: text, always } = textIn('en');

describe('HELP, whatever has become of the chat (care.md CR-12)', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  const pressesHelp = (page: Page, label = text.help): Promise<void> => page.getByRole('button', { name: label, exact: true }).click();
  const types = async (page: Page, words: string): Promise<void> => {
    await page.fill('#words', words);
    await page.click('.send');
  };
  /** Waits for the card of contacts in the chat, not only folded below it. */
  const seesContacts = (page: Page, danger = help.text[0]!): Promise<void> =>
    page
      .locator('#log .turn.help', { hasText: danger.slice(0, 20) })
      .last()
      .waitFor();
  const told = async (page: Page, sentence: string): Promise<void> =>
    eventually(async () => (await page.locator('#status, #notice').allTextContents()).includes(sentence));

  for (const javaScriptEnabled of [true, false]) {
    const how = `JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;

    for (const language of languages) {
      it(`shows Mei, whose chat has ended without her knowing, the contacts, and says that it has (${language}, ${how})`, async () => {
        const { page, context } = await there.visit(language, { javaScriptEnabled });
        await page.route('**/stream', (route) => route.abort());
        await there.ask(page, language);
        const texts = textIn(language);
        there.place.clock.pass(61);
        await pressesHelp(page, texts.page.help);
        await seesContacts(page, texts.help.text[0]);
        await told(page, texts.page.ended);
        await types(page, asks[language]);
        await there.answered(page, language);
        await context.close();
      });
    }

    it(`does the same for the word (${how})`, async () => {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await page.route('**/stream', (route) => route.abort());
      await there.ask(page, 'en');
      there.place.clock.pass(61);
      await types(page, 'HELP');
      await seesContacts(page);
      await told(page, text.ended);
      await context.close();
    });

    it(`shows the contacts to Omar while the database is away (${how})`, async () => {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await there.ask(page, 'en');
      const { conversations } = there.place;
      const find = conversations.find.bind(conversations);
      conversations.find = () => Promise.reject(new Error('a database that is away'));
      await pressesHelp(page);
      await seesContacts(page);
      await told(page, always.failed);
      conversations.find = find;
      await context.close();
    });

    it(`shows them to Lucia where the turn fails (${how})`, async () => {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await there.ask(page, 'en');
      const { bot } = there.place;
      const run = bot.run.bind(bot);
      bot.run = () => Promise.reject(new Error('a turn that fails'));
      await pressesHelp(page);
      await seesContacts(page);
      await told(page, always.failed);
      bot.run = run;
      await context.close();
    });
  }

  it('shows them again where the same form of a chat that is over is sent once more, and where somebody else reads by now', async () => {
    const posts = async (fields: Record<string, string>): Promise<{ status: number; page: string }> => {
      const answer = await fetch(there.url, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) });
      return { status: answer.status, page: await answer.text() };
    };
    const field = (page: string, name: string): string => new RegExp(`name="${name}"\\s+value="([^"]+)"`).exec(page)![1]!;
    const { page } = await posts({ words: asks.en });
    const form = { c: field(page, 'c'), once: field(page, 'once'), words: 'help' };
    const before = await posts({ ...form, once: '', reader: 'To the office. Its answer comes here.' });
    expect([before.status, before.page.includes('class="turn help')]).to.deep.equal([200, true]);
    await posts(form);
    there.place.clock.pass(61);
    const after = await posts(form);
    expect([after.status, after.page.includes('class="turn help')]).to.deep.equal([410, true]);
  });
});
