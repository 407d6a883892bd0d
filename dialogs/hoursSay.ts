import { marks } from '../knowledge/language.js';
import { standsAt, type Hours } from '../knowledge/officeHours.js';
import type { Choice } from './dialog.js';
import type { Kit } from './kit.js';
import { chosenPlace, moment, momentAt, placeOfZone, readingPlace, weekAt, type Place, type Writing } from './placeTime.js';
import { expected, type Expectation } from './promise.js';
import { dateIn } from './provenance.js';
import type { Referral } from './referral.js';
import type { RelayOffice } from './relayOffice.js';
import type { Duty } from './roster.js';

/** Whether an office is open now, and when it opens next (care.md WH-02). */
export function stateLine(hours: Hours, place: Place, writing: Writing): string {
  const { text, now } = writing;
  const stands = standsAt(hours, now);
  if (stands.open) return text.hours.open(moment(stands.until, place, writing));
  const here = momentAt(now, placeOfZone(hours.zone, writing), writing);
  return stands.next === undefined ? text.hours.closedUnknown(here) : text.hours.closed(here, moment(stands.next, place, writing));
}

/** When an answer will probably come, or that nothing can be said of it (care.md WH-03). */
export function expectedLine(when: Expectation, place: Place, writing: Writing): string {
  const { usual, by, none } = writing.text.hours;
  if (when.kind === 'none') return none;
  if (when.kind === 'longer') return usual.longer;
  return `${usual[when.usual]}${marks[writing.language].gap}${by(moment(when.by, place, writing))}`;
}

/** Rows on hours and answers of an office, by the clock of a place and in UTC. @param people who can answer */
export function rowsOf(duty: Duty, people: readonly string[], place: Place | undefined, writing: Writing): string[][] {
  const { rows, unknown } = writing.text.hours;
  const when = expected(duty, people, writing.now);
  if (!duty.roster)
    return [
      [rows.hours, unknown],
      [rows.first, writing.text.hours.none],
    ];
  const { hours } = duty.roster;
  const here = place ?? placeOfZone(hours.zone, writing);
  const utc = { name: 'UTC', zone: 'UTC' };
  const weeks = here.zone === utc.zone ? [weekAt(hours, utc, writing)] : [here, utc].map((one) => weekAt(hours, one, writing));
  return [
    [rows.hours, weeks.join(marks[writing.language].semicolon)],
    [rows.now, stateLine(hours, here, writing)],
    [rows.first, expectedLine(when, here, writing)],
  ];
}

/** What a person sees of the hours of an office before anything is typed, and the way to choose a time zone where it has hours. */
export async function hoursOf({ service, people }: RelayOffice, kit: Kit): Promise<{ rows: string[][]; choices: Choice[] }> {
  const duty = await kit.duty(service.id);
  return { rows: rowsOf(duty, people, chosenPlace(kit), kit), choices: duty.roster ? [toZone(kit)] : [] };
}

export const toZone = (kit: Kit): Choice => ({ id: 'zone', label: kit.text.hours.zone.show });

/** The cell of an office in a list: whether it is open now. */
export async function nowCell({ service }: RelayOffice, kit: Kit): Promise<string> {
  const { roster } = await kit.duty(service.id);
  return roster ? stateLine(roster.hours, readingPlace(roster.hours.zone, kit), kit) : kit.text.hours.unknown;
}

/** The sentence of the consent screen on when they will answer, and what happens if nobody does (care.md CO-03). */
export function unanswered(when: Expectation, kit: Kit): string {
  if (when.kind !== 'by') return kit.text.handoff.consent.unanswered;
  return kit.text.hours.consent(moment(when.by, readingPlace(when.zone, kit), kit, 'short'));
}

/** What stands under the state of a chat while its person waits for the office: open or not, and by when an answer was said to come. */
export async function whileWaiting(service: string, due: Referral['due'], kit: Kit): Promise<{ text: string; choices: Choice[] }> {
  const { roster } = await kit.duty(service);
  if (!roster) return { text: '', choices: [] };
  const place = readingPlace(roster.hours.zone, kit);
  const told = due?.told ? [kit.text.hours.told(dateIn(kit.language, due.on))] : [];
  return { text: [stateLine(roster.hours, place, kit), ...told].join(marks[kit.language].gap), choices: [toZone(kit)] };
}
