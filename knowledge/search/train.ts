import type { Language } from '../language.js';
import { taught } from './committee.js';
import { compress } from './compress.js';
import { corpus, weighRows, weighting, worthWeights } from './corpus.js';
import { features } from './features.js';
import { rehearse } from './rehearse.js';
import { spelling } from './spelling.js';
import { spoken, stem, type Stemmer } from './stem.js';
import { type Calibrations, encode } from './store.js';
import { tuning } from './tuning.js';

/** A way people ask about a topic. */
export interface Example {
  topic: string;
  text: string;
}

/** Examples of what is told apart, and messages that are none of it. */
export interface Task {
  /** What is told apart: the topics of the knowledge base unless something else is named. */
  about?: string;
  examples: Example[];
  outOfScope: string[];
}

/** What one language is taught. */
export interface Lesson extends Task {
  language: Language;
  /** What else is told apart in the same messages: they are heard once for all tasks. */
  also?: (Task & { about: string })[];
  /** When to be sure, if that is known from a rehearsal of this or nearly this lesson: it is the greater part of the work. */
  calibration?: Calibrations;
}

/**
 * Trains the model of one language and its calibration, and gives its bytes for `openModel`. The same lesson gives the same bytes.
 * Takes seconds of one core, twice as many without a calibration: call it where nobody waits.
 */
export function train({ language, calibration, also = [], ...first }: Lesson): Uint8Array {
  const tasks = [first, ...also].map(taskOf);
  const all = [...new Set(tasks.flatMap(({ messages }) => messages))];
  const row = new Map(all.map((text, at) => [text, at]));
  const stemOf = onceEach(language);
  const heard = all.map((text) => spoken(text, language, stemOf));
  const labelled = tasks.map(({ about, topics, labels, classes, messages }) => {
    const rows = Uint32Array.from(messages, (text) => row.get(text)!);
    return { about, topics, classes, labels, rows };
  });
  const isWide = tuning.isWide(all.length);
  const texts = corpus(
    heard.map((text) => features(text, language, isWide)),
    labelled.map(({ rows }) => rows),
  );
  // By the first task alone, so that a message more of danger or of a request moves no answer.
  const by = weighting(texts, labelled[0]!.rows, language);
  const fitted = labelled.map(({ rows, labels, topics, classes }) =>
    taught(weighRows(texts, rows, by, worthWeights(texts, rows)), labels, { topics: topics.length, classes }, texts, language),
  );
  return encode({
    language,
    isWide,
    tasks: labelled.map(({ about, topics, classes }) => ({ about, topics, classes })),
    ...by,
    ...(calibration ?? rehearse(language, texts, labelled[0]!)),
    ...compress(fitted),
    vocabulary: texts.vocabulary,
    spelling: spelling(language === 'zh' ? [] : heard.map(({ words }) => words)),
  });
}

/** A task with numbers for its topics: the number after the last one stands for what is none of them. */
function taskOf({ about = 'topics', examples, outOfScope }: Task) {
  const topics = [...new Set(examples.map(({ topic }) => topic))].sort();
  const number = new Map(topics.map((id, k) => [id, k]));
  return {
    about,
    topics,
    classes: topics.length + (outOfScope.length > 0 ? 1 : 0),
    messages: [...examples.map(({ text }) => text), ...outOfScope],
    labels: Uint16Array.from([...examples.map(({ topic }) => number.get(topic)!), ...outOfScope.map(() => topics.length)]),
  };
}

/** Stems every word of a lesson once: a tenth of the work otherwise. */
function onceEach(language: Language): Stemmer {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word) ?? stem(word, language);
    stems.set(word, known);
    return known;
  };
}
