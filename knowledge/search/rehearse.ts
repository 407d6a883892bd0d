import type { Language } from '../language.js';
import { type Calibration, type Trial, calibrate } from './calibrate.js';
import { taught } from './committee.js';
import { type Corpus, weighRows, weighting, worthWeights } from './corpus.js';
import { judge } from './signs.js';
import { addScores, random, shuffle } from './softmax.js';
import { tuning } from './tuning.js';

/** Rows of a corpus with their classes: first the topics, and the class after them (if there is one) is out of scope. */
export interface Labelled {
  rows: Uint32Array;
  labels: Uint16Array;
  topics: readonly string[];
  classes: number;
}

/**
 * Learns when to be sure: trains without a part of the phrasings, of the messages out of scope and of whole topics, then asks what was
 * left out. Gives the calibration of "the first is right" and of "it is among the first three".
 */
export function rehearse(
  language: Language,
  texts: Corpus,
  { rows: all, labels, topics: { length: topics }, classes }: Labelled,
): { first: Calibration; three: Calibration } {
  const rowsOf = (places: Uint32Array): Uint32Array => places.map((place) => all[place]!);
  const next = random(tuning.seed + 1);
  const order = shuffle(Uint32Array.from(labels.keys()), next).subarray(0, tuning.rehearsed);
  const turns = shuffle(
    Uint32Array.from({ length: topics }, (_, k) => k),
    next,
  );
  const first: Trial[] = [];
  const three: Trial[] = [];
  for (let fold = 0; fold < tuning.folds; fold++) {
    const isTopic = (row: number): boolean => labels[row]! < topics;
    const isAbsent = (row: number): boolean => isTopic(row) && turns[labels[row]!]! % (2 * tuning.folds) === fold;
    const isAsked = (row: number, place: number): boolean => place % tuning.folds === fold || isAbsent(row);
    const known = order.filter((row, place) => !isAsked(row, place));
    const asked = order.filter(isAsked);
    const by = weighting(texts, rowsOf(known), language);
    const taughtLabels = Uint16Array.from(known, (row) => labels[row]!);
    const made = taught(
      weighRows(texts, rowsOf(known), by, worthWeights(texts, rowsOf(known))),
      taughtLabels,
      { topics, classes },
      texts,
      language,
      { texts: labels.length, pace: tuning.foldEpochs },
    );
    const rows = weighRows(texts, rowsOf(asked), by);
    const bases = rows.ids.map((id) => id * classes);
    const values = Float64Array.from(rows.values);
    asked.forEach((row, i) => {
      const scores = Float64Array.from(made.bias);
      addScores(made.weights, classes, bases, values, rows.starts[i]!, rows.starts[i + 1]!, scores);
      const { best, signs } = judge(scores, topics);
      const answerable = isTopic(row) && !isAbsent(row);
      const weight = answerable ? 1 : isTopic(row) ? tuning.absentWeight(labels.length) : tuning.outsideWeight;
      first.push({ signs, right: answerable && best[0] === labels[row], weight });
      three.push({ signs, right: answerable && best.slice(0, 3).includes(labels[row]!), weight });
    });
  }
  return { first: calibrate(first), three: calibrate(three) };
}
