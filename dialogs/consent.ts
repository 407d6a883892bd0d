import { z } from 'zod';
import { CalendarDate, Language } from '../knowledge/language.js';

/** Where a consent stands (care.md 5.3). */
export const ConsentState = z.enum([
  'not_asked',
  'shown',
  'refused',
  'given',
  'sent',
  'acknowledged',
  'active',
  'ended',
  'withdrawn',
  'expired',
  'needs_reconsent',
]);
export type ConsentState = z.infer<typeof ConsentState>;

/** The only states in which a byte may go to the office (care.md CO-20). */
const permitting = ['given', 'sent', 'acknowledged', 'active'] as const;

const stopped: readonly ConsentState[] = ['withdrawn', 'expired', 'needs_reconsent'];

/** Every way from one state to another; there are no others. */
const ways: Record<ConsentState, readonly ConsentState[]> = {
  not_asked: ['shown'],
  shown: ['refused', 'given', 'expired'],
  refused: [],
  given: ['sent', ...stopped],
  sent: ['acknowledged', ...stopped],
  acknowledged: ['active', ...stopped],
  active: ['ended', ...stopped],
  ended: [],
  withdrawn: [],
  expired: ['shown'],
  needs_reconsent: ['shown', 'withdrawn', 'expired'],
};

/** Says that a consent cannot go from one state to another. */
export class IllegalTransition extends Error {
  constructor(from: ConsentState, to: ConsentState) {
    super(`A consent cannot go from ${from} to ${to} (care.md CO-20).`);
  }
}

/** Whether a consent may go from one state to another. */
export const leadsTo = (from: ConsentState, to: ConsentState): boolean => ways[from].includes(to);

/** What an office is asked for. */
export const Purpose = z.enum(['talk_ombuds', 'talk_counsellor', 'open_report_channel']);
export type Purpose = z.infer<typeof Purpose>;

/** The fields of a payload that a person may tick, one by one. */
export const PayloadField = z.enum(['wish', 'call', 'first', 'avoid', 'language', 'times', 'words']);
export type PayloadField = z.infer<typeof PayloadField>;

/** The consent record, after ISO/IEC TS 27560:2023 (care.md 5.5): codes, hashes and dates; no words, no clock times. */
export const ConsentRecord = z.strictObject({
  schema: z.literal('waypoint-consent/1'),
  /** 128 random bits, new for every consent. */
  record: z.string().min(22),
  /** A random name for the person in this consent alone (CO-31). */
  principal: z.string().min(22),
  /** SHA-256 of the exact text that was shown. */
  notice: z.string(),
  language: Language,
  purpose: Purpose,
  basis: z.literal('consent'),
  fields: z.array(PayloadField).min(1),
  /** SHA-256 of the payload, which is what the preview showed (CO-04); sealed, since a short text can be guessed from its hash, and the same text at two offices would link them (CO-31). */
  payload: z.string(),
  sensitive: z.literal(true),
  controller: z.string(),
  recipient: z.string(),
  collected: z.enum(['typed by the person; relayed sealed', 'typed by the person in Teams, which keeps it; relayed sealed']),
  stored: z.string(),
  /** Whether whole messages may go into the Teams of the office, as the person read before their yes (decisions.md D16). */
  wholeInTeams: z.boolean().default(false),
  retention: z.literal('14 days unopened; 30 days after the last message'),
  withdrawal: z.enum(['button or return number', 'button']),
  given: CalendarDate,
  /** The last day on which it holds without being asked again (CO-09). */
  until: CalendarDate,
  state: ConsentState,
});
export type ConsentRecord = z.infer<typeof ConsentRecord>;

/** All that is left of a consent that was taken back, for 30 days (CO-30): neither who it was given to nor for what. */
export const Withdrawn = z.strictObject({
  /** The id of the consent record. */
  id: z.string().min(22),
  given: CalendarDate,
  withdrawn: CalendarDate,
  state: z.literal('withdrawn'),
  /** The day after which it is forgotten. */
  expires: CalendarDate,
});
export type Withdrawn = z.infer<typeof Withdrawn>;

/** The same record in another state. @throws IllegalTransition when there is no such way */
export function moved(record: ConsentRecord, to: ConsentState): ConsentRecord {
  if (!leadsTo(record.state, to)) throw new IllegalTransition(record.state, to);
  return { ...record, state: to };
}

/** The same record as it stands on a day: past its last one it has expired, whether or not the daily job has seen it (care.md CO-09). */
export const asOf = (record: ConsentRecord, today: string): ConsentRecord =>
  today > record.until && leadsTo(record.state, 'expired') ? moved(record, 'expired') : record;

/** Whether something may go to the office under this consent on a day. @param today a calendar date */
export const permits = ({ state, until }: ConsentRecord, today: string): boolean =>
  (permitting as readonly ConsentState[]).includes(state) && today <= until;
