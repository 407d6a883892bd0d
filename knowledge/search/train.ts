import type { Language } from '../language.js';
import { type Calibration, type Trial, calibrate } from './calibrate.js';
import { type Corpus, corpus, weighRows, weighting } from './corpus.js';
import { blocks, features } from './features.js';
import { words } from './normalize.js';
import { judge } from './signs.js';
import { type Softmax, addScores, fit, random, shuffle } from './softmax.js';
import { spelling } from './spelling.js';
import { encode } from './store.js';
import { tuning } from './tuning.js';

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

interface Prepared {
  language: Language;
  topics: string[];
  classes: number;
  labels: Uint16Array;
  texts: Corpus;
}

/** Trains a model and its calibration. Deterministic; about five seconds of one core for 143 topics of 40 phrasings. */
export function train(lesson: Lesson): Uint8Array {
  const { language } = lesson;
  const topics = [...new Set(lesson.examples.map(({ topic }) => topic))].sort();
  const number = new Map(topics.map((topic, k) => [topic, k]));
  const outside = Math.min(tuning.outOfScopeClasses, lesson.outOfScope.length);
  const spoken = [...lesson.examples.map(({ text }) => text), ...lesson.outOfScope].map((text) => words(text, language));
  const labels = Uint16Array.from([
    ...lesson.examples.map(({ topic }) => number.get(topic)!),
    ...lesson.outOfScope.map((_, i) => topics.length + Math.floor((i * outside) / lesson.outOfScope.length)),
  ]);
  const prepared = {
    language,
    topics,
    classes: topics.length + outside,
    labels,
    texts: corpus(spoken.map((text) => features(text, language))),
  };
  const all = Uint32Array.from(labels.keys());
  const weights = weighting(prepared.texts, all);
  const calibrations = rehearse(prepared);
  const made = fit(weighRows(prepared.texts, all, weights, language), labels, prepared.classes, weights.idf.length);
  return encode({
    language,
    topics,
    classes: prepared.classes,
    ...calibrations,
    vocabulary: prepared.texts.vocabulary,
    ...weights,
    ...compressed(made),
    spelling: language === 'zh' ? spelling([]) : spelling(spoken),
  });
}

/** Trains without a part of the phrasings and without some topics, asks what was left out, and learns from that when to be sure. */
function rehearse({ language, topics, classes, labels, texts }: Prepared): { first: Calibration; three: Calibration } {
  const next = random(tuning.seed + 1);
  const order = Uint32Array.from(labels.keys());
  shuffle(order, next);
  const topicOrder = Uint32Array.from(topics.keys());
  shuffle(topicOrder, next);
  const missing = new Uint8Array(classes);
  topicOrder.forEach((topic, i) => (missing[topic] = i % (2 * tuning.folds)));
  const first: Trial[] = [];
  const three: Trial[] = [];
  for (let fold = 0; fold < tuning.folds; fold++) {
    const absent = (row: number): boolean => labels[row]! < topics.length && missing[labels[row]!] === fold;
    const asked = order.filter((row, i) => i % tuning.folds === fold || absent(row));
    const taught = order.filter((row, i) => i % tuning.folds !== fold && !absent(row));
    const by = weighting(texts, taught);
    const made = fit(
      weighRows(texts, taught, by, language),
      Uint16Array.from(taught, (row) => labels[row]!),
      classes,
      by.idf.length,
      tuning.foldEpochs,
    );
    const rows = weighRows(texts, asked, by, language);
    const bases = rows.ids.map((id) => id * classes);
    const values = Float64Array.from(rows.values);
    asked.forEach((row, i) => {
      const scores = Float64Array.from(made.bias);
      addScores(made.weights, classes, bases, values, rows.starts[i]!, rows.starts[i + 1]!, scores);
      const { best, signs } = judge(scores, topics.length, rows.coverage, i * blocks);
      const known = labels[row]! < topics.length && !absent(row);
      const weight = known ? 1 : labels[row]! < topics.length ? tuning.absentWeight : tuning.outsideWeight;
      first.push({ signs, right: known && best[0] === labels[row], weight });
      three.push({ signs, right: known && best.slice(0, 3).includes(labels[row]!), weight });
    });
  }
  return { first: calibrate(first), three: calibrate(three) };
}

/** Eight bits a weight, scaled by class; four in five become zero and are left out, at no measured loss (retrieval.md section 3). */
function compressed({ classes, weights, bias }: Softmax): {
  starts: Uint32Array;
  owners: Uint16Array;
  weights: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
} {
  const scales = new Float32Array(classes);
  for (let i = 0, k = 0; i < weights.length; i++, k = k + 1 === classes ? 0 : k + 1) {
    const size = Math.abs(weights[i]!) / 127;
    if (size > scales[k]!) scales[k] = size;
  }
  const features = weights.length / classes;
  const starts = new Uint32Array(features + 1);
  const owners: number[] = [];
  const kept: number[] = [];
  for (let f = 0; f < features; f++) {
    for (let k = 0; k < classes; k++) {
      const rounded = Math.round(weights[f * classes + k]! / (scales[k]! || 1));
      if (rounded === 0) continue;
      owners.push(k);
      kept.push(rounded);
    }
    starts[f + 1] = kept.length;
  }
  return { starts, owners: Uint16Array.from(owners), weights: Int8Array.from(kept), scales, bias };
}
