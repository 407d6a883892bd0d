import { z } from 'zod';
import { Language, languages } from '../../knowledge/language.js';

/** Where Leave leads, in each language. */
export type Exits = Record<Language, string>;

/**
 * Where Leave leads when the operator sets nothing: the World Meteorological Organization's weather, in the person's
 * language (care.md QE-04). Nobody here could open it; `npm run exits` tells whether it can be reached.
 */
const usual: Exits = {
  ar: 'https://worldweather.wmo.int/ar/home.html',
  zh: 'https://worldweather.wmo.int/zh/home.html',
  en: 'https://worldweather.wmo.int/en/home.html',
  fr: 'https://worldweather.wmo.int/fr/home.html',
  ru: 'https://worldweather.wmo.int/ru/home.html',
  es: 'https://worldweather.wmo.int/es/home.html',
};

const Part = z.object({ language: Language.optional(), address: z.url({ protocol: /^https?$/ }) });

/** `ar=https://example.org` or an address alone. */
const part = (text: string): unknown => /^(?:(?<language>[a-z]{2})=)?(?<address>\S+)$/.exec(text.trim())?.groups;

/** A list such as `https://www.un.org, ar=https://example.org/ar`: an address for all languages, and others for some. */
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
    const named = new Map(parts.map(({ language, address }) => [language, address]));
    const chosen = (language: Language): string => named.get(language) ?? named.get(undefined) ?? usual[language];
    return Object.fromEntries(languages.map((language) => [language, chosen(language)])) as Exits;
  });
