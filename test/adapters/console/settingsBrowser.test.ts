import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import type { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { looks } from './looks.js';
import { stand, type Stand } from './stand.js';

/** Somebody who runs the server, in front of a real browser. */
describe('the page of those who run the server, in a real browser', () => {
  let there: Stand;
  let chromium: Browser;
  before(async () => {
    chromium = await browser();
    there = await stand({
      more: { omar: ['operator'] },
      settings: { TRUSTED_PROXY: '10.1.0.0/16', EXIT_URL: 'https://weather.example.org' },
    });
  });
  after(async () => {
    await chromium.close();
    await there.close();
  });

  for (const [language, javaScriptEnabled] of [
    ['ar', true],
    ['fr', false],
  ] as [Language, boolean][]) {
    it(`makes an account, changes it and removes it, in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { operating: text, desk } = textIn(language);
      const name = `noor-${language}`;
      const roles = async () => (await accountsInFile(there.folder).read())!.accounts.find((one) => one.name === name)?.roles;
      const seen = async (page: Page): Promise<void> => (javaScriptEnabled ? looks(page) : undefined);
      const page = await (await chromium.newContext({ locale: language, javaScriptEnabled, bypassCSP: javaScriptEnabled })).newPage();
      await page.goto(`${there.url}/console`);
      for (const [field, value] of Object.entries(there.typed('omar'))) await page.fill(`#${field}`, value);
      await page.click('[action="/console/sign-in"] .send');
      await page.getByRole('link', { name: text.title }).click();
      expect(await page.locator('h1').textContent()).to.equal(text.title);
      await seen(page);
      await page.getByLabel(text.accounts.name, { exact: true }).fill(name);
      await page.getByLabel(text.accounts.shown, { exact: true }).fill(`Noor T. ${language}`);
      await page.getByLabel(text.roles.approver, { exact: true }).check();
      await page.getByRole('button', { name: text.add.go }).click();
      expect(await page.locator('h2').first().textContent()).to.equal(text.told.title);
      expect(await page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)).to.be.greaterThan(100);
      await seen(page);
      expect(await roles()).to.deep.equal(['approver']);
      await page.getByRole('link', { name: text.change.back }).last().click();
      await page.getByRole('button', { name: text.accounts.change(name) }).click();
      expect(page.url(), 'no name stands in an address').not.to.include(name);
      await seen(page);
      await page.getByLabel(text.roles['focal-point'], { exact: true }).check();
      await page.getByRole('button', { name: text.change.save, exact: true }).click();
      expect(await page.locator('#notice').textContent()).to.include(text.done.roles(name));
      expect(await roles()).to.deep.equal(['focal-point', 'approver']);
      await page.getByRole('button', { name: text.accounts.change(name) }).click();
      await page.locator('#sure-remove').check();
      await page.getByRole('button', { name: text.change.removeGo, exact: true }).click();
      expect(await page.locator('#notice').textContent()).to.include(text.done.removed(name));
      expect(await roles()).to.equal(undefined);
      expect(await page.getByRole('button', { name: desk.signOut }).count()).to.equal(1);
    });
  }
});
