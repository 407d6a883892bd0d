import type { Language } from '../../knowledge/language.js';

/** How much of a button a telephone shows: Teams cuts what is longer and wraps nothing (github.com/microsoft/BotFramework-Services/issues/29). */
const most = 44;

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;
const hidden = /^[\u2066-\u2069\p{M}]+$/u;

/** About how much room words take, in Latin letters: a Chinese sign takes that of two. */
const room = (words: string): number => [...words].reduce((sum, sign) => sum + (hidden.test(sign) ? 0 : wide.test(sign) ? 2 : 1), 0);

/** Every isolate that begins ends, also where the rest was cut off (knowledge/text/isolate.ts). */
const ended = (words: string): string => {
  const open = [...words].reduce((depth, sign) => depth + (sign === '\u2068' ? 1 : sign === '\u2069' ? -1 : 0), 0);
  return words + '\u2069'.repeat(Math.max(0, open));
};

/**
 * The beginning of what stands on a button, in whole words with a mark of what is left out, where all of it would be cut at the
 * edge of the card: then all of it stands as text above the button.
 * @returns undefined where it fits
 */
export function shortTitle(title: string, language: Language): string | undefined {
  if (room(title) <= most) return undefined;
  let short = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(title)) {
    if (room(short + segment) > most - 2) break;
    short += segment;
  }
  return ended(`${short.replace(/[\s\p{P}\u2066-\u2068]+$/u, '')}…`);
}
