const beyondAscii = /[^\0-\x7f]/;

/** A text in one form of letters, its apostrophes straight: what patterns are looked for in. */
export const straight = (words: string): string => (beyondAscii.test(words) ? words.normalize('NFKC').replace(/[’‘ʼ]/g, "'") : words);

/**
 * A pattern of some words, divided by `|`, that stand whole in a text: no letter of any script is next to them. Those of several
 * languages are best given together: whether a letter stands before is then asked once at each place in a text.
 */
export const word = (...words: string[]): string => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;
