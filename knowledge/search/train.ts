import type { Language } from '../language.js';
import { compress } from './compress.js';
import { corpus, weighRows, weighting } from './corpus.js';
import { features } from './features.js';
import { rehearse } from './rehearse.js';
import { fit } from './softmax.js';
import { spelling } from './spelling.js';
import { spoken } from './stem.js';
import { encode } from './store.js';

/** A way people ask about a topic. */
export interface Example {
  topic: string;
  text: string;
}

/** What one language is taught: examples of its topics, and messages that no topic answers. */
export interface Lesson {
  language: Language;
  examples: Example[];
  outOfScope: string[];
}

/**
 * Trains the model of one language and its calibration, and gives its bytes for `openModel`. The same lesson gives the same bytes.
 * Takes seconds of one core (143 topics of 40 phrasings: about five): call it where nobody waits.
 */
export function train({ language, examples, outOfScope }: Lesson): Uint8Array {
  const ids = [...new Set(examples.map(({ topic }) => topic))].sort();
  const number = new Map(ids.map((id, k) => [id, k]));
  const heard = [...examples.map(({ text }) => text), ...outOfScope].map((text) => spoken(text, language));
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
    ...rehearse(labelled),
    ...compress(fit(rows, labels, { topics: ids.length, classes, features: by.idf.length })),
    vocabulary: texts.vocabulary,
    spelling: spelling(language === 'zh' ? [] : heard.map(({ words }) => words)),
  });
}
