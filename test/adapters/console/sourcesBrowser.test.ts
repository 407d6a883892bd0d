import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { smallStand } from './answersStand.js';
import { looks } from './looks.js';

describe('documents on which answers rest, in a real browser', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  let chromium: Browser;
  before(async () => {
    chromium = await browser();
    at = await smallStand('medical-care', 'what-is-sexual-harassment');
  });
  after(async () => {
    await chromium.close();
    await at.close();
  });

  for (const language of ['ar', 'fr'] as const) {
    it(`are found from the list, marked, and lead to the answers that cite them (${language})`, async () => {
      const { sources, editing } = textIn(language);
      const page = await (await chromium.newContext({ locale: language, bypassCSP: true })).newPage();
      await page.goto(`${at.url}/console`);
      await at.signsIn(page, 'farid');
      await page.getByRole('link', { name: sources.title, exact: true }).click();
      await looks(page);
      const first = page.locator('tbody tr').first();
      await first.locator('summary').click();
      expect(await first.getByLabel(sources.mark.since).inputValue()).to.equal(at.today());
      await first.getByRole('button', { name: sources.mark.go }).click();
      const marked = page.locator('tbody tr').first();
      await marked.getByText(sources.changed).first().waitFor();
      await looks(page);
      await marked.locator('td a').first().click();
      await page.getByText(sources.entry('').slice(0, 20)).waitFor();
      await looks(page);
      await page.getByRole('link', { name: editing.back, exact: true }).click();
      await page.getByRole('heading', { name: sources.dueSoon }).waitFor();
      await looks(page);
      await page.locator('.ways a[href$="only=changed"]').click();
      expect(page.url()).to.include('only=changed');
      await page.getByText(sources.changed).first().waitFor();
      await page.goto(`${at.url}/console/sources`);
      await page.locator('tbody tr').first().locator('summary').last().click();
      await page.getByRole('button', { name: sources.unmark.go }).click();
      await page.waitForLoadState();
      expect(await page.getByText(sources.changed).count()).to.equal(0);
    });
  }
});
