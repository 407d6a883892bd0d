import ar from './wordings/ar.json' with { type: 'json' };
import en from './wordings/en.json' with { type: 'json' };
import es from './wordings/es.json' with { type: 'json' };
import fr from './wordings/fr.json' with { type: 'json' };
import ru from './wordings/ru.json' with { type: 'json' };
import zh from './wordings/zh.json' with { type: 'json' };
import { word } from './wholeWord.js';

/**
 * What people say, by what it means, in a file of data for each language (`wordings/xx.json`): one way to say it a line, as a
 * regular expression in small letters. A line stands for whole words, with no letter next to it; one that begins with … may also
 * stand inside of a longer word (Arabic joins "and", "with" and "my" to a word); Chinese, which puts no space between words,
 * always may. A language in which one of these is missing does not compile.
 */
type Wordings = { readonly [About in keyof typeof en]: { readonly [Name in keyof (typeof en)[About]]: readonly string[] } };

const spaced: readonly Wordings[] = [en, fr, es, ru, ar];
const unspaced: readonly Wordings[] = [zh];

/** The ways to say one thing in all languages, as the source of one regular expression. */
export function alternatives<About extends keyof Wordings>(about: About, name: keyof Wordings[About]): string {
  const lines = spaced.flatMap((language) => language[about][name]);
  const inside = lines.filter((line) => line.startsWith('…')).map((line) => line.slice(1));
  const whole = lines.filter((line) => !line.startsWith('…'));
  return [word(...whole), ...inside, ...unspaced.flatMap((language) => language[about][name])].join('|');
}

/** One pattern of the ways to say one thing in all languages, to be looked for in words that are `straight`. */
export const among = <About extends keyof Wordings>(about: About, name: keyof Wordings[About]): RegExp =>
  new RegExp(alternatives(about, name), 'u');
