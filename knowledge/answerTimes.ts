import { z } from 'zod';
import { CalendarDate } from './language.js';
import { weekday } from './officeHours.js';
import { dayAfter } from './timeZone.js';

/** How many working days lay between a consent and the first answer to it: the only thing that is counted of it (decisions.md D15). */
export const spans = ['same', 'next', 'two', 'toFive', 'longer'] as const;
export const Span = z.enum(spans);
export type Span = z.infer<typeof Span>;

/** How often each span occurred. */
export const Counts = z.record(Span, z.number().int().nonnegative());
export type Counts = z.infer<typeof Counts>;

const none: Counts = { same: 0, next: 0, two: 0, toFive: 0, longer: 0 };

export const spanOf = (workingDays: number): Span =>
  workingDays <= 0 ? 'same' : workingDays === 1 ? 'next' : workingDays === 2 ? 'two' : workingDays <= 5 ? 'toFive' : 'longer';

/** The most working days that a span means; none for the last one. */
export const atMost: Record<Span, number | undefined> = { same: 0, next: 1, two: 2, toFive: 5, longer: undefined };

/** Counts of a quarter of a year. */
export const Quarter = z.strictObject({ quarter: z.string().regex(/^\d{4}-Q[1-4]$/), counts: Counts });
export type Quarter = z.infer<typeof Quarter>;

/** The quarter of a date, such as 2026-Q4. @param date a calendar date */
export const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(CalendarDate.parse(date).slice(5, 7)) / 3)}`;

/** The quarter of a date and the one before it: what happened earlier says nothing of now, and is dropped. */
export function recent<T extends Pick<Quarter, 'quarter'>>(quarters: readonly T[], today: string): T[] {
  const threeMonthsBefore = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 4, 1)).toISOString().slice(0, 10);
  const both = [quarterOf(today), quarterOf(threeMonthsBefore)];
  return quarters.filter(({ quarter }) => both.includes(quarter));
}

/** Counts of the week that runs, or ran last: its Monday, and the quarter to which they belong. */
export const Latest = z.strictObject({ monday: CalendarDate, quarter: Quarter.shape.quarter, counts: Counts });
export type Latest = z.infer<typeof Latest>;

/** What is counted of a service. */
export interface Counted {
  quarters: readonly Quarter[];
  latest?: Latest | null | undefined;
}

const mondayOf = (date: string): string => dayAfter(date, -weekday(date));

const added = (a: Counts, b: Counts): Counts => Object.fromEntries(spans.map((span) => [span, a[span] + b[span]])) as Counts;

/**
 * Only answers of weeks that are over: what people are told does not move on the day on which somebody was answered, so
 * nobody learns of it from outside (care.md PR-60).
 */
export function ofPastWeeks({ quarters, latest }: Counted, today: string): Quarter[] {
  if (!latest || latest.monday === mondayOf(today)) return [...quarters];
  const same = quarters.find(({ quarter }) => quarter === latest.quarter);
  const counts = same ? added(same.counts, latest.counts) : latest.counts;
  return [...quarters.filter((one) => one !== same), { quarter: latest.quarter, counts }];
}

/** The same with one more answer, which is told of from next week on. */
export function noted(counted: Counted, span: Span, today: string): { quarters: Quarter[]; latest: Latest } {
  const monday = mondayOf(today);
  const runs = counted.latest?.monday === monday ? counted.latest : { monday, quarter: quarterOf(today), counts: none };
  const one = { ...none, [span]: 1 };
  return { quarters: recent(ofPastWeeks(counted, today), today), latest: { ...runs, counts: added(runs.counts, one) } };
}

/** Without what says nothing of now. */
export function stillSaid({ quarters, latest }: Counted, today: string): { quarters: Quarter[]; latest: Latest | null } {
  return { quarters: recent(quarters, today), latest: latest && recent([latest], today).length > 0 ? latest : null };
}

/** Nothing is said of fewer answers (decisions.md D15). */
const fewest = 10;

/** The span within which half of the recent answers came; undefined below ten of them. */
export function usualSpan(quarters: readonly Quarter[], today: string): Span | undefined {
  const counted = recent(quarters, today);
  const times = spans.map((span) => counted.reduce((sum, { counts }) => sum + counts[span], 0));
  const all = times.reduce((sum, n) => sum + n, 0);
  if (all < fewest) return undefined;
  let seen = 0;
  return spans.find((_span, at) => (seen += times[at]!) * 2 >= all);
}
