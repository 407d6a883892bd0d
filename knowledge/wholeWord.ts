/** A text in one form of letters, its apostrophes straight: what patterns are looked for in. */
export const straight = (words: string): string => words.normalize('NFKC').replace(/[’‘ʼ]/g, "'");

/** A pattern of some words, divided by `|`, that stand whole in a text: no letter of any script is next to them. */
export const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
