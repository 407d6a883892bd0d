import { hash } from 'node:crypto';
import type { Entry } from '../../knowledge/entry.js';
import { languages, type Language } from '../../knowledge/language.js';
import type { Kind } from '../../knowledge/recognition/labels.js';
import type { Lesson, Task } from '../../knowledge/search/index.js';

/** Example messages of danger, of requests or of moments, with what is none of them. */
export type Examples = Task & { about: Kind };

/** What is learned beside the entries. */
export interface Taught {
  outOfScope: Record<Language, string[]>;
  messages: Record<Language, Examples[]>;
}

/** The same before it is read: most starts find all of it learned, and need no more than a print of its files in each language. */
export interface Beside {
  prints: Record<Language, string>;
  read(): Promise<Taught>;
}

/** What one language is taught, before it is read. */
export interface Course extends Pick<Lesson, 'language' | 'calibration'> {
  /** Changes with every word that the lesson is made of. */
  print: string;
  lesson(): Promise<Lesson>;
}

/** Raised whenever `lessonsOf` makes another lesson of the same entries and files. */
const revision = 3;

/** What is learned in each language, in the order of the languages. All lessons are read together when the first is asked for. */
export function coursesOf(entries: Entry[], { prints, read }: Beside): Course[] {
  let lessons: Promise<Lesson[]> | undefined;
  return languages.map((language, at) => ({
    language,
    print: hash('sha256', [revision, prints[language], ...entries.map((entry) => asked(entry, language))].join('\n\n'), 'base64url'),
    lesson: async () => (await (lessons ??= read().then((taught) => lessonsOf(entries, taught))))[at]!,
  }));
}

const asked = ({ id, group, status, in: wordings }: Entry, language: Language): string =>
  `${id} ${group} ${status === 'retired'}\n${wordings[language].phrasings.join('\n')}`;

/**
 * What is learned in each language: every way in which people ask for a topic, and what is no topic at all; and in the same
 * messages, so that each is heard once, danger, requests and moments.
 */
const lessonsOf = (entries: Entry[], { outOfScope, messages }: Taught): Lesson[] =>
  languages.map((language) => ({
    language,
    examples: entries
      .filter(({ status }) => status !== 'retired')
      .flatMap(({ id, in: { [language]: wording } }) => wording.phrasings.map((text) => ({ topic: id, text }))),
    outOfScope: outOfScope[language],
    also: messages[language].map((task) => withContrasts(language, task, messages[language], entries, outOfScope[language])),
  }));

/** Moments and topics of which some messages tell of danger as well: they are no contrast to it. */
const mayBeDanger = new Set([
  'community',
  'immediate-danger',
  'sexual-assault',
  'medical-care',
  'sexual-exploitation-and-abuse',
  'stalking',
  'safety-plan',
  'feelings-after',
  'police-report',
  'keep-evidence',
  'outside-help',
]);

/** Groups of topics that people ask about without asking for anything to be done. */
const askedAbout = new Set<Entry['group']>(['understanding', 'who-is-covered', 'rights', 'protection', 'system', 'formal-report']);
/** Groups of topics that people ask about without telling who they are or what happened to them. */
const toldNothing = new Set<Entry['group']>(['about-me', 'ombuds', 'counsellor', 'options', 'protection', 'system', 'formal-report']);
const asksOrTells = new Set(['formal-report-where', 'report-for-someone-else', 'case-of-the-past', 'withdraw-report', 'false-report']);

/**
 * Every third message of another kind teaches what is none of this one: more of them taught nothing more, and a first start stays
 * short. Which ones, their own letters say, so that a message more changes nothing in the others.
 */
const everyThird = (text: string): boolean => [...text].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 3 === 0;

/**
 * Ways in which people ask for ordinary topics are no danger, no request and no moment; messages of the other kinds and what
 * is out of scope are no danger: each is learned as such, but what stands among the examples themselves.
 */
function withContrasts(
  language: Language,
  task: Examples,
  all: readonly Examples[],
  entries: readonly Entry[],
  outOfScope: string[],
): Examples {
  const { about } = task;
  const phrasings = (fits: (entry: Entry) => boolean): string[] =>
    entries.filter(fits).flatMap(({ in: wording }) => wording[language].phrasings);
  const taught = new Set(task.examples.map(({ text }) => text));
  const beside = (...contrasts: string[]): Examples => ({
    ...task,
    outOfScope: [...task.outOfScope, ...contrasts.filter((text) => !taught.has(text))],
  });
  if (about !== 'danger') {
    const groups = about === 'request' ? askedAbout : toldNothing;
    return beside(...phrasings(({ id, group }) => groups.has(group) && !asksOrTells.has(id)).filter(everyThird));
  }
  const messages = all
    .filter((other) => other.about !== 'danger')
    .flatMap(({ examples }) => examples.filter(({ topic }) => !mayBeDanger.has(topic)).map(({ text }) => text))
    .filter(everyThird);
  return beside(...messages, ...phrasings(({ id }) => !mayBeDanger.has(id)), ...outOfScope);
}
