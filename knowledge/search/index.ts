/** Finds the topic of a question, in one language at a time: `train` once, keep the bytes, `openModel` and ask. */
export { normalForm } from './normalize.js';
export { type Heard, type Model, type Ranking, openModel } from './model.js';
export { Calibrations, calibrationsIn, checkWhole, engine } from './store.js';
export { type Example, type Lesson, type Task, train } from './train.js';
