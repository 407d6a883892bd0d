/** A logistic regression on a few signs of certainty; `mean` and `deviation` bring each sign to one scale. */
export interface Calibration {
  mean: number[];
  deviation: number[];
  weights: number[];
  bias: number;
}

export interface Trial {
  signs: number[];
  right: boolean;
  weight: number;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Learns how likely an answer is right from trials on phrasings that were held out. Weights are kept at zero or above: every sign
 * is one of certainty, and free weights follow the accidents of a small base (retrieval.md sections 3 and 10).
 */
export function calibrate(trials: Trial[]): Calibration {
  const size = trials[0]?.signs.length ?? 0;
  const total = trials.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const average = (of: (trial: Trial) => number): number => trials.reduce((sum, t) => sum + t.weight * of(t), 0) / total;
  const mean = Array.from({ length: size }, (_, i) => average((t) => t.signs[i]!));
  const deviation = mean.map((m, i) => Math.sqrt(average((t) => (t.signs[i]! - m) ** 2)) || 1);
  const scaled = Float64Array.from(trials.flatMap((t) => t.signs.map((sign, i) => (sign - mean[i]!) / deviation[i]!)));
  const shares = Float64Array.from(trials, (t) => t.weight / total);
  const goals = Uint8Array.from(trials, (t) => (t.right ? 1 : 0));
  const weights = new Float64Array(size);
  const slope = new Float64Array(size);
  let bias = 0;
  for (let step = 0; step < 400; step++) {
    slope.fill(0);
    let biasSlope = 0;
    for (let t = 0; t < goals.length; t++) {
      let z = bias;
      for (let i = 0; i < size; i++) z += weights[i]! * scaled[t * size + i]!;
      const error = shares[t]! * (goals[t]! - logistic(z));
      biasSlope += error;
      for (let i = 0; i < size; i++) slope[i]! += error * scaled[t * size + i]!;
    }
    bias += 1.2 * biasSlope;
    for (let i = 0; i < size; i++) weights[i] = Math.max(0, weights[i]! + 1.2 * (slope[i]! - 1e-3 * weights[i]!));
  }
  return { mean, deviation, weights: [...weights], bias };
}

/** The probability that an answer with these signs is right. */
export function probability(signs: number[], by: Calibration): number {
  return logistic(signs.reduce((z, sign, i) => z + (by.weights[i]! * (sign - by.mean[i]!)) / by.deviation[i]!, by.bias));
}
