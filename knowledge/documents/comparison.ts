import { citedParts, introduces, liesIn, placeName, type Place } from './place.js';

/** What is kept of a paragraph: where it stands, and a mark that changes with its words. */
export interface Marked {
  place: Place;
  hash: string;
}

/** A paragraph in the version before, in the new one, or in both: changed words, or the same words under another number. */
export type Difference<T extends Marked> =
  { did: 'added'; is: T; was?: undefined } | { did: 'removed'; was: T; is?: undefined } | { did: 'changed' | 'moved'; was: T; is: T };

/**
 * The words of a paragraph, without what only a layout puts between them: spaces, lines, hyphens at the end of a line, and the
 * form of quotation marks and dashes. What makes a hash of it sees every other letter, digit and mark.
 */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, '')
    .replace(/(?<=\p{L})[\u00ad\u2010\u2011-](?=\p{L})|\u00ad/gu, '')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‒–—―−]/gu, '-');

/**
 * Compares two versions of a document. Words that stand in both are found wherever they stand, so that a number that is put in
 * between changes no other paragraph: those are moved. What is left on both sides between the same neighbours has changed.
 * @returns what differs, in the order of the new version; nothing where every paragraph is the same
 */
export function differencesBetween<T extends Marked>(before: readonly T[], after: readonly T[]): Difference<T>[] {
  const partner = matched(before, after);
  const back = new Map([...partner].map(([was, is]) => [is, was]));
  const differences: { at: number; one: Difference<T> }[] = [];
  const name = (of: readonly T[], at: number): string => placeName(of[at]!.place);
  for (const [was, is] of partner)
    if (name(before, was) !== name(after, is)) differences.push({ at: is, one: { did: 'moved', was: before[was]!, is: after[is]! } });
  /** After which paragraph of the new version each one stands, also one that is only in the version before. */
  const afterWhich = neighbours(before, (at) => partner.get(at));
  const ownAfterWhich = neighbours(after, (at) => (back.has(at) ? at : undefined));
  const gone = new Set([...before.keys()].filter((at) => !partner.has(at)));
  const come = new Set([...after.keys()].filter((at) => !back.has(at)));
  const pair = (keyBefore: (at: number) => string, keyAfter: (at: number) => string): void => {
    const free = queues([...come], keyAfter);
    for (const was of gone) {
      const is = free.get(keyBefore(was))?.shift();
      if (is === undefined) continue;
      gone.delete(was);
      come.delete(is);
      differences.push({ at: is, one: { did: 'changed', was: before[was]!, is: after[is]! } });
    }
  };
  pair(
    (at) => `${afterWhich[at]} ${name(before, at)}`,
    (at) => `${ownAfterWhich[at]} ${name(after, at)}`,
  );
  pair(
    (at) => String(afterWhich[at]),
    (at) => String(ownAfterWhich[at]),
  );
  pair(
    (at) => name(before, at),
    (at) => name(after, at),
  );
  for (const is of come) differences.push({ at: is, one: { did: 'added', is: after[is]! } });
  for (const was of gone) differences.push({ at: afterWhich[was]! + 0.5, one: { did: 'removed', was: before[was]! } });
  return differences.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

/** For each paragraph, where the last one before it that stands in both versions is in the new one; -1 before the first. */
function neighbours(all: readonly Marked[], place: (at: number) => number | undefined): number[] {
  let last = -1;
  return all.map((_, at) => (last = place(at) ?? last));
}

/** Numbers by a key, first come first served. */
function queues(numbers: readonly number[], key: (at: number) => string): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const at of numbers) {
    const queue = all.get(key(at));
    if (queue) queue.push(at);
    else all.set(key(at), [at]);
  }
  return all;
}

/** Which paragraph of the version before is which of the new one: by place and words first, then by words, in their order. */
function matched(before: readonly Marked[], after: readonly Marked[]): Map<number, number> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const key of [({ place, hash }: Marked) => `${hash} ${placeName(place)}`, ({ hash }: Marked) => hash]) {
    const free = queues(
      [...after.keys()].filter((at) => !taken.has(at)),
      (at) => key(after[at]!),
    );
    for (const [at, one] of before.entries()) {
      const is = partner.has(at) ? undefined : free.get(key(one))?.shift();
      if (is === undefined) continue;
      partner.set(at, is);
      taken.add(is);
    }
  }
  return partner;
}

/** What a new version is for an answer that cites the document: nothing, or why it has to be looked at. */
export type Concern = 'paragraph' | 'number' | 'document' | 'unknown' | undefined;

/**
 * Whether an answer has to be looked at. Its paragraph counts as changed where anything in it changed, or what introduces it;
 * a number that is another one now has to be corrected. One that is in neither version may be anywhere.
 * @param citations one for each time that the answer cites the document; empty where it names no paragraph
 */
export function concernOf<T extends Marked>(
  citations: readonly string[],
  differences: readonly Difference<T>[],
  places: readonly Place[],
): Concern {
  const inWords = differences.filter(({ did }) => did !== 'moved');
  const found = citations.map((citation): Concern => {
    if (citation === '') return inWords.length > 0 ? 'document' : undefined;
    const parts = citedParts(citation);
    if (parts.length === 0 || parts.some((part) => !places.some((place) => liesIn(place, part))))
      return differences.length > 0 ? 'unknown' : undefined;
    const touches = ({ was, is }: Difference<T>): boolean =>
      [was, is].some((one) => one && parts.some((part) => liesIn(one.place, part) || introduces(one.place, part)));
    if (inWords.some(touches)) return 'paragraph';
    return differences.some(touches) ? 'number' : undefined;
  });
  return (['paragraph', 'number', 'unknown', 'document'] as const).find((concern) => found.includes(concern));
}
