import { fileURLToPath } from 'node:url';
import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { stand } from '../adapters/console/stand.js';
import { asks, street } from '../adapters/web/street.js';
import { browser } from '../browser.js';

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

// A person and a receiver: what is agreed to, and what the receiver sees.
const desk = await stand();
const chromium = await browser();
const person = await (await chromium.newContext({ locale: 'en', viewport: { width: 760, height: 860 } })).newPage();
const { handoff } = textIn('en');
await person.goto(`${desk.url}/`);
await person.locator('#words').fill(textIn('en').commands.offices[0]!);
await person.locator('.send').click();
const way = [
  textIn('en').offices.kinds.ombuds,
  desk.place.directory.service('un-unoms')!.in.en.name,
  handoff.menu.start,
  handoff.office.goOn,
  handoff.involved.nobody,
  handoff.payload.ready,
];
for (const label of way) await person.locator('.choices button', { hasText: label }).last().click();
await person.locator('.choices button', { hasText: handoff.consent.yes }).waitFor();
await person.screenshot({ path: into('consent') });
await person.locator('.choices button', { hasText: handoff.consent.yes }).click();
await person.locator('.choices button', { hasText: handoff.number.later }).waitFor();
await person.screenshot({ path: into('number') });
const number = (await person.locator('.exact').last().innerText()).trim();
await person.locator('#words').fill(number.slice(-4));
await person.locator('.send').click();
await person.locator('.choices button', { hasText: handoff.menu.takeBack }).waitFor();
const receiver = await (await chromium.newContext({ locale: 'en', viewport: { width: 1100, height: 860 } })).newPage();
await receiver.goto(`${desk.url}/console`);
await desk.signsIn(receiver, 'amina');
await receiver.screenshot({ path: into('cases') });
await receiver.locator('main a[href*="/console/cases/"]').first().click();
await receiver.getByRole('button', { name: textIn('en').desk.case.take }).click();
await receiver.getByLabel(textIn('en').desk.first.line).fill('Thank you for writing. I am here until five today.');
await receiver.screenshot({ path: into('console') });
await receiver.getByRole('button', { name: textIn('en').desk.first.send }).click();
await person.locator('.exact', { hasText: 'I am here until five today.' }).scrollIntoViewIfNeeded();
await person.screenshot({ path: into('answered') });
await chromium.close();
await desk.close();
process.exit(0);
