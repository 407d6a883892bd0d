import { simplified } from './search/simplified.js';

const beyondAscii = /[^\0-\x7f]/;

/** A text in one form of letters, its apostrophes straight, its Chinese characters simplified: what patterns are looked for in. */
export const straight = (words: string): string =>
  beyondAscii.test(words) ? simplified(words.normalize('NFKC').replace(/[’‘ʼ]/g, "'")) : words;

/**
 * A pattern of some words, divided by `|`, that stand whole in a text: no letter of any script is next to them. Those of several
 * languages are best given together: whether a letter stands before is then asked once at each place in a text.
 */
export const word = (...words: string[]): string => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;

/** Tells whether a message, in small letters with a space between words, consists of words of two lists alone, and holds one of the second. */
export function onlyWordsOf(joining: string, naming: string): (said: string) => boolean {
  const whole = new RegExp(`^(?:${joining}|${naming})(?: (?:${joining}|${naming}))*$`, 'iu');
  const names = new RegExp(word(naming), 'iu');
  return (said) => whole.test(said) && names.test(said);
}
