import { languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import type { Town } from '../town.js';

/** What stands above the box of a page that shows this conversation; empty where it is as usual. */
export const box = ({ conversation }: Person): string => conversation.box;

/** What stands there while an office reads. */
export const officeBox = (place: Town, service = 'un-unoms', language: Language = 'en'): string =>
  textIn(language).handoff.relay.box(place.directory.service(service)!.in[language].name);

/** The same for every office and language. */
export const officeBoxes = (place: Town): string[] =>
  place.directory.allRelays().flatMap(({ id }) => languages.map((language) => officeBox(place, id, language)));

/** What stands there while the programme reads and somebody has a chat with the ombuds. */
export const programmeBox = (place: Town, language: Language = 'en'): string =>
  textIn(language).reader.programme(place.directory.service('un-unoms')!.in[language].name);

/** All that persons sent to offices, opened: what the office could read. */
export const sentWords = (place: Town): Promise<string[]> =>
  place.store.transaction(async ({ referrals }) =>
    (await referrals.find({})).flatMap(({ id, thread }) =>
      thread.filter(({ by }) => by === 'person').map(({ sealed }) => place.vault.open(id, sealed) ?? ''),
    ),
  );
