const any = (...texts: string[]): string => `(?:${texts.flatMap((text) => text.trim().split(/\s+/)).join('|')})`;
/** A Russian word in any of its cases. */
const cases = (stems: string): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .map((stem) => `${stem}\\p{Ll}{0,3}`);

/** Days, months and feasts that are written with a capital, at least by some, and are nobody's name. */
const days = any(
  `Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Christmas Passover Hanukkah Thanksgiving Diwali
  January February March July September October November December Spring Winter
  Lundi Lundis Mardi Mardis Mercredi Mercredis Jeudi Jeudis Vendredi Vendredis Samedi Samedis Dimanche Dimanches
  Janvier Février Fevrier Mars Juin Juillet Août Aout Septembre Octobre Novembre Décembre Decembre Pâques
  Lunes Martes Miércoles Miercoles Jueves Viernes Sábado Sabado Sábados Sabados
  Enero Febrero Marzo Mayo Junio Agosto Septiembre Setiembre Octubre Noviembre Diciembre Navidad Navidades Pascua`,
  ...cases(`Понедельник Вторник Сред Четверг Пятниц Суббот Воскресень Январ Феврал Апрел Июн Июл Сентябр Октябр Ноябр Декабр
  Рождеств Пасх Маслениц`),
  '(?:Август|Март)(?:у|ом|е)?',
);
/** Those after which some people are named: Sunday in Lagos, Julio in Lima, Ramadan in Cairo. */
const alsoNames = any(
  `Summer Autumn Monday Tuesday Wednesday Thursday Friday Saturday Sunday April May June August Easter Ramadan Eid Avril Noël Noel Mai Toussaint Domingo Domingos Abril Julio`,
  'Рамадан\\p{Ll}{0,2} Май Мая Мае Марта Августа',
);
/** What stands before a time, and seldom before somebody. */
const before = any(
  `on every each last next this since until till before after during early late mid in of
  le ce chaque depuis avant après jusqu[’']au du au en fin début el los cada este desde hasta
  в во до после каждый каждую каждое прошлый прошлую этот эту с`,
  'antes\\sde después\\sde',
);
const behind = any('morning afternoon evening night matin soir');
const until = any('to till through au al по');

const stop = '(?![\\p{L}\\p{N}])';
/** A name that goes on is one: "Sunday Okonkwo". */
const alone = `${stop}(?! \\p{Lu}\\p{Ll})`;
const aTime = `(?:${days}|${alsoNames})`;

/**
 * Words of the calendar, as the source of a pattern, where they tell a time and name nobody. What is also somebody's name is
 * one of them only after a word of time, beside a figure, or beside another day.
 */
export const calendarWords = `(?:${days}${stop}|(?:(?<=(?<![\\p{L}])${before} )|(?<=\\p{N}\\.? )|(?<=${aTime},? (?:(?:and|or|et|ou|y|o|и|или|to|au|a) )?))${alsoNames}${alone}|${alsoNames}(?= (?:\\p{N}|${behind}${stop}|${until} ${aTime}${stop})))`;
