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
