import { randomInt } from 'node:crypto';
import type { Language } from '../../knowledge/language.js';

/** Letters of each script that neither stemming nor any folding of spelling changes. */
const letters: Record<Language, string> = {
  ar: 'تثجحخدذرزسشصضطظعغق',
  zh: '山水火木日月田石竹米羊虫血行衣雨青革音首香骨高麻',
  en: 'bcdfghjklmnpqrtvwxz',
  fr: 'bcdfghjklmnpqrtvwxz',
  ru: 'бвгджзклмнпрстфхцчшщ',
  es: 'bcdfghjklmnpqrtvwxz',
};

const drawn = (alphabet: string, length: number): string =>
  Array.from({ length }, () => [...alphabet][randomInt(alphabet.length)]).join('');

/** A word of one script as a program may hold it: in memory, in a file, in an address, in JSON. */
function formsOf(word: string): Buffer[] {
  const escaped = [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(encodeURIComponent(word))];
  const inJson = [escaped, escaped.replace(/[a-f]/g, (digit) => digit.toUpperCase())].map((text) => Buffer.from(text));
  return [...new Map([...forms, ...inJson].map((form) => [form.toString('hex'), form])).values()];
}

/** Words that exist nowhere else, one for each place in which somebody could leave one; all of a script begin alike. */
export class Canaries {
  private readonly marks = new Map<string, string>();
  private readonly places = new Map<string, string>();

  /** A new word of a script; `place` says where it will be put. */
  word(place: string, language: Language = 'en'): string {
    const alphabet = letters[language];
    const mark = this.marks.get(alphabet) ?? drawn(alphabet, 9);
    this.marks.set(alphabet, mark);
    const word = mark + drawn(alphabet, 5);
    this.places.set(word, place);
    return word;
  }

  /** The places whose words, or the beginnings of such, stand in these bytes. */
  foundIn(bytes: Buffer): string[] {
    const found = new Set<string>();
    for (const mark of this.marks.values()) {
      const words = [...this.places].filter(([word]) => word.startsWith(mark));
      for (const form of formsOf(mark)) {
        for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1)) {
          const around = bytes.subarray(at, at + 200);
          const [, place] = words.find(([word]) => formsOf(word).some((whole) => around.indexOf(whole) === 0)) ?? [];
          found.add(place ?? 'the beginning of some');
        }
      }
    }
    return [...found].sort();
  }
}
