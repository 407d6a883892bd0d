import type { Thread } from './care.js';
import type { Say } from './dialog.js';
import type { Kit } from './kit.js';
import { hasNews } from './referral.js';
import { inOrder } from './threadSay.js';

/** The chat that is open, if there is one. */
export const openThread = async ({ conversation: { referral }, care }: Kit): Promise<Thread | undefined> =>
  referral === null ? undefined : care.thread(referral);

/** Notes that the person has been shown all that there is. */
export async function seen({ referral, messages, notices }: Thread, kit: Kit): Promise<void> {
  const last = messages.findLast(({ by }) => by === 'receiver')?.n ?? 0;
  if (hasNews(referral)) await kit.care.shown(referral.id, last, notices.length);
}

/**
 * What the office wrote and the programme has to say in the thread that the person has not been shown: said once, before
 * anything else of a turn (each message is delivered at least once and shown once).
 */
export async function news(kit: Kit): Promise<Say[]> {
  const thread = await openThread(kit);
  return thread ? fresh(thread, kit) : [];
}

/** The same of this thread. */
export async function fresh(thread: Thread, kit: Kit): Promise<Say[]> {
  const { shown, told } = thread.referral;
  await seen(thread, kit);
  const messages = thread.messages.filter(({ by, n }) => by === 'receiver' && n > shown.person);
  return inOrder(thread, kit, { messages, notices: thread.notices.slice(told) });
}
