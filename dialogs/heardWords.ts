/** The longest message, in characters (care.md PR-44). */
export const longest = 2000;

const bidi = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/gu;

/** What stands in a text unseen: it comes along with copied words, and with those of some keyboards. */
export const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * A person's words as they are shown and looked up: without direction controls (care.md IL-03: they can turn a sentence
 * around), without control characters and others that nobody sees, with lone surrogates replaced, without space at the ends;
 * empty where nothing of them can be seen. What joins letters and signs, as within an emoji, stays among others.
 */
export function cleaned(words: string): string {
  const kept = words.toWellFormed().replace(/\r\n?/gu, '\n').replace(bidi, '').replace(control, '').trim();
  return kept.replace(unseen, '').trim() === '' ? '' : kept;
}

/** As much of a message as is read for danger, be it too long to be taken (care.md PR-44). */
export const readForDanger = (words: string): string => words.slice(0, 2 * longest);

/** As much of a message as can be taken, to be held or shown beside the sentence that it is too long (care.md PR-44). */
export const withinLimit = (words: string): string => [...words].slice(0, longest).join('');

/** How long a message is, in characters as a person counts them. */
export const lengthOf = (words: string): number => [...words].length;
