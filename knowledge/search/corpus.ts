import type { Language } from '../language.js';
import { type Features, blocks } from './features.js';
import { tuning } from './tuning.js';

/** Many texts as rows of feature numbers; `vocabulary` holds the key of each number, ascending. */
export interface Corpus {
  vocabulary: Uint32Array;
  starts: Uint32Array;
  ids: Uint32Array;
  tf: Float32Array;
}

/** Inverse document frequencies; 0 stands for a feature that does not occur. */
export interface Weighting {
  idf: Float32Array;
  unknown: number;
}

/** Weighted features of many texts, each row of length about 1, and how much of each block was known, from 0 to 1. */
export interface Rows {
  starts: Uint32Array;
  ids: Uint32Array;
  values: Float32Array;
  coverage: Float32Array;
}

export const blockOf = (key: number): number => key >>> 30;

export function find(vocabulary: Uint32Array, key: number): number {
  let low = 0;
  let high = vocabulary.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const seen = vocabulary[middle]!;
    if (seen === key) return middle;
    if (seen < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function corpus(texts: Features[]): Corpus {
  const seen = new Set<number>();
  let size = 0;
  for (const { keys } of texts) {
    size += keys.length;
    for (const key of keys) seen.add(key);
  }
  const vocabulary = Uint32Array.from(seen).sort();
  const numbers = new Map([...vocabulary].map((key, id) => [key, id]));
  const made: Corpus = { vocabulary, starts: new Uint32Array(texts.length + 1), ids: new Uint32Array(size), tf: new Float32Array(size) };
  let at = 0;
  texts.forEach(({ keys, counts }, row) => {
    keys.forEach((key, i) => {
      made.ids[at] = numbers.get(key)!;
      made.tf[at++] = 1 + Math.log(counts[i]!);
    });
    made.starts[row + 1] = at;
  });
  return made;
}

/** Weighs features by how rare they are among some rows of a corpus. */
export function weighting(texts: Corpus, rows: Uint32Array): Weighting {
  const idf = new Float32Array(texts.vocabulary.length);
  for (const row of rows) for (let i = texts.starts[row]!; i < texts.starts[row + 1]!; i++) idf[texts.ids[i]!]!++;
  for (let id = 0; id < idf.length; id++) {
    const df = idf[id]!;
    if (df === 0) continue;
    idf[id] = df < tuning.rarest && blockOf(texts.vocabulary[id]!) > 0 ? 0 : Math.log((rows.length + 1) / (df + 0.5)) + 1;
  }
  return { idf, unknown: Math.log((rows.length + 1) / 0.5) + 1 };
}

const known = new Float64Array(blocks);
const missing = new Float64Array(blocks);

/**
 * Weighs one row: tf × idf, each block brought to its own length (what is unknown counts in it, so that a text of unknown words
 * stays short), the whole to about 1. Writes the known features to `ids` and `values` from `at` on and returns how many there are.
 */
export function weigh(
  row: { ids: ArrayLike<number>; tf: ArrayLike<number>; blocks: (i: number) => number; from: number; to: number },
  by: Weighting,
  language: Language,
  out: { ids: Uint32Array; values: Float32Array; coverage: Float32Array },
  at = 0,
  coverageAt = 0,
): number {
  const weights = language === 'zh' ? tuning.blockWeights.han : tuning.blockWeights.spaced;
  known.fill(0);
  missing.fill(0);
  let size = 0;
  for (let i = row.from; i < row.to; i++) {
    const id = row.ids[i]!;
    const block = row.blocks(i);
    const idf = id < 0 ? 0 : by.idf[id]!;
    const value = row.tf[i]! * (idf || by.unknown);
    (idf ? known : missing)[block]! += value * value;
    if (!idf) continue;
    out.ids[at + size] = id;
    out.values[at + size++] = value;
  }
  let whole = 0;
  for (let b = 0; b < blocks; b++) if (known[b]! + missing[b]! > 0) whole += weights[b]! ** 2;
  const scale = [0, 0, 0];
  for (let b = 0; b < blocks; b++) {
    const length = known[b]! + missing[b]!;
    out.coverage[coverageAt + b] = length > 0 ? known[b]! / length : 0;
    scale[b] = length > 0 ? weights[b]! / Math.sqrt(length) / Math.sqrt(whole) : 0;
  }
  // The features are sorted by key, so by block: the scale changes only twice.
  for (let i = row.from, j = at; j < at + size; i++) {
    if (out.ids[j] !== row.ids[i]) continue;
    out.values[j++]! *= scale[row.blocks(i)]!;
  }
  return size;
}

/** Weighs some rows of a corpus, in the order given. */
export function weighRows(texts: Corpus, rows: Uint32Array, by: Weighting, language: Language): Rows {
  let most = 0;
  for (const row of rows) most += texts.starts[row + 1]! - texts.starts[row]!;
  const out = { ids: new Uint32Array(most), values: new Float32Array(most), coverage: new Float32Array(rows.length * blocks) };
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    const from = texts.starts[row]!;
    const source = {
      ids: texts.ids,
      tf: texts.tf,
      blocks: (j: number) => blockOf(texts.vocabulary[texts.ids[j]!]!),
      from,
      to: texts.starts[row + 1]!,
    };
    starts[i + 1] = starts[i]! + weigh(source, by, language, out, starts[i], i * blocks);
  });
  return { starts, ids: out.ids.slice(0, starts[rows.length]), values: out.values.slice(0, starts[rows.length]), coverage: out.coverage };
}
