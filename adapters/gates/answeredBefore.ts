import { hash } from 'node:crypto';
import type { Language } from '../../knowledge/language.js';
import type { Recognizer } from '../../knowledge/recognition/recognizer.js';
import { firstTurn, type TrialParts } from './firstTurn.js';

/** What a trial says to a prompt, as far as it is judged. */
export interface Replied {
  /** The text of each message, and all that is read with it: its title and its buttons. */
  say: { said: string; all: string; language: Language }[];
  /** Where the conversation then is. */
  place: string;
  warned: readonly string[];
}

/** What a turn asked of the knowledge, and how that answered. */
interface Note {
  /** Of which thing: the library, the directory, or what one of them gave. */
  of: number;
  name: string;
  given: unknown[];
  /** The answer; or the number of what was given, which is asked in its turn. */
  answer: string | number;
}

interface Known {
  notes: readonly Note[];
  replied: Replied;
}

type Asked = Record<string, unknown>;

/** Of plain values that nobody changes, each read once. */
const prints = new WeakMap<object, string>();
function printOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printOf).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const print = prints.get(value) ?? hash('sha256', JSON.stringify(value), 'base64url');
  prints.set(value, print);
  return print;
}

/** What can be asked itself, such as what was heard of a message. */
const canBeAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && Object.values(value).some((one) => typeof one === 'function');

const answerOf = (thing: Asked, name: string, given: unknown[]): unknown => {
  const one = thing[name];
  return typeof one === 'function' ? (one as (...all: unknown[]) => unknown).apply(thing, given) : one;
};

/** The same things, where it is noted what they are asked, how they answer, and what they give. */
function noting(things: readonly object[], notes: Note[]): object[] {
  let many = things.length;
  const noted = (thing: object, of: number): object =>
    new Proxy(thing, {
      get(_thing, key) {
        if (typeof key === 'symbol') return Reflect.get(thing, key) as unknown;
        const name = key;
        const ask = (...given: unknown[]): unknown => {
          const answer = answerOf(thing as Asked, name, given);
          const gives = canBeAsked(answer);
          notes.push({ of, name, given, answer: gives ? many : printOf(answer) });
          return gives ? noted(answer, many++) : answer;
        };
        return typeof (thing as Asked)[name] === 'function' ? ask : ask();
      },
    });
  return things.map((thing, at) => noted(thing, at));
}

/** Whether these things answer all that was noted as it was answered then. */
function answersAsNoted(things: readonly object[], notes: readonly Note[]): boolean {
  const all = [...things] as unknown[];
  return notes.every(({ of, name, given, answer }) => {
    const now = answerOf(all[of] as Asked, name, given);
    if (typeof answer === 'string') return !canBeAsked(now) && printOf(now) === answer;
    all[answer] = now;
    return canBeAsked(now);
  });
}

/** What was answered in a round of prompts, by which rules, and on which day. */
interface Round {
  recognizer: Recognizer;
  day: string;
  known: Map<string, Known>;
}
let last: Round | undefined;

/** Answers a prompt from the knowledge. */
export type Replier = (words: string, language: Language, from: Pick<TrialParts, 'library' | 'directory'>) => Promise<Replied>;

/**
 * Answers one round of prompts as first messages, through the same turn as everybody's, as at the beginning of this day. A turn comes
 * out of its kit alone, and of that only the knowledge becomes another from one candidate to the next: where it answers all that a turn
 * asked of it as it did in the round before, the turn would say the same, and is not taken again.
 */
export function repliesOfRound(recognizer: Recognizer): Replier {
  const day = new Date().toISOString().slice(0, 10);
  const before = last?.recognizer === recognizer && last.day === day ? last.known : undefined;
  const known = new Map<string, Known>();
  last = { recognizer, day, known };
  return async (words, language, { library, directory }) => {
    const key = `${language} ${words}`;
    const found = before?.get(key);
    const again = found && answersAsNoted([library, directory], found.notes) ? found : await answered();
    known.set(key, again);
    return again.replied;

    async function answered(): Promise<Known> {
      const notes: Note[] = [];
      const [notedLibrary, notedDirectory] = noting([library, directory], notes) as [typeof library, typeof directory];
      const parts = { recognizer, library: notedLibrary, directory: notedDirectory };
      const { say, place, warned } = await firstTurn(words, language, parts, new Date(day));
      const read = say.map(({ text: said, title = '', language: written, choices }) => ({
        said,
        all: [title, said, ...choices.map(({ label }) => label)].join(' '),
        language: written,
      }));
      return { notes, replied: { say: read, place, warned } };
    }
  };
}
