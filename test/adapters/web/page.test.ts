import { expect } from 'chai';
import { direction, htmlLang, languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { findings } from '../console/axe.js';
import { asks, eventually, street, type Street } from './street.js';

describe('the page in a real browser', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  for (const language of languages) {
    for (const javaScriptEnabled of [true, false]) {
      it(`answers in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}, asks no other host and stores nothing`, async () => {
        const { page, context, asked, said } = await there.visit(language, { javaScriptEnabled });
        expect(await page.locator('html').getAttribute('lang')).to.equal(htmlLang(language));
        expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
        expect(await page.title()).to.equal('Waypoint');
        await page.fill('#words', asks[language]);
        await page.click('.send');
        await there.answered(page, language);
        expect(page.url()).to.equal(`${there.url}/`);
        await page.locator('.choices button').first().click();
        await page.locator('.turn.answer').nth(1).waitFor();
        expect(asked.filter((url) => !url.startsWith(there.url))).to.deep.equal([]);
        expect(said).to.deep.equal([]);
        const state = await context.storageState();
        expect([state.cookies, state.origins]).to.deep.equal([[], []]);
        await context.close();
      });
    }

    it(`has nothing that axe finds, on the first page and with an answer (${language})`, async () => {
      const { page, context } = await there.visit(language, { bypassCSP: true });
      expect(await findings(page)).to.deep.equal([]);
      await page.fill('#words', asks[language]);
      await page.click('.send');
      await there.answered(page, language);
      expect(await findings(page)).to.deep.equal([]);
      await context.close();
    });

    it(`fits 320 pixels without moving sideways, and Leave is always in sight (${language})`, async () => {
      for (const viewport of [
        { width: 320, height: 256 },
        { width: 320, height: 568 },
        { width: 1280, height: 800 },
      ]) {
        const { page, context } = await there.visit(language, { viewport });
        await page.fill('#words', asks[language]);
        await page.click('.send');
        await there.answered(page, language);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).to.be.at.most(0);
        const box = (await page.locator('#leave').boundingBox())!;
        expect(box.x).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(viewport.width);
        expect(box.y).to.be.at.least(0);
        expect(box.height).to.be.at.least(48);
        expect(
          await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('#leave') !== null, { x: box.x + 8, y: box.y + 8 }),
        ).to.equal(true);
        await context.close();
      }
    });
  }

  it('changes everything to Arabic, and keeps the place', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await there.visit('en', { javaScriptEnabled });
      await page.fill('#words', asks.en);
      await page.click('.send');
      await there.answered(page, 'en');
      await page.click('.languages summary');
      await page.click('.languages button[lang=ar]');
      await there.answered(page, 'ar');
      expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
      expect(await page.locator('.send').textContent()).to.equal(textIn('ar').page.send);
      await context.close();
    }
  });

  it('works with the keyboard alone, and Enter sends only when nothing is being composed', async () => {
    const { page, context } = await there.visit('en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('leave-first');
    await page.focus('#words');
    await page.keyboard.type(asks.en);
    await page.evaluate(() =>
      document
        .getElementById('words')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })),
    );
    expect(await page.locator('.turn.you').count()).to.equal(0);
    await page.keyboard.press('Enter');
    await there.answered(page, 'en');
    await page.locator('#words:focus').waitFor();
    for (let presses = 0; presses < 40 && !(await page.evaluate(() => document.activeElement?.closest('.choices'))); presses++)
      await page.keyboard.press('Shift+Tab');
    const turns = await page.locator('.turn').count();
    await page.keyboard.press('Enter');
    await page
      .locator('.turn')
      .nth(turns + 1)
      .waitFor();
    expect(page.url()).to.equal(`${there.url}/`);
    await context.close();
  });
  it('keeps the text when it could not be sent', async () => {
    const { page, context } = await there.visit('es');
    await page.fill('#words', asks.es);
    await context.setOffline(true);
    await page.click('.send');
    await eventually(async () => (await page.locator('#status').textContent()) === textIn('es').page.notSent);
    expect(await page.inputValue('#words')).to.equal(asks.es);
    await context.setOffline(false);
    await page.click('.send');
    await there.answered(page, 'es');
    await context.close();
  });

  it('keeps what is typed on while a message is under way', async () => {
    const { page, context } = await there.visit('en');
    await page.route(
      `${there.url}/`,
      async (route) => {
        const response = await route.fetch();
        await page.locator('#words').press('End');
        await page.keyboard.type(' and one thing more');
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    await page.fill('#words', asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    expect(await page.inputValue('#words')).to.equal('and one thing more');
    await context.close();
  });

  it('shows what is pushed to an open page', async () => {
    const { page, context } = await there.visit('en');
    await page.fill('#words', asks.en);
    await page.click('.send');
    await there.answered(page, 'en');
    const conversation = (await there.place.conversations.find(await page.evaluate(() => document.body.dataset['c']!)))!;
    await eventually(() => conversation.watched);
    await there.place.adapter.receive(conversation, { choice: 'help' });
    await page.locator('.turn.help').waitFor();
    await context.close();
  });
});
