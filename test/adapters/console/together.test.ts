import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { agreesTo } from './agreeing.js';
import type { Stand } from './stand.js';
import { inBrowser } from './inBrowser.js';

describe('a person and a receiver, each in a real browser', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  /** Somebody goes to the ombuds and agrees to the shortest text; answers the return number. */
  async function agrees(page: Page, language: Language): Promise<string> {
    const { handoff } = textIn(language);
    const number = await agreesTo(page, there.url, there.place.directory, language);
    await page.locator('#words').fill(number.slice(-4));
    await page.locator('.send').click();
    await page.getByText(handoff.number.saved).waitFor();
    return number;
  }

  /** The receiver takes the newest case over and answers. */
  async function answers(words: string): Promise<void> {
    const page = await (await chromium.newContext({ locale: 'en', javaScriptEnabled: false })).newPage();
    const { desk } = textIn('en');
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page
      .locator('tr', { has: page.locator('.state.waiting') })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('button', { name: desk.case.take }).click();
    await page.getByLabel(desk.first.line).fill(words);
    await page.getByRole('button', { name: desk.first.send }).click();
    await page.locator('#newest').waitFor();
    await page.context().close();
  }

  for (const language of languages) {
    it(`write with each other in ${language}, without a reload, and the box says who reads`, async () => {
      const page = await (await chromium.newContext({ locale: language })).newPage();
      await agrees(page, language);
      const office = there.place.directory.service('un-unoms')!.in[language].name;
      expect(await page.locator('label[for="words"]').textContent()).to.equal(textIn(language).handoff.relay.box(office));
      await answers(`first line ${language}`);
      await page.locator('.turn.human', { hasText: `first line ${language}` }).waitFor();
      await page.context().close();
    });
  }

  it('write with each other without JavaScript, and from another device with the number', async () => {
    const { handoff } = textIn('en');
    const page = await (await chromium.newContext({ locale: 'en', javaScriptEnabled: false })).newPage();
    const number = await agrees(page, 'en');
    await answers('for whoever reloads');
    await page.locator('.choices button', { hasText: handoff.menu.whole }).last().click();
    await page.locator('.turn.human', { hasText: 'for whoever reloads' }).first().waitFor();
    await page.context().close();

    const other = await (await chromium.newContext({ locale: 'en' })).newPage();
    await other.goto(`${there.url}/`);
    await other.locator('.choices button', { hasText: handoff.menu.back }).click();
    await other.getByText(handoff.number.enter).waitFor();
    await other.locator('#words').fill(number);
    await other.locator('.send').click();
    await other.locator('.choices button', { hasText: handoff.menu.takeBack }).click();
    await other.locator('.choices button', { hasText: handoff.takeBack.yes }).click();
    await other.getByText(handoff.takeBack.done).waitFor();
    expect(await there.vault.ids()).to.have.length(languages.length);
    await other.context().close();
  });
});
