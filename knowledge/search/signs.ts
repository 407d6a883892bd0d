import { shares } from './softmax.js';

/** How sure the classifier is of a question: the shares of all classes, the topics by share, and the signs that calibration reads. */
export interface Judged {
  shares: Float64Array;
  best: number[];
  signs: number[];
}

/** Reads scores in place. The first `topics` classes are topics, the others stand for what is out of scope. */
export function judge(scores: Float64Array, topics: number, coverage: ArrayLike<number>, at = 0): Judged {
  const best: number[] = [];
  for (let k = 0; k < topics; k++) {
    let place = best.length;
    while (place > 0 && scores[best[place - 1]!]! < scores[k]!) place--;
    if (place < 5) best.splice(place, 0, k);
    if (best.length > 5) best.pop();
  }
  const first = scores[best[0] ?? 0] ?? 0;
  shares(scores);
  let entropy = 0;
  let outside = 0;
  scores.forEach((p, k) => {
    if (p > 1e-12) entropy -= p * Math.log(p);
    if (k >= topics) outside += p;
  });
  const of = (rank: number): number => scores[best[rank] ?? -1] ?? 0;
  const signs = [first, -entropy, of(0), of(0) + of(1) + of(2), -outside, coverage[at]!, coverage[at + 2]!];
  return { shares: scores, best, signs };
}
