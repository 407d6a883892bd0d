import { z } from 'zod';
import { CalendarDate, Language } from './language.js';

/**
 * An event with a door of its own for as long as it lasts: guests are often nobody's staff. After its last day the standing
 * doors are shown in its place, so that nobody calls a desk that is gone.
 */
export const Event = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  from: CalendarDate,
  until: CalendarDate,
  /** `contact` says who is there for it and how to reach them on the spot. */
  in: z.record(Language, z.strictObject({ name: z.string().min(3).max(80), place: z.string().min(2), contact: z.string().min(5) })),
});
export type Event = z.infer<typeof Event>;

/** True while the event's own contacts are there: from two days before it to its last day. @param today a calendar date */
export const isOpen = ({ from, until }: Event, today: string): boolean =>
  today <= until && Date.parse(today) >= Date.parse(from) - 2 * 86_400_000;
