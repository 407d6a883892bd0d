import type { Browser } from 'playwright-core';
import { browser } from '../../browser.js';
import { stand, type Furnished, type Stand } from './stand.js';

/** A console and a real browser for all stories of a block, closed after the last one. @param begins takes both before the first @param more accounts beside those that are always there */
export function inBrowser(begins: (there: Stand, chromium: Browser) => void, more: Furnished['more'] = {}): void {
  const open: { close(): Promise<void> }[] = [];
  before(async () => {
    const [there, chromium] = [await stand({ more }), await browser()];
    open.push(chromium, there);
    begins(there, chromium);
  });
  after(async () => {
    for (const one of open) await one.close();
  });
}
