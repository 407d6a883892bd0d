/** A message to be looked through: of each of its words, the numbers of what it can be (`Vocabulary`). */
export type Numbered = readonly (readonly number[])[];

/** Where a step stands among the steps: its kind, what it asks for, and which steps come after it. */
export type Step = number;
/** The words that may stand in one place: the number of the only one, or, below zero, where several are listed. */
export type Place = number;

/** The kinds of steps, and what follows each. */
export const kinds = {
  /** Nothing: a phrase that comes here stands in the message. */
  end: 0,
  /** A place, and the next step. */
  word: 1,
  /** How many words it may skip, and the next step. */
  gap: 2,
  /** The place with which its ways begin, how many ways there are, and the first step of each. */
  choice: 3,
} as const;

/** Where a choice may begin with any word. */
export const anyWord: Place = -1;

/**
 * The places of all phrases as rows of numbers. The lexicons have some hundred thousand of them: as objects and sets of
 * words they took a fifth of the memory of the program. `PhraseWriter` writes them.
 */
export class PhraseSteps {
  /** @param lists for each place of several words how many they are, then their numbers from the lowest on */
  constructor(
    private readonly steps: Int32Array,
    private readonly lists: Int32Array,
  ) {}

  /** The numbers of the words of a place. */
  numbersIn(place: Place): Iterable<number> {
    return place >= 0 ? [place] : this.lists.subarray(1 - place, 1 - place + this.lists[-place]!);
  }

  /** Where a phrase that stands in the words from `from` on ends, or -1. It runs for every message and makes no object. */
  endOf(step: Step, words: Numbered, from: number): number {
    const asked = this.steps[step + 1]!;
    switch (this.steps[step]) {
      case kinds.end:
        return from;
      case kinds.word:
        return this.fitsAt(words, from, asked) ? this.endOf(this.steps[step + 2]!, words, from + 1) : -1;
      case kinds.gap: {
        const next = this.steps[step + 2]!;
        for (let at = from; at <= from + asked && at <= words.length; at++) {
          const to = this.endOf(next, words, at);
          if (to >= 0) return to;
        }
        return -1;
      }
      default: {
        if (asked !== anyWord && !this.fitsAt(words, from, asked)) return -1;
        const first = step + 3;
        for (let way = first; way < first + this.steps[step + 2]!; way++) {
          const to = this.endOf(this.steps[way]!, words, from);
          if (to >= 0) return to;
        }
        return -1;
      }
    }
  }

  /** Whether any of these numbers is of a word of a place: of two sets the smaller is gone through. */
  holdsAny(numbers: ReadonlySet<number>, place: Place): boolean {
    if (place >= 0) return numbers.has(place);
    const first = 1 - place;
    const count = this.lists[-place]!;
    if (count < numbers.size) {
      for (let at = first; at < first + count; at++) if (numbers.has(this.lists[at]!)) return true;
      return false;
    }
    for (const number of numbers) if (this.fits(number, place)) return true;
    return false;
  }

  /** Whether the word with this number may stand in a place. */
  fits(number: number, place: Place): boolean {
    if (place >= 0) return number === place;
    let low = 1 - place;
    let high = low + this.lists[-place]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = this.lists[middle]!;
      if (there === number) return true;
      if (there < number) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  private fitsAt(words: Numbered, at: number, place: Place): boolean {
    if (at >= words.length) return false;
    for (const number of words[at]!) if (this.fits(number, place)) return true;
    return false;
  }
}
