import type { Language } from '../language.js';
import { type Features, blockOf } from './features.js';
import { tuning } from './tuning.js';
import { type Bag, type Rows, type Weighting, weigh } from './weigh.js';

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

/** Features of some texts that are seen in more than a few of them. */
function often(texts: Features[], rows: Uint32Array): number[] {
  const frequency = new Map<number, number>();
  for (const row of rows) for (const key of texts[row]!.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return [...frequency].filter(([key, df]) => isKept(key, df, rows)).map(([key]) => key);
}

/** Whether a feature that so many of some texts hold is worth weights: pairs and runs that are rare are not. */
const isKept = (key: number, df: number, rows: Uint32Array): boolean => blockOf(key) === 0 || df >= tuning.rarest(rows.length);

/** Of the features of a corpus, those that are worth weights of what is told apart in some rows of it: what other rows hold changes nothing in it. */
export function worthWeights({ vocabulary, starts, ids }: Corpus, rows: Uint32Array): (id: number) => boolean {
  const frequency = new Uint32Array(vocabulary.length);
  for (const row of rows) for (let i = starts[row]!; i < starts[row + 1]!; i++) if (ids[i]! >= 0) frequency[ids[i]!]!++;
  return (id) => isKept(vocabulary[id]!, frequency[id]!, rows);
}

/**
 * Numbers the features of texts.
 * @param tasks the texts of each task, by their places: a feature has a number if one task at least gives it weights
 */
export function corpus(texts: Features[], tasks: readonly Uint32Array[]): Corpus {
  const vocabulary = Uint32Array.from(new Set(tasks.flatMap((rows) => often(texts, rows)))).sort();
  const size = texts.reduce((sum, { keys }) => sum + keys.length, 0);
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

/** Weighs features by how rare they are among some rows of a corpus; what none of these holds is as rare as what is unknown. */
export function weighting({ vocabulary, starts, ids }: Corpus, rows: Uint32Array, language: Language): Weighting {
  const common = tuning.common(rows.length, language);
  const idf = new Float32Array(vocabulary.length);
  for (const row of rows) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) if (ids[i]! >= 0) idf[ids[i]!]!++;
  }
  for (let id = 0; id < idf.length; id++) idf[id] = Math.log((rows.length + 1) / (idf[id]! + 0.5)) + common;
  return { idf, unknown: Math.log((rows.length + 1) / 0.5) + common };
}

/** Weighs some rows of a corpus, in the order given. @param isWorth which features are taken, by their numbers; all of them unless said */
export function weighRows(texts: Corpus, rows: Uint32Array, by: Weighting, isWorth: (id: number) => boolean = () => true): Rows {
  let most = 0;
  for (const row of rows) most += texts.starts[row + 1]! - texts.starts[row]!;
  const out = { starts: new Uint32Array(rows.length + 1), ids: new Uint32Array(most), values: new Float32Array(most) };
  rows.forEach((row, i) => {
    const at = out.starts[i]!;
    const end = at + weigh(texts, texts.starts[row]!, texts.starts[row + 1]!, by, out, at);
    let next = at;
    for (let place = at; place < end; place++) {
      if (!isWorth(out.ids[place]!)) continue;
      out.ids[next] = out.ids[place]!;
      out.values[next++] = out.values[place]!;
    }
    out.starts[i + 1] = next;
  });
  return out;
}
