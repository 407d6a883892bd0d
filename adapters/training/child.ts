import { setPriority } from 'node:os';
import { type Lesson, train } from '../../knowledge/search/index.js';

/** Runs in a process of its own: takes one lesson from its parent, gives back the model, and ends. Answers go before training. */
setPriority(10);
process.once('message', (lesson: Lesson) => {
  process.send?.(train(lesson), () => process.disconnect());
});
