import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { eventually, inSight, street, type Street } from './street.js';

const { always, page: text } = textIn('en');
const spanish = textIn('es').care.urgent;

const types = async (page: Page, words: string): Promise<void> => {
  await page.fill('#words', words);
  await page.click('.send');
};

const languageOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

const own = (page: Page): Promise<string[]> => page.locator('.turn.you p').allTextContents();

/** The head of the first thing that was said after the person's last words. */
const newest = '#log .turn.you ~ .turn:not(.you) h2';

describe('a reply in another language than the page (care.md CR-02, CV-28)', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  for (const javaScriptEnabled of [true, false]) {
    const how = `JavaScript ${javaScriptEnabled ? 'on' : 'off'}`;

    it(`stands on Lucia's English page as a Spanish card, and nothing is said after it (${how})`, async () => {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await types(page, 'hello');
      await page.locator('.turn.you').first().waitFor();
      await types(page, 'me quiero morir');
      const card = page.locator('.turn.help', { hasText: spanish.safe });
      await card.waitFor();
      await page.waitForTimeout(400);
      expect(await own(page)).to.deep.equal(['hello', 'me quiero morir']);
      expect(await page.locator('#log').textContent()).not.to.include(always.empty);
      expect([await languageOf(page), await card.getAttribute('lang')]).to.deep.equal(['en', 'es']);
      expect(await card.locator('.choices button').count(), 'it can be answered under its question').to.be.greaterThan(2);
      expect(await page.locator('.turn').last().getAttribute('lang')).to.equal('es');
      await context.close();
    });

    for (const [name, language] of [
      ['français', 'fr'],
      ['русский', 'ru'],
    ] as const)
      it(`turns the page to ${language} for whoever types its name, and is read from its beginning (${how})`, async () => {
        const { page, context } = await there.visit('en', { javaScriptEnabled });
        await types(page, name);
        const texts = textIn(language);
        await page.locator('.send', { hasText: texts.page.send }).waitFor();
        expect(await languageOf(page)).to.equal(language);
        expect(await own(page)).to.deep.equal([name]);
        expect(await page.locator('#log').textContent()).not.to.include(texts.always.empty);
        await eventually(() =>
          page
            .locator(newest)
            .first()
            .evaluate((head) => head === document.activeElement),
        );
        expect(await inSight(page, `.turn.you ~ .turn:not(.you) h2:focus`)).to.equal(true);
        await context.close();
      });

    it(`is begun by the header after a button of an answer: Nadia reads on in Arabic, not in the Spanish that stood before (${how})`, async () => {
      const { page, context } = await there.visit('es', { javaScriptEnabled, viewport: { width: 390, height: 844 } });
      await types(page, 'mi jefe me toca');
      await page.locator('.turn.you').first().waitFor();
      await page.locator('.choices button').first().click();
      await eventually(async () => (await own(page)).length === 2);
      await page.locator('.languages > summary').click();
      await page.getByRole('button', { name: 'العربية' }).click();
      await page.locator('.send', { hasText: textIn('ar').page.send }).waitFor();
      const begins = page.locator('.turn', { hasText: textIn('ar').language.changed }).locator('h2');
      await eventually(() => begins.evaluate((head) => head === document.activeElement));
      expect(await inSight(page, '.turn h2:focus')).to.equal(true);
      await context.close();
    });
  }

  it('is shown once more, with no turn, by a form in which nothing is said or chosen', async () => {
    const sends = async (fields: Record<string, string>) =>
      (await fetch(there.url, { method: 'POST', body: new URLSearchParams({ l: 'en', ...fields }) })).text();
    const first = await sends({ words: 'what is mediation' });
    const c = /name="c"\s+value="([^"]+)"/.exec(first)![1]!;
    const open = (await there.place.conversations.find(c))!;
    const { latest } = open;
    expect(await sends({ c, shift: 'off' })).to.include('what is mediation');
    expect(open.latest).to.equal(latest);
    expect(await sends({ c, words: '' }), 'an empty box that was sent is told so').to.include(always.empty);
    expect(open.latest).to.be.greaterThan(latest);
  });

  it('is not what an empty box brings: that is said, and the box keeps the focus', async () => {
    const { page, context } = await there.visit('en');
    await page.click('.send');
    await eventually(async () => (await page.locator('#status').textContent()) === always.empty);
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('words');
    expect([await page.locator('.turn.you').count(), await page.locator('.send').textContent()]).to.deep.equal([0, text.send]);
    await context.close();
  });
});
