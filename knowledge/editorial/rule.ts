import type { Language } from '../language.js';

/** The rules of the care rules that a program can check; 6.3 is a section on words that readers would take wrongly. */
export const ruleIds = [
  'ED-02',
  'ED-03',
  'ED-04',
  'ED-07',
  'ED-08',
  'ED-09',
  'ED-11',
  'ED-12',
  'ED-13',
  'ED-18',
  '6.3',
  'CV-03',
  'CV-10',
  'CV-11',
  'CV-12',
  'CV-13',
  'CV-14',
  'CV-17',
  'CV-18',
  'CV-20',
  'CV-21',
  'CV-22',
  'CV-23',
  'CV-29',
  'PR-63',
  'IL-03',
  'D17',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** One thing in a text that an editor has to look at. */
export interface Finding {
  rule: RuleId;
  /** Which block: `title`, `short`, `full 2`, `variant 1`, or `entry` for what concerns the whole. */
  where: string;
  language: Language;
  /** English: what is wrong and what to do about it. */
  message: string;
  excerpt: string;
  /** The agreed term to write instead, where there is one. */
  instead?: string;
}

/** A forbidden wording. Rules are data, so that an editor who reads no code can check and extend them. */
export interface Rule {
  id: RuleId;
  language: Language | 'every';
  pattern: RegExp;
  message: string;
  /** The agreed term to write instead. */
  instead?: string;
  /** `words` (default): one sentence at a time, without markup, accents of Arabic and typographic apostrophes. `typed`: the block as typed. */
  on?: 'words' | 'typed';
  /** The wording is fine when it is denied in the same sentence: "nobody can guarantee". */
  fineWhenDenied?: boolean;
  /** The wording is fine in a sentence where this matches. */
  fineWith?: RegExp;
  /** Spared in a block on the duties of managers or on sexual exploitation and abuse (decisions.md D14). */
  pressure?: boolean;
  /** Spared in the words to a child, who is addressed like one (ED-18). */
  formal?: boolean;
}

/** A pattern as whole words; `\b` knows the letters of English only. */
export const word = (pattern: RegExp): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${pattern.source})(?![\\p{L}\\p{M}\\d])`, 'giu');

/** A pattern as the beginning of a word, for languages that inflect. */
export const stem = (pattern: RegExp): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${pattern.source})`, 'giu');

/** A pattern as Arabic words, with the conjunctions, prepositions and article that are written together with them. */
export const arabic = (pattern: RegExp): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])[وف]?[بلك]?(?:ال)?(?:${pattern.source})(?![\\p{L}\\p{M}])`, 'gu');

/** A pattern at the beginning of a sentence. */
export const opening = (pattern: RegExp): RegExp => new RegExp(`^[^\\p{L}\\d]*(?:${pattern.source})(?![\\p{L}\\p{M}\\d])`, 'giu');

/** A pattern anywhere, also inside words: for Chinese and for punctuation. */
export const anywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'giu');

/**
 * The same rule in several languages.
 *
 * @param more.fineIn where the wording is fine, by language
 */
export function inLanguages(
  id: RuleId,
  message: string,
  patterns: Partial<Record<Language, RegExp>>,
  more: Pick<Rule, 'fineWhenDenied' | 'pressure'> & { fineIn?: Partial<Record<Language, RegExp>> } = {},
): Rule[] {
  const { fineIn = {}, ...rest } = more;
  return (Object.entries(patterns) as [Language, RegExp][]).map(([language, pattern]) => {
    const fineWith = fineIn[language];
    return { id, language, pattern, message, ...rest, ...(fineWith ? { fineWith } : {}) };
  });
}
