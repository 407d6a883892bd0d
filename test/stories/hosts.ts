import { expect } from 'chai';
import type { Booking, Slot } from '../../dialogs/booking.js';
import type { Store } from '../../dialogs/records.js';
import type { Host } from '../../knowledge/host.js';
import type { Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { tinyLibrary } from '../adapters/directLine/tinyLibrary.js';
import type { Person } from '../person.js';
import { town, type Town } from '../town.js';
import { exact } from './handing.js';

/** A director in Nairobi who can keep what is said, and whom people see in a room. */
export const hostOf = (more: Partial<Host> = {}): Host => ({
  id: 'leader-100001',
  kind: 'leader',
  title: { any: 'Director', in: { ar: 'المدير العام أو المديرة العامة', fr: 'Direction générale' } },
  entity: 'unhcr',
  station: 'nairobi',
  keeps: 'keeps',
  way: 'room',
  where: 'Block 4, room 12',
  languages: ['en', 'ar', 'fr'],
  closed: false,
  ...more,
});

/** A free half hour at ten in the morning in Nairobi, six days after the clock of the tests. */
export const slotOf = (more: Partial<Slot> = {}): Slot => ({
  id: 'slot-one',
  host: 'leader-100001',
  when: { date: '2026-12-01', time: '10:00', zone: 'Africa/Nairobi', minutes: 30 },
  languages: ['en', 'ar'],
  booking: null,
  ...more,
});

export const putHosts = (store: Store, hosts: readonly Host[], slots: readonly Slot[]): Promise<void> =>
  store.transaction(async (records) => {
    for (const host of hosts) await records.hosts.put(host);
    for (const slot of slots) await records.slots.put(slot);
  });

export const bookingsIn = (store: Store): Promise<Booking[]> => store.transaction(({ bookings }) => bookings.find({}));
export const slotsIn = (store: Store): Promise<Slot[]> => store.transaction(({ slots }) => slots.find({}));

export const second = slotOf({
  id: 'slot-two',
  when: { date: '2026-12-02', time: '15:00', zone: 'Africa/Nairobi', minutes: 45 },
  languages: ['fr'],
});

/** A town in which a director in Nairobi gives two times. */
export async function withHours(): Promise<Town> {
  const place = await town({ library: tinyLibrary() });
  await putHosts(place.store, [hostOf()], [slotOf(), second]);
  return place;
}

/** What a table shows, cell by cell. */
export const table = (person: Person): string =>
  person.conversation
    .items()
    .findLast(({ said }) => said?.table)!
    .said!.table!.rows.flat()
    .join('\n');

/** To the screen before "yes", for the time at ten. */
export async function chooses(person: Person, language: Language = 'en', held = 'en'): Promise<void> {
  await person.chooses('hosts');
  await person.presses(/Director|المدير|Direction/);
  await person.chooses(`slot/slot-one/${held}`);
  expect(person.last.text).to.include(textIn(language).booking.before.text);
}

/** Books the time at ten, and saves the number. */
export async function books(person: Person, language: Language = 'en'): Promise<string> {
  await chooses(person, language, language);
  await person.presses(textIn(language).booking.before.yes);
  const number = exact(person)!;
  await person.says(number.slice(-4));
  return number;
}

export const words = (person: Person): string => table(person).split('\n')[1]!;
