import { countsYears } from './speaksOfNow.js';
import { straight, word } from './wholeWord.js';

/** A year by its number, in which something happened; and words for years that have passed. */
const inYear = new RegExp(
  [
    word(
      '(?:in|since|back in|during|was) (?:19[5-9]\\d|20[01]\\d)|years ago|decades? ago|a (?:long time|decade) ago|last (?:decade|century)',
      'en (?:19[5-9]\\d|20[01]\\d)|il y a (?:des années|(?:très |bien )?longtemps|(?:\\p{L}+|\\d{1,2}) (?:ans|années))|y a (?:\\p{L}+|\\d{1,2}) ans|ça fait (?:des années|(?:\\p{L}+|\\d{1,2}) ans)',
      'en (?:el )?(?:19[5-9]\\d|20[01]\\d)|hace (?:muchos |varios )?años|hace (?:\\p{L}+|\\d{1,2}) años|hace mucho tiempo',
      'в (?:19[5-9]\\d|20[01]\\d)(?:-?м)?(?: году?)?|(?:много )?лет назад|(?:\\p{L}+|\\d{1,2}) (?:лет|года?) назад|давным-давно',
    ),
    "^[^\\p{L}\\p{N}]*(?:(?:it was|c'était|ça s'est passé|fue|это было|было) )?(?:in |en |в )?(?:19[5-9]\\d|20[01]\\d)(?!\\d)",
    '(?:19[5-9]\\d|20[01]\\d)年|[\\d一二两兩三四五六七八九十几幾好多]+年(?:前|以前)|很多年前|多年前|很久以前|很久之前|小时候|小時候',
    '(?:سنة|عام|في) (?:19[5-9]\\d|20[01]\\d)|(?:قبل|من|منذ) (?:\\p{L}+ |\\d{1,2} )?(?:سنوات|سنين|سنة|سنتين|أعوام|عشر)',
  ].join('|'),
  'iu',
);

/** Hours and days, which say that something is not so long ago, or goes on. */
const ofLate = new RegExp(
  [
    word(
      'now|today|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:night|week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|this (?:morning|week|evening|month)|again|still|hours? ago|days? ago|since',
      "aujourd'hui|hier|cette (?:nuit|semaine)|ce (?:matin|soir|mois)|encore|toujours|de nouveau|recommenc\\p{L}*|depuis|(?:semaine|nuit) dernière|(?:vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi) (?:dernier|soir)|heures?|jours?",
      'hoy|ayer|anoche|esta (?:noche|semana|mañana)|este (?:mes|fin)|otra vez|de nuevo|todavía|sigue|desde|la semana pasada|el (?:viernes|sábado|domingo|lunes|martes|miércoles|jueves)|horas?|días?',
      'сегодня|вчера|сейчас|ночью|утром|на этой неделе|на прошлой неделе|снова|опять|до сих пор|с тех пор|(?:час|дн)\\p{L}* назад|в (?:пятницу|субботу|воскресенье|понедельник|вторник|среду|четверг)',
    ),
    '刚|剛|周[一二三四五六日]|星期[一二三四五六日天]|今天|今晚|昨天|昨晚|现在|現在|刚才|剛才|又|还在|還在|一直|这周|這週|上周|上週|小时前|天前',
    '(?<!\\p{L})[وف]?(?:اليوم|النهاردة|النهارده|هالليلة|امبارح|مبارح|أمس|امس|البارحة|الليلة|الآن|الان|هلق|دلوقتي|الحين|تاني|مرة ثانية|لسه|لسا|رجع|الأسبوع|الاسبوع)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/**
 * Whether what a message tells was years ago, and nothing in it is of the last days: care that helps within hours is then none, and
 * whoever says the year reads that they were not heard (care.md CR-27).
 */
export function longAgo(words: string): boolean {
  const said = straight(words);
  return (countsYears(said) || inYear.test(said)) && !ofLate.test(said);
}
