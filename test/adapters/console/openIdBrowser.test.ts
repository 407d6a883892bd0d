import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { findings } from './axe.js';
import { comesBack, setsOut, Traveller } from './provider.js';
import { organization, type Organization } from './organization.js';
import { Seat } from './seat.js';

describe('signing in through the organization in a real browser', () => {
  let { there, provider, close } = {} as Organization;
  let chromium: Browser;
  before(async () => {
    ({ there, provider, close } = await organization());
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    await close?.();
  });

  /** Types a name at the provider, and agrees. */
  async function goesThrough(page: Page, sub: string): Promise<void> {
    await page.waitForURL(`${provider.issuer}/interaction/**`);
    await page.fill('input[name=login]', sub);
    await page.fill('input[name=password]', 'any');
    await page.click('button[type=submit]');
    await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
    await page.click('button[type=submit]');
  }

  for (const [at, language] of languages.entries()) {
    const javaScriptEnabled = at % 2 === 0;
    it(`lets a receiver in and out, in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { openId, desk } = textIn(language);
      const context = await chromium.newContext({ locale: language, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${there.url}/console`);
      await page.getByRole('button', { name: openId.go }).click();
      await goesThrough(page, 'amina-canary-sub');
      await page.waitForURL(`${there.url}/console/cases`);
      expect(await page.locator('h1').textContent()).to.equal(desk.cases.title);
      const cookies = await context.cookies(`${there.url}/console`);
      expect(cookies.map(({ name, path, httpOnly, sameSite }) => [name, path, httpOnly, sameSite])).to.deep.equal([
        ['console', '/console', true, 'Strict'],
      ]);
      await page.getByRole('button', { name: desk.signOut }).click();
      await page.getByText(openId.out.there).waitFor();
      await page.getByRole('link', { name: openId.out.go }).click();
      await page.waitForURL(`${provider.issuer}/session/end**`);
      await context.close();
    });

    it(`shows somebody without an account the code, with nothing that axe finds (${language})`, async () => {
      const { openId } = textIn(language);
      const context = await chromium.newContext({ locale: language, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${there.url}/console`);
      expect(await findings(page)).to.deep.equal([]);
      await page.getByRole('button', { name: openId.go }).click();
      await goesThrough(page, `nobody-${language}`);
      await page.getByText(openId.unknown.text).waitFor();
      expect(await page.locator('.code').innerText()).to.match(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
      expect(await findings(page)).to.deep.equal([]);
      await page.goto(`${there.url}/console/openid/out`);
      expect(await findings(page)).to.deep.equal([]);
      await context.close();
    });
  }

  it('leaves no code and no state behind in the history, and going back sends nothing again', async () => {
    const context = await chromium.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${there.url}/console`);
    await page.getByRole('button', { name: textIn('en').openId.go }).click();
    await goesThrough(page, 'amina-canary-sub');
    await page.waitForURL(`${there.url}/console/cases`);
    const { entries } = await (await context.newCDPSession(page)).send('Page.getNavigationHistory');
    const addresses = entries.map(({ url }) => url).filter((url) => url.startsWith(there.url));
    expect(addresses.filter((url) => /code=|state=/.test(url))).to.deep.equal([]);
    expect(addresses.at(-1)).to.equal(`${there.url}/console/cases`);
    await context.close();
  });

  it('brings back a text that was typed in a session that is over', async () => {
    const { openId, desk } = textIn('en');
    const id = await there.arrives({ language: 'en' });
    const context = await chromium.newContext({ locale: 'en', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${there.url}/console`);
    await there.signsIn(page, 'amina');
    await page.goto(`${there.url}/console/cases/${id}`);
    await page.getByRole('button', { name: desk.case.take }).click();
    await page.getByLabel(desk.first.line).fill('A long text\nof mine');
    there.place.clock.pass(31);
    await page.getByRole('button', { name: desk.first.send }).click();
    await page.getByText(openId.window).waitFor();
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: openId.go }).click();
    const beside = await opened;
    await goesThrough(beside, 'amina-canary-sub');
    await beside.waitForURL(`${there.url}/console/cases/${id}`);
    await beside.close();
    await page.getByRole('button', { name: openId.back }).click();
    expect(await page.getByLabel(desk.first.line).inputValue()).to.equal('A long text\nof mine');
    await page.getByRole('button', { name: desk.first.send }).click();
    await page.locator('#newest', { hasText: 'of mine' }).waitFor();
    await context.close();
  });

  it('signs nobody in from a link of somebody else (login CSRF)', async () => {
    const seat = new Seat(there.url);
    const stolen = await new Traveller('amina-canary-sub').travels(await setsOut(seat));
    const victim = await chromium.newContext({ locale: 'en' });
    const page = await victim.newPage();
    await page.goto(`${there.url}/console`);
    await page.getByRole('button', { name: textIn('en').openId.go }).click();
    await page.waitForURL(`${provider.issuer}/interaction/**`);
    await page.goto(stolen.href);
    await page.getByText(textIn('en').openId.again).waitFor();
    expect((await page.goto(`${there.url}/console/cases`))!.status()).to.equal(403);
    expect((await comesBack(seat, stolen)).status, 'where it was begun, it would have').to.equal(303);
    await victim.close();
  });
});
