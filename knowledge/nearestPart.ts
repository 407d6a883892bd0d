import type { Language } from './language.js';
import { words } from './search/normalize.js';
import { forget } from './search/stem.js';

/** How many letters of two words must be the same; shorter words, which most texts have in common, count for nothing. */
const beginning = 4;

/** The beginnings of the longer words of a text; in Chinese, each two characters that stand together. */
function beginnings(text: string, language: Language): Set<string> {
  const all = words(text, language);
  if (language === 'zh') return new Set(all.slice(1).map((character, at) => all[at]! + character));
  return new Set(all.filter((word) => word.length >= beginning).map((word) => word.slice(0, beginning)));
}

/**
 * Which part of an answer a question about it is nearest to: the one that has most of its words, the first of several; the first
 * one where none has any.
 * @param known what was read before: its words are in every such question
 * @returns the place of the part, from 0
 */
export function nearestPart(parts: readonly string[], question: string, known: string, language: Language): number {
  const before = beginnings(known, language);
  const asked = new Set([...beginnings(question, language)].filter((one) => !before.has(one)));
  const shared = parts.map((part) => [...beginnings(part, language)].filter((one) => asked.has(one)).length);
  // Nothing keeps in mind what somebody wrote (decisions.md D18).
  forget();
  return shared.indexOf(Math.max(...shared));
}
