import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { street, type Street } from './street.js';

/** What of a text stands on the screen, from left to right, as a reader sees it. */
const fromTheLeft = (page: Page, selector: string, part: string): Promise<string> =>
  page
    .locator(selector)
    .last()
    .evaluate((element, wanted) => {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const start = node.textContent!.indexOf(wanted);
        if (start < 0) continue;
        const places = [...wanted].map((letter, at) => {
          const range = document.createRange();
          range.setStart(node, start + at);
          range.setEnd(node, start + at + 1);
          return { letter, left: range.getBoundingClientRect().left };
        });
        return places
          .sort((one, other) => one.left - other.left)
          .map(({ letter }) => letter)
          .join('');
      }
      return '';
    }, part);

describe('text from right to left', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('shows numbers, addresses and what a person writes in the right order (IL-02, IL-03)', async () => {
    const { page, context } = await there.visit('ar');
    for (const [at, words] of ['رقمي هو +1-212-963 وبريدي a.b@un.org', 'my number \u202eis +1-212-963'].entries()) {
      await page.fill('#words', words);
      await page.click('.send');
      const shown = page.locator('.turn.you p').nth(at);
      await shown.waitFor();
      expect(await shown.getAttribute('dir')).to.equal('auto');
      expect(await shown.textContent()).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    }
    expect(await fromTheLeft(page, '.turn.you p', 'my number is')).to.equal('my number is');
    await there.ask(page, 'ar');
    expect(await fromTheLeft(page, '.turn.answer .from p', 'UN System-wide')).to.equal('UN System-wide');
    await context.close();
  });

  it('is roomy, upright, not spaced out, and mirrored (IL-04, IL-01)', async () => {
    const { page, context } = await there.visit('ar');
    await there.ask(page, 'ar');
    await there.tellDanger(page, 'ar');
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll('main p, main li, main button, main h3, footer label')].flatMap((one) => {
        const { fontSize, lineHeight, letterSpacing, fontStyle } = getComputedStyle(one);
        const size = Number.parseFloat(fontSize);
        const good = size >= 16.9 && Number.parseFloat(lineHeight) / size >= 1.6 && letterSpacing === 'normal' && fontStyle === 'normal';
        return good ? [] : [`${one.outerHTML.slice(0, 70)} ${fontSize} ${lineHeight}`];
      }),
    );
    expect(wrong).to.deep.equal([]);
    const [leave, card] = [(await page.locator('#leave').boundingBox())!, page.locator('.turn.help .said').last()];
    expect(leave.x, 'Leave is at the end of the line, on the left').to.be.below(300);
    const edges = await card.evaluate((one) => [getComputedStyle(one).borderRightWidth, getComputedStyle(one).borderLeftWidth]);
    expect(edges).to.deep.equal(['4px', '0px']);
    expect(await page.locator('#log').innerText(), 'digits of the West').not.to.match(/[٠-٩۰-۹]/);
    await context.close();
  });

  it('says of every foreign passage which language it is in, and turns the whole page with the language (AX-14)', async () => {
    const { page, context } = await there.visit('zh');
    expect([await page.locator('html').getAttribute('lang'), await page.locator('main').count()]).to.deep.equal(['zh-Hans', 1]);
    expect(await page.locator('#log').getAttribute('aria-label')).to.equal(textIn('zh').page.conversation);
    await there.ask(page, 'zh');
    await page.click('.languages summary');
    await page.click('.languages button[lang=ar]');
    await there.answered(page, 'ar');
    expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
    const before = page.locator('.turn.answer').first();
    expect([await before.getAttribute('lang'), await before.getAttribute('dir')]).to.deep.equal(['zh-Hans', 'ltr']);
    for (const one of await page.locator('.languages li button').all()) expect(await one.getAttribute('lang')).to.be.a('string');
    await context.close();
  });

  it('has a letter for everything that is said, in every language (IL-08)', async () => {
    const entries = await readEntries();
    const unassigned = '\u0378';
    const { page, context } = await there.visit('en');
    for (const language of languages) {
      const said = JSON.stringify([textIn(language), entries.map((entry) => entry.in[language])]);
      const letters = [...new Set(said)].filter((letter) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter));
      expect(letters.length).to.be.above(50);
      const empty = await page.evaluate(
        ([all, lang]) => {
          document.documentElement.lang = lang;
          const canvas = Object.assign(document.createElement('canvas'), { width: 32, height: 32 });
          const pen = canvas.getContext('2d', { willReadFrequently: true })!;
          pen.font = `20px ${getComputedStyle(document.documentElement).fontFamily}`;
          pen.textBaseline = 'top';
          const seen: string[] = [];
          for (const letter of ['\u{10ffff}', ...all]) {
            pen.clearRect(0, 0, 32, 32);
            pen.fillText(letter, 4, 4);
            seen.push(
              pen
                .getImageData(0, 0, 32, 32)
                .data.filter((_, at) => at % 4 === 3)
                .join(''),
            );
          }
          return all.filter((_, at) => seen[at + 1] === seen[0]);
        },
        [[...letters, unassigned], language] as const,
      );
      expect(empty, language).to.deep.equal([unassigned]);
    }
    await context.close();
  });
});
