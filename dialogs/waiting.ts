import { closingOn, usualHours, workingDayAfter, workingDays } from '../knowledge/officeHours.js';
import { dayAfter, instantOf } from '../knowledge/timeZone.js';
import type { Referral } from './referral.js';
import { usualPatience, type Roster } from './roster.js';

type Times = Pick<Roster, 'hours' | 'slowAfter'>;

/** What is taken for an office that has said nothing of itself. */
const usual: Times = { hours: usualHours, slowAfter: usualPatience };

/** The day since which a person waits for words of the office; undefined where nobody waits. */
export const waitsSince = ({ status, thread }: Pick<Referral, 'status' | 'thread'>): string | undefined =>
  status === 'closed' ? undefined : thread[thread.findLastIndex(({ by }) => by === 'receiver') + 1]?.on;

/** The working days after which silence is worth a mark, by the office itself. */
export const patienceOf = (times: Times | undefined): number => (times ?? usual).slowAfter;

/** Whether a person has waited for as many working days as the office itself calls too long (features.md S31). @param today a calendar date */
export function isSlow(referral: Pick<Referral, 'status' | 'thread'>, times: Times | undefined, today: string): boolean {
  const { hours, slowAfter } = times ?? usual;
  const since = waitsSince(referral);
  return since !== undefined && since < today && workingDays(hours, since, today, slowAfter) >= slowAfter;
}

/** By which day words of the office are due that were not promised for a day. @param today a calendar date */
export function dueAfter(times: Times | undefined, today: string): Referral['due'] {
  const { hours, slowAfter } = times ?? usual;
  const on = workingDayAfter(hours, today, slowAfter);
  return on === undefined ? null : { on, told: false };
}

/**
 * Whether words of the office are overdue: it has closed on the day by which they were to come. Where no day was promised, it is
 * counted by the hours that the office has now: it may have closed since the person wrote (care.md WH-04). @param now an instant, ISO 8601
 */
export function isOverdue(referral: Pick<Referral, 'due' | 'status' | 'thread'>, times: Times | undefined, now: string): boolean {
  const { due, status } = referral;
  if (due === null || status === 'closed') return false;
  const { hours } = times ?? usual;
  const since = waitsSince(referral);
  const on = due.told || since === undefined ? due.on : dueAfter(times, since)?.on;
  if (on === undefined) return false;
  const end = closingOn(hours, on) ?? instantOf({ date: dayAfter(on), time: '00:00' }, hours.zone);
  return Date.parse(now) > Date.parse(end);
}
