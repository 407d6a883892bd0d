import { inOneForm, word } from './wholeWord.js';

const day = '\\d{1,2}(?:st|nd|rd|th|er|-?го|-?е)?';

/** Days of a month, hours, floors and rooms, with their numbers. */
const dates = new RegExp(
  [
    word(
      `${day} (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}* ${day}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?${day}|(?:at|around|by|before|after|until|till|from|since|about) \\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.?m\\.?|o'?clock|in the (?:morning|evening|afternoon)|at night)|\\d{1,2} ?[ap]\\.?m|(?:floor|room|level|gate|block|building) \\d{1,3}|${day} floor`,
      `(?:le |du |au )?${day} (?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ${day}|(?:à|vers|avant|après|dès) \\d{1,2} ?h(?:eures?)?(?: ?\\d\\d)?|(?:étage|bureau|salle|chambre) \\d{1,3}|\\d{1,2}(?:e|ème|eme) étage`,
      `${day} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)|(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo) ${day}|a las? \\d{1,2}(?::\\d\\d)?|(?:piso|sala|oficina) \\d{1,3}`,
      `${day} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)|в \\d{1,2}(?::\\d\\d| час\\p{L}*| утра| вечера| дня| ночи)|(?:на )?${day}(?:-?м)? этаже?|(?:кабинет|комнат)\\p{L}* \\d{1,3}`,
      '[\\d\\u0660-\\u0669]{1,2} (?:يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|اذار|نيسان|أيار|ايار|حزيران|تموز|آب|أيلول|ايلول|تشرين)|(?:الساعة|الطابق|الغرفة) [\\d\\u0660-\\u0669]{1,3}',
    ),
    '[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}[日号號]?)?|[\\d一二三四五六七八九十]{1,3}[日号號点點楼樓层層](?!岁|歲)',
  ].join('|'),
  'giu',
);

/** A message without its dates, hours and floors: a number of those is the age of nobody (care.md CR-05). */
export const withoutDates = (words: string): string => inOneForm(words).replace(dates, ' ');
