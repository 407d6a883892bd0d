import { z } from 'zod';
import type { HourGiver } from '../../../bots/hostCalendar.js';
import { languageIn } from '../../../knowledge/language.js';
import { When } from '../../../knowledge/slot.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
import { hostsOf } from '../../accounts/account.js';
import { unknown } from '../cases.js';
import { calendarPage, calendarPath, calendarsPage, noTimesTyped, surePage, type TypedTimes } from '../pages/hosting/calendar.js';
import type { SignedIn } from '../visit.js';

/** Somebody who is signed in, as the calendar of hosts knows them. */
const giverOf = ({ account }: SignedIn): HourGiver => ({ name: account.name, hosts: hostsOf(account) });

/** Whether an account gives the hours of any host. */
export const givesHours = ({ account }: SignedIn): boolean => hostsOf(account).length > 0;

const desk = ({ language }: SignedIn): Text['booking']['desk'] => textIn(language).booking.desk;

/** The hosts whose hours this account gives. */
export async function calendars(visit: SignedIn): Promise<void> {
  const own = await visit.parts.hosting.calendar.hostsOf(giverOf(visit));
  if (own.length === 1) return visit.leadTo(calendarPath(own[0]!.id));
  visit.show(200, calendarsPage(visit, own));
}

/** The times of one host; for everybody else they are not there. */
export async function calendar(visit: SignedIn, status = 200, said?: string, typed?: Partial<TypedTimes>): Promise<void> {
  const found = await visit.parts.hosting.calendar.of(giverOf(visit), visit.host);
  if (!found) return unknown(visit);
  const zone = found.slots.at(-1)?.when.zone ?? '';
  const done = visit.query.get('done');
  const { done: dones } = desk(visit);
  const told = said ?? (done !== null && Object.hasOwn(dones, done) ? dones[done as keyof typeof dones] : undefined);
  visit.show(status, calendarPage(visit, found, { ...noTimesTyped, zone, languages: found.host.languages, ...typed }, told));
}

const box = ({ fields }: SignedIn, name: string): string => (fields.get(name) ?? '').trim().slice(0, 100);

const typedIn = (visit: SignedIn): TypedTimes => ({
  date: box(visit, 'date'),
  time: box(visit, 'time'),
  zone: box(visit, 'zone'),
  minutes: box(visit, 'minutes'),
  weeks: box(visit, 'weeks'),
  languages: visit.fields.getAll('language').flatMap((one) => languageIn(one) ?? []),
});

const Day = When.pick({ date: true, time: true });
const Weeks = z.coerce.number().int().min(1).max(26);
const Minutes = z.coerce.number().pipe(When.shape.minutes);

type Fault = keyof Text['booking']['desk']['timeFaults'];

/** Gives a time, or the same time in several weeks. */
export async function giveTimes(visit: SignedIn): Promise<void> {
  const typed = typedIn(visit);
  const refuse = (fault: Fault): Promise<void> => calendar(visit, 422, desk(visit).timeFaults[fault], typed);
  const day = Day.safeParse({ date: typed.date, time: typed.time }).data;
  const zone = When.shape.zone.safeParse(typed.zone);
  const [minutes, weeks] = [Minutes.safeParse(typed.minutes).data, Weeks.safeParse(typed.weeks).data];
  if (!day) return refuse('date');
  if (typed.zone === '' || !zone.success) return refuse('zone');
  if (minutes === undefined || weeks === undefined) return refuse('minutes');
  if (typed.languages.length === 0) return refuse('languages');
  const when = { ...day, zone: zone.data, minutes };
  const done = await visit.parts.hosting.calendar.give(giverOf(visit), visit.host, when, [...new Set(typed.languages)], weeks);
  if (done === 'gone') return unknown(visit);
  return done === 'given' ? visit.leadTo(`${calendarPath(visit.host)}?done=given`) : refuse(done);
}

const isSure = ({ fields }: SignedIn): boolean => fields.get('sure') === '1';

/** Moves a time. One that is taken is moved only by a second press, on a page that says what that means for whoever has it. */
export async function moveTime(visit: SignedIn): Promise<void> {
  const { timeFaults } = desk(visit);
  const to = Day.safeParse({ date: box(visit, 'date'), time: box(visit, 'time') }).data;
  if (!to) return calendar(visit, 422, timeFaults.date);
  const done = await visit.parts.hosting.calendar.move(giverOf(visit), visit.host, box(visit, 'slot'), to, isSure(visit));
  if (done === 'gone') return unknown(visit);
  if (done === 'ask') return sure(visit, 'move', to);
  return done === 'moved' ? visit.leadTo(`${calendarPath(visit.host)}?done=moved`) : calendar(visit, 422, timeFaults[done]);
}

/** Withdraws a time; as above. */
export async function withdrawTime(visit: SignedIn): Promise<void> {
  const done = await visit.parts.hosting.calendar.withdraw(giverOf(visit), visit.host, box(visit, 'slot'), isSure(visit));
  if (done === 'gone') return unknown(visit);
  return done === 'ask' ? sure(visit, 'withdraw') : visit.leadTo(`${calendarPath(visit.host)}?done=withdrawn`);
}

async function sure(visit: SignedIn, what: 'move' | 'withdraw', to?: { date: string; time: string }): Promise<void> {
  const found = await visit.parts.hosting.calendar.of(giverOf(visit), visit.host);
  const slot = found?.slots.find(({ id }) => id === box(visit, 'slot'));
  if (!found || !slot) return unknown(visit);
  visit.show(409, surePage(visit, found.host, slot, what, to));
}

/** A form that this session did not give out changes nothing; what was typed in it comes back. */
export const calendarOutOfDate = (visit: SignedIn): Promise<void> =>
  calendar(visit, 403, desk(visit).again, visit.fields.has('weeks') ? typedIn(visit) : undefined);
