import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { asks, eventually, street, type Street } from './street.js';

const { handoff, reader, renewing, page: text } = textIn('en');

describe('an open page whose chat is gone', () => {
  let there: Street;
  before(async () => {
    there = await street({ staff: (id) => (id === 'un-unoms' ? ['amina'] : []) });
  });
  after(() => there?.close());

  const chatOf = async (page: Page) => (await there.place.conversations.find(await page.evaluate(() => document.body.dataset['c']!)))!;
  const status = (page: Page): Promise<string | null> => page.locator('#status').textContent();
  const turns = (page: Page): Promise<number> => page.locator('.turn').count();
  const presses = (page: Page, label: string): Promise<void> => page.locator('.choices button', { hasText: label }).last().click();
  /** The program starts anew: streams are broken off, and what was in its memory is gone. */
  async function startsAnew(page: Page): Promise<void> {
    const chat = await chatOf(page);
    await there.place.conversations.drop(chat);
    await page.unroute('**/stream');
    // The last try may not have failed yet, and the next one comes some seconds after it has.
    await eventually(async () => {
      await page.clock.runFor('00:08');
      return (await page.evaluate(() => document.body.dataset['c'])) === '';
    });
  }
  async function toTheConsent(page: Page): Promise<void> {
    await page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('.choices button')!;
      button.value = 'handoff/un-unoms';
      button.click();
    });
    for (const label of [handoff.office.goOn, handoff.involved.nobody, handoff.payload.ready]) await presses(page, label);
  }
  /** Somebody has asked, and hears nothing from the server unless they ask. */
  async function opened(language: Language = 'en') {
    const { page, context } = await there.opened(language);
    await page.route('**/stream', (route) => route.abort());
    await there.ask(page, language);
    return { page, context };
  }

  for (const language of languages) {
    it(`says so by itself, as it would answer a message, and what was typed begins a new one (${language})`, async () => {
      const { page, context } = await opened(language);
      await page.fill('#words', asks[language]);
      await startsAnew(page);
      await eventually(async () => (await status(page)) === textIn(language).page.ended);
      expect([await turns(page), await page.inputValue('#words')]).to.deep.equal([0, asks[language]]);
      await page.click('.send');
      await there.answered(page, language);
      await context.close();
    });
  }

  it('promises nobody that a key keeps it: Mei, who presses one, reads that it has ended', async () => {
    const { page, context } = await opened();
    await there.place.conversations.drop(await chatOf(page));
    await page.clock.runFor('13:10');
    await eventually(async () => (await status(page)) === text.soon);
    await page.keyboard.press('a');
    await eventually(async () => (await status(page)) === text.ended);
    expect(await turns(page)).to.equal(0);
    await page.clock.runFor('14:00');
    expect(await status(page)).to.equal(text.ended);
    await context.close();
  });

  it('leaves the card of HELP in sight for whoever reads it, and nothing that was said', async () => {
    const { page, context } = await opened();
    await page.getByRole('button', { name: text.help, exact: true }).click();
    await page.locator('.turn.help').waitFor();
    await startsAnew(page);
    await eventually(async () => (await status(page)) === text.ended);
    expect([await turns(page), await page.locator('.turn.help').count()]).to.deep.equal([1, 1]);
    await context.close();
  });

  it('keeps the return number in sight, which stands nowhere else, for 15 minutes and not longer', async () => {
    const { page, context } = await opened();
    await toTheConsent(page);
    await presses(page, handoff.consent.yes);
    await page.locator('.number').waitFor();
    const number = await page.locator('.number').innerText();
    await startsAnew(page);
    await eventually(async () => (await status(page)) === text.endedAtOffice);
    expect([
      await turns(page),
      await page.locator('.number').innerText(),
      await page.locator('.choices button').allInnerTexts(),
    ]).to.deep.equal([1, number, [handoff.menu.back]]);
    await page.clock.runFor('14:30');
    expect(await page.locator('.number').innerText()).to.equal(number);
    await page.clock.runFor('00:40').catch(() => undefined);
    await eventually(async () => (await page.locator('#log').count()) === 1 && (await page.locator('.number').count()) === 0);
    await context.close();
  });

  it('speaks of no chat with an office to whoever began an answer that the programme reads', async () => {
    const { page, context } = await there.opened('en');
    await page.route('**/stream', (route) => route.abort());
    await presses(page, handoff.menu.back);
    await eventually(async () => (await page.locator('label[for=words]').innerText()) === reader.answer);
    await page.fill('#words', 'what is the ombuds');
    await startsAnew(page);
    await eventually(async () => (await status(page)) === text.endedAnswering);
    expect([await turns(page), await page.locator('.choices button').allInnerTexts(), await page.inputValue('#words')]).to.deep.equal([
      0,
      [handoff.menu.back],
      'what is the ombuds',
    ]);
    await context.close();
  });

  it('says of a yes whose answer never came that it may have been kept (care.md CO-03)', async () => {
    const { page, context } = await opened();
    await toTheConsent(page);
    await page.locator('.choices button', { hasText: handoff.consent.yes }).last().waitFor();
    await page.route(`${there.url}/`, (route) => route.abort('connectionreset'), { times: 1 });
    await presses(page, handoff.consent.yes);
    await eventually(async () => (await status(page)) === text.notSent);
    await startsAnew(page);
    await eventually(async () => (await status(page)) === renewing.perhapsSent);
    await context.close();
  });
});
