import { heardOnce } from '../heardOnce.js';
import { languages, type Language } from '../language.js';
import { fromArabizi } from './arabizi.js';
import { simplified } from './simplified.js';

/** Longest question that is read, in UTF-16 units: bounds the work of one question. The rest is ignored. */
const longest = 1200;

const arabicForms: [RegExp, string][] = [
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/[أإآٱ]/g, 'ا'],
  [/[ىی]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/[گک]/g, 'ك'],
];

/** A French elision with its apostrophe, and the commonest ones without it, as they are typed on phones. */
const elided = /(?<!\p{L})([cdjlmnst]|(?:jus|lors|puis)?qu)'(?=\p{L})/gu;
const glued =
  /(?<!\p{L})(?:(j)(?=ai|etais|avais)|(c)(?=est|etait)|(n)(?=ai|est)|(qu)(?=ils?|une?)|(d)(?=une?))(ai|etais|avais|est|etait|ils?|une?)(?!\p{L})/gu;

/**
 * Writes a question in one form: compatibility forms and full width unified, lower case, accents of Latin letters removed (people
 * leave them out, and й must stay й), ё as е, Arabic in Arabic letters, without vowel signs and with one alef, yeh and heh,
 * frequent traditional Chinese characters simplified, Arabic-Indic figures as Western ones.
 * @param most how much of it is read, in UTF-16 units
 */
export function normalize(text: string, language: Language, most = longest): string {
  const out = text.slice(0, most);
  return inLanguage(beyondAscii.test(out) ? unified(out, most) : out.toLowerCase().replace(/`/g, "'"), language);
}

const beyondAscii = /[^\0-\x7f]/;

/** What stands between letters unseen in a text that was copied from a page, and would part its words. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** One form for what is written in several, whatever the language. */
function unified(text: string, most: number): string {
  const out = text
    .replace(unseen, '')
    .normalize('NFKC')
    .slice(0, most)
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
  return out
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC')
    .replace(/[\u0660-\u0669]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) - 0x6f0));
}

function inLanguage(out: string, language: Language): string {
  if (language === 'zh') return simplified(out);
  if (language === 'ru') return out.replace(/ё/g, 'е');
  if (language === 'fr') return out.replace(glued, '$1$2$3$4$5 $6').replace(elided, '$1 ');
  if (language === 'ar') return arabicForms.reduce((arabic, [form, plain]) => arabic.replace(form, plain), fromArabizi(out));
  return out;
}

const spaced = /[\p{L}\p{N}\p{M}]+/gu;
const ascii = /[a-z0-9]+/g;
const han = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The words of a question in normal form; every Han character is a word of its own. Apostrophes join: don't and dont are one. */
export function words(text: string, language: Language): string[] {
  const plain = normalize(text, language).replace(/'/g, '');
  if (!beyondAscii.test(plain)) return plain.match(ascii) ?? [];
  return plain.match(language === 'zh' ? han : spaced) ?? [];
}

/** What two texts have in common that differ in marks, spaces and letter forms only. */
export const normalForm = (text: string, language: Language): string => formIn[language](text);

/** Whether a message is a title is asked by several rules of one turn. */
const formIn = Object.fromEntries(
  languages.map((language) => [language, heardOnce((text: string) => words(text, language).join(' '))]),
) as Record<Language, (text: string) => string>;

/**
 * The letters and figures of a few words alone, in one form whatever their language: how a name on a screen is compared
 * with what somebody types of it, without its accents, vowel signs, spaces, dashes and quotes.
 */
export function bare(text: string): string {
  if (!beyondAscii.test(text))
    return text
      .slice(0, longest)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '');
  const out = unified(text, longest).replace(/ё/g, 'е');
  return simplified(arabicForms.reduce((arabic, [form, plain]) => arabic.replace(form, plain), out)).replace(/[^\p{L}\p{N}]+/gu, '');
}
