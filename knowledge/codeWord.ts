import { besideNumber } from './returnNumber.js';
import { bare } from './search/normalize.js';

/** The letters of a text, small and without anything between them: two people write the same word in many ways. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');

/** The same without accents, vowel signs and hamza, with ё as е: many keyboards have none. In pieces, as no more than one is read at once. */
const plainLettersOf = (text: string): string => lettersOf((text.match(/[^]{1,1000}/gu) ?? []).map(bare).join(''));

/** Words by which people lead up to the code word after their number: "and my code word is". */
const leadingUp = new RegExp(
  [
    '^[^\\p{L}]*',
    '(?:(?:and|with|et|avec|y|con|и|с|а)(?!\\p{L})[^\\p{L}]*|和|加|و(?=كلمة|الكلمة))?',
    '(?:(?:my|the|mon|le|mi|la|мо[её]|مع)(?!\\p{L})[^\\p{L}]*|我的)?',
    '(?:(?:code ?word|password|word|code|mot convenu|mot|palabra clave|palabra|clave|кодовое слово|слово|كلمة السر|كلمة سر|الكلمة|كلمتي)(?!\\p{L})[^\\p{L}]*|暗号|暗號)?',
    '(?:(?:is|est|es|это|هي)(?!\\p{L})|[是为])?',
  ].join(''),
  'iu',
);

const alike = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other) || plainLettersOf(one) === plainLettersOf(other);

/**
 * Whether a code word stands beside the return number in what somebody typed: alone there, or after the number where words lead
 * up to the number or to the code word.
 */
export function opensWith(word: string, typed: string): boolean {
  const after = besideNumber(typed)?.after ?? '';
  return [typed, after, after.replace(leadingUp, '')].some((one) => alike(word, one));
}

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
  const plain = plainLettersOf(word);
  return thread.some((words) => plainLettersOf(words).includes(plain)) ? 'known' : undefined;
}
