import type { Page } from 'playwright-core';
import type { Directory } from '../../../knowledge/directory.js';
import type { Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';

/** Somebody at the page goes to the ombuds and agrees to the shortest text; answers the return number that is then shown. */
export async function agreesTo(page: Page, url: string, directory: Directory, language: Language): Promise<string> {
  const { handoff, offices, commands } = textIn(language);
  const press = (label: string): Promise<void> => page.locator('.choices button', { hasText: label }).last().click();
  await page.goto(`${url}/`);
  await page.locator('#words').fill(commands.offices[0]!);
  await page.locator('.send').click();
  await press(offices.kinds.ombuds);
  await press(directory.service('un-unoms')!.in[language].name);
  await press(handoff.menu.start);
  await press(handoff.office.goOn);
  await press(handoff.involved.nobody);
  await press(handoff.payload.ready);
  await press(handoff.consent.yes);
  await page.locator('.choices button', { hasText: handoff.number.later }).waitFor();
  return (await page.locator('.exact').last().innerText()).replace(/\s/g, '');
}
