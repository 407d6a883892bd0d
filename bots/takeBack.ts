import type { BotAdapter, TurnContext } from 'botbuilder';
import type { Door } from '../dialogs/kit.js';
import { noticeId } from '../dialogs/teamsNotice.js';
import type { Records, Sent } from '../dialogs/records.js';

/** An adapter whose messages stay with somebody else and can be deleted there, as in Teams. */
export interface TakesBack {
  /**
   * Deletes messages of the bot itself, in this order, as far as it is let in a few seconds: whoever delivered what is answered
   * waits no longer. It never throws: what cannot be deleted stays.
   * @returns those that are gone
   */
  takeBack(context: TurnContext, ids: readonly string[]): Promise<readonly string[]>;
}

const mark = Symbol('said again');

/** Notes which of the messages that a turn sends next, by their place, are said again where they do not arrive. */
export const saysAgain = ({ turnState }: Pick<TurnContext, 'turnState'>, at: readonly boolean[]): void => void turnState.set(mark, at);

/** Whether a message is said again where it is given up: then it may not stand there as well, if it arrives all the same. */
export const isSaidAgain = ({ turnState }: Pick<TurnContext, 'turnState'>, at: number): boolean =>
  (turnState.get(mark) as readonly boolean[] | undefined)?.[at] ?? false;

export const takesBack = (adapter: BotAdapter): adapter is BotAdapter & TakesBack => 'takeBack' in adapter;

/** So many of the newest messages can be deleted on request: Teams takes some 60 acts in half a minute. */
export const mostSent = 60;

/**
 * Adds ids of messages that were just sent; they are forgotten with the conversation.
 * @param gone those that were deleted meanwhile: nothing is left of them to delete
 */
export async function remember({ sent }: Records, { id, ids, expires }: Sent, gone: readonly string[]): Promise<void> {
  const before = (await sent.get(id))?.ids ?? [];
  const still = before.filter((one) => !gone.includes(one));
  await sent.put({ id, ids: [...still, ...ids].slice(-mostSent), expires });
}

/** For so long messages are known before which everything was forgotten (minutes): a channel delivers one again within seconds. */
export const repeatedMinutes = 10;

/** Keeps that these messages were heard, the last of which had everything forgotten, and nothing of whom. */
export async function keepForgotten({ forgotten }: Records, ids: readonly string[], now: Date): Promise<void> {
  const expires = new Date(now.getTime() + repeatedMinutes * 60_000).toISOString();
  for (const id of new Set(ids)) await forgotten.put({ id, expires });
}

/** Whether message `id` was heard already: in the chat of which these are the `seen` ones, or, in Teams, just before all was forgotten. */
export const wasHeard = async ({ forgotten }: Records, seen: readonly string[] | undefined, door: Door, id: string): Promise<boolean> =>
  seen?.includes(id) || (door === 'teams' && (await forgotten.look(id)) !== undefined);

/** So many of the newest messages of a chat are known. */
const mostSeen = 12;

/** The messages that were heard in a chat, with one more. */
export const nowSeen = (seen: readonly string[], id: string): string[] => [...seen, id].slice(-mostSeen);

/** The ids of notices to the person about referrals that are no longer there: only the chat that they were in can delete them now. */
export async function staleNotices({ referrals, teamsNotices }: Records, ids: readonly string[]): Promise<string[]> {
  const stale: string[] = [];
  for (const id of new Set(ids)) {
    if (await referrals.get(id)) continue;
    const card = (await teamsNotices.get(noticeId(id, null)))?.card;
    if (card) stale.push(card);
  }
  return stale;
}
