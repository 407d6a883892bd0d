import type { Rows } from './weigh.js';
import { type Learner, tuning } from './tuning.js';

/** A linear classifier: weights by feature, then class. */
export interface Softmax {
  features: number;
  classes: number;
  weights: Float32Array;
  bias: Float32Array;
}

/** How many topics there are, how many classes with what is out of scope, how many features. */
export interface Size {
  topics: number;
  classes: number;
  features: number;
}

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32): training gives the same result everywhere. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place (Fisher-Yates) and gives the same array back. */
export function shuffle(order: Uint32Array, next: () => number): Uint32Array {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Turns scores into shares that add up to 1, in place. */
export function shares(scores: Float64Array): void {
  let most = -Infinity;
  for (const z of scores) if (z > most) most = z;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k]! - most);
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
}

/** Adds to `scores` what the features from..to say: `bases` are where their weights begin. Four at a time, for speed alone. */
export function addScores(
  weights: Float32Array | Int8Array,
  classes: number,
  bases: Uint32Array,
  values: Float64Array,
  from: number,
  to: number,
  scores: Float64Array,
): void {
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const [a, b, c, d] = [bases[i]!, bases[i + 1]!, bases[i + 2]!, bases[i + 3]!];
    const [v, w, x, y] = [values[i]!, values[i + 1]!, values[i + 2]!, values[i + 3]!];
    for (let k = 0; k < classes; k++) scores[k]! += v * weights[a + k]! + w * weights[b + k]! + x * weights[c + k]! + y * weights[d + k]!;
  }
  for (; i < to; i++) {
    const a = bases[i]!;
    const v = values[i]!;
    for (let k = 0; k < classes; k++) scores[k]! += v * weights[a + k]!;
  }
}

/**
 * Softmax regression by stochastic gradient descent with dropout of features (retrieval.md section 3). What it ends with is
 * the mean of the last epochs (Polyak and Juditsky 1992): a single one depends on which examples came last.
 */
export function fit(
  rows: Rows,
  labels: Uint16Array,
  { topics, classes, features }: Size,
  { doubt }: Pick<Learner, 'doubt'>,
  seed: number,
  pace: number,
): Softmax {
  const n = labels.length;
  const weights = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  const perClass = new Float64Array(classes);
  for (const label of labels) perClass[label]!++;
  const present = perClass.filter((count) => count > 0).length;
  const importance = perClass.map((count, k) =>
    count > 0 ? (k < topics ? 1 : tuning.outsideImportance) * Math.sqrt(n / (present * count)) : 0,
  );
  const epochs = Math.max(2, Math.round(tuning.epochs(n) * pace));
  const next = random(seed);
  const order = Uint32Array.from(labels.keys());
  const p = new Float64Array(classes);
  const off = new Float64Array(classes);
  const active = new Uint16Array(classes);
  const kept = new Uint32Array(4096);
  const keptValues = new Float64Array(4096);
  const hidden = tuning.dropout(n, classes);
  const gain = 1 / Math.sqrt(1 - hidden);
  const elsewhere = doubt / classes;
  const meant = 1 - doubt + elsewhere;
  const averaged = Math.max(1, Math.round(epochs * tuning.averaged));
  const mean = { weights: new Float32Array(weights.length), bias: new Float32Array(classes) };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    const rate = tuning.rate(n, classes) * (1 - ((1 - tuning.lastRate) * epoch) / Math.max(1, epochs - 1));
    for (const row of order) {
      let size = 0;
      for (let i = rows.starts[row]!; i < rows.starts[row + 1]! && size < kept.length; i++) {
        if (next() < hidden) continue;
        kept[size] = rows.ids[i]! * classes;
        keptValues[size++] = rows.values[i]! * gain;
      }
      p.set(bias);
      addScores(weights, classes, kept, keptValues, 0, size, p);
      shares(p);
      const label = labels[row]!;
      const step = rate * importance[label]!;
      let count = 0;
      for (let k = 0; k < classes; k++) {
        const error = (k === label ? meant : elsewhere) - p[k]!;
        if (error < tuning.ignored && error > -tuning.ignored) continue;
        active[count] = k;
        off[count++] = step * error;
        bias[k]! += 0.1 * step * error;
      }
      for (let i = 0; i < size; i++) {
        const x = keptValues[i]!;
        const base = kept[i]!;
        for (let a = 0; a < count; a++) weights[base + active[a]!]! += off[a]! * x;
      }
    }
    if (epoch < epochs - averaged) continue;
    for (let i = 0; i < weights.length; i++) mean.weights[i]! += weights[i]! / averaged;
    for (let k = 0; k < classes; k++) mean.bias[k]! += bias[k]! / averaged;
  }
  const sureness = tuning.sureness(classes);
  if (sureness !== 1) for (let i = 0; i < weights.length; i++) mean.weights[i]! *= sureness;
  return { features, classes, ...mean };
}
