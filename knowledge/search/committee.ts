import type { Language } from '../language.js';
import type { Corpus } from './corpus.js';
import { blockOf } from './features.js';
import { type Size, type Softmax, fit } from './softmax.js';
import { type Learner, tuning } from './tuning.js';
import type { Rows } from './weigh.js';

/**
 * The mean of what the learners of a task learn, each with a seed and weights of blocks of its own. How a block weighs is put into
 * the weights of its features, and a mean of linear classifiers is one: asking costs what it does with one learner.
 * @param texts how many the whole task has, where these are only some of them, so that it is rehearsed as it will be learned
 */
export function taught(
  rows: Rows,
  labels: Uint16Array,
  size: Omit<Size, 'features'>,
  { vocabulary }: Pick<Corpus, 'vocabulary'>,
  language: Language,
  { texts = labels.length, pace = 1 }: { texts?: number; pace?: number } = {},
): Softmax {
  const { classes } = size;
  const learners = tuning.learners(texts, language);
  const mean = learners.map((learner, i): Softmax => {
    const scales = scalesOf(learner);
    const scale = (id: number): number => scales[blockOf(vocabulary[id]!)]!;
    const values = rows.values.map((value, at) => value * scale(rows.ids[at]!));
    const made = fit({ ...rows, values }, labels, { ...size, features: vocabulary.length }, learner, tuning.seed + 1000 * i, pace);
    for (let id = 0, at = 0; id < vocabulary.length; id++)
      for (const share = scale(id) / learners.length, end = at + classes; at < end; at++) made.weights[at]! *= share;
    for (let k = 0; k < classes; k++) made.bias[k]! /= learners.length;
    return made;
  });
  return mean.reduce((sum, one) => {
    for (let at = 0; at < sum.weights.length; at++) sum.weights[at]! += one.weights[at]!;
    for (let k = 0; k < classes; k++) sum.bias[k]! += one.bias[k]!;
    return sum;
  });
}

/** What the blocks are multiplied by, so that the length of a text stays about 1. */
function scalesOf({ blocks }: Learner): number[] {
  const whole = Math.sqrt(blocks.reduce((sum, share) => sum + share ** 2, 0) / blocks.length);
  return blocks.map((share) => share / whole);
}
