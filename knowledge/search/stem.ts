import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import snowball from 'snowball-stemmers';
import type { Language } from '../language.js';
import { words } from './normalize.js';

const english = snowball.newStemmer('english');
const arabicPrefix = /^(?:[وفبك]?ال|و?لل|و)(?=..)/;
const arabicSuffix = /(?<=..)(?:ها|ان|ات|ون|ين|يه|ه|ي)$/;

/** After Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (light10), one suffix at a time. */
function arabic(word: string): string {
  let stem = word.replace(arabicPrefix, '');
  for (let turn = 0; turn < 2; turn++) stem = stem.replace(arabicSuffix, '');
  return stem;
}

const stemmers: Record<Language, (word: string) => string> = {
  ar: arabic,
  zh: (word) => word,
  en: (word) => english.stem(word),
  fr: (word) => french.stem(word),
  ru: (word) => russian.stem(word),
  es: (word) => spanish.stem(word),
};

/** Shorter words are their own stem. */
export const shortestStemmed = 3;

/** The stem of a word in normal form. */
export const stem = (word: string, language: Language): string => (word.length < shortestStemmed ? word : stemmers[language](word));

/** The words of a text in normal form, and the stem of each. */
export interface Spoken {
  words: string[];
  stems: string[];
}

/** Stems a word of one language. */
export type Stemmer = (word: string) => string;

/**
 * Stems these words once, when the first is asked for, since stemming is the dearest step of a question. They are words of the phrasings only: what a
 * person writes is never added.
 */
export function stemmerOf(known: string[], language: Language): Stemmer {
  let stems: Map<string, string> | undefined;
  return (word) => {
    stems ??= new Map(known.map((one) => [one, stem(one, language)]));
    return stems.get(word) ?? stem(word, language);
  };
}

export function spoken(text: string, language: Language, stemOf: Stemmer = (word) => stem(word, language)): Spoken {
  const all = words(text, language);
  return { words: all, stems: all.map(stemOf) };
}

/** The stemmers and `RegExp` remember what they last saw: makes them remember this instead of a person's word (decisions.md D18). */
export function forget(): void {
  english.stem('x');
  /x/.test('x');
}
