/** One spoken word, in every form that it can be read in: as typed, shortened, with masked letters put back. */
export type Token = readonly string[];

type Node = { word: string; begins: boolean } | { gap: number } | { ways: Node[][] };

/** A phrase of a lexicon, read and ready to be looked for. */
export type Phrase = readonly Node[];

const parts = /\.\.|[()[\]|]|[^\s()[\]|.]+/gu;

/**
 * Reads a phrase as it stands in a lexicon: words with spaces between them; `die*` for every word that begins so;
 * `(kill|hurt badly)` for one of several; `[really]` for what may be missing; `..` for a few other words.
 * @param split splits text into words as messages are split: in Chinese each character is a word
 * @param gap how many words `..` may skip
 * @throws an error with the phrase, where it cannot be read
 */
export function phrase(text: string, split: (text: string) => string[], gap: number): Phrase {
  const found = text.match(parts) ?? [];
  let at = 0;
  const wrong = (): Error => new Error(`the phrase "${text}" cannot be read: close every bracket, and put words between the marks`);

  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    for (; at < found.length && !/^[)\]|]$/u.test(found[at]!); at++) {
      const part = found[at]!;
      if (part === '..') nodes.push({ gap });
      else if (part === '(' || part === '[') nodes.push(choice(part));
      else nodes.push(...wordsOf(part));
    }
    return nodes;
  };
  const choice = (open: string): Node => {
    const ways: Node[][] = open === '[' ? [[]] : [];
    do {
      at++;
      const way = sequence();
      if (way.length === 0) throw wrong();
      ways.push(way);
    } while (found[at] === '|');
    if (found[at] !== (open === '(' ? ')' : ']')) throw wrong();
    return { ways };
  };
  const wordsOf = (part: string): Node[] => {
    const begins = part.endsWith('*');
    const words = split(part.replace(/\*$/u, ''));
    if (words.length === 0) throw wrong();
    return words.map((word, i) => ({ word, begins: begins && i === words.length - 1 }));
  };

  const nodes = sequence();
  if (nodes.length === 0 || at < found.length || 'gap' in nodes[0]!) throw wrong();
  return nodes;
}

/** True when a masked form such as `r*pe` can be this word: each `*` stands for one letter, and two letters are left at least. */
const unmasks = (form: string, word: string): boolean =>
  form.length === word.length &&
  form.replaceAll('*', '').length >= 2 &&
  [...form].every((letter, i) => letter === '*' || letter === word[i]);

function fits(token: Token, word: string, begins: boolean): boolean {
  for (const form of token) {
    if (form === word || (begins && form.startsWith(word))) return true;
    if (form.includes('*') && (unmasks(form, word) || (begins && unmasks(form.slice(0, word.length), word)))) return true;
  }
  return false;
}

/** Calls `at` with every place where a phrase that begins at word `from` can end, until it answers true. */
function follow(nodes: Phrase, node: number, tokens: readonly Token[], from: number, at: (end: number) => boolean): boolean {
  const next = nodes[node];
  if (next === undefined) return at(from);
  if ('gap' in next) {
    for (let skip = 0; skip <= next.gap && from + skip <= tokens.length; skip++) {
      if (follow(nodes, node + 1, tokens, from + skip, at)) return true;
    }
    return false;
  }
  if ('ways' in next) {
    return next.ways.some((way) => follow(way, 0, tokens, from, (end) => follow(nodes, node + 1, tokens, end, at)));
  }
  return from < tokens.length && fits(tokens[from]!, next.word, next.begins) && follow(nodes, node + 1, tokens, from + 1, at);
}

/** The words that a phrase can begin with. */
function beginnings(nodes: Phrase): { word: string; begins: boolean }[] {
  const [first, ...rest] = nodes;
  if (first === undefined || 'gap' in first) return [];
  if (!('ways' in first)) return [first];
  return first.ways.flatMap((way) => beginnings(way.length === 0 ? rest : [...way, ...rest]));
}

/** Finds phrases by the word that they begin with, so that a message costs little however many phrases there are. */
export class PhraseIndex<T> {
  private readonly whole = new Map<string, Entry<T>[]>();
  private readonly begun = new Map<string, Entry<T>[]>();
  private readonly lengths = new Set<number>();

  add(nodes: Phrase, meaning: T): void {
    const entry = { phrase: nodes, meaning };
    for (const { word, begins } of beginnings(nodes)) {
      const map = begins ? this.begun : this.whole;
      if (begins) this.lengths.add(word.length);
      const list = map.get(word);
      if (!list) map.set(word, [entry]);
      else if (!list.includes(entry)) list.push(entry);
    }
  }

  /** The meaning of every phrase that stands in these words; one that stands there twice is named twice. */
  find(tokens: readonly Token[]): T[] {
    const found: T[] = [];
    tokens.forEach((token, from) => {
      for (const entry of this.candidates(token)) {
        if (follow(entry.phrase, 0, tokens, from, () => true)) found.push(entry.meaning);
      }
    });
    return found;
  }

  private candidates(token: Token): Iterable<Entry<T>> {
    if (token.some((form) => form.includes('*'))) return new Set([...this.whole.values(), ...this.begun.values()].flat());
    const lists: Entry<T>[][] = [];
    for (const form of token) {
      const whole = this.whole.get(form);
      if (whole) lists.push(whole);
      for (const length of this.lengths) {
        const begun = length <= form.length ? this.begun.get(form.slice(0, length)) : undefined;
        if (begun) lists.push(begun);
      }
    }
    return lists.length === 1 ? lists[0]! : new Set(lists.flat());
  }
}

interface Entry<T> {
  phrase: Phrase;
  meaning: T;
}
