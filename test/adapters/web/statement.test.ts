import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { fields } from '../../../adapters/web/pages/statement.js';
import { direction, languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { findings } from '../console/axe.js';
import { inSight, sideways, street, type Street } from './street.js';

/** What somebody writes, in two of the boxes. */
const written: Record<Language, [string, string]> = {
  ar: ['بدأ ذلك في اجتماع canary.', 'أريد أن يتوقف.'],
  zh: ['是在一次会议上开始的 canary。', '希望停下来。'],
  en: ['It began in a meeting, canary.\nThen it went on.', 'That it stops.'],
  fr: ['Cela a commencé dans une réunion canary.', 'Que cela s’arrête.'],
  ru: ['Это началось на совещании canary.', 'Чтобы это прекратилось.'],
  es: ['Empezó en una reunión canary.', 'Que pare.'],
};

describe('a statement that stays with the person (features.md S30)', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  const opened = async (language: Language, options: Parameters<Street['visit']>[1] = {}) => {
    const visit = await there.visit(language, options);
    await visit.page.goto(`${there.url}/notes/${language}`);
    return visit;
  };
  const act = (page: Page, name: string): Promise<void> => page.click(`[data-act="${name}"]`);
  const write = async (page: Page, language: Language): Promise<string> => {
    const { happened, wish } = textIn(language).statement.fields;
    const [first, last] = written[language];
    await page.getByLabel(happened.label, { exact: true }).fill(first);
    await page.getByLabel(wish.label, { exact: true }).fill(last);
    return `${happened.label}\n${first}\n\n${wish.label}\n${last}`;
  };

  for (const language of languages) {
    it(`is written, seen as one text, copied, saved under a neutral name and printed, and no request goes out (${language})`, async () => {
      const { page, context, asked, said } = await opened(language, { acceptDownloads: true });
      await context.grantPermissions(['clipboard-write']);
      const { statement } = textIn(language);
      expect([await page.title(), await page.locator('html').getAttribute('dir')]).to.deep.equal(['Waypoint', direction(language)]);
      expect(await page.locator('.statement').innerText()).to.include(statement.about[0]);
      expect(await page.locator('[data-act="print"]').isDisabled()).to.equal(true);
      const before = asked.length;
      const text = await write(page, language);
      expect(await page.locator('#whole').textContent()).to.equal(text);

      await act(page, 'copy');
      await page.getByText(statement.copied).waitFor();
      await page.locator('#when').press('ControlOrMeta+V');
      expect(await page.locator('#when').inputValue()).to.equal(text);
      await page.locator('#when').fill('');

      const saving = page.waitForEvent('download');
      await act(page, 'save');
      const file = await saving;
      expect(file.suggestedFilename()).to.equal('notes.txt');
      expect(await readFile(await file.path(), 'utf8')).to.equal(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`);

      await page.evaluate(() => {
        window.print = () => void document.body.setAttribute('data-printed', '');
      });
      await act(page, 'print');
      expect(await page.locator('body[data-printed]').count()).to.equal(1);
      await page.emulateMedia({ media: 'print' });
      expect((await page.locator('body').innerText()).trim()).to.equal(text);

      expect(asked.slice(before).filter((url) => !url.startsWith('blob:'))).to.deep.equal([]);
      expect(said).to.deep.equal([]);
      const { cookies, origins } = await context.storageState();
      expect([cookies, origins]).to.deep.equal([[], []]);
      await context.close();
    });

    it(`has nothing that axe finds, fits 320 pixels, and has the way out in sight (${language})`, async () => {
      for (const viewport of [
        { width: 320, height: 568 },
        { width: 1280, height: 800 },
      ]) {
        for (const javaScriptEnabled of [true, false]) {
          const { page, context } = await opened(language, { viewport, javaScriptEnabled, bypassCSP: true });
          expect(await sideways(page).catch(() => 0)).to.be.at.most(0);
          const box = (await page.locator('#leave').boundingBox())!;
          expect(Math.min(box.width, box.height)).to.be.at.least(48);
          if (javaScriptEnabled) {
            await write(page, language);
            for (const folded of await page.locator('main summary').all()) await folded.click();
            expect(await sideways(page)).to.be.at.most(0);
            expect(await inSight(page, '#leave')).to.equal(true);
            expect(await findings(page)).to.deep.equal([]);
          }
          await context.close();
        }
      }
    });

    it(`cannot be typed without JavaScript, says so, and offers a blank sheet on two sides (${language})`, async () => {
      const { page, context } = await opened(language, { javaScriptEnabled: false });
      const { statement } = textIn(language);
      expect(await page.locator('noscript p', { hasText: statement.noScript }).isVisible()).to.equal(true);
      expect(await page.locator('textarea:visible, button:visible, form').count()).to.equal(0);
      const [sheet] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: statement.sheet }).click()]);
      await sheet.waitForLoadState();
      expect(await sheet.title()).to.equal(statement.sheetTitle);
      for (const name of fields) expect(await sheet.locator('body').innerText()).to.include(statement.fields[name].label);
      expect(await sheet.locator('#leave').count()).to.equal(1);
      const pages = ((await sheet.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
      expect(pages).to.equal(2);
      await context.close();
    });
  }

  it('lets nothing out even where a script tries', async () => {
    const { page, context, asked } = await opened('en');
    const before = asked.length;
    const tried = await page.evaluate(async () => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/';
      document.body.append(form);
      let markup = 'let in';
      try {
        form.innerHTML = '<p>x</p>';
      } catch {
        markup = 'refused';
      }
      const refused = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (effectiveDirective === 'form-action') resolve(effectiveDirective);
        }),
      );
      form.submit();
      const posted = await refused;
      const sent = await fetch('/', { method: 'POST', body: 'canary' }).then(
        () => 'let out',
        () => 'refused',
      );
      return [markup, posted, sent];
    });
    expect(tried).to.deep.equal(['refused', 'form-action', 'refused']);
    expect(asked.slice(before)).to.deep.equal([]);
    expect(page.url()).to.equal(`${there.url}/notes/en`);
    await context.close();
  });

  it('is cleared by pressing twice, and so is the text when the language is changed', async () => {
    const { page, context } = await opened('en');
    const { statement } = textIn('en');
    await write(page, 'en');
    await act(page, 'clear');
    await page.getByText(statement.sure).waitFor();
    expect(await page.locator('#whole').textContent()).to.include('canary');
    await act(page, 'clear');
    await page.getByText(statement.cleared).waitFor();
    expect(await page.content()).not.to.include('canary');
    expect(await page.locator('#happened').inputValue()).to.equal('');

    await write(page, 'en');
    const french = page.locator('.languages a[lang=fr]');
    await page.click('.languages summary');
    await french.click();
    await page.getByText(statement.otherLanguage).waitFor();
    expect(page.url()).to.equal(`${there.url}/notes/en`);
    await french.click();
    await page.getByRole('heading', { name: textIn('fr').statement.title }).waitFor();
    await context.close();
  });

  it('selects the text where a browser lets nothing be copied', async () => {
    const { page, context } = await opened('en');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const text = await write(page, 'en');
    await act(page, 'copy');
    await page.getByText(textIn('en').statement.notCopied).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).to.equal(text);
    await context.close();
  });

  it('says what a report needs from the entry on it, with its sources, and names only contacts that somebody confirmed', async () => {
    const { page, context } = await opened('en');
    await page.locator('main summary').first().click();
    const shown = await page.locator('.statement').innerText();
    expect(shown).to.include('A report can be short').and.include('ST/AI/2017/1').and.include(textIn('en').statement.noContact);
    await context.close();
  });
});
