import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'chai';
import { promisesPage } from '../../../adapters/web/promises.js';
import { statementPages } from '../../../adapters/web/statement.js';
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
  es: '¿cuenta si fue solo una vez?',
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
  /** The same with a clock in the page that a test can move. */
  opened(language: Language): Promise<Visit>;
  /** Waits for the answer to `asks`. */
  answered(page: Page, language: Language): Promise<void>;
  /** Asks, and waits for the answer. */
  ask(page: Page, language: Language): Promise<void>;
  /** Tells of danger, and waits for the card. */
  tellDanger(page: Page, language: Language): Promise<void>;
  close(): Promise<void>;
}

/** Somebody who is in danger at this moment says so. */
export const inDanger: Record<Language, string> = {
  ar: 'إنه أمام بابي الآن وأنا خائفة',
  zh: '他现在就在我门外，我很害怕',
  en: 'he is outside my door right now and I am scared',
  fr: 'il est devant ma porte maintenant et j’ai peur',
  ru: 'он сейчас стоит за моей дверью, мне страшно',
  es: 'está ahora mismo en mi puerta y tengo miedo',
};

/** The real server with a real browser in front of it. */
export async function street(options: Parameters<typeof town>[0] = {}): Promise<Street> {
  const entry = (await shippedLibrary()).published('single-incident')!;
  const titles = Object.fromEntries(languages.map((language) => [language, entry.in[language].title]));
  const [chromium, place] = [await browser(), await town(options)];
  const library = options?.library ?? (await shippedLibrary());
  const open = await place.open((server) => {
    promisesPage(server, { forgetting: () => undefined });
    statementPages(server, { directory: place.directory, library: () => library, now: () => place.clock.now });
  });
  const answered = (page: Page, language: Language): Promise<void> =>
    page.locator('.turn.answer h3', { hasText: titles[language]! }).waitFor();
  const visit: Street['visit'] = async (language, options = {}) => {
    const context = await chromium.newContext({ locale: language, ...options });
    const page = await context.newPage();
    const [asked, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(open.url);
    return { page, context, asked, said };
  };
  return {
    place,
    url: open.url,
    visit,
    async opened(language) {
      const visited = await visit(language);
      await visited.page.clock.install();
      await visited.page.goto(open.url);
      return visited;
    },
    answered,
    async ask(page, language) {
      await page.fill('#words', asks[language]);
      await page.click('.send');
      await answered(page, language);
    },
    async tellDanger(page, language) {
      await page.fill('#words', inDanger[language]);
      await page.click('.send');
      await page.locator('.turn.help').last().waitFor();
    },
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

/** Whether an element is wholly in the viewport with nothing over it: at its middle and near each of its corners. */
export const inSight = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right === left) return false;
    const points = [left + 6, (left + right) / 2, right - 6].flatMap((x) => [top + 6, (top + bottom) / 2, bottom - 6].map((y) => [x, y]));
    return points.every(([x, y]) => element.contains(document.elementFromPoint(x!, y!)));
  });

/** How far the page could be moved sideways, in pixels. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
