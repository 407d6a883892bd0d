/** Letters that must be left in a masked word, so that it is not any word. */
const leastLetters = 2;

const none: readonly never[] = [];

/**
 * The words of all phrases, each with a number, by which phrases are looked for: a number costs less memory and less time
 * than a word. What a masked word such as `r*pe` can be is looked up once, and is then read like a word that was typed in
 * full, so that one star costs a message no more than its word (care.md CR-03).
 */
export class Vocabulary {
  private readonly ofLength = new Map<number, string[]>();
  /** How long words are that are given as they begin, in UTF-16 units, from the shortest: by the first two units, which most words share with none. */
  private readonly lengths = new Map<string, number[]>();

  /**
   * @param whole words with their numbers
   * @param begun words of which only the beginning is given
   */
  constructor(
    readonly whole = new Map<string, number>(),
    readonly begun = new Map<string, number>(),
  ) {
    for (const word of whole.keys()) this.sort(word);
    for (const word of begun.keys()) this.measure(word);
  }

  /** The number of a word, which is new where it was not met. */
  numberOfWhole(word: string): number {
    const known = this.whole.get(word);
    if (known !== undefined) return known;
    this.sort(word);
    return this.added(this.whole, word);
  }

  /** The number of every word that begins so. */
  numberOfBegun(word: string): number {
    const known = this.begun.get(word);
    if (known !== undefined) return known;
    this.measure(word);
    return this.added(this.begun, word);
  }

  /** The numbers of what a word of a message can be, given in all its forms; none of a word that stands in no phrase. */
  numbersOf(forms: readonly string[]): number[] {
    const numbers: number[] = [];
    for (const form of forms) {
      this.addNumbers(form, numbers);
      if (form.includes('*')) for (const word of this.wordsFor(form)) this.addNumbers(word, numbers);
    }
    return numbers;
  }

  private sort(word: string): void {
    const ofLength = this.ofLength.get(word.length);
    if (ofLength) ofLength.push(word);
    else this.ofLength.set(word.length, [word]);
  }

  private measure(word: string): void {
    const first = word.slice(0, 2);
    const known = this.lengths.get(first) ?? [];
    if (!known.includes(word.length))
      this.lengths.set(
        first,
        [...known, word.length].sort((a, b) => a - b),
      );
  }

  private added(words: Map<string, number>, word: string): number {
    const number = this.whole.size + this.begun.size;
    words.set(word, number);
    return number;
  }

  private addNumbers(form: string, numbers: number[]): void {
    const whole = this.whole.get(form);
    if (whole !== undefined) numbers.push(whole);
    const first = this.begun.get(form.slice(0, 1));
    if (first !== undefined) numbers.push(first);
    if (form.length < 2) return;
    for (const length of this.lengths.get(form.slice(0, 2)) ?? none) {
      const begun = length > form.length ? undefined : this.begun.get(form.slice(0, length));
      if (begun !== undefined) numbers.push(begun);
    }
  }

  private wordsFor(form: string): string[] {
    const whole = (this.ofLength.get(form.length) ?? []).filter((word) => unmasks(form, word));
    const begun = [...this.begun.keys()].filter((word) => unmasks(form, word));
    return [...whole, ...begun.map((word) => word + form.slice(word.length))];
  }
}

/** Whether a masked form can be this word, or begin with it: each `*` stands for one letter. */
function unmasks(form: string, word: string): boolean {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    if (form[at] === word[at]) letters++;
    else if (form[at] !== '*') return false;
  }
  return letters >= leastLetters;
}
