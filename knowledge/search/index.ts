/** Finds the topic of a question, in one language at a time: `train` once, keep the bytes, `openModel` and ask. */
export { uncalibrated } from './calibrate.js';
export { normalForm } from './normalize.js';
export type { Features } from './features.js';
export { type Model, type Ranking, openModel } from './model.js';
export { Calibrations, calibrationsIn, checkWhole, engine } from './store.js';
export { type Example, type Lesson, train } from './train.js';
