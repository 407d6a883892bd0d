import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** What people end their lives with, or from: stems where people bend them. */
const means = among('namesMeans', 'means');

/** Whether words name the means or the place of an end: talk of dying is then nearer to one. */
export const namesMeans = (words: string): boolean => means.test(straight(words));

/** That there are none, or no more. */
const without = new RegExp(
  [
    word(
      "no|not|never|without|threw|thrown|gave|hid|n'?t|cannot|pas|plus|sans|jeté\\p{L}*|jamais|sin|tiré|boté|nunca|ninguna?|не|нет|без|выбросил\\p{L}*|убрал\\p{L}*",
    ),
    '[没沒不]|扔|丢|丟|(?<!\\p{L})(?:ما|مش|مو|لا|بدون|بلا|رميت|كبيت)(?!\\p{L})',
  ].join('|'),
  'u',
);

/** Whether words name such means, and do not say that there are none. */
export const hasMeans = (words: string): boolean => namesMeans(words) && !without.test(straight(words));

const another = among('namesMeans', 'another');

/** Whether words name anybody but the writer, as far as a word shows it. */
export const namesAnother = (words: string): boolean => another.test(straight(words));
