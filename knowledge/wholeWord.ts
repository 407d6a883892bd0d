import { heardOnce } from './heardOnce.js';
import { simplified } from './search/simplified.js';

const beyondAscii = /[^\0-\x7f]/;

/** A text in one form of letters, large or small as they stand, its apostrophes straight, its Chinese characters simplified. */
export const inOneForm = (words: string): string =>
  beyondAscii.test(words) ? simplified(words.normalize('NFKC').replace(/[’‘ʼ]/g, "'")) : words;

/**
 * A text in one form of letters, all small, its apostrophes straight, its Chinese characters simplified: what patterns are looked
 * for in. So none of them asks for both cases, which takes Node three times as long to compile.
 */
export const straight = heardOnce((words: string): string => inOneForm(words).toLowerCase());

/**
 * A pattern of some words, divided by `|`, that stand whole in a text: no letter of any script is next to them. Those of several
 * languages are best given together: whether a letter stands before is then asked once at each place in a text.
 */
export const word = (...words: string[]): string => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;

/** Tells whether a message, in small letters with a space between words, consists of words of two lists alone, and holds one of the second. */
export function onlyWordsOf(joining: string, naming: string): (said: string) => boolean {
  const whole = new RegExp(`^(?:${joining}|${naming})(?: (?:${joining}|${naming}))*$`, 'u');
  const names = new RegExp(word(naming), 'u');
  return (said) => whole.test(said) && names.test(said);
}
