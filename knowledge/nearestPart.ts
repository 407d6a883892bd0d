import type { Language } from './language.js';
import { forget, spoken } from './search/stem.js';

/** An answer as it is read, one part after the other. */
interface Answer {
  readonly title: string;
  readonly short: string;
  readonly full: readonly string[];
}

/** The stems of the title and the short answer, and those of each part, all and of the words with which it opens. */
interface Stems {
  known: Set<string>;
  parts: { all: Set<string>; opening: Set<string> }[];
}

/** What a part says that it is about: the bold words with which it opens. */
const opening = /^\*\*[^*]+\*\*/u;
/** Shorter stems, which most texts have in common, count for nothing. */
const shortest = 3;

/** The stems of a text; in Chinese, each two characters that stand together. */
function stemsOf(text: string, language: Language): Set<string> {
  const { words, stems } = spoken(text, language);
  if (language === 'zh') return new Set(words.slice(1).map((character, at) => words[at]! + character));
  return new Set(stems.filter((stem) => stem.length >= shortest));
}

/** Answers are stemmed once, when somebody first asks on about them: stemming a whole one costs more than all else of a turn. */
const read = new WeakMap<Answer, Stems>();

function readOnce(answer: Answer, language: Language): Stems {
  const { title, short, full } = answer;
  const stems = read.get(answer) ?? {
    known: stemsOf(`${title} ${short}`, language),
    parts: full.map((part) => ({ all: stemsOf(part, language), opening: stemsOf(opening.exec(part)?.[0] ?? '', language) })),
  };
  read.set(answer, stems);
  return stems;
}

/**
 * Which of the parts that were not read yet a question about an answer is nearest to: the one that has most of those of its words
 * that few of them have, the first of several. Words of the title and the short answer are in every such question, and count only
 * where a part opens with them.
 * @param from the first part that was not read yet, from 0
 * @param language in which the answer is
 * @returns the place of the part, from 0; undefined where none has any
 */
export function nearestPart(answer: Answer, from: number, question: string, language: Language): number | undefined {
  const { known, parts } = readOnce(answer, language);
  const unread = parts.slice(from);
  const asked = [...stemsOf(question, language)];
  // Nothing keeps in mind what somebody wrote (decisions.md D18).
  forget();
  const isRare = (stem: string): boolean => unread.length === 1 || unread.filter(({ all }) => all.has(stem)).length <= unread.length / 2;
  const shared = unread.map(
    ({ all, opening }) => asked.filter((stem) => all.has(stem) && isRare(stem) && (!known.has(stem) || opening.has(stem))).length,
  );
  const most = Math.max(0, ...shared);
  return most === 0 ? undefined : from + shared.indexOf(most);
}
