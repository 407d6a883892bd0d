import { fileURLToPath } from 'node:url';
import { languages, type Language } from '../../knowledge/language.js';
import { asks, street } from '../adapters/web/street.js';

/** Takes the pictures of the README from the real page: node --import tsx test/pictures/take.ts */
const there = await street();
const into = (name: string): string => fileURLToPath(new URL(`./${name}.png`, import.meta.url));

async function picture(
  name: string,
  language: Language,
  viewport: { width: number; height: number },
  dark: boolean,
  asked: boolean,
): Promise<void> {
  const { page, context } = await there.visit(language, { viewport, colorScheme: dark ? 'dark' : 'light' });
  if (asked) {
    await page.fill('#words', asks[language]);
    await page.click('.send');
    await there.answered(page, language);
  }
  await page.screenshot({ path: into(name) });
  await context.close();
}

const phone = { width: 375, height: 760 };
for (const language of languages) {
  await picture(`answer-${language}`, language, phone, language === 'ru', true);
}
await picture('start', 'en', phone, false, false);
await picture('desktop', 'en', { width: 1100, height: 860 }, false, true);
await there.close();
process.exit(0);
