/** The most texts that one question remembers at once: a message and its clauses, many times over. */
const most = 100;

const remembered: Map<string, unknown>[] = [];
let willForget = false;

function forget(): void {
  for (const known of remembered) known.clear();
  willForget = false;
}

/**
 * A question that many rules ask of the same words in one turn, answered once. What it has heard is forgotten before the program turns
 * to anything else, so that no words outlast the turn in which they are said (decisions.md D3).
 * @param of answers from the words alone, always the same, with a value that nobody changes
 */
export function heardOnce<T>(of: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  remembered.push(known);
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as T;
    const value = of(words);
    if (known.size >= most) known.clear();
    known.set(words, value);
    if (!willForget) {
      willForget = true;
      setImmediate(forget);
    }
    return value;
  };
}
