import { countsYears } from './speaksOfNow.js';
import { straight, word } from './wholeWord.js';

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
  'iu',
);

/** Hours and days, which say that something is not so long ago, or goes on. */
const ofLate = new RegExp(
  [
    word(
      'now|today|tonight|nights? ago|the other (?:day|night)|on the \\d{1,2}(?:st|nd|rd|th)|once more|keeps?|came back|last time|this past|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:night|week|weekend|month|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|this (?:morning|week|evening|month)|again|still|hours? ago|days? ago|nights? ago|weeks? ago|the other (?:day|night)|this past|(?:mon|tues|wednes|thurs|fri|satur|sun)day|on the \\d{1,2}(?:st|nd|rd|th)|once more|keeps?|came back|last time|continues|every|since',
      "aujourd'hui|hier|cette (?:nuit|semaine)|ce (?:matin|soir|mois)|encore|toujours|de nouveau|recommenc\\p{L}*|depuis|(?:semaine|nuit) dernière|l'autre (?:nuit|jour|soir)|la dernière fois|remi[st]|reproduit|continue|revenu|chaque|que (?:mon|ma|il|elle|le)|qu'il|(?:vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi)(?: dernier| soir)?|heures?|jours?",
      'hoy|ayer|anoche|esta (?:noche|semana|mañana)|este (?:mes|fin)|otra vez|de nuevo|todavía|sigue|desde|la otra noche|el otro día|volvió|repitió|la última vez|cada|que (?:mi|me|él|ella)|la semana pasada|el (?:viernes|sábado|domingo|lunes|martes|miércoles|jueves)|horas?|días?',
      'сегодня|вчера|сейчас|ночью|утром|на этой неделе|на прошлой неделе|снова|опять|позавчера|ещ[её] раз|недавно|до сих пор|повтор\\p{L}*|продолжа\\p{L}*|в последний раз|каждый|на днях|с тех пор|(?:час|дн)\\p{L}* назад|в (?:пятницу|субботу|воскресенье|понедельник|вторник|среду|четверг)',
    ),
    '刚|剛|前几天|前幾天|那天晚上又|再次|还在继续|周[一二三四五六日]|星期[一二三四五六日天]|今天|今晚|昨天|昨晚|现在|現在|刚才|剛才|又|还在|還在|一直|这周|這週|上周|上週|小时前|天前',
    '(?<!\\p{L})[وف]?(?:اليوم|البارح|كمان|بعده|قبل (?:ساعة|ساعتين|يوم|يومين|ساعات|ايام|أيام)|النهاردة|النهارده|هالليلة|امبارح|مبارح|أمس|امس|البارحة|الليلة|الآن|الان|هلق|دلوقتي|الحين|تاني|مرة ثانية|كل|مستمر|لا يزال|ما زال|مازال|آخر مرة|اخر مرة|قبل يومين|لسه|لسا|رجع|الأسبوع|الاسبوع)(?!\\p{L})',
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
