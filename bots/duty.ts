import { noted, spanOf, stillSaid } from '../knowledge/answerTimes.js';
import { usualHours, workingDays } from '../knowledge/officeHours.js';
import { wallClock } from '../knowledge/timeZone.js';
import type { Records, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import { isSlow } from '../dialogs/waiting.js';
import type { AnswerTimes, Duty, Roster } from '../dialogs/roster.js';
import type { Held } from './forgetting.js';

/** What is known of when a service is there. */
export async function dutyIn({ rosters, answerTimes }: Records, id: string): Promise<Duty> {
  const [roster, times] = await Promise.all([rosters.look(id), answerTimes.look(id)]);
  return { roster, quarters: times?.quarters ?? [], latest: times?.latest };
}

/** Whether a person has waited for as many working days as the office calls too long (features.md S31). @param today a calendar date */
export const waitsTooLong = async (records: Records, referral: Referral, today: string): Promise<boolean> =>
  isSlow(referral, (await dutyIn(records, referral.service)).roster, today);

/**
 * Notes that somebody on duty worked with a case today: the roster is in use (care.md WH-03). Of a case that a colleague must
 * not see nothing is noted, since it could be told from it (D5).
 * @param now an instant
 */
export async function noteWork({ rosters }: Records, { service, excluded }: Referral, name: string, now: Date): Promise<void> {
  const dayAt = ({ hours }: Roster): string => wallClock(now.toISOString(), hours.zone).date;
  const isNoted = (roster: Roster | undefined): boolean => !roster?.onDuty.includes(name) || roster.used === dayAt(roster);
  const seen = await rosters.look(service);
  // Once a day it is news, and is held only then.
  if (excluded !== null || isNoted(seen)) return;
  const roster = await rosters.get(service);
  if (roster && !isNoted(roster)) await rosters.put({ ...roster, used: dayAt(roster) });
}

/**
 * Counts after how many working days a first answer came: from dates, and kept apart from the referral (decisions.md D15). Of a
 * case that a colleague must not see nothing is counted.
 * @param today a calendar date
 */
export async function noteAnswer(
  { rosters, answerTimes }: Records,
  { service, consent, excluded }: Referral,
  today: string,
): Promise<void> {
  if (excluded !== null) return;
  const hours = (await rosters.get(service))?.hours ?? usualHours;
  const times = (await answerTimes.get(service)) ?? { quarters: [] };
  const span = spanOf(workingDays(hours, consent.given, today));
  await answerTimes.put({ id: service, ...noted(times, span, today) });
}

/** Counts of answers that are older than the last quarter of a year, which say nothing of now. */
export function oldAnswersIn(store: Store, now: () => Date): Held {
  const kept = (times: AnswerTimes): AnswerTimes => ({ id: times.id, ...stillSaid(times, now().toISOString().slice(0, 10)) });
  const old = (times: AnswerTimes): boolean => {
    const { quarters, latest } = kept(times);
    return quarters.length < times.quarters.length || latest !== times.latest;
  };
  return {
    forget: () =>
      store.transaction(async ({ answerTimes }) => {
        for (const { id } of (await answerTimes.find({})).filter(old)) await answerTimes.put(kept((await answerTimes.get(id))!));
      }),
    overdue: () => store.transaction(async ({ answerTimes }) => (await answerTimes.find({})).some(old)),
  };
}
