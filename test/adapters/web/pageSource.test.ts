import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';

const root = join(import.meta.dirname, '../../..');
const read = (folder: string): { path: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|css)$/.test(name) && !name.includes('webchat'))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') }));

const files = [...read('adapters/web'), ...read('adapters/print')];
const scripts = files.filter(({ path }) => path.endsWith('.js'));
const styles = files.filter(({ path }) => path.endsWith('.css') || path.endsWith('paper.ts'));

/** The places of what must not be there. */
const found = (among: typeof files, pattern: RegExp): string[] =>
  among.flatMap(({ path, text }) => [...text.matchAll(new RegExp(pattern, 'gi'))].map(([match]) => `${path}: ${match}`));

describe('the source of the pages', () => {
  it('has the scripts and the styles to look at', () => {
    expect([scripts.length, styles.length]).to.deep.equal([6, 4]);
  });

  it('asks nobody to stay, and hears no shaking, tapping or swiping (QE-08, AX-15)', () => {
    expect(
      found(
        files,
        /beforeunload|popstate|devicemotion|deviceorientation|touch(start|end|move)|dblclick|draggable|\bdrag(start|over)|swipe/,
      ),
    ).to.deep.equal([]);
  });

  it('has no key of a single letter (QE-07)', () => {
    expect(found(files, /accesskey|event\.key === '.'/)).to.deep.equal([]);
  });

  it('keeps nothing in the browser and works for no one offline (LB-05)', () => {
    expect(
      found(files, /serviceWorker|caches\.|localStorage|sessionStorage|indexedDB|document\.cookie|Set-Cookie|rel="manifest"|window\.name/),
    ).to.deep.equal([]);
  });

  it('needs no new browser, no guess which one it is, no picture, font, frame or drawing (LB-03, LB-06)', () => {
    expect(found(scripts, /\bimport\b|\bexport\b|=>|\b(let|const|class|async|await)\s|`|\?\.|\?\?/)).to.deep.equal([]);
    expect(found(files, /navigator\.(userAgent|platform|vendor)|'user-agent'/)).to.deep.equal([]);
    expect(found(files, /type="module"|<svg|<iframe|<canvas|@font-face|@import|<object|<embed/)).to.deep.equal([]);
    expect(
      found(
        files.filter(({ path }) => path.startsWith('adapters/web')),
        /<img/,
      ),
    ).to.deep.equal([]);
  });

  it('sets text by its direction, never by left and right (IL-01)', () => {
    expect(
      found(styles, /\b(margin|padding|border|inset)-(left|right)|text-align:\s*(left|right)|float:|[\s;{](left|right)\s*:/),
    ).to.deep.equal([]);
    expect(found(styles, /\b(margin|padding)\s*:\s*[^\s;}]+ ([^\s;}]+) [^\s;}]+ (?!\2[;}\s])[^\s;}]+[;}]/)).to.deep.equal([]);
  });

  it('spaces no letters, slants nothing, sets no blocks, moves nothing (IL-04, IL-05, AX-08)', () => {
    expect(
      found(styles, /letter-spacing|font-style:\s*italic|text-align:\s*justify|scroll-behavior|transition|animation|@keyframes/),
    ).to.deep.equal([]);
  });

  it('puts a language on every page and message on the server (IL-01, AX-14)', () => {
    for (const { path, text } of files.filter(({ text }) => text.includes('<html')))
      expect(text, path).to.include('<html lang="${htmlLang(language)}" dir="${direction(language)}">');
  });
});
