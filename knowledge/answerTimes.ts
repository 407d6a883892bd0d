import { z } from 'zod';
import { CalendarDate } from './language.js';

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
export function recent(quarters: readonly Quarter[], today: string): Quarter[] {
  const threeMonthsBefore = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 4, 1)).toISOString().slice(0, 10);
  const both = [quarterOf(today), quarterOf(threeMonthsBefore)];
  return quarters.filter(({ quarter }) => both.includes(quarter));
}

/** The same with one more answer. */
export function withAnswer(quarters: readonly Quarter[], span: Span, today: string): Quarter[] {
  const quarter = quarterOf(today);
  const kept = recent(quarters, today);
  const counts = kept.find((one) => one.quarter === quarter)?.counts ?? none;
  return [...kept.filter((one) => one.quarter !== quarter), { quarter, counts: { ...counts, [span]: counts[span] + 1 } }];
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
