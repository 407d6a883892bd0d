import { type Features, blockOf } from './features.js';
import { tuning } from './tuning.js';
import { type Bag, type Rows, type Weighting, weigh } from './weigh.js';
import type { Language } from '../language.js';

/** Many texts, one after the other, as numbers of features; `vocabulary` holds the key of each number, ascending. */
export interface Corpus extends Bag {
  vocabulary: Uint32Array;
  starts: Uint32Array;
}

/** The place of a key in an ascending list, or -1. */
export function find(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const seen = keys[middle]!;
    if (seen === key) return middle;
    if (seen < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The place of a key, or -1. */
export type Lookup = (key: number) => number;

/**
 * A lookup by the upper half of a key: keys are hashes, so about one of a large vocabulary shares it, and one read of memory is enough.
 * @param count how many keys there are
 * @param step how far apart two keys stand in `keys`
 */
export function lookup(keys: Uint32Array, count = keys.length, step = 1): Lookup {
  const starts = new Uint32Array(0x10001);
  for (let i = 0; i < count; i++) starts[(keys[i * step]! >>> 16) + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return (key) => {
    const end = starts[(key >>> 16) + 1]!;
    for (let i = starts[key >>> 16]!; i < end; i++) if (keys[i * step] === key) return i;
    return -1;
  };
}

/** Features of one text as a bag: numbers in the vocabulary (-1 for what is not in it), dampened counts, blocks. */
export function bag({ keys, counts }: Features, place: Lookup): Bag {
  const made = { ids: new Int32Array(keys.length), tf: new Float32Array(keys.length), blocks: new Uint8Array(keys.length) };
  for (let i = 0; i < keys.length; i++) {
    made.ids[i] = place(keys[i]!);
    made.tf[i] = 1 + Math.log(counts[i]!);
    made.blocks[i] = blockOf(keys[i]!);
  }
  return made;
}

export function corpus(texts: Features[]): Corpus {
  const frequency = new Map<number, number>();
  let size = 0;
  for (const { keys } of texts) {
    size += keys.length;
    for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const rarest = tuning.rarest(texts.length);
  const vocabulary = Uint32Array.from([...frequency].filter(([key, df]) => df >= rarest || blockOf(key) === 0).map(([key]) => key)).sort();
  const made = {
    vocabulary,
    starts: new Uint32Array(texts.length + 1),
    ids: new Int32Array(size),
    tf: new Float32Array(size),
    blocks: new Uint8Array(size),
  };
  const place = lookup(vocabulary);
  let at = 0;
  texts.forEach((text, row) => {
    const one = bag(text, place);
    made.ids.set(one.ids, at);
    made.tf.set(one.tf, at);
    made.blocks.set(one.blocks, at);
    at += one.ids.length;
    made.starts[row + 1] = at;
  });
  return made;
}

/** Weighs features by how rare they are among some rows of a corpus. */
export function weighting({ vocabulary, starts, ids }: Corpus, rows: Uint32Array): Weighting {
  const idf = new Float32Array(vocabulary.length);
  for (const row of rows) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) if (ids[i]! >= 0) idf[ids[i]!]!++;
  }
  for (let id = 0; id < idf.length; id++) if (idf[id]! > 0) idf[id] = Math.log((rows.length + 1) / (idf[id]! + 0.5)) + 1;
  return { idf, unknown: Math.log((rows.length + 1) / 0.5) + 1 };
}

/** Weighs some rows of a corpus, in the order given. */
export function weighRows(texts: Corpus, rows: Uint32Array, by: Weighting, language: Language): Rows {
  let most = 0;
  for (const row of rows) most += texts.starts[row + 1]! - texts.starts[row]!;
  const out = { starts: new Uint32Array(rows.length + 1), ids: new Uint32Array(most), values: new Float32Array(most) };
  rows.forEach((row, i) => {
    const at = out.starts[i]!;
    out.starts[i + 1] = at + weigh(texts, texts.starts[row]!, texts.starts[row + 1]!, by, language, out, at);
  });
  return out;
}
