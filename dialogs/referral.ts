import { z } from 'zod';
import { CalendarDate, Language } from '../knowledge/language.js';
import { ConsentRecord, moved, permits } from './consent.js';

/** One message of a thread. Its words are sealed under the key of the referral; it has a date and no clock time (decisions.md D15). */
export const Message = z.strictObject({
  /** Counts from 1: the order of the thread. */
  n: z.number().int().positive(),
  by: z.enum(['person', 'receiver']),
  sealed: z.string(),
  on: CalendarDate,
});
export type Message = z.infer<typeof Message>;

/** One person in the care of one service (decisions.md D13). It holds no id of a conversation and nothing of the person that is not sealed. */
export const Referral = z.strictObject({
  id: z.string().min(22),
  /** The id of the service. */
  service: z.string(),
  /** What receivers call it: it tells nothing. */
  name: z.string(),
  /** SHA-256 of the lookup id of the return number (decisions.md D4); null while the person has none. */
  lookup: z.string().nullable(),
  language: Language,
  consent: ConsentRecord,
  /** Names of receivers who must not see it, sealed; null where nobody is excluded (decisions.md D5). */
  excluded: z.string().nullable(),
  /** The account that took it over. */
  receiver: z.string().nullable(),
  thread: z.array(Message),
  /** The last message of the other side that each side was shown. */
  shown: z.strictObject({ person: z.number().int(), receiver: z.number().int() }),
  /** Who opened it, and on which day: the person can read this. */
  openings: z.array(z.strictObject({ by: z.string(), on: CalendarDate })),
  status: z.enum(['waiting', 'taken', 'closed']),
  /** The day after which it is forgotten. */
  expires: CalendarDate,
});
export type Referral = z.infer<typeof Referral>;

/** Days that a referral waits to be opened, and days that it is kept after its last message (decisions.md D3). */
export const kept = { unopened: 14, afterLast: 30 };

export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
