/** Letters that must be left in a masked word, so that it is not any word. */
const leastLetters = 2;

/**
 * The words of all phrases: what a masked word such as `r*pe` can be is looked up once, and is then read like a word that was
 * typed in full, so that one star costs a message no more than its word (care.md CR-03).
 */
export class Vocabulary {
  private readonly whole = new Map<number, Set<string>>();
  private readonly begun = new Set<string>();

  /** @param begun words as they begin */
  add(whole: Iterable<string>, begun: Iterable<string>): void {
    for (const word of begun) this.begun.add(word);
    for (const word of whole) this.whole.set(word.length, (this.whole.get(word.length) ?? new Set()).add(word));
  }

  /** The same words of a message, where a masked one can also be read as each word here that it can be. */
  unmasked(tokens: readonly (readonly string[])[]): readonly (readonly string[])[] {
    if (!tokens.some(isMasked)) return tokens;
    return tokens.map((forms) => (isMasked(forms) ? [...forms, ...forms.flatMap((form) => this.wordsFor(form))] : forms));
  }

  private wordsFor(form: string): string[] {
    if (!form.includes('*')) return [];
    const whole = [...(this.whole.get(form.length) ?? [])].filter((word) => unmasks(form, word));
    const begun = [...this.begun].filter((word) => unmasks(form, word));
    return [...whole, ...begun.map((word) => word + form.slice(word.length))];
  }
}

const isMasked = (forms: readonly string[]): boolean => forms.some((form) => form.includes('*'));

/** Whether a masked form can be this word, or begin with it: each `*` stands for one letter. */
function unmasks(form: string, word: string): boolean {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    if (form[at] === word[at]) letters++;
    else if (form[at] !== '*') return false;
  }
  return letters >= leastLetters;
}
