import { languages } from '../knowledge/language.js';
import cities from '../knowledge/cities.json' with { type: 'json' };
import { countries, placeName, regions, stations, type StationId } from '../knowledge/place.js';
import { textIn } from '../knowledge/text/index.js';
import { inOneForm } from '../knowledge/wholeWord.js';
import { meanings } from './typed.js';

/** Names of places with the choice that takes each. */
type Named = readonly (readonly [name: string, choice: string])[];

let all: Named | undefined;
let named: ReturnType<typeof meanings<string>> | undefined;
const meant = () => (named ??= meanings(placesKnown()));

/** All names of places that are known, in the six languages. */
export const placesKnown = (): Named => (all ??= [...countryNames(), ...regionNames(), ...stationNames(), ...cityNames()]);

/** Arabic for "to whom": without the space between, these are the letters of Yemen. */
const toWhom = /^[إأا]لى من$/u;

/** The place that words name which are nothing but its name. */
export const placeCalled = (name: string): string | undefined => (toWhom.test(name) ? undefined : meant()(name));

/** Whether a place may have this name, of whose letters only small ones and figures are given: a quick look, where nearly none has. */
export const mayBePlace = (letters: string): boolean => meant().hasLetters(letters);

/**
 * The place that a whole message names, in any of the six languages, as the choice that takes it: a country, a region or a duty
 * station. Undefined for everything else, and where it could be two places (Oman and Amman in Arabic, without their marks).
 */
export function placeNamed(words: string): string | undefined {
  const said = inOneForm(words);
  const bare = said.replace(whereIs, '').replace(hereOrThere, '');
  const without = said.replace(withoutArticle, '');
  return placeCalled(said) ?? (bare === said ? undefined : placeCalled(bare)) ?? (without === said ? undefined : placeCalled(without));
}

/** An article that may be none of the name. */
const withoutArticle = /^.*?(?:en|de) (?:el|la|los|las) /iu;

/** What people put after it. */
const hereOrThere = /(?:这边|這邊|这里|這裡|这儿)(?:的|呢|吧)?[\s。.]*$| (?:here|by the way|ici|aquí|acá|тут|здесь|هون|هنا)[\s.!]*$/iu;

/** What people put before the name of the place where they are; where the name is bent after it, it is not known. */
const whereIs = new RegExp(
  [
    "(?:(?:ok|okay|and|so|well|yes|hi|hello),? )*(?:(?:i ?(?:'| a)?m|i work|i live|i stay|we are|we'?re|now|right now|currently|based|posted|living|working|staying|stationed|here) )*(?:in|at|from) ",
    "(?:(?:ok|et|alors|oui),? )*(?:(?:je (?:suis|travaille|vis|bosse)|j'habite|on est|nous sommes|c'est|ici|moi|basée?|en poste|en mission|affectée?|actuellement|maintenant|chui|j'suis) )*(?:à|a|au|aux|en|sur) ",
    '(?:(?:ok|y|pues|sí),? )*(?:(?:yo|estoy|trabajo|vivo|estamos|trabajamos|me encuentro|aquí|acá|ahora|ahorita|actualmente|destinad[oa]|basad[oa]) )*(?:en|de|soy de) ',
    '(?:(?:ок|и|ну|да|а),? )*(?:(?:я|мы|сейчас|живу|работаю|работаем|нахожусь|находимся|служу|здесь|тут|это) )*(?:в|во|из|на) ',
    '(?:那|好)?我?[们們]?(?:现在|現在|目前)?(?:人|住|就|正)?在',
    '(?:(?:أنا|انا|اني|إني|أني|احنا|نحن|راني|اشتغل|أعمل|بشتغل|حاليا|ساكنة?|موجودة?|هنا|هون|اوكي|طيب|إحنا|نحنا|الآن|دلوقتي|هلق|الحين|مقيمة?|شغالة?) )*(?:ف[يى] |ف|ب)',
  ]
    .map((one) => `^[^\\p{L}]*${one}`)
    .join('|'),
  'iu',
);

const cityNames = (): Named =>
  Object.entries(cities).flatMap(([code, names]) => names.map((name) => [name, `where/country/${code}`] as const));

/** Two countries are called Congo: the choice between them stands in their region. */
const choiceOf = (country: string): string => (country === 'CG' ? 'where/in/017' : `where/at/${country}`);

const countryNames = (): Named =>
  [...countries].flatMap((code) =>
    languages.flatMap((language) => withoutItsArticle(placeName(code, language)).map((name) => [name, choiceOf(code)] as const)),
  );

/** A name, and the same without the Arabic article, which people leave out who only name where they are: "الأردن", "أردن". */
const withoutItsArticle = (name: string): string[] => [name, ...(/^ال(?=\p{L}{3,}$)/u.test(name) ? [name.slice(2)] : [])];

const regionNames = (): Named =>
  Object.keys(regions).flatMap((code) => languages.map((language) => [placeName(code, language), `where/in/${code}`] as const));

const stationNames = (): Named =>
  (Object.keys(stations) as StationId[]).flatMap((station) =>
    languages.map((language) => [textIn(language).offices.stations[station], `where/station/${station}`] as const),
  );
