import { type Lookup, find } from './corpus.js';
import { keyWithout, stemKey } from './features.js';
import { shortestStemmed, type Spoken, type Stemmer } from './stem.js';

/** Words of which the stem is known, most frequent first; those that may replace a misspelt one, and where to find them by themselves or with one letter left out. */
export interface Spelling {
  words: string[];
  keys: Uint32Array;
  owners: Uint32Array;
}

/** Letters of the shortest word that is corrected; it may become one of a letter less. */
const shortest = 5;

export function spelling(texts: string[][]): Spelling {
  const frequency = new Map<string, number>();
  for (const text of texts)
    for (const word of text) if (word.length >= shortestStemmed) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const words = [...frequency].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const pairs: [number, number][] = [];
  words.forEach((word, owner) => {
    if (word.length < shortest - 1) return;
    for (let without = -1; without < word.length; without++) pairs.push([keyWithout(word, without), owner]);
  });
  pairs.sort(([a, m], [b, n]) => a - b || m - n);
  return { words, keys: Uint32Array.from(pairs, ([key]) => key), owners: Uint32Array.from(pairs, ([, owner]) => owner) };
}

/** True if one letter inserted, left out, changed or swapped with its neighbour makes `b` of `a` (Damerau). */
export function oneMistakeApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneMistakeApart(b, a);
  if (b.length - a.length > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
}

/** Replaces words that no phrasing holds, not even by their stem, by the most frequent one that is one mistake away. */
export function corrected({ words, stems }: Spoken, by: Spelling, place: Lookup, stemOf: Stemmer): Spoken {
  if (by.keys.length === 0) return { words, stems };
  const better = words.map((word, i) => (word.length < shortest || place(stemKey(stems[i]!)) >= 0 ? undefined : nearest(word, by)));
  return { words: words.map((word, i) => better[i] ?? word), stems: stems.map((was, i) => (better[i] ? stemOf(better[i]) : was)) };
}

function nearest(word: string, by: Spelling): string | undefined {
  let best = by.words.length;
  for (let without = -1; without < word.length; without++) {
    const key = keyWithout(word, without);
    let at = find(by.keys, key);
    while (at > 0 && by.keys[at - 1] === key) at--;
    for (; at >= 0 && by.keys[at] === key && by.owners[at]! < best; at++) {
      const candidate = by.words[by.owners[at]!]!;
      if (candidate[0] === word[0] && oneMistakeApart(word, candidate)) best = by.owners[at]!;
    }
  }
  return by.words[best];
}
