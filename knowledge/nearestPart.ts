import type { Language } from './language.js';
import { forget, spoken } from './search/stem.js';

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

/**
 * Which part of an answer a question about it is nearest to: the one that has most of those of its words that few parts have, the
 * first of several.
 * @param known what was read before: its words are in every such question, and count only where a part opens with them
 * @returns the place of the part, from 0; undefined where none has any
 */
export function nearestPart(parts: readonly string[], question: string, known: string, language: Language): number | undefined {
  const [asked, before] = [stemsOf(question, language), stemsOf(known, language)];
  const all = parts.map((part) => stemsOf(part, language));
  const isRare = (stem: string): boolean => all.length === 1 || all.filter((stems) => stems.has(stem)).length <= all.length / 2;
  const shared = parts.map((part, at) => {
    const opens = stemsOf(opening.exec(part)?.[0] ?? '', language);
    return [...asked].filter((stem) => all[at]!.has(stem) && isRare(stem) && (!before.has(stem) || opens.has(stem))).length;
  });
  // Nothing keeps in mind what somebody wrote (decisions.md D18).
  forget();
  const most = Math.max(...shared);
  return most === 0 ? undefined : shared.indexOf(most);
}
