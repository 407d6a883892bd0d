import { telling, type Phrase, type Token } from './phrase.js';
import { PhraseSteps, type Numbered, type Place, type Step } from './phraseSteps.js';
import { PhraseWriter } from './phraseWriter.js';
import { Vocabulary } from './vocabulary.js';

/** A phrase that stands in a message: what it means, and from which word to before which. */
export interface Found<T> {
  meaning: T;
  from: number;
  to: number;
}

interface Entry<T> {
  first: Step;
  /** The places that no match goes without, but for the one that it is found by. */
  needs: readonly Place[];
  meaning: T;
}

/** Phrases as they are looked for: plain values, which can be saved and read again sooner than phrases are. */
export interface Indexed<T> {
  whole: Map<string, number>;
  begun: Map<string, number>;
  steps: Int32Array;
  lists: Int32Array;
  /** Phrases by the number of a word that they are found by. */
  byWord: Map<number, Entry<T>[]>;
}

/** @param phrases with what each means */
export function indexed<T>(phrases: Iterable<readonly [Phrase, T]>): Indexed<T> {
  const words = new Vocabulary();
  const writer = new PhraseWriter(words);
  const entries: [Place, Entry<T>][] = [];
  for (const [{ nodes, needs }, meaning] of phrases) {
    const [most, ...others] = needs.toSorted((a, b) => telling(b) - telling(a)).map((place) => writer.placeOf(place));
    entries.push([most!, { first: writer.add(nodes), needs: others, meaning }]);
  }
  const { steps, lists } = writer.written();
  const written = new PhraseSteps(steps, lists);
  const byWord = new Map<number, Entry<T>[]>();
  for (const [place, entry] of entries)
    for (const number of written.numbersIn(place)) byWord.set(number, [...(byWord.get(number) ?? none), entry]);
  return { whole: words.whole, begun: words.begun, steps, lists, byWord };
}

/** Finds phrases by their most telling word, so that a message costs little however many phrases there are. */
export class PhraseIndex<T> {
  private readonly words: Vocabulary;
  private readonly steps: PhraseSteps;
  private readonly byWord: Indexed<T>['byWord'];

  constructor({ whole, begun, steps, lists, byWord }: Indexed<T>) {
    this.words = new Vocabulary(whole, begun);
    this.steps = new PhraseSteps(steps, lists);
    this.byWord = byWord;
  }

  /** Every phrase that stands in these words, at each place where it does. */
  find(tokens: readonly Token[]): Found<T>[] {
    const words = this.numbered(tokens);
    const found: Found<T>[] = [];
    for (const { first, meaning } of this.candidates(words)) {
      let from = 0;
      while (from < words.length) {
        const to = this.steps.endOf(first, words, from);
        if (to >= 0) found.push({ meaning, from, to });
        from = Math.max(to, from + 1);
      }
    }
    return found;
  }

  /** Whether any phrase with a meaning that is looked for stands in these words: nothing is read of the others. */
  has(tokens: readonly Token[], isMeant: (meaning: T) => boolean): boolean {
    const words = this.numbered(tokens);
    return this.candidates(words, isMeant).some(({ first }) => words.some((_, from) => this.steps.endOf(first, words, from) >= 0));
  }

  private numbered(tokens: readonly Token[]): Numbered {
    return tokens.map((forms) => this.words.numbersOf(forms));
  }

  /** The phrases of which no word is missing that every match needs. */
  private candidates(words: Numbered, isMeant: (meaning: T) => boolean = () => true): Entry<T>[] {
    const numbers = new Set(words.flat());
    const whole = new Set<Entry<T>>();
    for (const number of numbers)
      for (const entry of this.byWord.get(number) ?? none)
        if (isMeant(entry.meaning) && entry.needs.every((place) => this.steps.holdsAny(numbers, place))) whole.add(entry);
    return [...whole];
  }
}

const none: readonly never[] = [];
