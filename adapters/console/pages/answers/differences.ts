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

/** What stood somewhere and what stands there now, with what was taken out and what was put in marked; not by colour alone. */
export function differences(before: unknown, after: unknown, part: Part): Html {
  const [was = [], is = []] = [before, after].map((value) => segmentsOf(linesOf(value).join('\n'), part));
  const changes = diffArrays(was, is);
  const words = (segments: readonly string[]): number => segments.filter((segment) => segment.trim() !== '').length;
  const stays = changes.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : words(value)), 0);
  const whole = stays < enoughStays * Math.max(words(was), words(is));
  return html`<p class="words differences" ${tongue(part)}>
    ${
      whole
        ? html`${was.length > 0 && html`<del>${was.join('')}</del>${'\n'}`}<ins>${is.join('')}</ins>`
        : changes.map(({ added, removed, value }) => {
            const text = value.join('');
            return added ? html`<ins>${text}</ins>` : removed ? html`<del>${text}</del>` : html`${text}`;
          })
    }
  </p>`;
}
