import type { Node, Words } from './phrase.js';
import { anyWord, kinds, type Place, type Step } from './phraseSteps.js';
import type { Vocabulary } from './vocabulary.js';

const end: Step = 0;

/** Writes phrases as rows of numbers, in which places of the same words are one. */
export class PhraseWriter {
  private readonly steps: number[] = [kinds.end];
  /** None is listed at 0, nor where `anyWord` points to. */
  private readonly lists: number[] = [0, 0];
  private readonly known = new Map<string, Place>();

  /** @param vocabulary is given every word of the phrases */
  constructor(private readonly vocabulary: Vocabulary) {}

  /** Adds the places of a phrase from its end on: the ways of a choice share what comes after it. */
  add(nodes: readonly Node[], after: Step = end): Step {
    return nodes.reduceRight<Step>((next, node) => {
      if ('ways' in node) return this.addChoice(node.ways.map((way) => this.add(way, next)));
      return 'gap' in node ? this.addStep(kinds.gap, node.gap, next) : this.addStep(kinds.word, this.placeOf(node), next);
    }, after);
  }

  placeOf({ whole, begun }: Words): Place {
    const numbers = new Set<number>();
    for (const word of whole) numbers.add(this.vocabulary.numberOfWhole(word));
    for (const word of begun) numbers.add(this.vocabulary.numberOfBegun(word));
    return this.placeOfAny(numbers);
  }

  /** What was written, for `PhraseSteps`. */
  written(): { steps: Int32Array; lists: Int32Array } {
    return { steps: Int32Array.from(this.steps), lists: Int32Array.from(this.lists) };
  }

  /** A choice asks first for any word with which one of its ways begins, so that a word that begins none is one look. */
  private addChoice(ways: readonly Step[]): Step {
    const begins = ways.map((way) => this.beginOf(way));
    const first = begins.includes(anyWord) ? anyWord : this.placeOfAny(new Set(begins.flatMap((place) => this.numbersIn(place))));
    return this.addStep(kinds.choice, first, ways.length, ...ways);
  }

  private beginOf(step: Step): Place {
    const kind = this.steps[step];
    return kind === kinds.word || kind === kinds.choice ? this.steps[step + 1]! : anyWord;
  }

  private numbersIn(place: Place): number[] {
    return place >= 0 ? [place] : this.lists.slice(1 - place, 1 - place + this.lists[-place]!);
  }

  private addStep(...numbers: number[]): Step {
    return this.steps.push(...numbers) - numbers.length;
  }

  private placeOfAny(numbers: ReadonlySet<number>): Place {
    const sorted = [...numbers].sort((a, b) => a - b);
    if (sorted.length === 1) return sorted[0]!;
    const key = sorted.join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const place = -this.lists.length;
    this.lists.push(sorted.length, ...sorted);
    this.known.set(key, place);
    return place;
  }
}
