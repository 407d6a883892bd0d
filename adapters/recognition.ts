import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import { kinds, type Kind } from '../knowledge/recognition/labels.js';
import { Lexicon, Lexicons } from '../knowledge/recognition/lexicon.js';
import { Recognizer } from '../knowledge/recognition/recognizer.js';
import { openModel, uncalibrated, type Lesson, type Task } from '../knowledge/search/index.js';
import { KnowledgeError } from './knowledgeFiles.js';
import { trainModels } from './training/train.js';

const folder = fileURLToPath(new URL('../knowledge/recognition/', import.meta.url));
/** What people ask and write of every day, as shipped: no sign of danger. */
export interface Ordinary {
  entries: readonly Entry[];
  outOfScope: Record<Language, string[]>;
}

const allKinds = Object.keys(kinds) as Kind[];

/**
 * Reads the rules of all six languages, learns the example messages (once: what was learned is saved in `directory`), and
 * gives what recognizes danger, requests and moments.
 * @throws KnowledgeError that names every fault of the files
 */
export async function openRecognizer(directory: string, { entries, outOfScope }: Ordinary): Promise<Recognizer> {
  const faults: string[] = [];
  const lexicons = await Promise.all(languages.map((language) => readLexicon(language, faults)));
  const read = await Promise.all(languages.map((language) => Promise.all(allKinds.map((kind) => readMessages(kind, language, faults)))));
  if (faults.length > 0) throw new KnowledgeError(`What is recognized cannot be read:\n${faults.map((line) => `- ${line}`).join('\n')}`);
  const lessons = languages.map((language, at) => lessonIn(language, read[at]!, entries, outOfScope[language]));
  const trained = await trainModels(lessons, directory);
  const models = new Map(languages.map((language, at) => [language, openModel(trained[at]!)]));
  return new Recognizer(new Lexicons(lexicons.filter((lexicon) => lexicon !== undefined)), models);
}

type Messages = Task & { about: Kind };

/** Danger, requests and moments of one language, learned together; only shares are read, so nothing is calibrated or corrected. */
function lessonIn(language: Language, read: readonly Messages[], entries: readonly Entry[], outOfScope: string[]): Lesson {
  const [first, ...also] = read.map((task) => withContrasts(language, task, read, entries, outOfScope));
  return { language, ...first!, also, corrects: false, calibration: { first: uncalibrated, three: uncalibrated } };
}

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

/** Of the ways in which people ask, every third teaches what is no request and no moment, so that a first start stays short. */
const everyThird = (_text: string, at: number): boolean => at % 3 === 0;

/**
 * Ways in which people ask for ordinary topics are no danger, no request and no moment; messages of the other kinds and what
 * is out of scope are no danger: each is learned as such.
 */
function withContrasts(
  language: Language,
  task: Messages,
  all: readonly Messages[],
  entries: readonly Entry[],
  outOfScope: string[],
): Messages {
  const { about } = task;
  const phrasings = (fits: (entry: Entry) => boolean): string[] =>
    entries.filter(fits).flatMap(({ in: wording }) => wording[language].phrasings);
  if (about !== 'danger') {
    const groups = about === 'request' ? askedAbout : toldNothing;
    const questions = phrasings(({ id, group }) => groups.has(group) && !asksOrTells.has(id)).filter(everyThird);
    return { ...task, outOfScope: [...task.outOfScope, ...questions] };
  }
  const others = all.filter((other) => other.about !== 'danger');
  const messages = others.flatMap(({ examples }) => examples.filter(({ topic }) => !mayBeDanger.has(topic)).map(({ text }) => text));
  return {
    ...task,
    outOfScope: [...task.outOfScope, ...messages, ...phrasings(({ id }) => !mayBeDanger.has(id)), ...outOfScope],
  };
}

async function readLexicon(language: Language, faults: string[]): Promise<Lexicon | undefined> {
  const file = join(folder, 'lexicon', `${language}.json`);
  try {
    const read = Lexicon.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues)
      faults.push(`${file}: ${path.join('.')}: ${message}. Correct it, or restore the file.`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    faults.push(`${file}: is not JSON. Restore it, or correct what an editor marks in red.`);
  }
  return undefined;
}

/** Example messages: a label in square brackets on a line of its own, then one message a line; `[none]` stands before what is none of them. */
async function readMessages(kind: Kind, language: Language, faults: string[]): Promise<Messages> {
  const file = join(folder, 'messages', `${kind}-${language}.txt`);
  const known: readonly string[] = kinds[kind];
  const task: Messages = { about: kind, examples: [], outOfScope: [] };
  let label: string | undefined;
  for (const [at, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    const text = line.trim();
    const heading = /^\[(.+)\]$/.exec(text)?.[1];
    if (heading !== undefined) {
      label = heading;
      if (label !== 'none' && !known.includes(label))
        faults.push(`${file}:${at + 1}: there is no [${label}]. Use ${known.map((one) => `[${one}]`).join(' ')} or [none].`);
    } else if (text && label === undefined)
      faults.push(`${file}:${at + 1}: no label in square brackets stands above this message. Add one.`);
    else if (text && label === 'none') task.outOfScope.push(text);
    else if (text) task.examples.push({ topic: label!, text });
  }
  return task;
}
