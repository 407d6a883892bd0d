import { straight, word } from './wholeWord.js';

/** What would happen if somebody knew: a fear, in the words of those who threaten ("my father would kill him if he knew"). */
const knowing = new RegExp(
  [
    word(
      'if (?:\\p{L}+ )?(?:he|she|they|my \\p{L}+|anyone|people) (?:\\p{L}+ )?(?:knew|knows?|finds? out|found out|hears?|heard)|(?:when|once) (?:he|she|they) finds? out',
      "s(?:i |')(?:il|elle|ils|elles|mon \\p{L}+|ma \\p{L}+|on) (?:le )?(?:sa(?:it|vait|vaient|vent)|appren\\p{L}*|découvr\\p{L}*)",
      'si (?:se )?(?:\\p{L}+ )?(?:se )?(?:entera\\p{L}*|supier\\p{L}*|sabe\\p{L}*|lleg\\p{L}* a saber)',
      'если (?:\\p{L}+ )?(?:узна\\p{L}*|услыш\\p{L}*)',
    ),
    '(?:要是|如果|万一)?(?:他|她|爸|妈|媽|家人|老公|男友)[^，。,]{0,4}知道了|(?<!\\p{L})(?:لو|اذا|إذا) (?:\\p{L}+ )?(?:عرف|عرفت|عرفوا|دري|دروا|درى|علم|علموا|سمع)\\p{L}*',
  ].join('|'),
  'iu',
);

/** Whether a message speaks of what would happen if somebody knew. */
export const ifTheyKnew = (words: string): boolean => knowing.test(straight(words));
