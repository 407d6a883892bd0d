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

/** From which share of words on that stayed, changes are shown word by word; below it, one whole text after the other is easier to read. */
const enoughStays = 0.4;

interface Piece {
  text: string;
  did: 'stayed' | 'added' | 'removed';
}

/** What stood somewhere and what stands there now, in pieces of which some were taken out and some put in. */
export function changesBetween(before: unknown, after: unknown, part: Part): Piece[] {
  const [was = [], is = []] = [before, after].map((value) => segmentsOf(linesOf(value).join('\n'), part));
  const changes = diffArrays(was, is);
  const words = (segments: readonly string[]): number => segments.filter((segment) => segment.trim() !== '').length;
  const stays = changes.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : words(value)), 0);
  const whole = stays < enoughStays * Math.max(words(was), words(is));
  const pieces: Piece[] = whole
    ? [
        { text: was.join(''), did: 'removed' },
        { text: is.join(''), did: 'added' },
      ]
    : changes.map(({ added, removed, value }) => ({ text: value.join(''), did: added ? 'added' : removed ? 'removed' : 'stayed' }));
  return pieces.filter(({ text }) => text !== '');
}

/** The same on a page, with what was taken out and what was put in marked; not by colour alone. */
export function differences(before: unknown, after: unknown, part: Part): Html {
  const pieces = changesBetween(before, after, part);
  const whole = pieces.length === 2 && pieces.every(({ did }) => did !== 'stayed');
  return html`<p class="words differences" ${tongue(part)}>
    ${pieces.map(({ text, did }) =>
      did === 'added' ? html`<ins>${text}</ins>` : did === 'removed' ? html`<del>${text}</del>${whole && '\n'}` : html`${text}`,
    )}
  </p>`;
}
