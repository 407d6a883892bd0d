import { blocks } from './features.js';

/** Features as numbers (-1: not in the vocabulary), each with its dampened count and its block. */
export interface Bag {
  ids: Int32Array;
  tf: Float32Array;
  blocks: Uint8Array;
}

/** Inverse document frequencies, by the number of a feature. */
export interface Weighting {
  idf: Float32Array;
  /** How far apart the idfs of two features stand in `idf`; 1 unless said. */
  step?: number;
  unknown: number;
}

/** Weighted features of many texts, each row of length about 1. */
export interface Rows {
  starts: Uint32Array;
  ids: Uint32Array;
  values: Float32Array;
}

const lengths = new Float64Array(blocks);

/**
 * Weighs the features from..to of a bag: tf × idf, each block brought to its own length (what is unknown counts in it, so that a text
 * of unknown words stays short), the whole to about 1. Writes the known ones to `out` from `at` on and returns how many there are.
 */
export function weigh(
  bag: Bag,
  from: number,
  to: number,
  { idf: idfs, step = 1, unknown }: Weighting,
  out: Omit<Rows, 'starts'>,
  at = 0,
): number {
  lengths.fill(0);
  for (let i = from; i < to; i++) lengths[bag.blocks[i]!]! += (bag.tf[i]! * (idfs[bag.ids[i]! * step] || unknown)) ** 2;
  let whole = 0;
  for (let b = 0; b < blocks; b++) if (lengths[b]! > 0) whole++;
  let size = at;
  for (let i = from; i < to; i++) {
    const idf = idfs[bag.ids[i]! * step];
    if (!idf) continue;
    const block = bag.blocks[i]!;
    out.ids[size] = bag.ids[i]!;
    out.values[size++] = (bag.tf[i]! * idf) / Math.sqrt(lengths[block]! * whole);
  }
  return size - at;
}
