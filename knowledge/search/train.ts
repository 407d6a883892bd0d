import type { Language } from '../language.js';
import { compress } from './compress.js';
import { corpus, weighRows, weighting } from './corpus.js';
import { features } from './features.js';
import { rehearse } from './rehearse.js';
import { fit } from './softmax.js';
import { spelling } from './spelling.js';
import { spoken, stem, type Stemmer } from './stem.js';
import { type Calibrations, encode } from './store.js';

/** A way people ask about a topic. */
export interface Example {
  topic: string;
  text: string;
}

/** What one language is taught: examples of its topics, and messages that no topic answers. */
export interface Lesson {
  /** What is told apart: the topics of the knowledge base unless something else is named. */
  about?: string;
  language: Language;
  examples: Example[];
  outOfScope: string[];
  /** False where misspelt words need not be corrected: runs of letters do nearly as well, and a model is a third smaller. */
  corrects?: boolean;
  /** When to be sure, if that is known from a rehearsal of this or nearly this lesson: it is the greater part of the work. */
  calibration?: Calibrations;
}

/**
 * Trains the model of one language and its calibration, and gives its bytes for `openModel`. The same lesson gives the same bytes.
 * Takes seconds of one core, twice as many without a calibration: call it where nobody waits.
 */
export function train({ language, examples, outOfScope, corrects = true, calibration }: Lesson): Uint8Array {
  const ids = [...new Set(examples.map(({ topic }) => topic))].sort();
  const number = new Map(ids.map((id, k) => [id, k]));
  const stemOf = onceEach(language);
  const heard = [...examples.map(({ text }) => text), ...outOfScope].map((text) => spoken(text, language, stemOf));
  const labels = Uint16Array.from([...examples.map(({ topic }) => number.get(topic)!), ...outOfScope.map(() => ids.length)]);
  const texts = corpus(heard.map((text) => features(text, language)));
  const classes = ids.length + (outOfScope.length > 0 ? 1 : 0);
  const labelled = { language, texts, labels, topics: ids.length, classes };
  const by = weighting(texts, Uint32Array.from(labels.keys()));
  const rows = weighRows(texts, Uint32Array.from(labels.keys()), by, language);
  return encode({
    language,
    topics: ids,
    classes,
    ...by,
    ...(calibration ?? rehearse(labelled)),
    ...compress(fit(rows, labels, { topics: ids.length, classes, features: by.idf.length })),
    vocabulary: texts.vocabulary,
    spelling: spelling(language === 'zh' ? [] : heard.map(({ words }) => words), corrects),
  });
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
