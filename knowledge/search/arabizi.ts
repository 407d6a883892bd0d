/** Arabic sounds as they are typed in Latin letters and figures, longest first; figures stand for letters of a like shape (7 for ح). */
const spellings: [RegExp, string][] = [
  [/kh|5/g, 'خ'],
  [/gh/g, 'غ'],
  [/sh|ch/g, 'ش'],
  [/th/g, 'ث'],
  [/dh/g, 'ذ'],
  [/ou|oo|u|w/g, 'و'],
  [/ee|ii|y/g, 'ي'],
  [/aa/g, 'ا'],
  [/7/g, 'ح'],
  [/3/g, 'ع'],
  [/9|q/g, 'ق'],
  [/6/g, 'ط'],
  [/8/g, 'غ'],
  [/2/g, 'ا'],
  [/b|p/g, 'ب'],
  [/t/g, 'ت'],
  [/j|g/g, 'ج'],
  [/d/g, 'د'],
  [/r/g, 'ر'],
  [/z/g, 'ز'],
  [/s|c/g, 'س'],
  [/f|v/g, 'ف'],
  [/k/g, 'ك'],
  [/l/g, 'ل'],
  [/m/g, 'م'],
  [/n/g, 'ن'],
  [/h/g, 'ه'],
  [/x/g, 'كس'],
];

/** A word in Latin letters as it might be written in Arabic: short vowels are left out, as Arabic does, but not at either end. */
function inArabic(word: string): string {
  let out = word
    .replace(/^(?:el|il|al|l)(?=..)/, 'ال')
    .replace(/^[aeio]/, 'ا')
    .replace(/a$/, 'ا')
    .replace(/[ie]$/, 'ي')
    .replace(/o$/, 'و')
    .replace(/i/g, 'ي')
    .replace(/oo|ou/g, 'u')
    .replace(/[aeo]/g, '');
  for (const [typed, letter] of spellings) out = out.replace(typed, letter);
  return out.replace(/(.)\1+/g, '$1');
}

/**
 * Arabizi (Arabic typed in Latin letters and figures, as on phones) in Arabic letters, as far as letters alone can tell. A text with
 * Arabic letters in it is left alone: there a word in Latin letters is a name.
 * @param text in lower case
 */
export const fromArabizi = (text: string): string =>
  /\p{Script=Arabic}/u.test(text) || !/[a-z]/.test(text) ? text : text.replace(/[a-z0-9']*[a-z][a-z0-9']*/g, inArabic);
