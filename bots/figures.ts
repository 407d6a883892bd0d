import { firstDayOf, happened, quarterOf, type Answer, type Question } from '../dialogs/figures.js';
import type { Records } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import { oldestDay } from './chain.js';

/** Counts what happened to a case, in the transaction in which it did. */
export async function countCase(
  { figures }: Pick<Records, 'figures'>,
  before: Referral | undefined,
  after: Referral | undefined,
  today: string,
): Promise<void> {
  for (const { service, event } of happened(before, after)) {
    const quarter = quarterOf(today);
    const id = `${quarter}/${service}/${event}`;
    const count = (await figures.get(id))?.count ?? 0;
    await figures.put({ id, quarter, service, event, count: count + 1 });
  }
}

/** Counts one answer about the experience. */
export async function countAnswer({ surveys }: Pick<Records, 'surveys'>, question: Question, answer: Answer, today: string): Promise<void> {
  const quarter = quarterOf(today);
  const id = `${quarter}/${question}/${answer}`;
  const count = (await surveys.get(id))?.count ?? 0;
  await surveys.put({ id, quarter, question, answer, count: count + 1 });
}

/** Whether figures of a quarter are no longer kept: those of any day in it would be older than 24 months. */
export const isPast = (quarter: string, today: string): boolean => firstDayOf(quarter) < oldestDay(today);
