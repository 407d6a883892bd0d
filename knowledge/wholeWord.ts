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
 * The letters of the scripts that people write in here, as they stand in a class of a pattern: what `\p{L}` means, without the
 * rarer scripts. Node makes a pattern of them in a tenth of the time, since it need not gather all letters of Unicode each time.
 */
const letters =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0386-\\u0481\\u048a-\\u0587\\u05d0-\\u05f2\\u0620-\\u064a\\u066e\\u066f' +
  '\\u0671-\\u06d3\\u0904-\\u1fff\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u9fff\\uac00-\\ud7a3';

/** The source of a pattern in which each `\p{L}` is one of these letters. */
export function withLetters(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{L\}|\\.|[[\]]/gsu, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    return part !== '\\p{L}' ? part : inClass ? letters : `[${letters}]`;
  });
}

const before = `(?<![${letters}])`;
const after = `(?![${letters}])`;

/**
 * A pattern of some words, divided by `|`, that stand whole in a text: no letter of any script is next to them. Those of several
 * languages are best given together: whether a letter stands before is then asked once at each place in a text.
 */
export const word = (...words: string[]): string => `${before}(?:${words.join('|')})${after}`;

/** The same pattern, which also matches the beginnings of words, whatever letters follow. */
export const wordOrBeginning = (words: readonly string[], beginnings: readonly string[]): string =>
  `${before}(?:${[...(words.length > 0 ? [`(?:${words.join('|')})${after}`] : []), ...beginnings].join('|')})`;

/** Tells whether a message, in small letters with a space between words, consists of words of two lists alone, and holds one of the second. */
export function onlyWordsOf(joining: string, naming: string): (said: string) => boolean {
  const whole = new RegExp(`^(?:${joining}|${naming})(?: (?:${joining}|${naming}))*$`, 'u');
  const names = new RegExp(word(naming), 'u');
  return (said) => whole.test(said) && names.test(said);
}
