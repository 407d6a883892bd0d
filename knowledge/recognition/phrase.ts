/** One spoken word, in every form that it can be read in: as typed, shortened, with masked letters put back. */
export type Token = readonly string[];

/** A place of a phrase: one of some words (whole, or as they begin), a gap, or one of several ways on. */
export type Node = Words | { gap: number } | { ways: Node[][] };
/** The words that may stand in one place: whole, or as they begin. */
export interface Words {
  whole: ReadonlySet<string>;
  begun: readonly string[];
}

/** A phrase of a lexicon, read and ready to be looked for. */
export interface Phrase {
  nodes: readonly Node[];
  /** For each place that no match goes without, the words of which one must be there. */
  needs: readonly Words[];
}

const parts = /\.\.|[()[\]|]|[^\s()[\]|.]+/gu;

/**
 * Reads phrases as they stand in a lexicon: words with spaces between them; `die*` for every word that begins so;
 * `(kill|hurt badly)` for one of several; `[really]` for what may be missing; `..` for a few other words.
 * Phrases are made of the same words again and again: each is split once.
 * @param split splits text into words as messages are split: in Chinese each character is a word
 * @param gap how many words `..` may skip
 * @returns what reads one phrase, and throws an error with the phrase where it cannot be read
 */
export function phraseReader(split: (text: string) => string[], gap: number): (text: string) => Phrase {
  const known = new Map<string, Words[]>();
  const wordsOf = (part: string): Words[] => {
    const words = known.get(part) ?? placesOf(part, split);
    known.set(part, words);
    return words;
  };
  return (text) => phrase(text, wordsOf, gap);
}

/** A place for each word of a part of a phrase that holds no marks but a `*` at its end. */
function placesOf(part: string, split: (text: string) => string[]): Words[] {
  const begins = part.endsWith('*');
  const words = split(part.replace(/\*$/u, ''));
  return words.map((word, i) =>
    begins && i === words.length - 1 ? { whole: new Set(), begun: [word] } : { whole: new Set([word]), begun: [] },
  );
}

function phrase(text: string, wordsOf: (part: string) => Words[], gap: number): Phrase {
  const found = text.match(parts) ?? [];
  let at = 0;
  const wrong = (): Error => new Error(`the phrase "${text}" cannot be read: close every bracket, and put words between the marks`);

  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    for (; at < found.length && !/^[)\]|]$/u.test(found[at]!); at++) {
      const part = found[at]!;
      if (part === '..') nodes.push({ gap });
      else if (part === '(' || part === '[') nodes.push(choice(part));
      else {
        const words = wordsOf(part);
        if (words.length === 0) throw wrong();
        nodes.push(...words);
      }
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
    return together(ways);
  };
  const nodes = sequence();
  const needs = needsOf(nodes);
  if (at < found.length || needs.length === 0 || 'gap' in nodes[0]!) throw wrong();
  return { nodes, needs };
}

/** Ways of a single word are one place in which any of them may stand, so that a long choice is one look. */
function together(ways: readonly Node[][]): Node {
  const others: Node[][] = [];
  const single: Words[] = [];
  for (const way of ways) {
    const [node] = way;
    if (way.length === 1 && 'whole' in node!) single.push(node);
    else others.push(way);
  }
  if (single.length === 0) return { ways: others };
  const one = anyOf(single);
  return others.length === 0 ? one : { ways: [[one], ...others] };
}

/** One place in which the words of any of some places may stand. */
function anyOf(places: readonly Words[]): Words {
  const whole = new Set<string>();
  const begun: string[] = [];
  for (const place of places) {
    for (const word of place.whole) whole.add(word);
    begun.push(...place.begun);
  }
  return { whole, begun };
}

/** How much the words of a place tell: long words are rare, and few words are rarer than many. */
export function telling({ whole, begun }: Words): number {
  let shortest = Infinity;
  for (const words of [whole, begun]) for (const { length } of words) shortest = Math.min(shortest, length);
  return shortest - Math.log2(whole.size + begun.length) / 2;
}

const needsOf = (nodes: readonly Node[]): Words[] =>
  nodes.flatMap((node) => ('gap' in node ? [] : 'whole' in node ? [node] : (allOf(node.ways.map(mostTelling)) ?? [])));

const mostTelling = (nodes: readonly Node[]): Words | undefined =>
  needsOf(nodes).reduce<Words | undefined>((best, place) => (best && telling(best) > telling(place) ? best : place), undefined);

/** Any of some places; undefined where one of them is not known. */
function allOf(places: (Words | undefined)[]): Words | undefined {
  const known = places.filter((place) => place !== undefined);
  return known.length < places.length ? undefined : anyOf(known);
}
