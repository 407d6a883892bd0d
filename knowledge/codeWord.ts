/** The letters of a text, small and without anything between them: two people write the same word in many ways. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

/** Signs that say more than a letter each: two of them make a word that is not guessed at once. */
const han = /\p{Script=Han}/gu;

export type CodeWordFault = 'short' | 'long' | 'digits' | 'known';

const most = 40;

/**
 * What is wrong with a word that somebody wants for a code word: too short or long, with digits, which would be taken for a
 * part of the return number, or to be read in the chat already, by whoever has read along.
 * @param thread all that was written in the chat
 */
export function faultOf(word: string, thread: readonly string[]): CodeWordFault | undefined {
  const letters = lettersOf(word);
  if (/\p{N}/u.test(word)) return 'digits';
  if (letters.length + (letters.match(han)?.length ?? 0) < 4) return 'short';
  if ([...word].length > most) return 'long';
  return thread.some((words) => lettersOf(words).includes(letters)) ? 'known' : undefined;
}
