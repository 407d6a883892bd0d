import { z } from 'zod';
import { Language, languageIn, languages } from '../../knowledge/language.js';
import { Country } from '../../knowledge/place.js';

/** Where Leave leads: by language, and by the country that a person chose, where the operator names a site that can be reached there. */
export interface Exits {
  to(language: Language, country?: string | null): string;
  /** The end of the address under which this server leads there. It names no country. */
  key(language: Language, country?: string | null): string;
  /** Where such an address leads; undefined for one that is none. */
  at(key: string): string | undefined;
  /** All of them, each with its language or country. */
  all: readonly { of: string; address: string }[];
}

/**
 * Where Leave leads when the operator sets nothing: the World Meteorological Organization's weather, in the person's
 * language (care.md QE-04). Nobody here could open it; `npm run exits` tells whether it can be reached.
 */
const usual: Record<Language, string> = {
  ar: 'https://worldweather.wmo.int/ar/home.html',
  zh: 'https://worldweather.wmo.int/zh/home.html',
  en: 'https://worldweather.wmo.int/en/home.html',
  fr: 'https://worldweather.wmo.int/fr/home.html',
  ru: 'https://worldweather.wmo.int/ru/home.html',
  es: 'https://worldweather.wmo.int/es/home.html',
};

const Part = z.object({
  language: Language.optional(),
  country: Country.optional(),
  address: z.url({ protocol: /^https?$/ }),
});

/** `ar=https://example.org`, `CM=https://example.org`, or an address alone. */
const part = (text: string): unknown => /^(?:(?:(?<language>[a-z]{2})|(?<country>[A-Z]{2}))=)?(?<address>\S+)$/.exec(text.trim())?.groups;

/** A list such as `https://www.un.org, ar=https://example.org/ar, CM=https://example.cm`: for everybody, a language, a country. */
export const ExitList = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .filter((text) => text.trim() !== '')
      .map(part),
  )
  .pipe(z.array(Part))
  .transform((parts): Exits => {
    const everywhere = parts.filter(({ country }) => country === undefined);
    const named = new Map(everywhere.map(({ language, address }) => [language, address]));
    const chosen = (language: Language): string => named.get(language) ?? named.get(undefined) ?? usual[language];
    const byCountry = parts.flatMap(({ country, address }) => (country === undefined ? [] : [{ of: country, address }]));
    const placeOf = (country?: string | null): number => byCountry.findIndex(({ of }) => of === country);
    return {
      to: (language, country) => byCountry[placeOf(country)]?.address ?? chosen(language),
      key: (language, country) => (placeOf(country) < 0 ? language : `${language}-${placeOf(country) + 1}`),
      at(key) {
        const [, language, place] = /^([a-z]{2})(?:-(\d{1,3}))?$/.exec(key) ?? [];
        const known = languageIn(language);
        return known && (byCountry[Number(place ?? 0) - 1]?.address ?? chosen(known));
      },
      all: [...languages.map((language) => ({ of: language, address: chosen(language) })), ...byCountry],
    };
  });
