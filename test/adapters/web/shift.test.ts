import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { street, type Street } from './street.js';

/** What is typed on a keyboard of the language, with capital letters or, in Arabic, vowel signs, which need Shift too. */
const typed: Record<Language, string> = {
  ar: 'هذا نَصٌّ مكتوب بِالحركات، لا أحد يخرج. ',
  zh: '这是一段用拼音输入的文字。',
  en: 'They Wrote In CAPITAL Letters, And Stayed. ',
  fr: 'Elles Ont Écrit En MAJUSCULES, Et Sont Restées. ',
  ru: 'Они Писали ЗАГЛАВНЫМИ Буквами И Остались. ',
  es: 'Escribieron En MAYÚSCULAS, Y Se Quedaron. ',
};

type Key = [type: 'keydown' | 'keyup', init: KeyboardEventInit & { keyCode?: number }];

const press = (key: string, init: KeyboardEventInit = {}): Key[] => [
  ['keydown', { key, ...init }],
  ['keyup', { key, ...init }],
];

const withShift = (keys: Key[]): Key[] => [['keydown', { key: 'Shift', shiftKey: true }], ...keys, ['keyup', { key: 'Shift' }]];

/** An input method at work: its keys are "Process" while it composes, and Shift alone toggles it in the middle. */
const composed: Key[] = [
  ['keydown', { key: 'Process', isComposing: true, keyCode: 229 }],
  ['keydown', { key: 'Shift', keyCode: 229 }],
  ['keyup', { key: 'Shift' }],
  ...press('Process', { isComposing: true }),
];

const needsShift = (letter: string): boolean => letter !== letter.toLowerCase() || /[\u064b-\u0652]/.test(letter);

/** The key events of 2,000 characters, as browsers report them. */
const keysOf = (language: Language): Key[] =>
  [...typed[language].repeat(100).slice(0, 2000)].flatMap((letter) => {
    if (language === 'zh') return composed;
    return needsShift(letter) ? withShift(press(letter, { shiftKey: true })) : press(letter);
  });

const types = (page: Page, keys: Key[]): Promise<void> =>
  page.evaluate((all) => {
    const box = document.getElementById('words')!;
    for (const [type, init] of JSON.parse(all) as Key[]) box.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...init }));
  }, JSON.stringify(keys));

describe('Shift three times', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('never leaves while 2,000 characters are typed in any language (QE-06)', async () => {
    const { page, context, asked } = await there.visit('en');
    for (const language of languages) {
      const keys = keysOf(language);
      expect(keys.length, language).to.be.above(4000);
      await types(page, keys);
      expect(await page.locator('#words').count(), language).to.equal(1);
      expect(await page.locator('#presses').textContent(), language).to.equal('');
    }
    expect(asked.filter((url) => url.includes('/exit'))).to.deep.equal([]);
    await context.close();
  });

  it('never leaves when the layout, the direction or the input is switched, however often (QE-06)', async () => {
    const { page, context } = await there.visit('ru');
    await page.focus('#words');
    for (const [first, second] of [
      ['Alt', 'Shift'],
      ['Shift', 'Alt'],
      ['Control', 'Shift'],
      ['Shift', 'Control'],
      ['Meta', 'Shift'],
      ['Shift', 'ArrowLeft'],
    ] as const) {
      for (let times = 0; times < 4; times++) {
        await page.keyboard.down(first);
        await page.keyboard.press(second);
        await page.keyboard.up(first);
      }
    }
    expect(await page.locator('#words').count()).to.equal(1);
    await context.close();
  });

  it('counts aloud and in sight, takes the left key and the right one, and forgets a press after two seconds (QE-06)', async () => {
    const { page, context } = await there.visit('fr');
    await page.clock.install();
    await page.goto(`${there.url}/`);
    await context.route('**/exit/*', (route) => route.fulfill({ contentType: 'text/html', body: 'away' }));
    const { shiftCount } = textIn('fr').page;
    const progress = page.locator('#presses[role=status]');
    await page.keyboard.press('ShiftLeft');
    expect(await progress.textContent()).to.equal(shiftCount(2));
    expect(await progress.isVisible()).to.equal(true);
    await page.clock.runFor(2100);
    expect(await progress.textContent()).to.equal('');
    await page.keyboard.press('ShiftLeft');
    await page.keyboard.press('ShiftRight');
    expect(await progress.textContent()).to.equal(shiftCount(1));
    await page.keyboard.press('ShiftLeft');
    await page.waitForURL('**/exit/fr');
    await context.close();
  });

  it('leaves from every other page too, and can be switched off, also for the next language (QE-06)', async () => {
    const { page, context } = await there.visit('zh');
    await page.getByLabel(textIn('zh').page.shiftLeaves).uncheck();
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Shift');
    expect(await page.locator('#words').count()).to.equal(1);
    await page.click('.languages summary');
    await page.click('.languages button[lang=en]');
    await page.locator('html[lang=en]').waitFor();
    expect(await page.locator('#shift').isChecked()).to.equal(false);
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Shift');
    expect(await page.locator('#words').count()).to.equal(1);
    await context.route('**/exit/*', (route) => route.fulfill({ contentType: 'text/html', body: 'away' }));
    for (const path of ['/promises', '/no-such-page']) {
      await page.goto(there.url + path);
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Shift');
      await page.waitForURL('**/exit/*');
    }
    await context.close();
  });

  it('is not the only key that could do harm: Escape closes the menu, and neither leaves nor clears (QE-07)', async () => {
    const { page, context } = await there.visit('es');
    await page.fill('#words', 'borrador');
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Escape');
    expect(await page.inputValue('#words')).to.equal('borrador');
    await page.click('.languages summary');
    await page.locator('.languages li button').nth(2).focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.languages li').first().isVisible()).to.equal(false);
    expect(await page.evaluate(() => document.activeElement!.tagName)).to.equal('SUMMARY');
    expect(await page.locator('[accesskey]').count()).to.equal(0);
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/') await page.keyboard.press(key);
    expect([page.url(), await page.inputValue('#words')]).to.deep.equal([`${there.url}/`, 'borrador']);
    await context.close();
  });
});
