import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { eventually, street, type Street } from './street.js';
import { turnTo } from './turningAway.js';

const { help, page: text } = textIn('en');

describe('whoever comes back to the page', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  const asked = async (language: Language = 'en'): Promise<{ page: Page; context: BrowserContext }> => {
    const { page, context } = await there.opened(language);
    await there.ask(page, language);
    return { page, context };
  };
  const chatOf = async (page: Page) => (await there.place.conversations.find(await page.evaluate(() => document.body.dataset['c']!)))!;
  const away = async (page: Page, time: string): Promise<void> => {
    await turnTo(page, 'hidden');
    await page.clock.runFor(time);
    await turnTo(page, 'visible');
  };
  /** An office writes, or the programme has something to say, while the page is open. */
  const isWrittenTo = async (page: Page): Promise<void> => {
    const chat = await chatOf(page);
    await eventually(() => chat.watched);
    await there.place.adapter.receive(chat, { choice: 'help' });
    await eventually(async () => (await page.locator('.turn.help').count()) === 1);
  };
  const showsTheChat = (page: Page) => page.getByRole('button', { name: text.show });
  /** What a screen reader hears of a place that is read aloud as it changes: every text that is put there, but not what is hidden from it. */
  const listens = (page: Page, selector: string): Promise<void> =>
    page.locator(selector).evaluate((place) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (!(node instanceof Element && node.getAttribute('aria-hidden') === 'true')) heard.push(node.textContent ?? '');
      }).observe(place, { childList: true });
    });
  const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

  for (const language of languages) {
    it(`finds the button that shows the chat, whatever was said meanwhile (${language})`, async () => {
      const { page, context } = await asked(language);
      await away(page, '02:00');
      const show = page.getByRole('button', { name: textIn(language).page.show });
      expect(await page.locator('footer').innerText()).to.include(textIn(language).page.hidden);
      await isWrittenTo(page);
      await show.click();
      expect([await page.locator('main').isVisible(), await show.count()]).to.deep.equal([true, 0]);
      await context.close();
    });
  }

  it('finds it also where the page is about to be emptied', async () => {
    const { page, context } = await asked();
    await page.clock.runFor('11:00');
    await away(page, '01:30');
    await page.clock.runFor('00:40');
    await eventually(async () => (await page.locator('#status').textContent()) === text.soon);
    await showsTheChat(page).click();
    expect(await page.locator('main').isVisible()).to.equal(true);
    await context.close();
  });

  it('and asks for HELP sees it, and the chat', async () => {
    const { page, context } = await asked();
    await away(page, '02:00');
    await page.getByRole('button', { name: text.help, exact: true }).click();
    await page.locator('.turn.help', { hasText: help.text[0]!.slice(0, 20) }).waitFor();
    expect(await showsTheChat(page).count()).to.equal(0);
    await context.close();
  });

  it('hears that there is a new message, where one came while nobody could hear it (care.md AX-01)', async () => {
    for (const [time, covered] of [
      ['00:40', false],
      ['02:00', true],
    ] as const) {
      const { page, context } = await asked();
      await turnTo(page, 'hidden');
      await isWrittenTo(page);
      await listens(page, '#status');
      await page.clock.runFor(time);
      await turnTo(page, 'visible');
      if (covered) await showsTheChat(page).click();
      expect(await heard(page)).to.deep.equal([text.newMessage]);
      await turnTo(page, 'hidden');
      await turnTo(page, 'visible');
      expect(await heard(page), 'once').to.deep.equal([text.newMessage]);
      await context.close();
    }
  });

  it('hears nothing where nothing came', async () => {
    const { page, context } = await asked();
    await listens(page, '#status');
    await away(page, '00:40');
    expect(await heard(page)).to.deep.equal([]);
    await context.close();
  });

  it('hears once, and not every few seconds, that the page will be emptied (care.md AX-09)', async () => {
    const { page, context } = await asked();
    await listens(page, '#status');
    await page.clock.runFor('14:30');
    expect(await heard(page)).to.deep.equal([text.soon]);
    await context.close();
  });

  it('hears it after that time, too, where it was said while the page was hidden', async () => {
    const { page, context } = await asked();
    await page.clock.runFor('12:50');
    await turnTo(page, 'hidden');
    await page.clock.runFor('00:20');
    await listens(page, '#status');
    await turnTo(page, 'visible');
    await page.clock.runFor('00:06');
    expect(await heard(page)).to.deep.equal([text.soon]);
    await context.close();
  });

  it('stays by a key, though something else is said where the warning stood', async () => {
    const { page, context } = await asked();
    await page.clock.runFor('13:10');
    await isWrittenTo(page);
    await page.keyboard.press('a');
    await page.clock.runFor('12:00');
    expect(await page.locator('.turn.help').count()).to.equal(1);
    await context.close();
  });
});
