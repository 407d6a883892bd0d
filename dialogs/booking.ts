import { z } from 'zod';
import { hostKeeps, meetingWays, type Host } from '../knowledge/host.js';
import { Language } from '../knowledge/language.js';
import { When } from '../knowledge/slot.js';

/** A time that a host gives (features.md S21). Whoever has it is known by its booking alone. */
export const Slot = z.strictObject({
  id: z.string(),
  host: z.string(),
  when: When,
  languages: z.array(Language).min(1),
  /** The booking that has it; null while it is free. */
  booking: z.string().nullable(),
});
export type Slot = z.infer<typeof Slot>;

/**
 * That somebody has a time, without who: no name, no address, no link to a referral (decisions.md D15). It is gone seven days
 * after the time, and at once when it is cancelled.
 */
export const Booking = z.strictObject({
  id: z.string(),
  /** The hash by which its return number finds it; another one than finds a chat under the same number (decisions.md D4). */
  lookup: z.string(),
  host: z.string(),
  when: When,
  /** The language in which they meet. */
  language: Language,
  /** The word that the person says at the meeting, sealed under a key of its own. */
  word: z.string(),
  /** What the person read of the host when they booked: where it has changed since, they are told. */
  read: z.strictObject({ keeps: z.enum(hostKeeps), way: z.enum(meetingWays), where: z.string() }),
  state: z.enum(['open', 'withdrawn']),
  /** When it was before the host moved it. */
  before: When.nullable(),
});
export type Booking = z.infer<typeof Booking>;

/** A booking as its person sees it. */
export interface Meeting {
  booking: Booking;
  /** Undefined where what is left of the host is gone too. */
  host: Host | undefined;
  word: string;
  /** Whether an account gives the hours of the host now. */
  held: boolean;
}

/** What came of booking a time: the number is shown once, and is none where the person's own was used. */
export type Booked = { id: string; number: string | null } | 'taken' | 'one';

/** A person's side of office hours, bound to the transaction of one turn. */
export interface Meetings {
  /** Those with whom times can be booked, or could be; not those whose hours no account gives. */
  hosts(): Promise<Host[]>;
  host(id: string): Promise<Host | undefined>;
  /** Times of a host that are free and not over, the next one first; none while no account gives the hours of the host. */
  free(host: string): Promise<Slot[]>;
  slot(id: string): Promise<Slot | undefined>;
  /** The host of a time, whoever has it; undefined while no account gives the hours of the host. */
  hostOf(slot: string): Promise<string | undefined>;
  /**
   * Takes a time for somebody. `taken` where somebody else has it by now, `one` where this number has one with the host.
   * @param own the hash of a number that the person has; a fresh one is made without it
   */
  book(slot: string, language: Language, own?: string | null): Promise<Booked>;
  /** The bookings of a number, and the hash by which one more can be made under it. */
  find(number: string): Promise<{ own: string; ids: string[] }>;
  /** Bookings under the hash of a number go on under that of another one, which replaces it. */
  renumber(old: string, fresh: string): Promise<void>;
  meeting(id: string): Promise<Meeting | undefined>;
  /** Forgets a booking at once; its time is free again. */
  cancel(id: string): Promise<void>;
}

/** Where nobody gives hours. */
export const noMeetings: Meetings = {
  hosts: async () => [],
  host: async () => undefined,
  free: async () => [],
  slot: async () => undefined,
  hostOf: async () => undefined,
  book: async () => 'taken',
  find: async () => ({ own: '', ids: [] }),
  renumber: async () => undefined,
  meeting: async () => undefined,
  cancel: async () => undefined,
};
