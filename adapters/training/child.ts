import { setPriority } from 'node:os';
import { type Lesson, train } from '../../knowledge/search/index.js';

/** Runs in a process of its own: takes lessons from its parent, gives back their models, and ends with it. Answers go before training. */
setPriority(10);
process.on('message', (lesson: Lesson) => {
  process.send?.(train(lesson));
});
