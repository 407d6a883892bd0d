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

/** Words for years that have passed since, in all six languages. */
const years = new RegExp(
  [
    word(
      '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|some|many|several|a few) years (?:ago|back)|years ago|as a child|in my childhood',
      "il y a (?:\\p{L}+|\\d+) (?:ans|années)|(?:quand j'étais|dans mon) enfan\\p{L}*",
      'hace (?:\\p{L}+|\\d+) años|hace años|de niñ[ao]|en mi infancia',
      '(?:\\p{L}+|\\d+) (?:лет|года) назад|много лет назад|в детстве',
      '(?:قبل|من|منذ) (?:\\p{L}+ |\\d+ )?(?:سنوات|سنين|سنة|أعوام)|وأنا صغيرة?|في طفولتي',
    ),
    '(?:[\\d一二两三四五六七八九十几幾好多]+)年(?:前|以前)|小时候|小時候',
  ].join('|'),
  'iu',
);

/** Days that have only passed, in all six languages. */
const lately = new RegExp(
  [
    word(
      'yesterday|last night|(?:avant-)?hier|ayer|anoche|(?:поза)?вчера|этой ночью|на днях|just now|this (?:morning|week)|ce matin|esta mañana',
    ),
    '昨|前天|刚才|剛才|刚刚|(?<!\\p{L})(?:أمس|امس|امبارح|مبارح|البارحة|البارح|الليلة الماضية)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Whether a message tells of what was years ago, and of nothing of these days: no hours count any more (care.md CR-40). */
export const speaksOfYearsAgo = (words: string): boolean => years.test(words) && !now.test(words) && !lately.test(words);
