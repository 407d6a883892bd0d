import { withoutDates } from '../withoutDates.js';
import type { Hit } from './lexicon.js';

/**
 * What rules found in a message, but for children whose age is the number of a day, an hour or a floor: "he touched me on 8 March"
 * (care.md CR-05, CV-45).
 * @param read what rules find in words
 */
export function withoutAgesOfDates(hits: Hit[], words: string, read: (words: string) => readonly Hit[]): Hit[] {
  if (!hits.some(({ group }) => group === 'child')) return hits;
  const left = withoutDates(words);
  if (left === words) return hits;
  const without = read(left).map(({ rule }) => rule);
  return hits.filter(({ group, rule }) => group !== 'child' || without.includes(rule));
}
