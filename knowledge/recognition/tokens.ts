import { fromArabizi } from '../search/arabizi.js';
import { normalize } from '../search/normalize.js';
import type { Language } from '../language.js';
import type { Token } from './phrase.js';
import { fromTranslit } from './translit.js';

/** Longest message that is read for signs of danger, in UTF-16 units: more than a message may hold (care.md PR-44). */
const longest = 4000;

/** Figures and marks that stand for letters, as people write around filters: r4pe, su1cide, k!ll (care.md CR-03). */
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const spaced = /[\p{L}\p{M}\p{N}*@$][\p{L}\p{M}\p{N}*@$!|'’]*/gu;
const asciiSpaced = /[A-Za-z0-9*@$][A-Za-z0-9*@$!|']*/g;
const han = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}*])+/gu;
const hasHan = /\p{Script=Han}/u;
const hasLatin = /[a-z]/;

/** Letters written three times or more, twice and once: both are tried, since many words have a double letter. */
function shortened(word: string): string[] {
  if (!/(\p{L})\1\1/u.test(word)) return [word];
  return [word.replace(/(\p{L})\1{2,}/gu, '$1$1'), word.replace(/(\p{L})\1{2,}/gu, '$1')];
}

/** A masked word with its letters put back; a number by itself stays a number. */
const unmasked = (word: string): string =>
  hasLatin.test(word) && /[0134578@$!|]/.test(word) ? word.replace(/[0134578@$!|]/g, (mark) => lookalikes[mark] ?? mark) : word;

const bareOf = (word: string): string => word.replace(/[!|']+$/u, '').replace(/['’]/g, '');

/** What makes a word that can be read in several forms: marks and figures among its letters, or a letter three times. */
const severalForms = /[0-9@$!|'’]|(\p{L})\1\1/u;

function formsOf(word: string): string[] {
  if (!severalForms.test(word)) return [word];
  const bare = bareOf(word);
  const letters = unmasked(bare);
  return letters === bare ? shortened(bare) : [...shortened(bare), ...shortened(letters)];
}

/** Arabic writes "and" and "so" in one with the next word: each word is also read without them. */
const alone = (forms: string[]): string[] => [
  ...forms,
  ...forms.filter((form) => /^[وف]\p{L}{2}/u.test(form)).map((form) => form.slice(1)),
];

const wordsIn = (text: string): string[] => text.match(/[^\0-\x7f]/.test(text) ? spaced : asciiSpaced) ?? [];
const filled = (all: string[][]): Token[] => all.filter((forms) => forms[0] !== '' && forms.length > 0);

/** Latin letters that may stand for Arabic: a figure among them, as in 3ayez, or a word that nearly every such message has. */
const arabizi =
  /[a-z][23567][a-z]|\b[23567][a-z]{2}|\b(ana|inta|enta|enti|mesh|mish|mosh|bidi|bdi|baddi|ayez|ayza|lazem|yalla|wallah|walla|kteer|ktir|shou|shu|leish|kif|ana)\b/;
/** The same for Russian: runs of letters that English, French and Spanish do not have, or its commonest words. */
const translit = /\b(ya|menya|mne|ne|on|ona|hochu|khochu|xochu|ubit|ubyu|umeret|zhit|pomogite|nachalnik|boyus|sebya)\b|shch|zhi|yu\b|aya\b/;

/**
 * A message as the rules read it (care.md CR-03): one letter form, no accents or vowel signs, hidden characters dropped,
 * each word with the forms that it can be read in. Made once for all languages, since every one of them reads it (CR-02).
 */
export class ReadMessage {
  private readonly plain: string;
  private asTyped: Token[] | undefined;

  constructor(message: string) {
    this.plain = message
      .slice(0, longest)
      .replace(hidden, '')
      .replace(/[’‘ʼ´\`]/g, "'");
  }

  /** The words without regard to a language. */
  private get words(): Token[] {
    return (this.asTyped ??= filled(wordsIn(normalize(this.plain, 'en', longest)).map(formsOf)));
  }

  /** @param among true where people of the conversation write in that language: then its words in Latin letters are looked for always */
  tokens(language: Language, among: boolean): Token[] {
    switch (language) {
      case 'en':
      case 'es':
        return this.words;
      case 'fr':
        return /'|\b(jai|cest|nai|quil|dun)/i.test(this.plain)
          ? filled(wordsIn(normalize(this.plain, 'fr', longest)).map(formsOf))
          : this.words;
      case 'zh':
        return hasHan.test(this.plain) ? (normalize(this.plain, 'zh', longest).match(han) ?? []).map(shortened) : this.words;
      case 'ru':
        return this.inLetters(language, among || translit.test(this.plain.toLowerCase()), (word) => shortened(fromTranslit(word)));
      case 'ar':
        return this.inLetters(language, among || arabizi.test(this.plain.toLowerCase()), (word) => [
          normalize(fromArabizi(bareOf(word)), 'ar'),
        ]);
    }
  }

  /** The words in the letters of a language; those in Latin letters also as they sound, where that is wanted. */
  private inLetters(language: Language, sounded: boolean, sound: (word: string) => string[]): Token[] {
    const foreign = /[^\u0000-\u024f]/.test(this.plain);
    if (!foreign && !sounded) return this.words;
    // Latin words are kept out of Arabizi here, which reads a message without Arabic letters as a whole.
    const text = language === 'ar' ? this.plain.normalize('NFKC').toLowerCase() : normalize(this.plain, language, longest);
    return filled(
      wordsIn(text).map((word) => {
        const forms = formsOf(word);
        if (hasLatin.test(word)) return sounded ? [...forms, ...sound(word)] : forms;
        return language === 'ar' ? alone(forms.map((form) => normalize(form, 'ar'))) : forms;
      }),
    );
  }
}

/** The words of a piece of text in one language, as a lexicon splits its phrases. */
export const tokens = (message: string, language: Language): Token[] => new ReadMessage(message).tokens(language, true);
