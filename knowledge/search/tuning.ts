/** What was measured to work best; every number here is a choice that the benchmark can revisit. */
export const tuning = {
  /** How much the blocks (stems, pairs of stems, runs of characters) weigh. */
  blockWeights: { spaced: [1, 0.5, 1], han: [1, 0.3, 0.5] },
  /** Pairs and runs seen in fewer phrasings than this are left out. */
  rarest: 1,
  /** Share of features hidden at each presentation. */
  dropout: 0.3,
  presentations: 20000,
  epochs: { least: 8, most: 60 },
  rate: 5,
  lastRate: 0.1,
  decay: 1e-5,
  /** Classes whose share is off by less than this are not corrected. */
  ignored: 1e-3,
  outOfScopeClasses: 10,
  folds: 4,
  foldEpochs: 0.6,
  absentWeight: 0.3,
  outsideWeight: 3,
  seed: 20,
  answer: 0.5,
  suggest: 0.2,
};
