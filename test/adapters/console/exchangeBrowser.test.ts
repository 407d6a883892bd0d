import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { seed } from '../../../adapters/seed.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { looks } from './looks.js';
import { stand, type Stand } from './stand.js';
import { newFolder } from '../../folders.js';
import { shippedEntries } from '../../shipped.js';

const { exchange, editing } = textIn('ar');

describe('answers as files, in a real browser in Arabic', () => {
  let [there, chromium]: [Stand, Browser] = [] as never;
  before(async () => {
    [there, chromium] = [await stand({ more: { farid: ['focal-point'] } }), await browser()];
    await seed(there.place.store, await shippedEntries());
  });
  after(async () => {
    await chromium.close();
    await there.close();
  });

  for (const javaScriptEnabled of [false, true]) {
    it(`lets a focal point take the table along, correct it, and put it up for review, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page: Page = await (
        await chromium.newContext({ locale: 'ar', javaScriptEnabled, ...(javaScriptEnabled && { bypassCSP: true }) })
      ).newPage();
      const seen = async (): Promise<void> => (javaScriptEnabled ? looks(page) : undefined);
      await page.goto(`${there.url}/console`);
      await there.signsIn(page, 'farid');
      await page.locator('summary', { hasText: exchange.export.title }).click();
      await seen();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: exchange.export.table }).click(),
      ]);
      expect(download.suggestedFilename()).to.equal('answers.csv');
      const table = await readFile(await download.path(), 'utf8');
      expect(table.startsWith('\uFEFF"id","language","title"')).to.equal(true);
      const [was, is] = javaScriptEnabled ? ['التحرش', 'المضايقة'] : ['المساعدة', 'العون'];
      const file = join(newFolder('answers'), 'answers.csv');
      await page.getByRole('link', { name: exchange.import.title }).click();
      await seen();
      await writeFile(file, table.replace(/"title"/, '"titel"'));
      await page.setInputFiles('#file', file);
      await page.getByRole('button', { name: exchange.import.look }).click();
      await page.getByText(exchange.import.faulty).waitFor();
      await seen();
      await writeFile(file, table.replace(was, is));
      await page.setInputFiles('#file', file);
      await page.getByRole('button', { name: exchange.import.look }).click();
      await page.locator('.differences ins').waitFor();
      expect(await page.locator('.differences ins').textContent()).to.include(is);
      expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
      await seen();
      await page.locator('#effect-words').check();
      await page.getByRole('button', { name: exchange.import.confirm }).click();
      await page.getByText(exchange.import.done(1)).waitFor();
      expect(await page.content()).to.include(editing.states['in-review']);
      await page.context().close();
    });
  }
});
