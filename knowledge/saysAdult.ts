import { word } from './wholeWord.js';

const figures = '(?:1[89]|[2-9]\\d)';
/** Whose words somebody only repeats, or a time that is yet to come: "when I am 18", "he thinks that I am 20". */
const notAfter = (words: string): string => `(?<!(?<!\\p{L})(?:${words})[\\s,]{1,2})`;
const ends = '(?=\\s*(?:$|[.,;:!?)\\u2026])|\\s+(?:[-\\u2013\\u2014]|(?:and|but|so|not)\\b))';

/** How somebody says of themselves that they are of age, in all six languages; ages from 18 on. */
const adult = new RegExp(
  [
    `${notAfter('when|until|till|if|once|that|thinks?|thought|says?|said|him|her|them|pretend\\p{L}*')}${word(
      `(?:i am|i'?m) (?:(?:now|already|over|just|actually) )?(?:${figures}(?:(?: |-)?(?:years?(?: |-)old|yo|yrs old|years of age)(?!\\p{L})|${ends})|an? ${figures}[- ]years?[- ]old|an adult|a grown[- ]?(?:up|woman|man)|of legal age|an? (?:adult|grown) (?:woman|man|person))|my age is ${figures}|(?:i am|i'?m) not (?:a (?:child|kid|minor|teenager)|underage)`,
    )}`,
    `${notAfter('que|quand|si|comme')}${word(
      `j[' ]ai (?:déjà |deja )?(?:plus de )?${figures} ans(?! (?:d'|de ))|je suis (?:(?:déjà|deja|une?|une personne|bien) )?(?:adulte|majeure?)|je ne suis (?:pas|plus) (?:une? )?(?:enfant|mineure?|ado)`,
    )}`,
    `${notAfter('que|cuando|si|no|ni')}${word(
      `tengo (?:ya )?(?:más de |mas de )?${figures} años(?! (?:de (?!edad)|trabajando))|(?:ya )?soy (?:(?:ya|una?|una persona|una mujer|un hombre) )?(?:adult[oa]|mayor de edad)|(?:ya )?no soy (?:una? )?(?:niñ[oa]|menor)`,
    )}`,
    `${notAfter('что|когда|если|пока|будто')}${word(
      `мне (?:(?:уже|сейчас|больше|исполнилось) )*${figures}(?: (?:лет|года?)(?! (?:стажа|работы|опыта))| *(?=$|[.,;!?]))|я (?:(?:уже|давно) )?(?:взросл(?:ый|ая)|совершеннолетн(?:ий|яя))|я (?:уже )?не (?:реб[её]нок|несовершеннолетн(?:ий|яя)|подросток)`,
    )}`,
    `${notAfter('أني|إني|عندما|لما|إذا')}${word(
      `(?:عمري|سني|عندي|لدي|أبلغ من العمر|أبلغ) (?:الآن )?${figures} (?:سنة|سنه|عام\\p{L}*)(?! (?:خبرة|خدمة|من))|عمري ${figures}|[أا]نا (?:(?:شخص|امرأة|رجل|إنسان) )?(?:بالغة?|راشدة?)|(?:[أا]نا )?لست (?:طفل\\p{L}*|قاصر\\p{L}*)`,
    )}`,
    `(?<!等|说|說|以为|以為|如果|当|當|骗他)我(?:今年|现在|現在|已经|已經|都|有|已|满|滿)*(?:${figures}|十[八九]|[二三四五六七八九]十[一二三四五六七八九]?) ?(?:周)?[岁歲](?!的?时候|的?時候|那年|时|時)|我(?:是(?:一?[个個名])?|已经?是?[个個]?|已經是?[个個]?|都)?(?:成年|大人)|我(?:已经|已經)?不是(?:小?孩子?|未成年|儿童|兒童)`,
  ].join('|'),
  'giu',
);

/** What may stand beside it: "yes", "and"; whoever says more tells of something, or of what others say. */
const most = { words: 1, han: 2 };

/**
 * Whether somebody says of themselves that they are an adult, or an age from 18 on, and nothing else. It is taken as said: no
 * age is ever asked for (care.md CV-45).
 */
export function saysOnlyAdult(words: string): boolean {
  const plain = words
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const rest = plain.replace(adult, ' ');
  const han = rest.match(/\p{Script=Han}/gu) ?? [];
  const others = rest.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return rest !== plain && han.length <= most.han && others.length <= most.words;
}
