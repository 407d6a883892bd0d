import type { Language } from '../../knowledge/language.js';
import { maskedHere, without } from '../../knowledge/masking.js';
import type { Log } from '../log.js';
import type { Settings } from '../settings.js';
import { azureLanguage, type LanguageService } from './azure.js';

/** What is asked about words, on this machine and, where it is switched on, outside. */
export interface Outside {
  /** Said at the start, where an outside service is on. */
  stands: string | undefined;
  /** The language of words, asked outside; undefined where no service is on. */
  written: LanguageService['written'] | undefined;
  /** Words for the editors as their preview shows them, before any yes: without what tells who somebody is. */
  masked(words: string, language: Language): Promise<string>;
}

/** Rules of this machine go first, so that a service sees only what they left; it can only take out more. */
export const maskedWith =
  (service: Pick<LanguageService, 'hidden'> | undefined) =>
  async (words: string, language: Language): Promise<string> => {
    const here = maskedHere(words, language);
    const more = await service?.hidden(here, language);
    return more ? without(here, more, language) : here;
  };

/** The language service that the operator switched on, or none: then its library is not even loaded (decisions.md D11). */
export async function outsideWith(
  { AZURE_LANGUAGE_ENDPOINT: endpoint, AZURE_LANGUAGE_KEY: key }: Settings,
  now: () => number,
  log: Log,
): Promise<Outside> {
  const service = endpoint && key ? await azureLanguage({ endpoint, key, now, log }) : undefined;
  return {
    stands:
      service &&
      `Azure AI Language is on: the beginning of questions that are not understood here goes to ${new URL(endpoint!).host}, and so do words for the editors; /promises says so.`,
    written: service?.written,
    masked: maskedWith(service),
  };
}
