import type { Language } from '../language.js';
import type { Spoken } from './stem.js';

/** Kinds of features: stems, pairs of stems, runs of characters. */
export const blocks = 3;

/** The features of one text, sorted by key; the two highest bits of a key name its block, the others are a hash of its letters. */
export interface Features {
  keys: Uint32Array;
  counts: Float32Array;
}

const offset = 0x811c9dc5;
const boundary = 0x20;

/** FNV-1a over UTF-16 units: no string is made for a feature. */
function hash(text: string, from = 0, to = text.length, seed = offset): number {
  let h = seed;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Mixes the bits (MurmurHash3's last step), keeps thirty and puts the block in front. */
function key(h: number, block: number): number {
  let mixed = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (((mixed ^ (mixed >>> 16)) & 0x3fffffff) | (block << 30)) >>> 0;
}

/** The block that a key belongs to, from 0 on. */
export const blockOf = (key: number): number => key >>> 30;

export const stemKey = (stemmed: string): number => key(hash(stemmed), 0);

/** Hash of a word with one character left out (none if `without` is -1); the spelling index is made of these. */
export const keyWithout = (word: string, without: number): number =>
  key(hash(word, without + 1, word.length, hash(word, 0, Math.max(without, 0))), 3);

function runs(text: string, most: number, into: number[]): void {
  for (let n = 2; n <= most; n++) {
    if (text.length <= n) {
      into.push(key(hash(text), 2));
      return;
    }
    for (let i = 0; i + n <= text.length; i++) into.push(key(hash(text, i, i + n), 2));
  }
}

/** The longest run of characters. */
const longest = { inWords: 4, acrossWords: 5, chinese: 3 };

/** How far apart two stems of a pair may stand. */
const farthest = 4;

/**
 * All features of the words of a text and of their stems (retrieval.md section 3).
 * @param isWide also what joins words: runs of characters that go on from one to the next, and pairs of stems that stand near each
 *   other, in either order. "Joke" beside "kill myself" says something that neither says alone, to whom many texts have taught it.
 */
export function features({ words, stems }: Spoken, language: Language, isWide: boolean): Features {
  const all: number[] = [];
  let before = hash('^ ');
  words.forEach((word, i) => {
    const stemmed = stems[i]!;
    all.push(stemKey(stemmed), key(hash(stemmed, 0, stemmed.length, before), 1));
    before = Math.imul(hash(stemmed) ^ boundary, 0x01000193);
    if (language !== 'zh' && !isWide) runs(` ${word} `, longest.inWords, all);
    if (isWide) for (let j = Math.max(0, i - farthest); j < i - 1; j++) all.push(pairKey(stems[j]!, stemmed));
  });
  if (words.length > 0) all.push(key(hash('$', 0, 1, before), 1));
  if (language === 'zh') runs(`^${words.join('')}$`, longest.chinese, all);
  else if (isWide && words.length > 0) runs(` ${words.join(' ')} `, longest.acrossWords, all);
  return counted(all);
}

/** The same for two stems in either order. */
function pairKey(one: string, other: string): number {
  const [first, second] = one < other ? [one, other] : [other, one];
  return key(hash(second, 0, second.length, hash('~', 0, 1, hash(first))), 1);
}

function counted(all: number[]): Features {
  const sorted = new Uint32Array(all).sort();
  const keys = new Uint32Array(sorted.length);
  const counts = new Float32Array(sorted.length);
  let size = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) keys[size++] = sorted[i]!;
    counts[size - 1]!++;
  }
  return { keys: keys.subarray(0, size), counts: counts.subarray(0, size) };
}
