import { countsYears } from './speaksOf.js';
import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** A year by its number, in which something happened; and words for years that have passed. */
const inYear = new RegExp(
  [
    word(
      '(?:in|since|back in|during|was) (?:19[5-9]\\d|20[01]\\d)|years ago|decades? ago|a (?:long time|decade) ago|last (?:decade|century)',
      'en (?:19[5-9]\\d|20[01]\\d)|il y a (?:des années|(?:très |bien )?longtemps|(?:\\p{L}+|\\d{1,2}) (?:ans|années))|y a (?:\\p{L}+|\\d{1,2}) ans|ça fait (?:des années|(?:\\p{L}+|\\d{1,2}) ans)',
      'en (?:el )?(?:19[5-9]\\d|20[01]\\d)|hace (?:muchos |varios )?años|hace (?:\\p{L}+|\\d{1,2}) años|hace mucho tiempo',
      'год назад|в прошлом году|в (?:19[5-9]\\d|20[01]\\d)(?:-?м)?(?: году?)?|(?:много )?лет назад|(?:\\p{L}+|\\d{1,2}) (?:лет|года?) назад|давным-давно',
    ),
    "^[^\\p{L}\\p{N}]*(?:(?:it was|c'était|ça s'est passé|fue|это было|было) )?(?:in |en |в )?(?:19[5-9]\\d|20[01]\\d)(?!\\d)",
    '(?:19[5-9]\\d|20[01]\\d)年|[\\d一二两兩三四五六七八九十几幾好多]+年(?:前|以前)|很多年前|多年前|很久以前|很久之前|小时候|小時候',
    '(?:سنة|عام|في) (?:19[5-9]\\d|20[01]\\d)|(?:قبل|من|منذ) (?:\\p{L}+ |\\d{1,2} )?(?:سنوات|سنين|سنة|سنتين|أعوام|عشر)',
  ].join('|'),
  'u',
);

/** Hours and days, which say that something is not so long ago, or goes on. */
const ofLate = among('longAgo', 'ofLate');

/**
 * Whether what a message tells was years ago, and nothing in it is of the last days: care that helps within hours is then none, and
 * whoever says the year reads that they were not heard (care.md CR-27).
 */
export function longAgo(words: string): boolean {
  const said = straight(words);
  return (countsYears(said) || inYear.test(said)) && !ofLate.test(said);
}
