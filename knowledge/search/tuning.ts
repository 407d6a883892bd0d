/** Whether what is told apart is kinds of messages, each told in countless ways, rather than topics, each asked for in some. */
const hasFew = (classes: number): boolean => classes <= 50;

/** What was measured to work best; every number here is a choice that the benchmark can revisit. */
export const tuning = {
  /** Pairs and runs seen in fewer texts of a task than this get no weights in it. */
  rarest: (texts: number): number => (texts > 40000 ? 3 : texts > 3000 ? 2 : 1),
  /** Share of features hidden at each presentation: fewer where there are few texts, and few where there are few classes. */
  dropout: (texts: number, classes: number): number => (hasFew(classes) ? 0.1 : texts > 6000 ? 0.5 : 0.3),
  /** How much surer than it was taught a classifier of few classes speaks: what is asked of its shares was measured with this. */
  sureness: (classes: number): number => (hasFew(classes) ? 1.12 : 1),
  /** How often each text is presented: the more texts there are, the more each of them is like others. */
  epochs: (texts: number): number =>
    texts < 1000 ? Math.min(60, Math.round(20000 / texts)) : Math.min(20, Math.max(12, Math.round(240000 / texts))),
  /** How far one presentation moves the weights; among few classes each error is greater. */
  rate: (classes: number): number => (hasFew(classes) ? 3 : 5),
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
  absentWeight: 0.3,
  outsideWeight: 10,
  seed: 7,
  answer: 0.69,
  suggest: 0.25,
};
