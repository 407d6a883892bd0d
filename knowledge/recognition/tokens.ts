import { fromArabizi } from '../search/arabizi.js';
import { normalize } from '../search/normalize.js';
import type { Language } from '../language.js';
import type { Token } from './phrase.js';

/** Longest message that is read for signs of danger, in UTF-16 units: more than a message may hold (care.md PR-44). */
const longest = 4000;

/** Figures and marks that stand for letters, as people write around filters: r4pe, su1cide, k!ll (care.md CR-03). */
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** Russian in Latin letters, longest first. */
const translit: [RegExp, string][] = [
  [/shch|sch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/yu|ju|iu/g, 'ю'],
  [/ya|ja|ia/g, 'я'],
  [/yo|jo/g, 'е'],
  [/(?<=[bvgdzklmnprstfhc])'/g, 'ь'],
];
const letters: Record<string, string> = Object.fromEntries(
  [...'abvgdezijklmnoprstufhcywqx'].map((latin, i) => [latin, [...'абвгдезийклмнопрстуфхцывкх'][i]!]),
);

const inCyrillic = (word: string): string =>
  translit
    .reduce((out, [latin, cyrillic]) => out.replace(latin, cyrillic), word)
    .replace(/[a-z]/g, (letter) => letters[letter] ?? letter)
    .replace(/'/g, '');

const hidden = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const spaced = /[\p{L}\p{M}\p{N}*@$][\p{L}\p{M}\p{N}*@$!|'’]*/gu;
const han = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}*])+/gu;

/** Letters written three times or more, twice and once: both are tried, since many words have a double letter. */
function shortened(word: string): string[] {
  const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return twice === word ? [word] : [twice, word.replace(/(\p{L})\1{2,}/gu, '$1')];
}

/** A masked word with its letters put back; a number by itself stays a number. */
const unmasked = (word: string): string =>
  /[a-z]/.test(word) && /[0134578@$!|]/.test(word) ? word.replace(/[0134578@$!|]/g, (mark) => lookalikes[mark] ?? mark) : word;

function formsOf(word: string, language: Language): string[] {
  const plain = word.replace(/[!|']+$/u, '');
  const bare = plain.replace(/['’]/g, '');
  const latin = /[a-z]/.test(bare);
  const forms = [bare, unmasked(bare)].flatMap(shortened);
  if (language === 'ru' && latin) return [...forms, ...shortened(inCyrillic(word))];
  if (language === 'ar') return (latin ? [...forms, fromArabizi(bare)] : forms).map((form) => normalize(form, 'ar'));
  return forms;
}

/**
 * The words of a message as the rules of one language read them (care.md CR-03): one letter form, no marks, hidden
 * characters dropped; each with the forms that it can be read in. Han characters are words of their own.
 */
export function tokens(message: string, language: Language): Token[] {
  const plain = message
    .slice(0, longest)
    .replace(hidden, '')
    .replace(/[’‘ʼ´`]/g, "'");
  if (language === 'zh') return (normalize(plain, 'zh').match(han) ?? []).map((word) => [...new Set(shortened(word))]);
  // Arabizi is read word by word below, so that a message in two scripts is read in both.
  const text = language === 'ar' ? plain.normalize('NFKC').toLowerCase() : normalize(plain, language);
  return (text.match(spaced) ?? [])
    .map((word) => [...new Set(formsOf(word, language))].filter(Boolean))
    .filter((forms) => forms.length > 0);
}
