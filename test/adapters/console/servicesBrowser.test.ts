import { expect } from 'chai';
import type { Browser, Locator, Page } from 'playwright-core';
import { direction, languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { approves, common, id, newOfficeStand, path, writes } from './newOfficeStand.js';
import { looks } from './looks.js';
import { officeWords } from './officeWords.js';

/** Goes to something with the Tab key alone, as somebody does who uses no mouse. */
async function reaches(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let press = 0; press < 200; press++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`${String(wanted)} cannot be reached by keyboard on ${page.url()}`);
}

async function enters(page: Page, wanted: Locator): Promise<void> {
  await reaches(page, wanted);
  await page.keyboard.press('Enter');
}

async function types(page: Page, box: Locator, words: string): Promise<void> {
  await reaches(page, box);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(words);
}

async function chooses(page: Page, list: Locator, value: string): Promise<void> {
  await reaches(page, list);
  await page.keyboard.press('Home');
  for (let press = 0; press < 200 && (await list.inputValue()) !== value; press++) await page.keyboard.press('ArrowDown');
  expect(await list.inputValue()).to.equal(value);
}

/** Somebody who has never seen it makes an office, somebody else brings it to people, and all of it by keyboard (decisions.md D17). */
describe('the keeping of offices in a real browser', () => {
  let chromium: Browser;
  let at: Awaited<ReturnType<typeof newOfficeStand>>;
  before(async () => (chromium = await browser()));
  beforeEach(async () => (at = await newOfficeStand()));
  afterEach(() => at.at.close());
  after(() => chromium.close());

  const sits = async (name: string, language: Language, javaScriptEnabled: boolean): Promise<Page> => {
    const page = await (await chromium.newContext({ locale: language, javaScriptEnabled, bypassCSP: javaScriptEnabled })).newPage();
    await page.goto(`${at.at.url}/console`);
    expect(await page.locator('html').getAttribute('dir')).to.equal(direction(language));
    await at.at.signsIn(page, name);
    return page;
  };

  for (const [language, javaScriptEnabled] of [
    ['ar', true],
    ['fr', false],
  ] as const) {
    it(`leads from nothing to an office that people read, in ${language}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const { editing, officeEditing, newOffice, publishing } = textIn(language);
      const seen = async (page: Page): Promise<void> => (javaScriptEnabled ? looks(page) : undefined);
      const words = officeWords[language];
      const farid = await sits('farid', language, javaScriptEnabled);
      const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
      const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
      await enters(farid, link(farid, officeEditing.title));
      await farid.waitForURL(/services$/);
      await seen(farid);
      await enters(farid, link(farid, newOffice.title));
      await farid.waitForURL(/office$/);
      await seen(farid);
      await types(farid, farid.getByLabel(officeEditing.fields.official), 'Staff Counsellor, Nairobi');
      await chooses(farid, farid.locator('#kind'), 'counsellor');
      await enters(farid, button(farid, newOffice.go));

      await farid.waitForURL(new RegExp(`${path}/write/common`));
      await seen(farid);
      for (const [name, value] of common) {
        const box = farid.locator(`[name="${name}"]`);
        await (name.startsWith('e-channel-0-type') || !/channel|source/.test(name) ? chooses(farid, box, value) : types(farid, box, value));
      }
      await enters(farid, button(farid, editing.edit.saveAndSubmit));
      await farid.locator('.state.in-review').waitFor();
      await seen(farid);
      await enters(farid, farid.locator(`a[href$="/write/${language}"]`));
      await farid.waitForURL(/write/);
      for (const [name, value] of Object.entries(words)) {
        const box = farid.locator(`[name="${name}"]`);
        expect(await box.getAttribute('dir'), name).to.equal(direction(language));
        await types(farid, box, value);
      }
      await seen(farid);
      await enters(farid, button(farid, editing.edit.saveAndSubmit));
      await farid.locator('.state.in-review').nth(1).waitFor();
      await enters(farid, farid.locator(`a[href$="/preview/${language}"]`));
      const previews = farid.locator('.seen', { hasText: words['e-first'].slice(0, 25) });
      await previews.first().waitFor();
      expect(await previews.count(), 'on the web and in Teams').to.equal(2);
      for (const preview of await previews.all()) expect(await preview.getAttribute('dir')).to.equal(direction(language));
      await seen(farid);

      for (const other of languages.filter((one) => one !== language)) await writes(at.farid, other, officeWords[other]);
      for (const part of ['common', ...languages].filter((one) => one !== language)) await approves(at.hana, part);
      const hana = await sits('hana', language, javaScriptEnabled);
      await hana.goto(`${at.at.url}/console/services?only=in-review`);
      await seen(hana);
      await enters(hana, hana.locator(`a[href="${path}"]`));
      await enters(hana, hana.locator(`a[href$="/review/${language}"]`));
      await hana.locator('ins').first().waitFor();
      await seen(hana);
      await enters(hana, button(hana, editing.review.approve));
      await enters(hana, link(hana, publishing.title));
      await hana.locator('.gate.open').first().waitFor();
      expect(await hana.locator('.gate.shut').count()).to.equal(0);
      await seen(hana);
      await enters(hana, button(hana, publishing.go));
      expect(await hana.locator('#notice').textContent()).to.equal(officeEditing.published);
      await enters(hana, link(hana, publishing.history.title));
      await hana.locator('.step').waitFor();
      await seen(hana);
      expect(await at.looks(language)).to.include(words['e-first']);

      await farid.goto(`${at.at.url}${path}`);
      await enters(farid, button(farid, officeEditing.contacts.confirm));
      expect(await farid.locator('#notice').textContent()).to.equal(officeEditing.contacts.confirmed);
      expect(await at.looks(language)).to.include('https://www.un.org/counsellor-nairobi');
      await seen(farid);
      for (const page of [farid, hana]) await page.context().close();
    });

    it(`lets go of an office that was begun by mistake, in ${language}`, async () => {
      const { newOffice } = textIn(language);
      const text = newOffice.draft;
      await at.begins(at.farid);
      const farid = await sits('farid', language, javaScriptEnabled);
      await farid.goto(`${at.at.url}${path}`);
      await enters(farid, farid.locator('summary', { hasText: text.title }));
      await reaches(farid, farid.getByLabel(text.sure));
      await farid.keyboard.press('Space');
      await enters(farid, farid.getByRole('button', { name: text.go, exact: true }));
      expect(await farid.locator('#notice').textContent()).to.equal(text.deleted);
      if (javaScriptEnabled) await looks(farid);
      expect(await at.at.store.transaction(({ services }) => services.find({ id }))).to.deep.equal([]);
      await farid.context().close();
    });
  }
});
