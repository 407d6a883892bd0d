import { detectAll } from 'tinyld/light';
import type { Language } from './language.js';

/** What a text seems to be written in. `sure` is meant for offering a language to a person, never for choosing one instead of them. */
export interface DetectedLanguage {
  language: Language;
  sure: boolean;
}

const latin = ['en', 'fr', 'es'] as const;
type LatinLanguage = (typeof latin)[number];

/** Small words without accents, because many people type without them. A word of two lists speaks for both, so for neither. */
const smallWords: Record<LatinLanguage, Set<string>> = {
  en: new Set(
    (
      'the an is are was were i im you he she they it its my your his her this that what when how who why where do does did dont have has had can cant could should would ' +
      'will wont not no to of and or for with from at on by be been am if about me we us our need want help please someone somebody anyone report tell told talk there any a ' +
      'boss said keeps keep wants hi hello thanks them him after before happened happens as but so'
    ).split(' '),
  ),
  fr: new Set(
    (
      'le la les des du de un une je tu il elle nous vous ils elles mon ma mes ton ta son sa ses votre vos notre nos ce cette ces cet cest suis ai a ont fait faire que qui quoi ' +
      'comment pourquoi quand ou avec sans pour dans sur pas ne ni mais plus tres chez bonjour merci aide aider besoin quelqu quelquun peux puis veux dois peut doit si et au aux ' +
      'par en sont avoir etre est on me se j l d n s m t c qu y eu ete chef patron moi toi lui leur comme apres avant'
    ).split(' '),
  ),
  es: new Set(
    (
      'el la los las un una unos unas del de al yo tu usted ella ellos nosotros mi mis su sus es esta este esto eso esa estan son soy estoy tengo tiene hay que como cuando donde ' +
      'quien cual por para con sin pero muy mas no ni me se lo le les puedo puede quiero necesito ayuda hola gracias alguien jefe jefa nadie hacer fue ser y o si en a ha he han ' +
      'cuanto porque sobre desde hasta entre te ti nos paso dijo'
    ).split(' '),
  ),
};

/** Letters and joints that one language has and the other two have not. */
const signs: [LatinLanguage, RegExp][] = [
  ['es', /[ñ¿¡]/iu],
  ['es', /[áíóú]/iu],
  ['fr', /[çœèêàùâîôû]/iu],
  ['fr', /(?<!\p{L})(?:[jlcdnmst]|qu)['’](?=\p{L})/iu],
  ['en', /(?:n['’]t|['’](?:re|ve|ll|m))(?!\p{L})/iu],
];

/** Without any of these there is none of them. */
const maybeSigns = /['’\u0080-\uffff]/u;

/** Characters looked at, so that a very long message costs no more than a short one. */
const enoughToTell = 500;

const beyondLatin = /[\u0300-\uffff]/;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Arabic, Cyrillic and Han decide alone; letters that Arabic, Russian or Chinese do not use make it unsure (Persian, Ukrainian, Japanese). */
function byScript(text: string): DetectedLanguage | undefined {
  if (!beyondLatin.test(text)) return undefined;
  const scripts: [Language, number, RegExp, number][] = [
    ['ar', count(text, /[\u0600-\u06FF\u0750-\u077F]/gu), /[پچژگکیےۀہھٹڈڑں]/u, 3],
    ['ru', count(text, /[\u0400-\u052F]/gu), /[іїєґўјљњћђџѓќәғқңөұүһ]/iu, 3],
    ['zh', 2 * count(text, /[\u3400-\u4DBF\u4E00-\u9FFF]/gu), /[\u3040-\u30FF\uAC00-\uD7AF]/u, 4],
  ];
  const [best] = scripts.sort((a, b) => b[1] - a[1]);
  const latinLetters = count(text, /\p{Script=Latin}/gu);
  if (!best || best[1] === 0 || 2 * best[1] < latinLetters) return undefined;
  const [language, letters, foreign, enough] = best;
  return { language, sure: letters >= enough && !foreign.test(text) };
}

interface Evidence {
  language: LatinLanguage;
  score: number;
}

/** The languages that each small word speaks for. */
const speaksFor: ReadonlyMap<string, LatinLanguage[]> = new Map(
  [...new Set(latin.flatMap((language) => [...smallWords[language]]))].map((word) => [
    word,
    latin.filter((language) => smallWords[language].has(word)),
  ]),
);

/** What small words and signs say for each of the three languages in Latin script, strongest first. */
function byWords(text: string, tokens: string[]): Evidence[] {
  const scores: Record<LatinLanguage, number> = { en: 0, fr: 0, es: 0 };
  for (const token of tokens) for (const language of speaksFor.get(token) ?? []) scores[language]++;
  if (maybeSigns.test(text)) for (const [language, sign] of signs) if (sign.test(text)) scores[language] += 2;
  return latin.map((language) => ({ language, score: scores[language] })).sort((a, b) => b.score - a.score);
}

const lead = ([first, second]: Evidence[]): number => (first?.score ?? 0) - (second?.score ?? 0);

const beyondAscii = /[^\0-\x7f]/;

function latinTokens(text: string): string[] {
  if (!beyondAscii.test(text)) return text.toLowerCase().match(/[a-z]+/g) ?? [];
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{Script=Latin}+/gu) ?? []
  );
}

/**
 * The language of a message, as far as its words show. Script rules come first (retrieval.md, section 8); among the three languages in
 * Latin script it is tinyld's n-grams together with small words and signs.
 *
 * Sure only for two words or more, with evidence beyond the n-grams, and when tinyld sees no seventh language instead: "ok", "OIOS"
 * and "help" say nothing about what somebody reads.
 *
 * @returns undefined when nothing speaks for any of the six
 */
export function detectLanguage(whole: string): DetectedLanguage | undefined {
  const text = whole.slice(0, enoughToTell);
  const script = byScript(text);
  if (script) return script;
  const tokens = latinTokens(text);
  if (tokens.length === 0) return undefined;
  const guesses = new Map(detectAll(text, { only: [...latin] }).map(({ lang, accuracy }) => [lang, accuracy]));
  const ranked = byWords(text, tokens)
    .map(({ language, score }) => ({ language, score: score + 2 * (guesses.get(language) ?? 0) }))
    .sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (!first || first.score === 0) return undefined;
  const likely = tokens.length >= 2 && first.score >= 2.5 && lead(ranked) >= 1.5;
  const elsewhere = likely ? detectAll(text)[0]?.lang : undefined;
  return { language: first.language, sure: likely && (elsewhere === undefined || elsewhere === first.language) };
}

/** False where n-grams could not make another language sure, whatever they say: then they need not be asked. */
function mayBeAnother(evidence: Evidence[], expected: Language | undefined): boolean {
  const own = evidence.find(({ language }) => language === expected);
  return !own || evidence.some((other) => other !== own && other.score >= Math.max(1, own.score));
}

/**
 * The language in which words are surely written; undefined when that is not sure, and then the chosen language counts.
 * @param expected the language that the page or the channel speaks: where small words alone speak for it, nothing more is asked
 */
export function surelyWrittenIn(whole: string, expected?: Language): Language | undefined {
  const text = whole.slice(0, enoughToTell);
  const [first, ...others] = byWords(text, latinTokens(text));
  if (first && first.language === expected && lead([first, ...others]) >= 1) return expected;
  if (first && !mayBeAnother([first, ...others], expected) && !byScript(text)) return undefined;
  const found = detectLanguage(text);
  return found?.sure ? found.language : undefined;
}
