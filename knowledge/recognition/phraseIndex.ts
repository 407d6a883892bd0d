import { allOf, telling, type Node, type Phrase, type Token, type Words } from './phrase.js';
import { Vocabulary } from './vocabulary.js';

/** Whether a word of a message may stand in a place. */
function fits(token: Token, { whole, begun }: Words): boolean {
  for (const form of token) {
    if (whole.has(form)) return true;
    for (const word of begun) if (form.startsWith(word)) return true;
  }
  return false;
}

/** A phrase to be followed: each place knows what may come after it. The end is `null`. */
type Step = { place: Words; next: Step } | { gap: number; next: Step } | Ways | null;
/** `first` are the words with which its ways begin, so that a word that begins none is one look; undefined where any word may. */
interface Ways {
  ways: Step[];
  first: Words | undefined;
}

/** Links the places of a phrase from its end on: the ways of a choice share what comes after it. */
const linked = (nodes: readonly Node[], after: Step = null): Step =>
  nodes.reduceRight<Step>((next, node) => {
    if ('ways' in node) return waysOf(node.ways.map((way) => linked(way, next)));
    return 'gap' in node ? { gap: node.gap, next } : { place: node, next };
  }, after);

const waysOf = (ways: Step[]): Ways => ({ ways, first: allOf(ways.map(firstOf)) });

const firstOf = (step: Step): Words | undefined => (step === null || 'gap' in step ? undefined : 'place' in step ? step.place : step.first);

/** Where a phrase that stands in the words from `from` on ends, or -1. It runs for every message and makes no object. */
function endOf(step: Step, tokens: readonly Token[], from: number): number {
  if (step === null) return from;
  if ('place' in step) return from < tokens.length && fits(tokens[from]!, step.place) ? endOf(step.next, tokens, from + 1) : -1;
  if ('ways' in step) {
    if (step.first && !(from < tokens.length && fits(tokens[from]!, step.first))) return -1;
    for (const way of step.ways) {
      const end = endOf(way, tokens, from);
      if (end >= 0) return end;
    }
    return -1;
  }
  for (let skip = 0; skip <= step.gap && from + skip <= tokens.length; skip++) {
    const end = endOf(step.next, tokens, from + skip);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether there is a word for each of some places among all forms of all words of a message. */
const hasAll = (forms: ReadonlySet<string>, needs: readonly Words[]): boolean => needs.every((place) => holds(forms, place));

/** Of two sets the smaller is gone through: a place is often one word, and a message always several. */
function holds(forms: ReadonlySet<string>, { whole, begun }: Words): boolean {
  const [fewer, more] = whole.size < forms.size ? [whole, forms] : [forms, whole];
  for (const word of fewer) if (more.has(word)) return true;
  for (const word of begun) for (const form of forms) if (form.startsWith(word)) return true;
  return false;
}

/** How many letters the beginning of a word is looked up by. */
const initial = 2;

/** A phrase that stands in a message: what it means, and from which word to before which. */
export interface Found<T> {
  meaning: T;
  from: number;
  to: number;
}

/** Finds phrases by their most telling word, so that a message costs little however many phrases there are. */
export class PhraseIndex<T> {
  private readonly whole = new Map<string, Entry<T>[]>();
  private readonly begun = new Map<string, { word: string; entry: Entry<T> }[]>();
  private readonly words = new Vocabulary();

  add({ nodes, needs }: Phrase, meaning: T): void {
    const [{ whole, begun }, ...others] = needs.toSorted((a, b) => telling(b) - telling(a)) as [Words, ...Words[]];
    const entry = { first: linked(nodes), needs: others, meaning };
    for (const word of whole) listed(this.whole, word).push(entry);
    for (const word of begun) listed(this.begun, word.slice(0, initial)).push({ word, entry });
    this.learn(nodes);
  }

  /** Every phrase that stands in these words, at each place where it does. */
  find(words: readonly Token[]): Found<T>[] {
    const tokens = this.words.unmasked(words);
    const found: Found<T>[] = [];
    for (const { first, meaning } of this.candidates(tokens)) {
      let from = 0;
      while (from < tokens.length) {
        const to = endOf(first, tokens, from);
        if (to >= 0) found.push({ meaning, from, to });
        from = Math.max(to, from + 1);
      }
    }
    return found;
  }

  /** Whether any phrase with a meaning that is looked for stands in these words: nothing is read of the others. */
  has(words: readonly Token[], isMeant: (meaning: T) => boolean): boolean {
    const tokens = this.words.unmasked(words);
    return this.candidates(tokens, isMeant).some(({ first }) => tokens.some((_, from) => endOf(first, tokens, from) >= 0));
  }

  private learn(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if ('ways' in node) node.ways.forEach((way) => this.learn(way));
      else if ('whole' in node) this.words.add(node.whole, node.begun);
    }
  }

  /** The phrases of which no word is missing that every match needs. */
  private candidates(tokens: readonly Token[], isMeant: (meaning: T) => boolean = () => true): Entry<T>[] {
    const forms = new Set(tokens.flat());
    const whole = new Set<Entry<T>>();
    const look = (entry: Entry<T>): void => {
      if (isMeant(entry.meaning) && hasAll(forms, entry.needs)) whole.add(entry);
    };
    for (const form of forms) {
      for (const entry of this.whole.get(form) ?? none) look(entry);
      for (const { word, entry } of this.begun.get(form.slice(0, initial)) ?? none) if (form.startsWith(word)) look(entry);
    }
    return [...whole];
  }
}

const none: readonly never[] = [];

interface Entry<T> {
  first: Step;
  /** The places that no match goes without, but for the one that it is found by. */
  needs: Words[];
  meaning: T;
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
