import { languages } from '../knowledge/language.js';
import { countries, placeName, regions, stations, type StationId } from '../knowledge/place.js';
import { textIn } from '../knowledge/text/index.js';
import { meanings } from './typed.js';

let named: ((words: string) => string | undefined) | undefined;

/**
 * The place that a whole message names, in any of the six languages, as the choice that takes it: a country, a region or a duty
 * station. Undefined for everything else, and where it could be two places (Oman and Amman in Arabic, without their marks).
 */
export function placeNamed(words: string): string | undefined {
  named ??= meanings([...countryNames(), ...regionNames(), ...stationNames()]);
  return named(words) ?? named(words.replace(whereIs, ''));
}

/** What people put before the name of the place where they are; where the name is bent after it, it is not known. */
const whereIs =
  /^[^\p{L}]*(?:(?:i ?(?:'| a)?m|i work|i live|we are|we'?re|now|right now|currently) )?(?:in|at) |^[^\p{L}]*(?:je (?:suis|travaille|vis) )?(?:à|a|au|aux|en) |^[^\p{L}]*(?:(?:estoy|trabajo|vivo) )?(?:en|de|soy de) (?:el |la )?|^[^\p{L}]*(?:я )?(?:сейчас )?(?:живу |работаю )?(?:в|во|из) |^\s*我?(?:现在|現在)?(?:人)?在|^[^\p{L}]*(?:(?:أنا|انا|اشتغل|أعمل) )?(?:في |ب)/iu;

type Named = readonly (readonly [name: string, choice: string])[];

/** Two countries are called Congo: the choice between them stands in their region. */
const choiceOf = (country: string): string => (country === 'CG' ? 'where/in/017' : `where/at/${country}`);

const countryNames = (): Named =>
  [...countries].flatMap((code) => languages.map((language) => [placeName(code, language), choiceOf(code)] as const));

const regionNames = (): Named =>
  Object.keys(regions).flatMap((code) => languages.map((language) => [placeName(code, language), `where/in/${code}`] as const));

const stationNames = (): Named =>
  (Object.keys(stations) as StationId[]).flatMap((station) =>
    languages.map((language) => [textIn(language).offices.stations[station], `where/station/${station}`] as const),
  );
