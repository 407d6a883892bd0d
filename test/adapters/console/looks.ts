import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { sideways } from '../web/street.js';
import { findings } from './axe.js';

/** Looks at a page of the console: axe finds nothing, and it fits from 320 pixels on. */
export async function looks(page: Page): Promise<void> {
  expect(await findings(page), page.url()).to.deep.equal([]);
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 640, height: 800 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await sideways(page), `${page.url()} ${viewport.width}`).to.be.at.most(0);
  }
}

/** Presses a button that sends a form, and waits for the page that answers: what is looked at then is not the one that goes. */
export async function sends(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click(button)]);
}
