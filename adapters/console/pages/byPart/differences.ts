import { diffArrays } from 'diff';
import { parts, type Part } from '../../../../knowledge/editing/parts.js';
import { isVariantText } from '../../../../knowledge/editing/variantTexts.js';
import { htmlLang, marks } from '../../../../knowledge/language.js';
import { html, type Html } from '../../../web/html.js';
import { organizationsIn, tongue } from '../answers/pieces.js';

/** A value as lines that people can read: before what is said for some organizations stands for which, unless only its place tells it. */
function linesOf(value: unknown, part: Part): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => linesOf(one, part));
  if (part !== 'common' && isVariantText(value))
    return [
      ...(value.for.length > 0 ? [`${organizationsIn({ entities: value.for }, part)}${marks[part].colon}`] : []),
      ...linesOf(value.text, part),
    ];
  if (typeof value === 'object')
    return [
      Object.values(value)
        .flatMap((one) => linesOf(one, part))
        .join(' · '),
    ];
  return String(value).split('\n');
}

const byWord = Object.fromEntries(
  parts.map((part) => [part, new Intl.Segmenter(part === 'common' ? 'en' : htmlLang(part), { granularity: 'word' })]),
) as Record<Part, Intl.Segmenter>;

/** Words and what stands between them, as the language itself divides them: Chinese has no spaces. */
const segmentsOf = (text: string, part: Part): string[] => Array.from(byWord[part].segment(text), ({ segment }) => segment);

/** How many words may differ until lines are compared instead, and how many lines: what has little in common would take seconds to compare, for which everybody waits. */
const most = 100;

const lineByLine = (text: string): string[] => text.split(/(?<=\n)/);

/** From which share of words on that stayed, changes are shown word by word; below it, one whole text after the other is easier to read. */
const enoughStays = 0.4;

interface Piece {
  text: string;
  did: 'stayed' | 'added' | 'removed';
}

/** What stood somewhere and what stands there now, in pieces of which some were taken out and some put in. */
export function changesBetween(before: unknown, after: unknown, part: Part): Piece[] {
  const [was, is] = [linesOf(before, part).join('\n'), linesOf(after, part).join('\n')];
  const [wordsBefore, wordsAfter] = [segmentsOf(was, part), segmentsOf(is, part)];
  const byWords = diffArrays(wordsBefore, wordsAfter, { maxEditLength: most });
  const changes = byWords ?? diffArrays(lineByLine(was), lineByLine(is), { maxEditLength: most });
  const words = (segments: readonly string[]): number => segments.filter((segment) => segment.trim() !== '').length;
  const stays = byWords?.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : words(value)), 0);
  const tooFew = stays !== undefined && stays < enoughStays * Math.max(words(wordsBefore), words(wordsAfter));
  const pieces: Piece[] =
    tooFew || !changes
      ? [
          { text: was, did: 'removed' },
          { text: is, did: 'added' },
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
