import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { browser } from '../../browser.js';
import { openStand, type Stand } from './stand.js';

const input = '[data-id="webchat-sendbox-input"]';
const button = '.webchat__suggested-actions__button';
const telephones = [
  { width: 375, height: 640 },
  { width: 320, height: 568 },
  { width: 740, height: 360 },
];

/** Where something is in the window, from its top, and how high. */
async function place(page: Page, selector: string): Promise<{ top: number; end: number; height: number }> {
  const { y, height } = (await page.locator(selector).last().boundingBox())!;
  return { top: y, end: y + height, height };
}

/** Web Chat lays its buttons out anew some time after the window was turned. What never fits is told by what is looked at next. */
async function settled(page: Page): Promise<void> {
  for (let times = 0; times < 100; times++) {
    const [room, words] = [await place(page, '#chat'), await place(page, '.webchat__basic-transcript')];
    if (words.height / room.height >= 0.4) return;
    await page.waitForTimeout(50);
  }
}

describe('the official Web Chat on a telephone', () => {
  let [chromium, stand]: [Browser, Stand] = [] as never;
  before(async () => void ([chromium, stand] = [await browser(), await openStand()]));
  after(async () => {
    await chromium?.close();
    await stand?.close();
  });

  async function visit(locale: string, viewport: { width: number; height: number }): Promise<Page> {
    const page = await (await chromium.newContext({ locale, viewport })).newPage();
    await page.goto(`${stand.url}/webchat`);
    await page.locator(button).nth(4).waitFor();
    return page;
  }

  for (const locale of ['ru', 'fr', 'ar'])
    it(`leaves room to read above many buttons, however it is turned, and each is reached by the keyboard (${locale})`, async () => {
      const page = await visit(locale, telephones[0]!);
      for (const viewport of telephones) {
        await page.setViewportSize(viewport);
        await settled(page);
        const size = `${viewport.width}×${viewport.height}`;
        const [room, words, buttons, box] = [
          await place(page, '#chat'),
          await place(page, '.webchat__basic-transcript'),
          await place(page, '.webchat__suggested-actions__stack'),
          await place(page, input),
        ];
        expect(words.height / room.height, size).to.be.at.least(0.4);
        expect(buttons.height, size).to.be.at.least(80);
        expect(box.end, size).to.be.at.most(viewport.height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), size).to.equal(viewport.width);

        await page.locator(button).first().focus();
        const all = await page.locator(button).count();
        for (let at = 0; at < all; at++) {
          const focused = await place(page, `${button}:focus`);
          expect(await page.locator(`${button}:focus`).innerText(), size).to.match(new RegExp(`^${at + 1} · `));
          expect(focused.top + 5, `${size}, button ${at + 1}`).to.be.at.least(buttons.top);
          expect(focused.end - 5, `${size}, button ${at + 1}`).to.be.at.most(buttons.end);
          await page.keyboard.press('ArrowDown');
        }
      }
      await page.context().close();
    });

  it('shows the next buttons from the first, after the last one was pressed', async () => {
    const page = await visit('ru', telephones[2]!);
    await page.locator(button).last().click();
    await page.locator('.webchat__bubble--from-user').waitFor();
    await page.locator(button).first().waitFor();
    expect(await page.locator('.webchat__suggested-actions__stack').evaluate((stack) => stack.scrollTop)).to.equal(0);
    await page.context().close();
  });

  it('shows all of a few buttons at once where there is room', async () => {
    const page = await visit('ru', { width: 1280, height: 800 });
    const hidden = await page.locator('.webchat__suggested-actions__stack').evaluate((stack) => stack.scrollHeight - stack.clientHeight);
    expect(hidden).to.equal(0);
    await page.context().close();
  });
});
