import { z } from 'zod';
import { CalendarDate, Language } from '../knowledge/language.js';
import { daysAfter } from './referral.js';

/**
 * Words that somebody chose to leave for those who keep the answers (decisions.md D15, features.md idea 10). Nothing in it
 * leads to a conversation, a referral, a person or a day: its id is random, and its time is a week.
 */
export const Letter = z.strictObject({
  id: z.string(),
  language: Language,
  /** The words, sealed under a key of their own. */
  sealed: z.base64url(),
  /** The Monday of the week in which they came. */
  week: CalendarDate,
});
export type Letter = z.infer<typeof Letter>;

/** How long words wait for the editors at most, from the Monday of their week (decisions.md D15). */
export const letterDays = 30;

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The last day on which they can be read. */
export const lastDayOf = ({ week }: Pick<Letter, 'week'>): string => daysAfter(week, letterDays);
