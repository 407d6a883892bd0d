import { languages } from '../knowledge/language.js';
import { countries, placeName, regions, stations, type StationId } from '../knowledge/place.js';
import { textIn } from '../knowledge/text/index.js';
import { meanings } from './typed.js';

let named: ((words: string) => string | undefined)[] | undefined;

/**
 * The place that a whole message names, in any of the six languages, as the choice that takes it: a country or a region, or else
 * a duty station. Undefined for everything else.
 */
export function placeNamed(words: string): string | undefined {
  named ??= [namesOf([...countries], 'where/at/', placeName), namesOf(Object.keys(regions), 'where/in/', placeName), stationNames()];
  for (const meant of named) {
    const choice = meant(words);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

const namesOf = (codes: string[], choice: string, nameOf: typeof placeName) =>
  meanings(codes.flatMap((code) => languages.map((language) => [nameOf(code, language), `${choice}${code}`] as const)));

const stationNames = () =>
  meanings(
    (Object.keys(stations) as StationId[]).flatMap((station) =>
      languages.map((language) => [textIn(language).offices.stations[station], `where/station/${station}`] as const),
    ),
  );
