import type { Page } from 'playwright-core';

/** Another tab comes in front of the page, or the page comes back. */
export const turnTo = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
