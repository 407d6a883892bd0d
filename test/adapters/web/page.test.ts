import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { direction, htmlLang, languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { shippedLibrary, town, type Town } from '../../town.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A question that every language's reader would ask, and the topic that answers it. */
const asks: Record<Language, string> = {
  ar: 'هل يكفي أن يحدث ذلك مرة واحدة فقط؟',
  zh: '只发生过一次也算吗？',
  en: 'does it count if it only happened once',
  fr: 'est-ce que ça compte si c’est arrivé une seule fois',
  ru: 'считается ли, если это было только один раз',
  es: '¿cuenta si pasó una sola vez?',
};

describe('the page in a real browser', function () {
  this.timeout(240_000);
  let chromium: Browser;
  let place: Town;
  let open: Awaited<ReturnType<Town['open']>>;
  before(async () => {
    await shippedLibrary();
    chromium = await browser();
    place = await town();
    open = await place.open();
  });
  after(async () => {
    await open?.close();
    await chromium?.close();
  });

  const visit = async (
    language: Language,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; context: BrowserContext; asked: string[]; said: string[] }> => {
    const context = await chromium.newContext({ locale: language, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(open.url);
    return { page, context, asked, said };
  };
  const answerShown = (page: Page, language: Language) =>
    page.locator('.turn.answer h3', { hasText: textTitle(language) }).waitFor({ timeout: 8000 });
  let titles: Record<Language, string>;
  before(async () => {
    const entry = (await shippedLibrary()).published('single-incident')!;
    titles = Object.fromEntries(languages.map((language) => [language, entry.in[language].title])) as Record<Language, string>;
  });
  const textTitle = (language: Language): string => titles[language];

  for (const language of languages) {
    for (const javaScriptEnabled of [true, false]) {
      it(`answers in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}, asks no other host and stores nothing`, async () => {
        const { page, context, asked, said } = await visit(language, { javaScriptEnabled });
        expect(await page.locator('html').getAttribute('lang')).to.equal(htmlLang(language));
        expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
        expect(await page.title()).to.equal('Waypoint');
        await page.fill('#words', asks[language]);
        await page.click('.send');
        await answerShown(page, language);
        expect(page.url()).to.equal(`${open.url}/`);
        await page.locator('.choices button').first().click();
        await page.locator('.turn.answer').nth(1).waitFor();
        expect(asked.filter((url) => !url.startsWith(open.url))).to.deep.equal([]);
        expect(said).to.deep.equal([]);
        const state = await context.storageState();
        expect([state.cookies, state.origins]).to.deep.equal([[], []]);
        await context.close();
      });
    }

    it(`has nothing that axe finds, on the first page and with an answer (${language})`, async () => {
      const { page, context } = await visit(language, { bypassCSP: true });
      await page.addScriptTag({ content: axe });
      const findings = () =>
        page.evaluate(async () => {
          const { violations } = await (
            window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
      expect(await findings()).to.deep.equal([]);
      await page.fill('#words', asks[language]);
      await page.click('.send');
      await answerShown(page, language);
      expect(await findings()).to.deep.equal([]);
      await context.close();
    });

    it(`fits 320 pixels without moving sideways, and Leave is always in sight (${language})`, async () => {
      for (const viewport of [
        { width: 320, height: 256 },
        { width: 320, height: 568 },
        { width: 1280, height: 800 },
      ]) {
        const { page, context } = await visit(language, { viewport });
        await page.fill('#words', asks[language]);
        await page.click('.send');
        await answerShown(page, language);
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
      const { page, context } = await visit('en', { javaScriptEnabled });
      await page.fill('#words', asks.en);
      await page.click('.send');
      await answerShown(page, 'en');
      await page.click('.languages summary');
      await page.click('.languages button[lang=ar]');
      await answerShown(page, 'ar');
      expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
      expect(await page.locator('.send').textContent()).to.equal(textIn('ar').page.send);
      await context.close();
    }
  });

  it('works with the keyboard alone, and Enter sends only when nothing is being composed', async () => {
    const { page, context } = await visit('en');
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
    await answerShown(page, 'en');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('words');
    for (let presses = 0; presses < 40 && !(await page.evaluate(() => document.activeElement?.closest('.choices'))); presses++)
      await page.keyboard.press('Shift+Tab');
    const turns = await page.locator('.turn').count();
    await page.keyboard.press('Enter');
    await page
      .locator('.turn')
      .nth(turns + 1)
      .waitFor();
    expect(page.url()).to.equal(`${open.url}/`);
    await context.close();
  });

  it('leaves at once, even when the network is dead, and Back shows nothing', async () => {
    const { page, context } = await visit('en');
    await page.goto(`${open.url}/`);
    await page.fill('#words', 'canary-leave does it count if it only happened once');
    await page.click('.send');
    await answerShown(page, 'en');
    const token = await page.evaluate(() => document.body.dataset['c']!);
    const length = await page.evaluate(() => history.length);
    await context.route('**/exit', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<title>elsewhere</title>away' }),
    );
    await page.click('#leave');
    await page.waitForURL('**/exit');
    expect(await page.content()).not.to.include('canary');
    expect(await page.evaluate(() => history.length)).to.equal(length);
    await expectEventually(() => place.conversations.find(token) === undefined);
    await page.goBack();
    expect(await page.locator('body').innerText()).not.to.include('canary');
    await context.close();

    const second = await visit('en');
    await second.page.fill('#words', 'canary-dead');
    await second.context.setOffline(true);
    await second.page.click('#leave');
    await expectEventually(
      async () => !(await second.page.content()).includes('canary') && (await second.page.locator('textarea').count()) === 0,
    );
    await second.context.close();
  });

  it('leaves with JavaScript off by a form, and the session is gone', async () => {
    const { page, context } = await visit('fr', { javaScriptEnabled: false });
    await page.fill('#words', asks.fr);
    await page.click('.send');
    await answerShown(page, 'fr');
    const token = await page.locator('#talk input[name=c]').inputValue();
    await context.route('https://worldweather.wmo.int/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>weather</title>' }),
    );
    const answered = page.waitForResponse((response) => response.url().endsWith('/exit'));
    await page.click('#leave');
    const response = await answered;
    expect(response.status()).to.equal(200);
    expect((await response.allHeaders())['clear-site-data']).to.include('storage');
    await page.waitForURL('https://worldweather.wmo.int/fr/**');
    expect(await page.title()).to.equal('weather');
    expect(place.conversations.find(token)).to.equal(undefined);
    await context.close();
  });

  it('leaves after three presses of Shift alone, never while capital letters are typed', async () => {
    const { page, context } = await visit('en');
    await context.route('**/exit', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: 'away' }));
    await page.focus('#words');
    for (const letter of 'THIS IS WRITTEN IN CAPITALS AND STAYS') await page.keyboard.press(letter === ' ' ? 'Space' : `Shift+${letter}`);
    for (const key of ['Control', 'Alt', 'Meta']) {
      for (let presses = 0; presses < 4; presses++) {
        await page.keyboard.down(key);
        await page.keyboard.press('Shift');
        await page.keyboard.up(key);
      }
    }
    expect(page.url()).to.equal(`${open.url}/`);
    await page.keyboard.press('Escape');
    expect(page.url()).to.equal(`${open.url}/`);
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
    await page.waitForURL('**/exit');
    await context.close();
  });

  it('keeps the text when it could not be sent', async () => {
    const { page, context } = await visit('es');
    await page.fill('#words', asks.es);
    await context.setOffline(true);
    await page.click('.send');
    await expectEventually(async () => (await page.locator('#status').textContent()) === textIn('es').page.notSent);
    expect(await page.inputValue('#words')).to.equal(asks.es);
    await context.setOffline(false);
    await page.click('.send');
    await answerShown(page, 'es');
    await context.close();
  });

  it('shows what is pushed to an open page', async () => {
    const { page, context } = await visit('en');
    await page.fill('#words', asks.en);
    await page.click('.send');
    await answerShown(page, 'en');
    const conversation = place.conversations.find(await page.evaluate(() => document.body.dataset['c']!))!;
    await expectEventually(() => conversation.watched);
    await place.adapter.receive(conversation, { choice: 'help' });
    await page.locator('.turn.help').waitFor();
    await context.close();
  });
});

async function expectEventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect.fail('it did not become true in time');
}
