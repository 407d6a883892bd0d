import { z } from 'zod';
import type { Referral } from './referral.js';

/** A quarter, such as `2026-Q4`: the finest time that a figure may know (care.md PR-61). */
export const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/);

/** What can happen to a case, in the order in which it usually does. */
export const CaseEvent = z.enum(['begun', 'opened', 'answered', 'closed', 'takenBack']);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** How many times something happened to cases of one office in a quarter: a number, which leads to no case (decisions.md D15). */
export const Figure = z.strictObject({
  /** `2026-Q4/SERVICE/EVENT` */
  id: z.string(),
  quarter: Quarter,
  service: z.string(),
  event: CaseEvent,
  count: z.number().int().nonnegative(),
});
export type Figure = z.infer<typeof Figure>;

/** What is asked about the experience, and what can be answered; "rather not say" is counted nowhere. */
export const Question = z.enum(['options', 'control', 'safe', 'again']);
export type Question = z.infer<typeof Question>;
export const Answer = z.enum(['yes', 'partly', 'no']);
export type Answer = z.infer<typeof Answer>;

/** How many people gave one answer in a quarter, in the whole system: there is no record of anybody's answers. */
export const Survey = z.strictObject({
  /** `2026-Q4/QUESTION/ANSWER` */
  id: z.string(),
  quarter: Quarter,
  question: Question,
  answer: Answer,
  count: z.number().int().nonnegative(),
});
export type Survey = z.infer<typeof Survey>;

/** The quarter of a calendar date. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The calendar date on which a quarter begins. */
export const firstDayOf = (quarter: string): string =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.at(-1)) * 3 - 2).padStart(2, '0')}-01`;

/**
 * What happened to a case between two states of it; undefined is before its beginning, or after its end. A case from which
 * anybody is left out counts nowhere: a number would tell them of it (decisions.md D5).
 */
export function happened(before: Referral | undefined, after: Referral | undefined): { service: string; event: CaseEvent }[] {
  const known = after ?? before;
  if (!known || known.excluded !== null) return [];
  return eventsOf(before, after).map((event) => ({ service: known.service, event }));
}

function eventsOf(before: Referral | undefined, after: Referral | undefined): CaseEvent[] {
  if (!before) return ['begun'];
  if (!after) return ['takenBack'];
  const answered = ({ thread }: Referral): boolean => thread.some(({ by }) => by === 'receiver');
  const events: [CaseEvent, boolean][] = [
    ['opened', before.openings.length === 0 && after.openings.length > 0],
    ['answered', !answered(before) && answered(after)],
    ['closed', before.status !== 'closed' && after.status === 'closed'],
  ];
  return events.flatMap(([event, yes]) => (yes ? [event] : []));
}
