import { firstMessage } from '../../bots/firstMessage.js';
import type { Receiver } from '../../bots/cases.js';
import { Desk, type Case } from '../../bots/desk.js';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
import type { Directory } from '../../knowledge/directory.js';
import type { Library } from '../../knowledge/library.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { town, type Person, type Town } from '../town.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';

export const amina: Receiver = { name: 'amina', services: ['un-unoms'] };
export const boris: Receiver = { name: 'boris', services: ['un-unoms'] };

interface Office {
  place: Town;
  desk: Desk;
}

/** A town in which two colleagues answer for the ombuds, and one for a report office. */
export async function office(
  directory?: Directory,
  library: Library = tinyLibrary(),
  more: Record<string, string[]> = {},
): Promise<Office> {
  const people: Record<string, string[]> = { 'un-unoms': ['amina', 'boris'], 'un-oios': ['carla'], ...more };
  const place = await town({ library, staff: (service) => people[service] ?? [], ...(directory && { directory }) });
  const desk = new Desk({
    store: place.store,
    vault: place.vault,
    now: () => place.clock.now,
    firstMessage: firstMessage(await readDirectory()),
    changed: (referral) => void place.adapter.tell(referral),
  });
  return { place, desk };
}

/** Somebody goes from the offices to the preview of what would be sent to the ombuds. */
export async function toPreview(person: Person, language: Language): Promise<void> {
  const { handoff } = textIn(language);
  await person.chooses('handoff/un-unoms');
  await person.presses(handoff.office.goOn);
  await person.presses(handoff.involved.nobody);
}

/** Somebody sends the shortest text there is to the ombuds, and keeps the number. */
export async function sends(person: Person): Promise<string> {
  const { handoff } = textIn('en');
  await toPreview(person, 'en');
  await person.presses(handoff.payload.ready);
  await person.presses(handoff.consent.yes);
  const number = exact(person)!;
  await person.says(number.replaceAll(' ', '').slice(-4));
  return number;
}

export const exact = (person: Person): string | undefined =>
  person.conversation.items().findLast(({ said }) => said?.exact !== undefined)?.said?.exact;

/** News is told in a turn of its own, after the act that made it. */
export const settled = (place: Town): Promise<void> =>
  place.store.transaction(async () => undefined).then(() => new Promise((resolve) => setImmediate(resolve)));

/** The case that the ombuds' people see first. */
export const caseOf = async (desk: Desk): Promise<Case> => (await desk.list(amina)).cases[0]!;
