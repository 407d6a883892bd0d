import { shares } from './softmax.js';

/** How many topics of a question are told apart; the rest are as good as none. */
export const ranked = 12;

/** How sure the classifier is of a question: the shares of all classes, the topics by share, and the signs that calibration reads. */
export interface Judged {
  shares: Float64Array;
  best: number[];
  signs: number[];
}

/**
 * Reads scores in place. The first `topics` classes are topics, the last one (if any) stands for what is out of scope. The signs: the
 * share of the first topic, of the first three, and the odds against out of scope; entropy, raw scores and coverage added nothing here.
 */
export function judge(scores: Float64Array, topics: number): Judged {
  const best: number[] = [];
  for (let k = 0; k < topics; k++) {
    let place = best.length;
    while (place > 0 && scores[best[place - 1]!]! < scores[k]!) place--;
    for (let at = Math.min(best.length, ranked - 1); at > place; at--) best[at] = best[at - 1]!;
    if (place < ranked) best[place] = k;
  }
  shares(scores);
  const of = (rank: number): number => scores[best[rank] ?? -1] ?? 0;
  let outside = 0;
  for (let k = topics; k < scores.length; k++) outside += scores[k]!;
  const signs = [of(0), of(0) + of(1) + of(2), Math.log((1.002 - outside) / (outside + 0.002))];
  return { shares: scores, best, signs };
}
