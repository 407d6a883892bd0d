import { randomBytes } from 'node:crypto';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { Acts } from '../../bots/acts.js';
import type { Witness } from '../../bots/sealing.js';
import { firstMessage } from '../../bots/firstMessage.js';
import type { Receiver } from '../../bots/cases.js';
import type { Case } from '../../bots/caseList.js';
import { Desk } from '../../bots/desk.js';
import { GoneReceivers } from '../../bots/goneReceivers.js';
import { HandingOn } from '../../bots/handingOn.js';
import type { Directory } from '../../knowledge/directory.js';
import type { Library } from '../../knowledge/library.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Person } from '../person.js';
import { town, type Town } from '../town.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import { shippedDirectory } from '../shipped.js';

export const amina: Receiver = { name: 'amina', services: ['un-unoms'] };
export const boris: Receiver = { name: 'boris', services: ['un-unoms'] };
export const carla: Receiver = { name: 'carla', services: ['un-oios'] };

/** The name of an office in a language. */
export const nameIn = (place: Town, service: string, language: Language): string => place.directory.service(service)!.in[language].name;

interface Office {
  place: Town;
  desk: Desk;
  handingOn: HandingOn;
  /** Who answers for which office; a test may change it. */
  people: Record<string, readonly string[]>;
  /** Looks whether people have gone, as the program does every few seconds. */
  looksAgain(): Promise<void>;
  /** What proves the record of acts. */
  witness: Witness;
}

const usual: Record<string, string[]> = { 'un-unoms': ['amina', 'boris'], 'un-oios': ['carla'] };

/** A town in which two colleagues answer for the ombuds, and one for a report office. */
export async function office(
  directory?: Directory,
  more: Record<string, string[]> = {},
  library: Library = tinyLibrary(),
  nameOf: (account: string) => string = (account) => account,
): Promise<Office> {
  const people: Record<string, readonly string[]> = { ...usual, ...more };
  const place = await town({ library, nameOf, staff: (service) => people[service] ?? [], ...(directory && { directory }) });
  const witness = witnessOf(randomBytes(32));
  const cases = {
    store: place.store,
    vault: place.vault,
    acts: new Acts(witness),
    now: () => place.clock.now,
    changed: (referral: string) => void telling.set(place, Promise.all([telling.get(place), place.adapter.tell(referral)])),
  };
  const desk = new Desk({ ...cases, firstMessage: firstMessage(await shippedDirectory()) });
  const handingOn = new HandingOn({
    ...cases,
    directory: place.directory,
    staff: (service) => people[service] ?? [],
  });
  const gone = new GoneReceivers({ ...cases, directory: place.directory, staff: (service) => people[service] ?? [], nameOf });
  const looksAgain = (): Promise<void> => gone.often().then(() => settled(place));
  return { place, desk, handingOn, people, looksAgain, witness };
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

/** What is just being told to people, by the town in which it happened. */
const telling = new WeakMap<Town, Promise<unknown>>();

/** News is told in a turn of its own, after the act that made it. */
export const settled = async (place: Town): Promise<void> => void (await telling.get(place));

/** The case that the ombuds' people see first. */
export const caseOf = async (desk: Desk): Promise<Case> => (await desk.list(amina)).cases[0]!;
