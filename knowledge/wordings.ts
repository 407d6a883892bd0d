import ar from './wordings/ar.json' with { type: 'json' };
import en from './wordings/en.json' with { type: 'json' };
import es from './wordings/es.json' with { type: 'json' };
import fr from './wordings/fr.json' with { type: 'json' };
import ru from './wordings/ru.json' with { type: 'json' };
import zh from './wordings/zh.json' with { type: 'json' };
import type { Language } from './language.js';
import { withLetters, word, wordOrBeginning } from './wholeWord.js';

/**
 * What people say, by what it means, in a file of data for each language (`wordings/xx.json`): one way to say it a line, as a
 * regular expression in small letters. A line stands for whole words, with no letter next to it; one that begins with … may also
 * stand inside of a longer word (Arabic joins "and", "with" and "my" to a word); Chinese, which puts no space between words,
 * always may. A language in which one of these is missing does not compile.
 */
type Wordings = { readonly [About in keyof typeof en]: { readonly [Name in keyof (typeof en)[About]]: readonly string[] } };

const wordings: Readonly<Record<Language, Wordings>> = { ar, zh, en, fr, ru, es };
const unspaced: readonly Language[] = ['zh'];
const all: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** The lines of one thing, by what may stand next to them; those of unspaced languages stand anywhere. */
function linesOf<About extends keyof Wordings>(about: About, name: keyof Wordings[About], languages: readonly Language[]) {
  const linesIn = (among: readonly Language[]): string[] => among.flatMap((language) => wordings[language][about][name]);
  const lines = linesIn(languages.filter((language) => !unspaced.includes(language)));
  const inside = lines.filter((line) => line.startsWith('…')).map((line) => line.slice(1));
  return {
    whole: lines.filter((line) => !line.startsWith('…')),
    anywhere: [...inside, ...linesIn(languages.filter((language) => unspaced.includes(language)))],
  };
}

/**
 * The ways to say one thing, as the source of one regular expression that matches all of it.
 * @param languages of which languages; all of them, where two things need not be said in the same one
 */
export function alternatives<About extends keyof Wordings>(about: About, name: keyof Wordings[About], languages = all): string {
  const { whole, anywhere } = linesOf(about, name, languages);
  return withLetters([...(whole.length > 0 ? [word(...whole)] : []), ...anywhere].join('|'));
}

const openEnd = /\\p\{L\}\*$/;

/**
 * One pattern of the ways to say one thing in all languages, which tells whether one of them is in words that are `straight`, and
 * where it begins. Of a line with any letters at its end only the beginning is looked for, which says as much and takes less.
 */
export function among<About extends keyof Wordings>(about: About, name: keyof Wordings[About]): RegExp {
  const { whole, anywhere } = linesOf(about, name, all);
  const [begun, ended] = [whole.filter((line) => openEnd.test(line)), whole.filter((line) => !openEnd.test(line))];
  const words = wordOrBeginning(
    ended,
    begun.map((line) => line.replace(openEnd, '')),
  );
  return new RegExp(withLetters([words, ...anywhere].join('|')), 'u');
}
