import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { languages } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { inSight, sideways, street, type Street } from './street.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds of the contrast of text. */
const faint = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () => {
    type Axe = { run(options: unknown): Promise<{ violations: { nodes: { html: string }[] }[] }> };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ runOnly: ['color-contrast', 'target-size'] });
    return violations.flatMap(({ nodes }) => nodes.map((node) => node.html.slice(0, 120)));
  });
};

describe('how the page is looked at', () => {
  let there: Street;
  before(async () => {
    there = await street();
  });
  after(() => there?.close());

  it('takes spaced text and letters of twice the size without moving sideways or hiding anything (AX-07)', async () => {
    for (const [language, style] of [
      [
        'ru',
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      ],
      ['fr', 'html { font-size: 34px !important }'],
    ] as const) {
      const { page, context } = await there.visit(language, { bypassCSP: true, viewport: { width: 640, height: 600 } });
      await there.tellDanger(page, language);
      await page.addStyleTag({ content: style });
      expect(await sideways(page), style).to.be.at.most(0);
      expect(await inSight(page, '#leave'), style).to.equal(true);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary, a, p, li')]
          .filter((one) => one.checkVisibility() && getComputedStyle(one).clipPath === 'none' && one.closest('.first, .last') === null)
          .filter((one) => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).display !== 'inline')
          .map((one) => one.outerHTML.slice(0, 90)),
      );
      expect(cut, style).to.deep.equal([]);
      await context.close();
    }
  });

  it('has room for labels half as long again, at 320 pixels (IL-06, AX-07)', async () => {
    const { page, context } = await there.visit('en', { viewport: { width: 320, height: 568 } });
    await there.ask(page, 'en');
    await page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const text = node.textContent!.trim();
        if (text)
          node.textContent = text + ' ' + 'mot '.repeat(Math.ceil((text.length * 0.45) / 4)).slice(0, Math.ceil(text.length * 0.45));
      }
    });
    expect(await sideways(page)).to.be.at.most(0);
    expect(await inSight(page, '#leave')).to.equal(true);
    await context.close();
  });

  it('leaves the lower edge to what is read on pages where nobody writes, and no mark hanging or gap in a label', async () => {
    const { page, context } = await there.visit('zh', { viewport: { width: 320, height: 568 } });
    for (const path of ['/help/zh', '/promises/zh']) {
      await page.goto(`${there.url}${path}`);
      const atEdge = await page.evaluate(() => document.elementFromPoint(160, innerHeight - 2)!.closest('main, footer')!.tagName);
      expect(atEdge, path).to.equal('MAIN');
    }
    const [aboveList, besideWords] = await page.evaluate(() =>
      ['td:has(> ul)', 'td:not(:has(> ul))'].map((cell) => getComputedStyle(document.querySelector(cell)!, '::before').content),
    );
    const { promises } = textIn('zh');
    expect([aboveList, besideWords]).to.deep.equal([`"${promises.fields}"`, `"${promises.where} · "`]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.locator('#leave').innerText()).to.equal('离开本页');
    await context.close();
  });

  it('has targets at least 44 high, and wide enough to hit (AX-05, QE-09)', async () => {
    for (const language of languages) {
      const { page, context } = await there.visit(language, { viewport: { width: 320, height: 568 } });
      await there.ask(page, language);
      await page.click('.languages summary');
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary, textarea, label:has(input), a')]
          .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
          .filter((one) => one.getBoundingClientRect().height < 43.9 || one.getBoundingClientRect().width < 24)
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      expect(small, language).to.deep.equal([]);
      await context.close();
    }
  });

  it('can be read in the dark as in the light (AX-06)', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      const { page, context } = await there.visit('es', { bypassCSP: true, colorScheme });
      await there.ask(page, 'es');
      await there.tellDanger(page, 'es');
      expect(await faint(page), colorScheme).to.deep.equal([]);
      await page.goto(`${there.url}/promises`);
      expect(await faint(page), colorScheme).to.deep.equal([]);
      await context.close();
    }
  });

  it('keeps its edges where the system chooses the colours, and tells who speaks in words (AX-06)', async () => {
    const { page, context } = await there.visit('zh', { forcedColors: 'active' });
    await there.ask(page, 'zh');
    await there.tellDanger(page, 'zh');
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('#leave, .send, .choices button, textarea, .you, .turn.help > .said')]
        .filter((one) => Number.parseFloat(getComputedStyle(one).borderInlineStartWidth) < 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(bare).to.deep.equal([]);
    const speakers = await page.locator('.turn > h2').allTextContents();
    expect(speakers.every((name) => name.trim() !== '')).to.equal(true);
    expect(new Set(speakers).size).to.equal(3);
    await context.close();
  });

  it('does not move by itself (AX-08)', async () => {
    const { page, context } = await there.visit('ar', { reducedMotion: 'reduce' });
    await there.ask(page, 'ar');
    await page.click('.languages summary');
    const moving = await page.evaluate(() => [
      document.getAnimations().length,
      ...[...document.querySelectorAll('*')]
        .map((one) => getComputedStyle(one))
        .filter((style) => style.scrollBehavior === 'smooth' || style.transitionDuration !== '0s')
        .map(() => 1),
    ]);
    expect(moving).to.deep.equal([0]);
    await context.close();
  });
});
