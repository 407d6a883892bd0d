import type { Language } from './language.js';
import { namesIn } from './personNames.js';
import { textIn } from './text/index.js';

/** What is taken out of words before others read them. */
export const maskedKinds = ['name', 'number', 'address', 'other'] as const;
export type MaskedKind = (typeof maskedKinds)[number];

/** A part of a text, counted in UTF-16 units, that is to be taken out. */
export interface Hidden {
  from: number;
  to: number;
  what: MaskedKind;
}

const written = '\\p{Script=Latin}\\p{Script=Cyrillic}';
const host = `${written}\\p{Script=Arabic}\\p{N}._-`;
const addresses: readonly RegExp[] = [
  new RegExp(`[%+${host}]*[@＠](?:[${host}]+|\\p{Script=Han}{1,4})?`, 'gu'),
  /(?:\p{L}{2,12}:\/\/|(?<![\p{L}\p{N}])www\.)[^\s，。、]+/giu,
  new RegExp(
    `(?<![${host}])[${host}]+\\.(?:(?:com|org|net|int|edu|gov|mil|info|biz|app|dev|chat|ch|fr|cn|ru|uk)(?![${host}])|\\p{L}{2,12}(?=\\/))(?:\\/[^\\s，。、]*)?`,
    'giu',
  ),
];
/** Figures of any script with what joins them, and the letters that belong to them: phones, dates, staff and passport numbers. */
const numbers: readonly RegExp[] = [
  new RegExp(
    `[+(]*(?<![${written}\\p{Nd}])[${written}]*\\p{Nd}[${written}\\p{Nd}]*(?:[ .,:/()+_\\u2010-\\u2015-]{1,3}[${written}]{0,3}\\p{Nd}[${written}\\p{Nd}]*)*`,
    'gu',
  ),
  /[〇零一二三四五六七八九]{5,}/gu,
];

const found = (text: string, patterns: readonly RegExp[], what: MaskedKind): Hidden[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(({ 0: it }) => it !== '').map(({ 0: it, index }) => ({ from: index, to: index + it.length, what })),
  );

const joins = /^[ '’-]*$/;

/** 1 where a place lies between the two units of one character. */
const half = (text: string, at: number): number => (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? 1 : 0);

/**
 * A text without some of its parts: each is replaced by a mark in brackets that says what stood there. Parts that meet
 * become one, and a mark that stands there already stays whole.
 */
export function without(text: string, parts: readonly Hidden[], language: Language): string {
  const marks = textIn(language).outside.masked;
  const standing = maskedKinds.flatMap((what) => {
    const mark = marks[what];
    return [...text.matchAll(new RegExp(mark.replace(/[[\]]/g, '\\$&'), 'gu'))].map(({ index }) => ({
      from: index,
      to: index + mark.length,
      what,
    }));
  });
  const whole: Hidden[] = [];
  const taken = parts.map(({ from, to, what }) => ({ from: from - half(text, from), to: to + half(text, to), what }));
  for (const part of [...standing, ...taken].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = whole.at(-1);
    const meets = last && (part.from < last.to || (part.what === last.what && joins.test(text.slice(last.to, part.from))));
    if (meets) last.to = Math.max(last.to, part.to);
    else whole.push({ ...part });
  }
  let at = 0;
  const kept = whole.map(({ from, to, what }) => {
    const before = text.slice(at, from);
    at = to;
    return `${before}${marks[what]}`;
  });
  return [...kept, text.slice(at)].join('');
}

/**
 * Words without names, numbers, e-mail and web addresses, as far as rules on this machine can tell (decisions.md D11). It is
 * no promise: whoever sends words to others sees first what would go.
 * @param language the language of the marks that take their place
 */
export function maskedHere(words: string, language: Language): string {
  const text = words.normalize('NFC');
  const names = namesIn(text).map((place): Hidden => ({ ...place, what: 'name' }));
  return without(text, [...found(text, addresses, 'address'), ...found(text, numbers, 'number'), ...names], language);
}
