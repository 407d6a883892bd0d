import { diffArrays } from 'diff';
import type { Part } from '../../../../knowledge/editing/parts.js';
import { htmlLang } from '../../../../knowledge/language.js';
import { html, type Html } from '../../../web/html.js';
import { tongue } from './pieces.js';

/** A value as lines that people can read. */
function linesOf(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value === 'object') return [Object.values(value).flatMap(linesOf).join(' · ')];
  return String(value).split('\n');
}

/** Words and what stands between them, as the language itself divides them: Chinese has no spaces. */
const segmentsOf = (text: string, part: Part): string[] =>
  [...new Intl.Segmenter(part === 'common' ? 'en' : htmlLang(part), { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** What stood somewhere and what stands there now, in pieces: some were taken out, some were put in. */
export function changesBetween(before: unknown, after: unknown, part: Part): { text: string; did: 'stayed' | 'added' | 'removed' }[] {
  const [was, is] = [linesOf(before).join('\n'), linesOf(after).join('\n')].map((text) => segmentsOf(text, part));
  return diffArrays(was!, is!).map(({ added, removed, value }) => ({
    text: value.join(''),
    did: added ? 'added' : removed ? 'removed' : 'stayed',
  }));
}

/** The same on a page, with what was taken out and what was put in marked; not by colour alone. */
export function differences(before: unknown, after: unknown, part: Part): Html {
  return html`<p class="words differences" ${tongue(part)}>
    ${changesBetween(before, after, part).map(({ text, did }) =>
      did === 'added' ? html`<ins>${text}</ins>` : did === 'removed' ? html`<del>${text}</del>` : html`${text}`,
    )}
  </p>`;
}
