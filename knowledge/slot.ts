import { z } from 'zod';
import { CalendarDate } from './language.js';
import { dayAfter, instantOf, wallClock, Zone } from './timeZone.js';

/** A time of day. */
export const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When a meeting is, by the calendar and the clock of the host: it stays so when clocks change. */
export const When = z.strictObject({ date: CalendarDate, time: Time, zone: Zone, minutes: z.number().int().min(5).max(240) });
export type When = z.infer<typeof When>;

/** The instant at which it begins, ISO 8601. */
export const beginning = ({ date, time, zone }: Pick<When, 'date' | 'time' | 'zone'>): string => instantOf({ date, time }, zone);

/** The instant at which it is over. */
export const ending = (when: When): string => new Date(Date.parse(beginning(when)) + when.minutes * 60_000).toISOString();

/** Whether there is such a time on that day: a change of clocks leaves some out. */
export const exists = (when: When): boolean => {
  const { date, time } = wallClock(beginning(when), when.zone);
  return date === when.date && time === when.time;
};

/** Whether it has not begun. @param now an instant */
export const isAhead = (when: When, now: string): boolean => Date.parse(beginning(when)) > Date.parse(now);

/** Whether two of them have a moment in common. */
export const overlap = (one: When, other: When): boolean =>
  Date.parse(beginning(one)) < Date.parse(ending(other)) && Date.parse(beginning(other)) < Date.parse(ending(one));

export const sooner = (one: When, other: When): number => Date.parse(beginning(one)) - Date.parse(beginning(other));

/** The same time of day in so many weeks, one after the other. */
export const weekly = (when: When, weeks: number): When[] =>
  Array.from({ length: weeks }, (_, week) => ({ ...when, date: dayAfter(when.date, 7 * week) }));

/** How many days after a meeting its booking is kept. */
export const bookingDays = 7;

/** The last day on which a booking of it is kept. */
export const keptThrough = ({ date }: Pick<When, 'date'>): string => dayAfter(date, bookingDays);
