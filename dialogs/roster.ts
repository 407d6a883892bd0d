import { z } from 'zod';
import { Latest, Quarter, type Counted } from '../knowledge/answerTimes.js';
import { CalendarDate } from '../knowledge/language.js';
import { Hours, workingDays } from '../knowledge/officeHours.js';
import { wallClock } from '../knowledge/timeZone.js';

/** When an office is there and who answers, as it said itself. It has no link to any referral (decisions.md D15). */
export const Roster = z.strictObject({
  /** The id of the service. */
  id: z.string(),
  hours: Hours,
  /** Names of accounts. */
  onDuty: z.array(z.string()),
  /** Working days without an answer after which a case is marked. */
  slowAfter: z.number().int().min(1).max(10),
  /** Who said last that all of this is right, on which day of the office. */
  confirmed: z.strictObject({ by: z.string(), on: CalendarDate }),
  /** The last day on which somebody on duty worked with a case. */
  used: CalendarDate.nullable(),
});
export type Roster = z.infer<typeof Roster>;

/** How many first answers of a service came after how many working days (care.md WH-03); no link to any referral. */
export const AnswerTimes = z.strictObject({
  /** The id of the service. */
  id: z.string(),
  quarters: z.array(Quarter),
  latest: Latest.nullable().default(null),
});
export type AnswerTimes = z.infer<typeof AnswerTimes>;

/** What is known of when a service is there, and of how long its answers took. */
export interface Duty extends Counted {
  roster: Roster | undefined;
}

/** Working days without an answer after which a case is marked, where an office has not said otherwise. */
export const usualPatience = 3;

/** Whether somebody has confirmed a roster, or worked by it, since the last working day of the office (care.md WH-03). */
export function isCurrent({ hours, confirmed, used }: Roster, now: string): boolean {
  const last = used !== null && used > confirmed.on ? used : confirmed.on;
  return workingDays(hours, last, wallClock(now, hours.zone).date, 2) <= 1;
}
