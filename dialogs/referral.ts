import { z } from 'zod';
import { CalendarDate, Language } from '../knowledge/language.js';
import { asOf, ConsentRecord, leadsTo, permits } from './consent.js';
import { asksWho, Notice, officeChanged } from './notices.js';

/** One message of a thread. Its words are sealed under the key of the referral; it has a date and no clock time (decisions.md D15). */
export const Message = z.strictObject({
  /** Counts from 1: the order of the thread. */
  n: z.number().int().positive(),
  by: z.enum(['person', 'receiver']),
  sealed: z.string(),
  on: CalendarDate,
});
export type Message = z.infer<typeof Message>;

/** What a receiver noted for themselves, sealed under the key of the referral. The person is told how many there are, and never their words (decisions.md D15). */
export const Note = z.strictObject({ by: z.string(), sealed: z.string(), on: CalendarDate });
export type Note = z.infer<typeof Note>;

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
  /**
   * The accounts that answered at the office at the last yes, those left out among them, so that it tells nobody who was: whoever
   * came later sees nothing before a fresh one (care.md RE-06, CO-10). Null in a record from before it was kept.
   */
  people: z.array(z.string()).nullable().default(null),
  /** The account that took it over. */
  receiver: z.string().nullable(),
  thread: z.array(Message),
  /** The last message of the other side that each side was shown. */
  shown: z.strictObject({ person: z.number().int(), receiver: z.number().int() }),
  /** Who opened it, and on which day: the person can read this. */
  openings: z.array(z.strictObject({ by: z.string(), on: CalendarDate })),
  notes: z.array(Note).default([]),
  /** The day on which a receiver wants to be reminded of it, one for each. */
  reminders: z.array(z.strictObject({ by: z.string(), on: CalendarDate })).default([]),
  status: z.enum(['waiting', 'taken', 'closed']),
  /** What the programme says in the thread, oldest first. */
  notices: z.array(Notice).default([]),
  /** How many of them the person was shown. */
  told: z.number().int().default(0),
  /** The word by which the person knows that the office is the office, sealed; null where none was chosen (care.md RE-07). */
  codeWord: z.string().nullable().default(null),
  /** Whether its person was offered the questions about the experience; never whether they answered. */
  surveyed: z.boolean().default(false),
  /** By which day of the office an answer is to be expected, and whether the person was told so; null once there is one, or the person was told that there is none (care.md WH-04). */
  due: z.strictObject({ on: CalendarDate, told: z.boolean() }).nullable().default(null),
  /** Where the person can be told of an answer in Teams, sealed; null at the web door (decisions.md D2). */
  address: z.string().nullable().default(null),
  /** The day after which it is forgotten. */
  expires: CalendarDate,
});
export type Referral = z.infer<typeof Referral>;

/** Whether all that the office wrote is by whoever has it: a message holds its side only, so nothing tells it apart once a colleague had it as well (care.md WH-07). */
export const hadByOne = ({ receiver, openings }: Pick<Referral, 'receiver' | 'openings'>): boolean =>
  openings.every(({ by }) => by === receiver);

/**
 * Who must not see a referral: what `excluded` holds, as JSON, sealed. Names of accounts, and how each was shown when the
 * person left them out: whoever comes back with another account is left out as well.
 */
export const Excluded = z.array(z.string()).min(1);

/** Whether the office wrote, or the programme has to say, what the person has not been shown. */
export const hasNews = ({ thread, shown, notices, told }: Pick<Referral, 'thread' | 'shown' | 'notices' | 'told'>): boolean =>
  notices.length > told || thread.some(({ by, n }) => by === 'receiver' && n > shown.person);

/** Whether somebody is among those who were left out. @param shown how people read who the account is */
export const isLeftOut = (out: readonly string[], account: string, shown: string | undefined): boolean =>
  out.includes(account) || (shown !== undefined && out.includes(shown));

/** Whether the last yes was to an account: it answered at the office then, or the person agreed to it by name (care.md RE-06, CO-10). */
export const isMeant = ({ people, receiver }: Pick<Referral, 'people' | 'receiver'>, account: string): boolean =>
  people === null || people.includes(account) || receiver === account;

/** Days that a referral waits to be opened, that it is kept after its last message, and that what is left of a consent taken back is kept (decisions.md D3, care.md CO-30). */
export const keptDays = { unopened: 14, afterLast: 30, withdrawn: 30, notices: 30 };

/** Days that a consent holds without being asked again (care.md CO-09). */
export const consentDays = 14;

export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The last day on which a referral is kept, from what has happened to it. */
export const expiryOf = ({ consent, openings, thread }: Pick<Referral, 'consent' | 'openings' | 'thread'>): string =>
  openings.length === 0 ? daysAfter(consent.given, keptDays.unopened) : daysAfter(thread.at(-1)?.on ?? consent.given, keptDays.afterLast);

/** The later of the day on which it ends and of the one that what has happened to it allows: it is never kept for less. */
const atLeast = (referral: Referral): string => [referral.expires, expiryOf(referral)].sort().at(-1)!;

/** The referral with its last day as what has happened to it asks for. */
export const keptOn = (referral: Referral): Referral => ({ ...referral, expires: atLeast(referral) });

/** Whether nothing goes on before the person is asked again and says yes (care.md CO-09, CO-10). A closed case is over. */
export const waitsForYes = ({ status, consent }: Pick<Referral, 'status' | 'consent'>, today: string): boolean =>
  status !== 'closed' && leadsTo(asOf(consent, today).state, 'shown');

/** Why it waits for that yes: something is asked of the person, their last yes ran out, or they have not agreed to what was asked. */
export function waitsBecause(referral: Referral, today: string): 'asked' | 'ranOut' | 'notAgreed' {
  if (asksWho(referral) || officeChanged(referral)) return 'asked';
  return asOf(referral.consent, today).state === 'expired' ? 'ranOut' : 'notAgreed';
}

/** Whether whoever has a case may count on being able to write on a day: the yes of the person still holds then (care.md CO-09, RE-03). */
export const holdsOn = (day: string, { consent }: Pick<Referral, 'consent'>, today: string): boolean =>
  today <= day && day <= consent.until;

/** Says that nothing may go to the office, or back, under the consent of a referral. */
export class NotPermitted extends Error {
  constructor() {
    super('The consent of this referral permits no message (care.md CO-20).');
  }
}

/**
 * The referral with one more message: the only way to add one.
 * @param sealed its words, sealed
 * @param today the date of the message
 * @throws NotPermitted when the consent does not permit it on that day, or the referral is closed
 */
export function withMessage(referral: Referral, by: Message['by'], sealed: string, today: string): Referral {
  if (referral.status === 'closed' || !permits(referral.consent, today)) throw new NotPermitted();
  const thread = [...referral.thread, { n: referral.thread.length + 1, by, sealed, on: today }];
  const due = by === 'receiver' ? null : referral.due;
  return keptOn({ ...referral, thread, due });
}
