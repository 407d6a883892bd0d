import type { Records } from '../dialogs/records.js';
import { daysAfter, keptDays } from '../dialogs/referral.js';

/**
 * What is known of notices in Teams whose chat is gone, and which Teams does not let be taken away, closed as it may be for
 * good (decisions.md D3): such a notice gets its last day, and is dropped after it. A chat that was taken back is found gone on
 * the next day, which counts as one of those days.
 */
export async function forgetNotices(
  { referrals, teamsNotices }: Pick<Records, 'referrals' | 'teamsNotices'>,
  today: string,
): Promise<void> {
  // The chat of a notice was there before it: what is read after it lacks none that has only just begun.
  const notices = await teamsNotices.find({});
  const there = new Set((await referrals.find({})).map(({ id }) => id));
  for (const { id } of notices.filter(({ referral }) => !there.has(referral))) {
    const notice = await teamsNotices.get(id);
    if (!notice) continue;
    if (notice.expires === undefined) await teamsNotices.put({ ...notice, expires: daysAfter(today, keptDays.notices - 1) });
    else if (notice.expires < today) await teamsNotices.drop(id);
  }
}

/** Whether any is kept past its last day. */
export const hasOldNotices = async ({ teamsNotices }: Pick<Records, 'teamsNotices'>, today: string): Promise<boolean> =>
  (await teamsNotices.find({})).some(({ expires }) => expires !== undefined && expires < today);
