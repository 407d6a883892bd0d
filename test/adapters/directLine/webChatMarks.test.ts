import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { browser } from '../../browser.js';
import { hostOf, putHosts, slotOf } from '../../stories/hosts.js';
import { openStand, type Stand } from './stand.js';

const input = '[data-id="webchat-sendbox-input"]';
const questions: Record<Language, string> = {
  ar: 'هل يمكنني التحدث مع المدير دون ذكر اسمي؟',
  zh: '我能不能不留姓名跟主任谈一谈？',
  en: 'Can I talk to the director without giving my name?',
  fr: 'Puis-je parler à la directrice sans donner mon nom ?',
  ru: 'Можно ли поговорить с директором, не называя себя?',
  es: '¿Puedo hablar con la directora sin dar mi nombre?',
};
const title = '[Director](https://evil.example) **B** <img src=x> ![i](//evil.example/i)';
const written = 'https://example.org/a_b~c_d';

/** As it is read: Web Chat puts characters without width around links. */
const bare = (text: string): string => text.replace(/\u200b/g, '');

describe('a title that a focal point wrote with marks, in the official Web Chat', () => {
  let [chromium, stand]: [Browser, Stand] = [] as never;
  before(async () => {
    [chromium, stand] = [await browser(), await openStand()];
    const hosts = [
      hostOf({ title: { any: title, in: {} } }),
      hostOf({ id: 'leader-100002', title: { any: `Director, ${written}`, in: {} } }),
    ];
    await putHosts(stand.store, hosts, [slotOf(), slotOf({ id: 'slot-two', host: 'leader-100002' })]);
  });
  after(async () => {
    await chromium?.close();
    await stand?.close();
  });

  for (const locale of languages)
    it(`is shown as it stands, in a list that is one; an address that everybody can read stays whole (${locale})`, async () => {
      const context = await chromium.newContext({ locale });
      const page = await context.newPage();
      await page.goto(`${stand.url}/webchat`);
      await page.locator('.webchat__suggested-actions__button').first().waitFor();
      await page.fill(input, questions[locale]);
      await page.keyboard.press('Enter');
      const answer = page.locator('.webchat__bubble__content', { hasText: textIn(locale).booking.hosts.split('\n')[0]! }).last();
      await answer.waitFor();
      const rows = await answer.locator('li').allInnerTexts();
      expect(rows, 'a row for each host').to.have.length(2);
      expect(bare(rows[0]!)).to.include(title.replaceAll('**', '')).and.not.include('\\');
      expect(await answer.locator('li strong').count()).to.be.at.least(2);
      // Web Chat draws a sign of its own beside each link.
      expect(await answer.locator('img:not([class*=external-link-icon])').count()).to.equal(0);
      const links = await answer.locator('a').evaluateAll((all) => all.map((one) => [one.getAttribute('href')!, one.textContent!]));
      expect(links.map(([href]) => href)).to.include(written);
      for (const [href, shown] of links) expect(bare(shown!), 'nothing leads elsewhere than it says').to.equal(href);
      await context.close();
    });
});
