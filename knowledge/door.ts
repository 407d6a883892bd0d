import { z } from 'zod';
import { FactId } from './entry.js';

/** The kinds of people and offices that somebody can turn to, in the order in which lists name them. */
export const doorKinds = [
  'ombuds',
  'counsellor',
  'medical',
  'peer',
  'navigation',
  'victim-support',
  'legal',
  'union',
  'ethics',
  'advice-line',
  'manager',
  'hr',
  'focal-point',
  'hotline',
  'report',
  'security',
  'police',
  'emergency',
  'helpline',
  'directory',
] as const;
export const DoorKind = z.enum(doorKinds);
export type DoorKind = z.infer<typeof DoorKind>;

/** Whether those behind a door keep what they hear. `keeps` has the exception of grave danger; `ask` is not known. */
export const Passes = z.enum(['keeps', 'passes', 'is-report', 'differs', 'law', 'nothing', 'ask']);
/** Whether talking there is a report to the organization, or can become one (care.md CV-64). `usually-not` is what is known of a kind whose offices differ. */
export const Reports = z.enum(['no', 'usually-not', 'may', 'yes', 'ask']);
/** Whether going there can open the procedure that protects against retaliation (care.md CV-60). */
export const Protects = z.enum(['can-open', 'not', 'ask']);
/** What it does to the time limits of a formal complaint (care.md CV-63). */
export const Clock = z.enum(['runs', 'counts', 'ask']);

/** What is put down of a talk: nothing for the organization, perhaps notes, or a file that stays. `ask` is not known. */
export const KeptRecords = z.enum(['none', 'notes', 'file', 'ask']);

/** What a kind of door does with what it hears, from sourced facts: one row of the map "who must pass it on". */
export const Door = z.strictObject({
  kind: DoorKind,
  passes: Passes,
  reports: Reports,
  protects: Protects,
  clock: Clock,
  facts: z.array(FactId).min(1),
});
export type Door = z.infer<typeof Door>;
