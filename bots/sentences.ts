import { dangerGroups } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';

/**
 * What a message shows, with the danger of each of its sentences: a guard of a rule ("what is ...", "years ago") speaks for
 * its own sentence, and a question must not hide the danger that was told before it (care.md CR-05, CR-40). Only rules count
 * for a sentence alone; talk of dying that the whole message makes mild stays mild (CR-42).
 * @param read reads a text by itself
 */
export function bySentence(words: string, whole: Signs, read: (words: string) => Signs): Signs {
  const sentences = words.split(/(?<=[.!?。！？؟\n])/u).filter((sentence) => /\p{L}{2}/u.test(sentence));
  if (sentences.length < 2) return whole;
  const known = new Set(whole.rules.map(({ rule }) => rule));
  const more = sentences
    .flatMap((sentence) => read(sentence).rules)
    .filter(({ group, rule }) => !rule.startsWith('learned/') && !known.has(rule) && !(whole.mild && group === 'self'));
  const rules = [...whole.rules, ...new Map(more.map((hit) => [hit.rule, hit])).values()];
  return { ...whole, rules, danger: dangerGroups.filter((group) => rules.some((hit) => hit.group === group)) };
}
