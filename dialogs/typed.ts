import { heardOnce } from '../knowledge/heardOnce.js';
import { languages } from '../knowledge/language.js';
import { bare } from '../knowledge/search/normalize.js';
import { textIn } from '../knowledge/text/index.js';
import { unseen } from './heardWords.js';

const beyondAscii = /[^\0-\x7f]/;

/** Small letters, without marks of punctuation, doubled spaces and what nobody sees: typed words as they stand. */
export const plain = (words: string): string =>
  beyondAscii.test(words)
    ? plainOf(words)
    : words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();

const plainOf = (words: string): string =>
  words
    .replace(unseen, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Words in the two forms in which names are looked for. */
const asTyped = heardOnce((words: string) => {
  const asItStands = plain(words);
  return { asItStands, letters: bare(asItStands) };
});

/** What words mean, of some names. */
interface Meanings<T> {
  (words: string): T | undefined;
  /** Whether any name has these small letters and figures: whatever has others means nothing. */
  hasLetters(letters: string): boolean;
}

/**
 * How everything is read that somebody types as a choice, an answer or a command: whole words mean what has this name, in
 * any case and punctuation, or else what alone has it without its accents, vowel signs and spaces.
 * @param names names with what each of them means; of two that are the same, the first holds
 * @param same what makes two meanings one
 * @returns what words mean; undefined when they are something else, or could be two things
 */
export function meanings<T>(
  names: readonly (readonly [name: string, meant: T])[],
  same: (meant: T) => unknown = (meant) => meant,
): Meanings<T> {
  let tables: Tables<T> | undefined;
  const made = (): Tables<T> => (tables ??= tablesOf(names, same));
  const meant = (words: string): T | undefined => {
    const { asItStands, letters } = asTyped(words);
    return asItStands === '' ? undefined : (made().exact.get(asItStands) ?? made().loose.get(letters));
  };
  return Object.assign(meant, { hasLetters: (letters: string) => made().loose.has(letters) });
}

/** What names mean as they stand, and by their letters. */
interface Tables<T> {
  exact: Map<string, T>;
  loose: Map<string, T | undefined>;
}

/** Made when a name is first looked for: there are tens of thousands of them, and no start shall wait for those. */
function tablesOf<T>(names: readonly (readonly [name: string, meant: T])[], same: (meant: T) => unknown): Tables<T> {
  const read = names.map(([name, meant]) => {
    const asItStands = plain(name);
    return { asItStands, letters: bare(asItStands), meant };
  });
  const loose = new Map<string, T | undefined>();
  for (const { letters, meant } of read) {
    const other = loose.get(letters);
    loose.set(letters, !loose.has(letters) || (other !== undefined && same(other) === same(meant)) ? meant : undefined);
  }
  // Of tens of thousands of names nearly all are found by their letters: only the others are held as they stand too.
  const exact = new Map<string, T>();
  for (const { asItStands, letters, meant } of read)
    if (loose.get(letters) !== meant && !exact.has(asItStands)) exact.set(asItStands, meant);
  return { exact, loose };
}

const mark = '(?:(?![%٪‰])[\\p{P}\\s])';
const numberWords = languages.flatMap((language) => textIn(language).commands.numberWords).join('|');

const chinese = '一二三四五六七八九';

/** A number with the marks and words that people put before one, and what follows on it; a share or a sum of money is none. */
const numberFirst = new RegExp(
  `^${mark}*(?:(?:${numberWords})${mark}*)?(\\d{1,2}|[${chinese}])\\u20e3?[个個项項号號条條]?(?:${mark}+(.*))?$`,
  'isu',
);

/** With figures as they are written in the West: Arabic-Indic, Persian and full-width ones are the same numbers. */
const western = heardOnce((words: string): string =>
  beyondAscii.test(words)
    ? words
        .replace(unseen, '')
        .replace(/№|n[º°]/iu, '#')
        .normalize('NFKC')
        .replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660))
        .replace(/[\u06f0-\u06f9]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    : words,
);

const ordinals = ['first', 'second', 'third'] as const;

/** The number that figures mean, also the one of Chinese. */
const numberOf = (figures: string): number => chinese.indexOf(figures) + 1 || Number(figures);

/** The number that a whole message is as a word. */
const ordinalIn = meanings(
  languages.flatMap((language) =>
    ordinals.flatMap((ordinal, at) => textIn(language).commands[ordinal].map((name) => [name, at + 1] as const)),
  ),
);

/** A number with the ending of its word: "1st", "2e", "la 1ra", "2-й". */
const withEnding =
  /^(?:the|el|la|le|l'|les|los|las)?\s*([1-3])\s*[-.]?(?:st|nd|rd|[èe]?re?|er|i?[èeé]me?|e|nde?|er[oa]|r[ao]|d[ao]|[ºªoa]|й|(?<=-)[яюе]|ый|ая|ое|ой|ий|ую)\.?(?: (?:one|option|вариант))?$/iu;

/** A yes or a "well" before it, and a "please" after it. */
const courtesy =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|well|so|then|oui|ouais|bon|ben|bah|euh|alors|donc|d['’]accord|s[íi]|vale|bueno|pues|dale|claro|listo|да|ага|ну|тогда|хорошо|ладно|نعم|[أإا]?يو[هةا]|[إا]?يه|[أاآ]ه|طيب|اوك|تمام|ماشي)[\s,.!،]+|(?:好的?|嗯+|那就?|行|可以|对|是的?)[\s，,]*)+|[\s,.!،，]*(?:please|pls|thanks?(?: you)?|s['’]?il (?:vous|te) pla[iî]t|svp|stp|merci|por ?favor|porfa|gracias|пожалуйста|плиз|спасибо|من فضلك|لو سمحتي?|شكرا|谢谢[您你]?|好了|吧)[\s.!]*$/giu;

/** The number that somebody says in a word, with what is polite around it. */
function ordinalSaid(words: string): number | undefined {
  const whole = ordinalIn(words);
  if (whole !== undefined) return whole;
  const rest = words.trim().replace(courtesy, '').trim();
  const figure = withEnding.exec(western(rest))?.[1];
  return figure === undefined ? ordinalIn(rest) : Number(figure);
}

/** Whether a message is the number of a choice and nothing else, be there such a choice or not. */
export const isNumber = (words: string): boolean => {
  const found = numberFirst.exec(western(words));
  return found === null ? ordinalIn(words) !== undefined : (found[2] ?? '') === '';
};

/**
 * The choice that somebody typed, by its number as shown or as a word, by its label or by both (every choice works by its
 * button, its label and its number on every channel). Undefined when the words are something else, as a number in a sentence is.
 */
export function typedChoice(words: string, offered: readonly { id: string; label: string }[]): string | undefined {
  const [, digits, rest = ''] = numberFirst.exec(western(words)) ?? [];
  const numbered = digits === undefined ? undefined : offered[numberOf(digits) - 1];
  if (digits !== undefined && rest === '') return numbered?.id;
  return typedLabel(words, offered) ?? (numbered ? typedLabel(rest, [numbered]) : offered[(ordinalSaid(words) ?? 0) - 1]?.id);
}

/** The same by the label alone: for choices that are not all on the screen, so that their numbers mean nothing. */
export function typedLabel(words: string, choices: readonly { id: string; label: string }[]): string | undefined {
  const { letters } = asTyped(words);
  // Most of what is written has more letters than any label, and need not be compared.
  const isShort = choices.some(({ label }) => label.length >= letters.length || beyondAscii.test(label));
  return isShort ? meanings(choices.map(({ id, label }) => [label, id] as const))(words) : undefined;
}
