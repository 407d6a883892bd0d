import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { kept } from '../../referrals.js';
import { inBrowser } from './inBrowser.js';
import type { Seat } from './seat.js';
import type { Stand } from './stand.js';

const { handoff, agreement, offices, commands, reader } = textIn('en');

describe('a person in a real browser who is asked again', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  const press = (page: Page, label: string): Promise<void> => page.locator('.choices button', { hasText: label }).last().click();
  const says = async (page: Page, words: string): Promise<void> => {
    await page.locator('#words').fill(words);
    await page.locator('.send').click();
  };
  /** She writes when the page has asked her: what is written before goes to whoever read it then (care.md WH-07). */
  const answers = async (page: Page, box: string, words: string): Promise<void> => {
    await page.locator('label[for="words"]', { hasText: box }).waitFor();
    await says(page, words);
  };

  /** Somebody agrees to the shortest text, and amina answers it. */
  async function underway(javaScriptEnabled: boolean): Promise<{ page: Page; number: string; id: string; amina: Seat }> {
    const page = await (await chromium.newContext({ locale: 'en', javaScriptEnabled, viewport: { width: 375, height: 760 } })).newPage();
    await page.goto(`${there.url}/`);
    await says(page, commands.offices[0]!);
    for (const label of [
      offices.kinds.ombuds,
      there.place.directory.service('un-unoms')!.in.en.name,
      handoff.menu.start,
      handoff.office.goOn,
      handoff.involved.nobody,
      handoff.payload.ready,
      handoff.consent.yes,
    ])
      await press(page, label);
    await page.locator('.choices button', { hasText: handoff.number.later }).waitFor();
    const number = (await page.locator('.exact').last().innerText()).replace(/\s/g, '');
    await says(page, number.slice(-4));
    await page.getByText(handoff.number.saved).waitFor();
    const id = (await there.place.store.transaction(({ referrals }) => referrals.find({ receiver: null }))).at(-1)!.id;
    const amina = await there.seat('amina');
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/take`);
    await amina.get(`/console/cases/${id}`);
    await amina.post(`/console/cases/${id}/reply`, { words: 'Good evening' });
    return { page, number, id, amina };
  }

  for (const javaScriptEnabled of [true, false]) {
    it(`reads that a colleague would go on, and says yes, ${javaScriptEnabled ? 'without a reload' : 'without JavaScript'}`, async () => {
      const { page, id, amina } = await underway(javaScriptEnabled);
      expect((await amina.post(`/console/cases/${id}/pass`, { colleague: 'boris' })).status).to.equal(303);
      if (!javaScriptEnabled) await press(page, agreement.menu.now);
      await page.getByText(agreement.notices.colleague('amina', 'boris')).first().waitFor();
      if (!javaScriptEnabled) await press(page, agreement.menu.goOn);
      const screen = page.locator('.choices').last();
      await screen.getByRole('button', { name: handoff.consent.no }).waitFor();
      const labels = await screen.getByRole('button').allTextContents();
      expect(labels.slice(0, 2).map((label) => label.replace(/^\d+\W*/, '').trim())).to.deep.equal([
        handoff.consent.no,
        handoff.consent.yes,
      ]);
      expect(await page.locator('label[for="words"]').textContent()).to.equal(agreement.again.box);
      expect(await page.locator('.exact').last().innerText()).to.equal(agreement.again.wish);
      await press(page, handoff.consent.yes);
      await page.getByText('You have agreed').waitFor();
      expect((await kept(there.place.store, id))!.receiver).to.equal('boris');
      await page.context().close();
    });
  }

  it('comes back after 15 days with number and code word, finds what was typed in the preview, and goes on', async () => {
    const { page, number, id } = await underway(true);
    await press(page, agreement.menu.codeWord);
    await answers(page, agreement.word.box, 'umbrella');
    await page.getByText('The code word is now').waitFor();
    await page.context().close();
    there.place.clock.pass(15 * 24 * 60);
    const other = await (
      await chromium.newContext({ locale: 'en', javaScriptEnabled: false, viewport: { width: 375, height: 760 } })
    ).newPage();
    await other.goto(`${there.url}/`);
    await press(other, handoff.menu.back);
    await answers(other, reader.answer, number);
    await other.getByText(handoff.number.unknown).waitFor();
    await says(other, `${number} Umbrella`);
    await other.getByText('Your consent lasted until').waitFor();
    await says(other, 'I was away for two weeks');
    expect(await other.locator('.exact').last().innerText()).to.equal('I was away for two weeks');
    await press(other, handoff.consent.yes);
    await other.getByText('You have agreed').waitFor();
    const { thread, consent } = (await kept(there.place.store, id))!;
    expect(there.vault.open(id, thread.at(-1)!.sealed)).to.equal('I was away for two weeks');
    expect([consent.state, consent.given]).to.deep.equal(['active', there.today()]);
    await other.context().close();
  });
});
