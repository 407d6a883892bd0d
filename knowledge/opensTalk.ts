import { heardOnce } from './heardOnce.js';
import { straight } from './wholeWord.js';
import { alternatives } from './wordings.js';

const greets = alternatives('opensTalk', 'greets');

const whole = new RegExp(
  `^[^\\p{L}]*(?:(?:${greets})[^\\p{L}]*)*(?:${alternatives('opensTalk', 'opens')})[^\\p{L}]*(?:${greets})?[^\\p{L}]*$`,
  'u',
);

/**
 * Whether a whole message only opens a talk, or asks whether it may: "can I ask something", "I have a problem with my boss", "I don't
 * know where to start". It names nothing that could be looked up, so any topic or role that it is like would be a guess.
 */
export const opensTalk = heardOnce((words: string): boolean => whole.test(straight(words)));
