import type { Notice } from './notices.js';
import { daysAfter, keptDays, type Referral } from './referral.js';

/** How many days before its last one a referral is warned of, first and last (decisions.md D3). */
const ahead = { 1: 7, 2: 2 } as const;

/** Whether one side has written something that the other was not shown. */
export const isUnread = ({ thread, shown }: Referral): boolean =>
  thread.some(({ by, n }) => n > (by === 'receiver' ? shown.person : shown.receiver));

type Deletion = Extract<Notice, { kind: 'deletion' }>;

/** The last warning of the day on which it ends now. */
const lastWarning = ({ notices, expires }: Referral): Deletion | undefined =>
  notices.findLast((notice): notice is Deletion => notice.kind === 'deletion' && notice.expires === expires);

/**
 * Whether it is to be forgotten: its time is over, and what nobody has read was warned of twice (decisions.md D3). The second
 * warning never names a day that is nearer than two days.
 */
export function isOver(referral: Referral, today: string): boolean {
  if (referral.expires >= today) return false;
  return !isUnread(referral) || lastWarning(referral)?.nth === 2;
}

/**
 * The referral with the warning that is due on a day; the same where none is. Whoever is warned late, since no job ran, has
 * just as many days left: the last day moves.
 */
export function warned(referral: Referral, today: string): Referral {
  if (!isUnread(referral)) return referral;
  const last = lastWarning(referral);
  if (last?.nth === 2) return referral;
  const nth = last ? 2 : 1;
  if (today < daysAfter(referral.expires, -ahead[nth])) return referral;
  const expires = [referral.expires, daysAfter(today, ahead[nth])].sort().at(-1)!;
  const notice: Notice = { kind: 'deletion', on: today, after: referral.thread.length, expires, nth };
  return { ...referral, expires, notices: [...referral.notices, notice] };
}

/** The warning that holds now. */
export const warningIn = (referral: Referral): Deletion | undefined => (isUnread(referral) ? lastWarning(referral) : undefined);

/** The last day until which a person may have it kept: 30 days after their consent ends (decisions.md D3); undefined where it is kept as long already. */
export function keepableUntil({ consent, expires }: Referral): string | undefined {
  const most = daysAfter(consent.until, keptDays.afterLast);
  return most > expires ? most : undefined;
}
