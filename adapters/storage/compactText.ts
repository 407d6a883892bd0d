const beyondAscii = /[^\0-\x7f]/;

/**
 * A text as it is held in memory for long: one byte a character, of its UTF-8. A string with a single letter beyond
 * Latin 1 takes two for each of its characters.
 */
export const compact = (text: string): string => (beyondAscii.test(text) ? Buffer.from(text).toString('latin1') : text);

/** The text that `compact` was given. */
export const expanded = (bytes: string): string => (beyondAscii.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes);
