import { isolated } from '../isolate.js';

/** What has changed in the answers since a date, in the chat and on a page of its own (features.md S27). */
export const whatIsNew = {
  title: 'What is new',
  ask: 'Answers are corrected and added over time. Which time span would you like to see? I do not know when you were last here: nothing about that is kept.',
  since: { week: 'The last 7 days', month: 'The last month', quarter: 'The last three months' },
  link: 'What is new, on a page',
  nothing: (date: string) => `Nothing that you can read here has changed since ${isolated(date)}.`,
  changed: (count: number, date: string) =>
    count === 1
      ? `1 answer is new or has changed since ${isolated(date)}.`
      : `${count} answers are new or have changed since ${isolated(date)}, the newest first.`,
  ownFirst: (entity: string) => `Those that say something about ${isolated(entity)} come first.`,
  back: 'Another time span',
  page: {
    intro: 'These answers are new or have changed. This page is the same for everybody. Opening an answer starts a chat.',
    none: 'Nothing has changed in the last twelve months.',
    on: (date: string) => `Changed on ${isolated(date)}`,
    differs: (names: string) => `Differs for: ${isolated(names)}`,
  },
};
