import { z } from 'zod';
import { CalendarDate, Language } from './language.js';

/**
 * An event with a door of its own for as long as it lasts: guests are often nobody's staff. After its last day the standing
 * doors are shown in its place, so that nobody calls a desk that is gone.
 */
export const Event = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    from: CalendarDate,
    until: CalendarDate,
    /** `contact` says who is there for it and how to reach them on the spot. */
    in: z.record(Language, z.strictObject({ name: z.string().min(3).max(80), place: z.string().min(2), contact: z.string().min(5) })),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], error: 'the last day is before the first, which is "from"' });
export type Event = z.infer<typeof Event>;

const hour = 3_600_000;

/**
 * True once the last day of the event is over everywhere on earth (UTC−12 is the last place). An event has no time zone of its
 * own, and nobody is to miss a desk that is still there. @param now a moment, ISO 8601
 */
export const isOver = ({ until }: Pick<Event, 'until'>, now: string): boolean => Date.parse(now) >= Date.parse(until) + (24 + 12) * hour;

/** True while the event's own contacts are there: from two days before it, by the first place on earth (UTC+14), until it is over. @param now a moment, ISO 8601 */
export const isOpen = ({ from, until }: Pick<Event, 'from' | 'until'>, now: string): boolean =>
  !isOver({ until }, now) && Date.parse(now) >= Date.parse(from) - (48 + 14) * hour;
