import type { Counter } from '../../../dialogs/records.js';

/** A durable record that is small. */
export const counter = (topic: string, count = 1): Counter => ({
  id: `2026-W48/en/${topic}/helped`,
  week: '2026-W48',
  language: 'en',
  topic,
  group: null,
  event: 'helped',
  count,
});
