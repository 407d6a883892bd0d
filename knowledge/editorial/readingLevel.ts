import type { Language } from '../language.js';
import { clauses, countWords, sentences, words } from './sentences.js';
import type { Finding } from './rule.js';

/** care.md ED-03: the longest sentence, in words (Chinese: characters of a sentence and of a part between commas). */
export const longestSentence: Record<Language, number> = { ar: 16, zh: 45, en: 20, fr: 22, ru: 16, es: 22 };
const longestClause = 25;

const groups = (word: string, vowels: RegExp): number => word.match(vowels)?.length ?? 0;
const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Vowel groups, less the silent e of English, plus vowels that do not join ("idea", "material", "being"): within one syllable of a dictionary. */
function english(word: string): number {
  const w = letters(word)
    .replace(/^every/u, 'evry')
    .replace(/(?<=[gq])ue$/u, '')
    .replace(/(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|ful|less|ments?|thing|times?|where|body|one)$)/u, '')
    .replace(/(?:(?<=[^aeiouyl])e|(?<=[aeiouy]l)e|(?<=[^aeiouyscgxzh])es|(?<=[^aeiouytd])ed)$/u, '');
  const apart =
    /(?<![ct])i(?=a)|i(?=et|en[ct])|(?<![cgstx])i(?=o)|(?:(?<=cr)e|(?<=id)e|(?<=ar)e)(?=a)|e(?=o(?!ple|u))|(?<![gqs])u(?=a)|[aeiouy](?=ing$)/gu;
  return Math.max(1, groups(w, /[aeiouy]+/gu) + groups(w, apart));
}

/** Spoken French: a final e, es or ent of a verb is silent. */
function french(word: string): number {
  const w = letters(word).replace(/(?<=[aeiouyâéèêîôû].*)(?<=[^aeiouyâéèêîôû])(?:es?)$/u, '');
  return Math.max(1, groups(w, /[aeiouyàâäéèêëîïôöûùüœæ]+/gu));
}

/** Spanish: two strong vowels, or a weak one with an accent, are two syllables. */
function spanish(word: string): number {
  const w = letters(word).replace(/(?<=[gq])u(?=[eéií])/gu, '');
  return Math.max(1, groups(w, /[iuüy]?[aeoáéó][iuüy]?(?![aeoáéóíú])|[aeoáéó]|[íú]|[iuüy]+/gu));
}

const russian = (word: string): number => Math.max(1, groups(letters(word), /[аеёиоуыэюя]/gu));

interface Formula {
  syllables: (word: string) => number;
  score: (wordsPerSentence: number, syllablesPerWord: number) => number;
  fits: (score: number) => boolean;
  limit: string;
}

/** The formulas of care.md ED-03; Arabic and Chinese have sentence lengths only. */
const formulas: Partial<Record<Language, Formula>> = {
  en: {
    syllables: english,
    score: (w, s) => 0.39 * w + 11.8 * s - 15.59,
    fits: (score) => score <= 8,
    limit: 'a Flesch-Kincaid grade of 8 or less',
  },
  fr: {
    syllables: french,
    score: (w, s) => 207 - 1.015 * w - 73.6 * s,
    fits: (score) => score >= 60,
    limit: 'a reading score of 60 or more',
  },
  es: {
    syllables: spanish,
    score: (w, s) => 206.84 - 1.02 * w - 60 * s,
    fits: (score) => score >= 65,
    limit: 'a reading score of 65 or more',
  },
  ru: {
    syllables: russian,
    score: (w, s) => 206.835 - 1.3 * w - 60.1 * s,
    fits: (score) => score >= 50,
    limit: 'a reading score of 50 or more',
  },
};

export interface Reading {
  score: number;
  fits: boolean;
  limit: string;
}

/** The reading score of a whole text (ED-03 sets its targets per item); undefined where the language has no formula. */
export function reading(blocks: string[], language: Language): Reading | undefined {
  const formula = formulas[language];
  const all = blocks.flatMap((block) => words(block));
  const count = blocks.reduce((sum, block) => sum + sentences(block, language).length, 0);
  if (!formula || count === 0 || all.length === 0) return undefined;
  const syllables = all.reduce((sum, word) => sum + formula.syllables(word), 0);
  const score = formula.score(all.length / count, syllables / all.length);
  return { score, fits: formula.fits(score), limit: formula.limit };
}

/** Sentences (and Chinese clauses) that are too long to take in at once, ED-03. */
export function longSentences(text: string, language: Language, where: string): Finding[] {
  const limit = longestSentence[language];
  const unit = language === 'zh' ? 'characters' : 'words';
  const finding = (excerpt: string, count: number, most: number, what: string): Finding => ({
    rule: 'ED-03',
    where,
    language,
    message: `This ${what} has ${count} ${unit}; at most ${most}. Make two of it.`,
    excerpt,
  });
  return sentences(text, language).flatMap((sentence) => {
    const count = countWords(sentence, language);
    if (count > limit) return [finding(sentence, count, limit, 'sentence')];
    if (language !== 'zh') return [];
    return clauses(sentence).flatMap((clause) => {
      const length = countWords(clause, language);
      return length > longestClause ? [finding(clause, length, longestClause, 'part between commas')] : [];
    });
  });
}
