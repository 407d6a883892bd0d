import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'chai';
import { languages, type Language } from '../../../knowledge/language.js';
import { browser } from '../../browser.js';
import { shippedLibrary, town, type Town } from '../../town.js';

/** A question that every language's reader would ask, and the topic that answers it. */
export const asks: Record<Language, string> = {
  ar: 'هل يكفي أن يحدث ذلك مرة واحدة فقط؟',
  zh: '只发生过一次也算吗？',
  en: 'does it count if it only happened once',
  fr: 'est-ce que ça compte si c’est arrivé une seule fois',
  ru: 'считается ли, если это было только один раз',
  es: '¿cuenta si pasó una sola vez?',
};

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Every address that the page asked for. */
  asked: string[];
  /** Everything on its console, and every error in it. */
  said: string[];
}

export interface Street {
  place: Town;
  url: string;
  visit(language: Language, options?: Parameters<Browser['newContext']>[0]): Promise<Visit>;
  /** Waits for the answer to `asks`. */
  answered(page: Page, language: Language): Promise<void>;
  close(): Promise<void>;
}

/** The real server with a real browser in front of it. */
export async function street(options: Parameters<typeof town>[0] = {}): Promise<Street> {
  const entry = (await shippedLibrary()).published('single-incident')!;
  const titles = Object.fromEntries(languages.map((language) => [language, entry.in[language].title]));
  const [chromium, place] = [await browser(), await town(options)];
  const open = await place.open();
  return {
    place,
    url: open.url,
    async visit(language, options = {}) {
      const context = await chromium.newContext({ locale: language, ...options });
      const page = await context.newPage();
      const [asked, said]: [string[], string[]] = [[], []];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(open.url);
      return { page, context, asked, said };
    },
    answered: (page, language) => page.locator('.turn.answer h3', { hasText: titles[language]! }).waitFor({ timeout: 8000 }),
    async close() {
      await open.close();
      await chromium.close();
    },
  };
}

/** Waits until something holds that happens soon, and fails when it does not. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect.fail('it did not become true in time');
}
