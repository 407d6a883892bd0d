import { z } from 'zod';
import { CalendarDate } from './language.js';
import { dayAfter, instantOf, wallClock, Zone } from './timeZone.js';

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From when until when somebody is there. An end that is not later than the beginning is on the next day; midnight is `00:00`. */
export const Interval = z.strictObject({ from: Time, until: Time });
export type Interval = z.infer<typeof Interval>;

/** When an office is open, by the clock on its own wall. */
export const Hours = z.strictObject({
  zone: Zone,
  /** Seven days from Monday; a day without intervals is closed. */
  week: z.array(z.array(Interval)).length(7),
  /** Days that are not like others: without intervals closed, else open at these times only. */
  holidays: z.array(z.strictObject({ on: CalendarDate, open: z.array(Interval) })),
  /** The last day of a time in which it is closed altogether. */
  closedThrough: CalendarDate.nullable(),
});
export type Hours = z.infer<typeof Hours>;

/** From one instant to another, ISO 8601. */
export interface Opening {
  from: string;
  until: string;
}

/** What is taken for an office that has said nothing of its days: Monday to Friday. */
export const usualHours: Hours = {
  zone: 'UTC',
  week: [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? [{ from: '09:00', until: '17:00' }] : [])),
  holidays: [],
  closedThrough: null,
};

/** How far ahead an opening is looked for, in days. */
const horizon = 400;

/** 0 for Monday. */
export const weekday = (date: string): number => (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;

/** The times at which it is open on a day, by its own clock. */
export function intervalsOn({ week, holidays, closedThrough }: Hours, date: string): Interval[] {
  if (closedThrough !== null && date <= closedThrough) return [];
  return holidays.find(({ on }) => on === date)?.open ?? week[weekday(date)]!;
}

/** A day on which it opens. */
export const isWorkingDay = (hours: Hours, date: string): boolean => intervalsOn(hours, date).length > 0;

/** The openings that begin on a day, in their order. Those that a change of clocks leaves nothing of are not there. */
export const openingsOn = (hours: Hours, date: string): Opening[] =>
  intervalsOn(hours, date)
    .map(({ from, until }) => ({
      from: instantOf({ date, time: from }, hours.zone),
      until: instantOf({ date: until > from ? date : dayAfter(date), time: until }, hours.zone),
    }))
    .filter(({ from, until }) => before(from, until))
    .toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from));

const before = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

/** Openings from the day before an instant on, one after the other. */
function* openingsAround(hours: Hours, now: string): Generator<Opening> {
  const yesterday = dayAfter(wallClock(now, hours.zone).date, -1);
  const closed = hours.closedThrough;
  const first = closed !== null && closed > yesterday ? closed : yesterday;
  for (let day = 0; day <= horizon; day++) yield* openingsOn(hours, dayAfter(first, day));
}

/** Whether it is open at an instant, since when and until when; else from when it will be, if that is known. */
export type Stands = { open: true; since: string; until: string } | { open: false; next: string | undefined };

/** How an office stands at an instant. Openings that touch each other are one: until then it does not close. */
export function standsAt(hours: Hours, now: string): Stands {
  let there: Opening | undefined;
  for (const opening of openingsAround(hours, now)) {
    if (!before(now, opening.until)) continue;
    if (!there && before(now, opening.from)) return { open: false, next: opening.from };
    if (there && before(there.until, opening.from)) break;
    there = there ? { from: there.from, until: latest(there.until, opening.until) } : opening;
    if (Date.parse(there.until) - Date.parse(now) > week) break;
  }
  return there ? { open: true, since: there.from, until: there.until } : { open: false, next: undefined };
}

const week = 7 * 86_400_000;

const latest = (one: string, other: string): string => (before(one, other) ? other : one);

/**
 * How many working days came after one date, up to another one.
 * @param most counts no further
 */
export function workingDays(hours: Hours, after: string, through: string, most = 30): number {
  let count = 0;
  for (let date = dayAfter(after); date <= through && count < most; date = dayAfter(date)) if (isWorkingDay(hours, date)) count++;
  return count;
}

/** The date so many working days after another one; undefined where it has none for more than a year. */
export function workingDayAfter(hours: Hours, date: string, days: number): string | undefined {
  let left = days;
  for (let at = date, n = 0; n <= horizon; at = dayAfter(at), n++) {
    if (n > 0 && isWorkingDay(hours, at)) left--;
    if (left <= 0) return at;
  }
  return undefined;
}

/** The instant at which it closes on a day for good; undefined for a day on which it does not open. */
export const closingOn = (hours: Hours, date: string): string | undefined => openingsOn(hours, date).at(-1)?.until;
