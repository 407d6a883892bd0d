import { word } from './wholeWord.js';

/** Words for this very moment or night, in all six languages. */
const now = new RegExp(
  [
    word(
      'now|tonight|today|this (?:minute|moment|evening)|any (?:minute|moment)',
      "maintenant|ce soir|cette nuit|aujourd[’' ]?hui|tout de suite|à l[’' ]?instant",
      'ahora|esta noche|hoy|ya mismo|en este momento',
      'сейчас|сегодня|этой ночью|сию минуту',
    ),
    '现在|今晚|今天|马上|立刻|現在|馬上',
    word('[وف]?(?:الآن|الان|الليلة|اليوم|حالا|دلوقتي|هلق|هلأ|الحين)'),
  ].join('|'),
  'iu',
);

/** Whether a message speaks of this very moment: danger that was named before is then nearer (care.md CR-26). */
export const speaksOfNow = (words: string): boolean => now.test(words);

/** Years that have passed, in all six languages. */
const years = new RegExp(
  [
    word(
      '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|some|many|several|a few) years (?:ago|back)|years ago',
      'il y a (?:\\p{L}+|\\d{1,2}) (?:ans|années)',
      'hace (?:\\p{L}+|\\d{1,2}) años|hace años',
      '(?:\\p{L}+|\\d{1,2}) (?:лет|года) назад',
      '(?:قبل|من|منذ) (?:\\p{L}+ |\\d{1,2} )?(?:سنوات|سنين|سنة|أعوام)',
    ),
    '(?:[\\d一二两三四五六七八九十几幾好多]+)年(?:前|以前)|小时候|小時候',
  ].join('|'),
  'iu',
);

/** Whether years are counted in a message: a number beside them is the age of nobody. */
export const countsYears = (words: string): boolean => years.test(words);
