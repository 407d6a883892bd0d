import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Receiver } from '../../../bots/cases.js';
import type { Desk } from '../../../bots/desk.js';
import type { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { deskIn } from '../../desk.js';
import { browser } from '../../browser.js';
import { openStand, until, type Stand } from './stand.js';

const amina: Receiver = { name: 'amina', services: ['un-unoms'] };
const input = '[data-id="webchat-sendbox-input"]';
const bubbles = '.webchat__bubble__content';

describe('the relay in the official Web Chat, unmodified, in a real browser', () => {
  let chromium: Browser;
  let stand: Stand;
  let desk: Desk;
  before(async () => {
    chromium = await browser();
    stand = await openStand({ staff: (service) => (service === 'un-unoms' ? ['amina'] : []) });
    desk = await deskIn(stand);
  });
  after(async () => {
    await chromium?.close();
    await stand?.close();
  });

  async function visit(language: Language): Promise<Page> {
    const page = await (await chromium.newContext({ locale: language })).newPage();
    await page.goto(`${stand.url}/webchat`);
    await page.locator(bubbles).first().waitFor();
    return page;
  }
  const says = async (page: Page, words: string): Promise<void> => {
    await page.fill(input, words);
    await page.keyboard.press('Enter');
  };
  const press = (page: Page, label: string): Promise<void> =>
    page.locator('.webchat__suggested-actions__button', { hasText: label }).last().click();
  const bubble = (page: Page, words: string) => page.locator(bubbles, { hasText: words });

  for (const language of ['en', 'ar'] as const) {
    it(`shows what an office writes to somebody who does nothing, once, and who reads the next words (${language})`, async () => {
      const { handoff, offices, commands } = textIn(language);
      const office = stand.directory.service('un-unoms')!.in[language].name;
      const page = await visit(language);
      await says(page, commands.offices[0]!);
      for (const label of [
        offices.kinds.ombuds,
        office,
        handoff.menu.start,
        handoff.office.goOn,
        handoff.involved.nobody,
        handoff.payload.ready,
        handoff.consent.yes,
      ])
        await press(page, label);
      const shown = page.locator(`${bubbles} blockquote`, { hasText: /^[\s\d]{22,}$/ });
      await shown.waitFor();
      const number = (await shown.innerText()).replace(/\s/g, '');
      expect(number).to.match(/^\d{22}$/);
      await says(page, number.slice(-4));
      await bubble(page, handoff.relay.box(office)).waitFor();

      const [waiting] = (await desk.list(amina)).cases;
      await desk.take(amina, waiting!.id);
      await desk.reply(amina, waiting!.id, `I am here, ${language}.`);
      await bubble(page, `I am here, ${language}.`).waitFor();
      expect(await bubble(page, `I am here, ${language}.`).locator('strong').first().innerText()).to.include(office);
      await says(page, `thank you, ${language}`);
      await until(async () => (await desk.open(amina, waiting!.id))!.messages.at(-1)!.words === `thank you, ${language}`);
      expect(await bubble(page, `I am here, ${language}.`).count()).to.equal(1);

      const other = await visit(language);
      await says(other, number);
      await press(other, handoff.menu.whole);
      // What came while nobody looked is said by itself as well.
      await bubble(other, `I am here, ${language}.`).last().waitFor();
      await press(other, handoff.menu.takeBack);
      await press(other, handoff.takeBack.yes);
      await bubble(other, handoff.takeBack.done).waitFor();
      await until(async () => (await other.locator(bubbles).count()) === 1);
      const left = await other.locator('#chat').innerText();
      for (const gone of [`I am here, ${language}.`, `thank you, ${language}`])
        expect(left, 'deleted from the screen').not.to.include(gone);
      await says(other, commands.offices[0]!);
      await bubble(other, commands.offices[0]!).waitFor();
      await press(other, offices.kinds.ombuds);
      await bubble(other, office).last().waitFor();
      expect(await stand.vault.ids()).to.deep.equal([]);
      for (const one of [page, other]) {
        expect(await one.title()).to.equal('Waypoint');
        await one.context().close();
      }
    });
  }
});
