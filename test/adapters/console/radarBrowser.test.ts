import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { after as newer, before as older } from '../documents/bulletin.js';
import { asDocx, asPdf, pdf, type Piece } from '../documents/files.js';
import { smallStand } from './answersStand.js';
import { looks } from './looks.js';

describe('the change radar, in a real browser', () => {
  let at: Awaited<ReturnType<typeof smallStand>>;
  let chromium: Browser;
  before(async () => (chromium = await browser()));
  beforeEach(async () => (at = await smallStand('workplace-harassment', 'discrimination', 'after-i-report')));
  afterEach(() => at.close());
  after(() => chromium.close());

  for (const [language, asFile] of [
    ['ar', (pieces: readonly Piece[]) => asPdf(pieces, { long: 9 })],
    ['fr', asDocx],
  ] as const) {
    it(`shows a focal point what a new version changes, and marks just those answers (${language})`, async () => {
      const { radar, sources } = textIn(language);
      const page = await (await chromium.newContext({ locale: language, bypassCSP: true })).newPage();
      const uploads = async (bytes: Uint8Array): Promise<void> => {
        await page.setInputFiles('#file', { name: 'bulletin', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
        await page.getByRole('button', { name: radar.go }).click();
      };
      await page.goto(`${at.url}/console`);
      await at.signsIn(page, 'farid');
      await page.goto(`${at.url}/console/sources`);
      await page.locator('tbody tr', { hasText: 'ST/SGB/2019/8' }).getByRole('link', { name: radar.title }).click();
      await page.getByText(radar.before.none).waitFor();
      await looks(page);
      await uploads(pdf(['', '']));
      await page.getByText(radar.faults.noText).waitFor();
      await page.getByLabel(radar.keepText).check();
      await uploads(asFile(older));
      await page.getByText(radar.kept(13)).waitFor();
      await looks(page);
      expect(await page.getByLabel(radar.keepText).isChecked()).to.equal(true);
      await uploads(asFile(newer));
      await page.getByRole('heading', { name: radar.concerned }).waitFor();
      expect((await page.locator('.differences ins').allTextContents()).join(' ')).to.include('online');
      await page.getByText(radar.leftOutAbout).waitFor();
      await looks(page);
      await page.getByRole('button', { name: radar.confirm }).click();
      await page.getByText(radar.done(1)).waitFor();
      expect(await page.getByText(sources.changed).count()).to.equal(1);
      await looks(page);
    });
  }
});
