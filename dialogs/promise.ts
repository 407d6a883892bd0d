import { atMost, ofPastWeeks, usualSpan, type Span } from '../knowledge/answerTimes.js';
import { closingOn, standsAt, workingDayAfter } from '../knowledge/officeHours.js';
import { wallClock } from '../knowledge/timeZone.js';
import { isCurrent, type Duty } from './roster.js';

/** What can be said of when somebody will answer: by when, and on what that rests; that it usually takes longer; or nothing. */
export type Expectation =
  | {
      kind: 'by';
      usual: Exclude<Span, 'longer'>;
      /** The day of the office, and the instant at which it closes then. */ on: string;
      by: string;
      /** The time zone of the office. */
      zone: string;
    }
  | { kind: 'longer' }
  | { kind: 'none' };

const none: Expectation = { kind: 'none' };

/**
 * When an answer will probably come: counted from the roster and from real past answers, never typed in (care.md WH-03,
 * features.md idea 17).
 * @param people the names under which somebody can answer this person; with none of them on duty nothing is said
 * @param now an instant, ISO 8601
 */
export function expected({ roster, quarters, latest }: Duty, people: readonly string[], now: string): Expectation {
  if (!roster || !isCurrent(roster, now) || !roster.onDuty.some((name) => people.includes(name))) return none;
  const { hours } = roster;
  const today = wallClock(now, hours.zone).date;
  const usual = usualSpan(ofPastWeeks({ quarters, latest }, today), today);
  if (usual === undefined) return none;
  if (usual === 'longer') return { kind: 'longer' };
  const stands = standsAt(hours, now);
  const begins = stands.open ? stands.since : stands.next;
  if (begins === undefined) return none;
  const first = wallClock(begins, hours.zone).date;
  const days = atMost[usual]!;
  const counted = days === 0 ? first : workingDayAfter(hours, today, days);
  if (counted === undefined) return none;
  const on = counted > first ? counted : first;
  const by = closingOn(hours, on);
  return by !== undefined && Date.parse(by) > Date.parse(now) ? { kind: 'by', usual, on, by, zone: hours.zone } : none;
}
