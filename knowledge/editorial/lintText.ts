import type { Language } from '../language.js';
import { addressRules } from './addressRules.js';
import { careRules } from './careRules.js';
import { isDenied } from './denial.js';
import { glossaryRules } from './glossaryRules.js';
import { longSentences } from './readingLevel.js';
import type { Finding, Rule } from './rule.js';
import { countWords, plain, sentences } from './sentences.js';
import { typographyRules } from './typographyRules.js';
import { wordRules } from './wordRules.js';

const rules: Rule[] = [...careRules, ...wordRules, ...addressRules, ...typographyRules, ...glossaryRules];

const rulesOf = (language: Language, on: 'words' | 'typed'): Rule[] =>
  rules.filter((rule) => (rule.language === language || rule.language === 'every') && (rule.on ?? 'words') === on);

const byLanguage = new Map<string, Rule[]>();
const cached = (language: Language, on: 'words' | 'typed'): Rule[] => {
  const key = `${language} ${on}`;
  const known = byLanguage.get(key) ?? rulesOf(language, on);
  byLanguage.set(key, known);
  return known;
};

/** What matched with a little of what stands around it, so that an editor finds the place. */
const around = (text: string, from: number, length: number): string => {
  const start = Math.max(0, from - 25);
  const end = Math.min(text.length, from + length + 25);
  return `${start > 0 ? '…' : ''}${text.slice(start, end).replace(/\s*\n\s*/gu, ' / ')}${end < text.length ? '…' : ''}`;
};

function applied(rule: Rule, text: string, language: Language, where: string): Finding[] {
  // Nearly no sentence has what a rule looks for: only where one does are all its places worth an iterator.
  if (text.search(rule.pattern) < 0 || (rule.fineWith && text.search(rule.fineWith) >= 0)) return [];
  const hit = [...text.matchAll(rule.pattern)].find(
    (match) => match[0].length > 0 && !(rule.fineWhenDenied && isDenied(text, match.index, match.index + match[0].length, language)),
  );
  if (!hit) return [];
  const { id, message, instead } = rule;
  const excerpt = around(text, hit.index, hit[0].length);
  return [{ rule: id, where, language, message, excerpt, ...(instead !== undefined && { instead }) }];
}

const titleLength = 60;

function lengthOf(text: string, language: Language, where: string, limit: number): Finding[] {
  if (where === 'title') {
    const long = [...text].length > titleLength;
    const stop = /[.。]$/u.test(text.trim());
    const message = long ? `A title is a button: at most ${titleLength} characters.` : 'A title is a button: no full stop at its end.';
    return long || stop ? [{ rule: 'CV-10', where, language, message, excerpt: text }] : [];
  }
  const most = language === 'zh' ? limit * 2 : limit;
  const count = countWords(text, language);
  if (count <= most) return [];
  const unit = language === 'zh' ? 'characters' : 'words';
  return [
    {
      rule: 'CV-10',
      where,
      language,
      message: `${count} ${unit}; at most ${most}. Shorten it or move a part to the next section.`,
      excerpt: around(text, 0, 30),
    },
  ];
}

function questionMarks(text: string, language: Language, where: string): Finding[] {
  const count = text.match(/[?？؟]/gu)?.length ?? 0;
  if (count <= 1) return [];
  return [
    {
      rule: 'CV-11',
      where,
      language,
      message: `${count} questions at once; at most one, and only about need, choice or present safety.`,
      excerpt: around(text, 0, 30),
    },
  ];
}

export interface LintOptions {
  /** The block states duties of managers or on sexual exploitation and abuse: "must report" is true there (decisions.md D14). */
  duties?: boolean;
  /** The block speaks to a child, less formally. */
  child?: boolean;
  /** The most words this block may have, 60 unless told; Chinese may have twice as many characters (care.md CV-10). */
  words?: number;
}

/**
 * Checks one block that a person can read at once. Findings are for an editor who writes, not for a programmer: each says what to do.
 * Patterns are kept to sure cases, because false alarms teach people to ignore true ones.
 */
export function lintText(text: string, language: Language, where: string, options: LintOptions = {}): Finding[] {
  const typed = cached(language, 'typed').flatMap((rule) => applied(rule, text, language, where));
  const spoken = sentences(plain(text), language).flatMap((sentence) =>
    cached(language, 'words')
      .filter(
        (rule) => !(rule.pressure && options.duties) && !(rule.formal && options.child) && !(rule.id === 'CV-18' && where === 'title'),
      )
      .flatMap((rule) => applied(rule, sentence, language, where)),
  );
  const long = where === 'title' ? [] : longSentences(text, language, where);
  return [...lengthOf(text, language, where, options.words ?? 60), ...long, ...questionMarks(text, language, where), ...spoken, ...typed];
}
