/** What was measured to work best; every number here is a choice that the benchmark can revisit. */
export const tuning = {
  /** How much the blocks (stems, pairs of stems, runs of characters) weigh. */
  blockWeights: { spaced: [1, 0.5, 1], han: [1, 0.3, 0.5] },
  /** Pairs and runs seen in fewer texts of a task than this get no weights in it. */
  rarest: (texts: number): number => (texts > 40000 ? 3 : texts > 3000 ? 2 : 1),
  /** Share of features hidden at each presentation: fewer where there are few texts. */
  dropout: (texts: number): number => (texts > 6000 ? 0.5 : 0.3),
  presentations: 20000,
  epochs: { least: 20, most: 60 },
  /** How far one presentation moves the weights; among few classes each error is greater. */
  rate: (classes: number): number => (classes > 50 ? 5 : 3),
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
