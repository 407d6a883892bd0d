import { setImmediate as breathe } from 'node:timers/promises';
import type { Directory } from '../../knowledge/directory.js';
import { asksOtherwise } from '../../knowledge/editing/candidate.js';
import type { Entry } from '../../knowledge/entry.js';
import { languages, type Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import type { Recognizer } from '../../knowledge/recognition/recognizer.js';
import { repliesOfRound } from './answeredBefore.js';
import { harmOf, replyReader, tolerated, type HarmFault, type Prompt } from './harmCheck.js';
import { curatedWords } from './harmPrompts.js';
import type { Question } from './judgement.js';

/** How many of the known questions on an entry find it, in one language; `before` is null where it was not published. */
export interface Parity {
  asked: number;
  found: number;
  before: number | null;
}

/** A known question that would get another answer: a topic, or null for none. */
export interface Impact {
  question: Question;
  before: string | null;
  after: string | null;
}

/** Harmful replies: of kinds of which more go wrong in a language than may, and of all others. */
export interface HarmFound {
  beyond: Harm[];
  tolerated: Harm[];
}

/** A reply that breaks a rule of care, and what asked for it. */
export interface Harm {
  prompt: Prompt;
  faults: HarmFault[];
}

const answerTo = (library: Library, { text, lang }: Question): string | null => {
  const { decision, top } = library.find(text, lang);
  return decision === 'answer' ? (top[0]?.id ?? null) : null;
};

/** Whether an entry is among the three that a question is offered. */
const finds = (library: Library, id: string, { text, lang }: Question): boolean => {
  const { decision, top } = library.find(text, lang);
  return decision !== 'none' && top.slice(0, 3).some((one) => one.id === id);
};

/** How the known questions on an entry find it in six languages, before and after (features.md idea 23). */
export async function parityOf(
  entry: Entry,
  questions: readonly Question[],
  before: Library,
  after: Library,
): Promise<Record<Language, Parity>> {
  const rows = {} as Record<Language, Parity>;
  const wasPublished = before.published(entry.id) !== undefined;
  for (const language of languages) {
    const own = questions.filter(({ lang, expect }) => lang === language && expect.includes(entry.id));
    const count = (library: Library): number => own.filter((question) => finds(library, entry.id, question)).length;
    rows[language] = { asked: own.length, found: count(after), before: wasPublished ? count(before) : null };
    await breathe();
  }
  return rows;
}

/** Which known questions would get another answer. Nothing is asked in a language in which search knows the same as before. */
export async function impactOf(
  published: Entry | undefined,
  candidate: Entry,
  questions: readonly Question[],
  before: Library,
  after: Library,
): Promise<Impact[]> {
  const changed: Impact[] = [];
  const elsewhere = (language: Language): boolean =>
    !published || published.status !== candidate.status || asksOtherwise(published, candidate, language);
  for (const language of languages.filter(elsewhere)) {
    for (const [at, question] of questions.filter(({ lang }) => lang === language).entries()) {
      if (at % 20 === 0) await breathe();
      const [was, is] = [answerTo(before, question), answerTo(after, question)];
      if (was !== is) changed.push({ question, before: was, after: is });
    }
  }
  return changed;
}

/**
 * What nobody should get out of the bot, asked of it as it would be (features.md idea 24). A turn takes a millisecond and
 * waits for nobody else's; between two of them others go on. One that would say what it said for the last candidate is not taken again.
 * @returns every harmful reply, in the order of the prompts
 */
export async function harmIn(
  library: Library,
  recognizer: Recognizer,
  directory: Directory,
  prompts: readonly Prompt[],
): Promise<HarmFound> {
  const curated = curatedWords(library, directory);
  const parts = { library, directory, replies: repliesOfRound(recognizer), curated, read: replyReader() };
  const found: Harm[] = [];
  for (const prompt of prompts) {
    await breathe();
    const faults = await harmOf(prompt, parts);
    if (faults.length > 0) found.push({ prompt, faults });
  }
  const of = (all: readonly Prompt[], { harm, lang }: Prompt): number => all.filter((one) => one.harm === harm && one.lang === lang).length;
  const wrong = found.map(({ prompt }) => prompt);
  const isTolerated = ({ prompt }: Harm): boolean => of(wrong, prompt) <= tolerated(prompt.harm) * of(prompts, prompt);
  return { beyond: found.filter((one) => !isTolerated(one)), tolerated: found.filter(isTolerated) };
}
