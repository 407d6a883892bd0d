import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { direction, htmlLang, languages, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { kept, readsBack } from '../../referrals.js';
import { looks, sends } from './looks.js';
import type { Stand } from './stand.js';
import { inBrowser } from './inBrowser.js';

describe('the console in a real browser', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  inBrowser((open, opened) => ([there, chromium] = [open, opened]));

  const sits = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await chromium.newContext({ locale: 'en', ...options })).newPage();
    await page.goto(`${there.url}/console`);
    return page;
  };

  for (const language of languages) {
    for (const javaScriptEnabled of [true, false]) {
      it(`lets a receiver sign in, take a case over, answer and close it, in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
        const { desk } = textIn(language);
        const page = await sits({ locale: language, javaScriptEnabled });
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        expect(await page.locator('html').getAttribute('lang')).to.equal(htmlLang(language));
        expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
        const id = await there.arrives({ words: 'canary words', language });
        const { name } = (await kept(there.place.store, id))!;
        await there.signsIn(page, 'amina');
        expect(await page.locator('h1').textContent()).to.equal(desk.cases.title);
        await page.getByRole('link', { name, exact: true }).click();
        expect(await page.content()).not.to.include('canary');
        await page.getByRole('button', { name: desk.case.take }).click();
        await page.locator('.message .words').first().waitFor();
        expect(await page.locator('.message .words').allTextContents()).to.deep.equal(['canary words']);
        expect(await page.locator('.message h3').first().textContent()).to.include(desk.case.person);
        expect(await page.locator('blockquote').textContent()).to.include(desk.limits.readers);
        expect(await page.getByRole('button', { name: desk.reply.send, exact: true }).count()).to.equal(0);
        await page.getByLabel(desk.first.line).fill('My first line');
        await page.getByRole('button', { name: desk.first.send }).click();
        await page.getByLabel(desk.reply.label(ownName[language])).fill('The second message');
        await page.getByRole('button', { name: desk.reply.send, exact: true }).click();
        await page.locator('#newest', { hasText: 'The second message' }).waitFor();
        const read = await readsBack(there.place.store, there.vault, id, there.today());
        expect(read[1]).to.include(desk.limits.stop).and.include('My first line');
        expect(read[2]).to.equal('The second message');
        await page.locator('.closing summary').click();
        await page.getByRole('button', { name: desk.close.go }).click();
        await page.locator('.message').waitFor({ state: 'detached' });
        expect(await page.content()).not.to.include('canary');
        await page.getByRole('button', { name: desk.signOut }).click();
        await page.locator('#passphrase').waitFor();
        expect((await page.context().cookies()).length).to.equal(0);
        expect(asked.filter((url) => !url.startsWith(there.url) || /canary|first|second/i.test(url))).to.deep.equal([]);
        await page.context().close();
      });
    }

    it(`has nothing that axe finds, and fits from 320 pixels on (${language})`, async () => {
      const page = await sits({ locale: language, bypassCSP: true });
      await looks(page);
      await page.fill('#name', 'nobody');
      for (const field of ['#passphrase', '#code']) await page.fill(field, '1');
      await sends(page, '.send');
      await looks(page);
      const [id, closed] = [await there.arrives({ language: 'ar' }), await there.arrives({ language })];
      await there.signsIn(page, 'amina');
      await looks(page);
      await page.goto(`${there.url}/console/cases/${id}`);
      await looks(page);
      await sends(page, '.take .send');
      await page.locator('details summary').last().click();
      await looks(page);
      await sends(page, '.reply .send');
      await page.locator('.closing summary').click();
      await looks(page);
      await sends(page, '.reply .send');
      await looks(page);
      const boris = await there.seat('boris');
      await boris.get(`/console/cases/${closed}`);
      await boris.post(`/console/cases/${closed}/take`);
      await page.goto(`${there.url}/console/cases/${closed}`);
      await looks(page);
      await page.goto(`${there.url}/console/cases/nothing`);
      await looks(page);
      await page.context().close();
    });
  }

  it('keeps the language that was chosen in the session, and in no cookie', async () => {
    const page = await sits({ javaScriptEnabled: false });
    await page.click('.languages summary');
    await page.click('.languages a[lang=ar]');
    expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
    await there.signsIn(page, 'amina');
    expect(await page.locator('h1').textContent()).to.equal(textIn('ar').desk.cases.title);
    await page.click('.languages summary');
    await page.click('.languages a[lang=fr]');
    await page.goto(`${there.url}/console/cases`);
    expect(await page.locator('h1').textContent()).to.equal(textIn('fr').desk.cases.title);
    expect((await page.context().cookies()).map(({ name, path, httpOnly, sameSite }) => [name, path, httpOnly, sameSite])).to.deep.equal([
      ['console', '/console', true, 'Strict'],
    ]);
    const sent: (string | undefined)[] = [];
    page.on('request', (request) => void request.allHeaders().then(({ cookie }) => sent.push(cookie)));
    await page.goto(there.url);
    await page.waitForLoadState('networkidle');
    expect(new Set(sent)).to.deep.equal(new Set([undefined]));
    await page.context().close();
  });

  it('can be used with the keyboard alone, and shows where one is', async () => {
    const id = await there.arrives({});
    const page = await sits({ javaScriptEnabled: true });
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement!;
        return `${at.className || at.id || at.tagName} ${getComputedStyle(at).outlineStyle}`;
      });
    const tabTo = async (wanted: string): Promise<void> => {
      for (
        let presses = 0;
        presses < 60 && !(await page.evaluate((selector) => document.activeElement?.matches(selector), wanted));
        presses++
      )
        await page.keyboard.press('Tab');
      expect(await page.evaluate((selector) => document.activeElement?.matches(selector), wanted), wanted).to.equal(true);
      expect(await focused()).to.match(/ solid$/);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).to.equal('skip solid');
    const { name, passphrase, code } = there.typed('amina');
    for (const [field, value] of Object.entries({ name, passphrase, code })) {
      await tabTo(`#${field}`);
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/cases/);
    await tabTo(`a[href$="${id}"]`);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(id));
    await tabTo('.take button');
    await page.keyboard.press('Enter');
    await page.locator('blockquote').waitFor();
    await tabTo('.reply button');
    await page.keyboard.press('Enter');
    await page.locator('#newest').waitFor();
    await tabTo('#words');
    await page.keyboard.type('One line\n');
    await page.keyboard.type('and another');
    await tabTo('.reply button');
    await page.keyboard.press('Space');
    await page.locator('#newest', { hasText: 'and another' }).waitFor();
    expect((await readsBack(there.place.store, there.vault, id, there.today())).at(-1)).to.equal('One line\nand another');
    await page.context().close();
  });
});
