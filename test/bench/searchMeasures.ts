/** What a system said to one labelled question: the place of the right topic (0 is first, -1 is not among three) and the score of the first. */
export interface Answer {
  place: number;
  score: number;
}

/** The share of questions whose topic is among the first `places`; rejection plays no part. */
export const within = (answers: Answer[], places: number): number =>
  answers.filter(({ place }) => place >= 0 && place < places).length / answers.length;

/**
 * The area under the ROC curve of a score that should be higher in scope than out of scope: the probability that a question in scope
 * scores above one out of scope, ties counted half (Mann-Whitney U over n·m). By rank, so it takes n log n. Undefined without both kinds.
 */
export function auroc(inside: number[], outside: number[]): number | undefined {
  if (inside.length === 0 || outside.length === 0) return undefined;
  const high = Float64Array.from(inside).sort();
  const low = Float64Array.from(outside).sort();
  let [below, notAbove, won] = [0, 0, 0];
  for (const score of high) {
    while (below < low.length && low[below]! < score) below++;
    while (notAbove < low.length && low[notAbove]! <= score) notAbove++;
    won += (below + notAbove) / 2;
  }
  return won / (high.length * low.length);
}

/**
 * The score from which on to answer, so that most of a validation part is dealt with rightly: right topics answered and messages out of
 * scope refused, counted alike, out of scope being one more intent (Larson et al. 2019, "oos-threshold"). The lowest such score.
 */
export function bestThreshold(answers: Answer[], outside: number[]): number {
  const gains = [
    ...answers.map(({ place, score }) => ({ score, gain: place === 0 ? -1 : 0 })),
    ...outside.map((score) => ({ score, gain: 1 })),
  ].sort((a, b) => a.score - b.score);
  let [threshold, most, now] = [-Infinity, 0, 0];
  gains.forEach(({ score, gain }, i) => {
    now += gain;
    const next = gains[i + 1]?.score ?? Infinity;
    if (now > most && next > score) [most, threshold] = [now, next];
  });
  return threshold;
}

/** What a threshold gives: the share of questions in scope answered rightly (refused ones count as wrong), and of others refused. */
export const atThreshold = (threshold: number, answers: Answer[], outside: number[]): { kept: number; refused: number } => ({
  kept: answers.filter(({ place, score }) => place === 0 && score >= threshold).length / answers.length,
  refused: outside.filter((score) => score < threshold).length / outside.length,
});
