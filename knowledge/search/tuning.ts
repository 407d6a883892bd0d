import type { Language } from '../language.js';

/** Whether what is told apart is kinds of messages, each told in countless ways, rather than topics, each asked for in some. */
const hasFew = (classes: number): boolean => classes <= 50;

/** Whether texts are so few that what one classifier learns of them is an accident of its settings. */
const areFew = (texts: number): boolean => texts < 1000;

/** How one classifier learns. */
export interface Learner {
  /** How much stems, pairs of stems and runs of characters weigh. */
  blocks: readonly [number, number, number];
  /** Share of a class that is spread over all of them: whoever may never be sure relies on no single feature. */
  doubt: number;
}

/** What tells topics apart by itself where texts are few: words where they bend little, runs as well as words where they bend much. */
const telling: Record<Language, Learner['blocks']> = {
  ar: [1, 1, 1],
  zh: [1, 0.3, 0.5],
  en: [1, 0.5, 0.5],
  fr: [1, 0.5, 0.5],
  ru: [1, 1, 1],
  es: [1, 0.5, 0.5],
};

/** What was measured to work best; every number here is a choice that the benchmark can revisit. */
export const tuning = {
  /** Who learns, of whom the mean is taken: where texts are few, two that rely on what tells most and one that doubts and relies on all. */
  learners(texts: number, language: Language): readonly Learner[] {
    const alone: Learner = { blocks: [1, 1, 1], doubt: 0 };
    if (!areFew(texts)) return [alone];
    const sure: Learner = { blocks: telling[language], doubt: 0 };
    return [sure, sure, { ...alone, doubt: 0.3 }];
  },
  /** Whether what joins words is looked at as well (`features`): few texts teach nothing by it, and topics asked for in few ways lost. */
  isWide: (texts: number): boolean => texts > 20000,
  /** What every feature weighs besides its rareness: more for characters where texts are few, as one that is rare there may be common. */
  common: (texts: number, language: Language): number => (language === 'zh' && areFew(texts) ? 4 : 1),
  /** Pairs and runs seen in fewer texts of a task than this get no weights in it. */
  rarest: (texts: number): number => (texts > 40000 ? 3 : texts > 3000 ? 2 : 1),
  /** Share of features hidden at each presentation: fewer where there are few texts, and few where there are few classes. */
  dropout: (texts: number, classes: number): number => (hasFew(classes) ? 0.1 : texts > 6000 ? 0.5 : 0.3),
  /** How much surer than it was taught a classifier of few classes speaks: what is asked of its shares was measured with this. */
  sureness: (classes: number): number => (hasFew(classes) ? 1.12 : 1),
  /** How often each text is presented: the more texts there are, the more each of them is like others. */
  epochs: (texts: number): number =>
    texts < 1000 ? Math.min(60, Math.round(20000 / texts)) : Math.min(20, Math.max(12, Math.round(240000 / texts))),
  /** How far one presentation moves the weights: less where there are few texts, though many of each class, and among few classes, where each error is greater. */
  rate: (texts: number, classes: number): number => (areFew(texts) && texts >= 10 * classes ? 1.5 : hasFew(classes) ? 3 : 5),
  lastRate: 0.05,
  /** Share of the epochs, the last ones, of which the mean is taken. */
  averaged: 0.3,
  /** Classes whose share is off by less than this are not corrected. */
  ignored: 2e-3,
  /** How much more a message out of scope weighs than a phrasing. */
  outsideImportance: 3,
  /** Weights smaller than this many of their 127 steps are left out. */
  leastSteps: 5,
  /** Most texts that a rehearsal uses, so that calibration does not grow with the base. */
  rehearsed: 12000,
  folds: 3,
  foldEpochs: 0.6,
  /** How much a phrasing of a topic that was not taught weighs; where texts are few there is little else to learn doubt from. */
  absentWeight: (texts: number): number => (areFew(texts) ? 2 : 0.3),
  outsideWeight: 10,
  seed: 7,
  answer: 0.69,
  suggest: 0.25,
};
