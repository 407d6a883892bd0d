import { textAt, type Kit } from './kit.js';
import type { Turn } from './afterTurn.js';
import { under } from './afterTurn.js';
import { say } from './answerSay.js';
import type { Thread } from './care.js';
import type { Conversation } from './conversation.js';
import type { Heard } from './dialog.js';
import { officeOf } from './threadSay.js';

/** The chats that went from this chat in Teams to the web door in the last 24 hours, and are still there. */
async function movedThreads({ care, address }: Pick<Kit, 'care' | 'address'>): Promise<Thread[]> {
  const found: Thread[] = [];
  if (address !== undefined) for (const id of await care.movedFrom(address)) found.push(...[(await care.thread(id)) ?? []].flat());
  return found;
}

const whereIs = (threads: readonly Thread[], kit: Kit): string[] => {
  const offices = new Set(threads.map((thread) => officeOf(thread, kit)));
  return [...offices].map((office) => kit.text.teamsRelay.move.away(office, kit.webAddress));
};

/**
 * Where chats are that were here in Teams until the person took them to the web door, and how they are written in, read and
 * deleted there; empty where none is known.
 * @param id only this one
 */
export const whereMoved = async (kit: Kit, id?: string): Promise<string[]> =>
  whereIs(
    (await movedThreads(kit)).filter(({ referral }) => id === undefined || referral.id === id),
    kit,
  );

/** The chats of a conversation without those of which its person has just been told that they are elsewhere. */
export async function withoutMoved(kit: Kit): Promise<Pick<Conversation, 'chats'>> {
  const moved = (await movedThreads(kit)).map(({ referral }) => referral.id);
  return { chats: kit.conversation.chats.filter(({ referral }) => !moved.includes(referral)) };
}

/**
 * The turn, under a sentence on where a chat is now: once, to whoever goes on in Teams after it went to the web door, so that
 * nobody takes for sent what they write here (care.md WH-07). With what helps in danger (CR-20) it waits for the next turn: one
 * thing at a time is enough there.
 */
export async function underMoved(heard: Heard, taken: Turn, kit: Kit): Promise<Turn> {
  const { conversation } = taken;
  const isActed = heard.kind === 'said' || heard.kind === 'chose';
  if (!isActed || !conversation || conversation.chats.length === 0 || taken.say.some(({ kind }) => kind === 'help')) return taken;
  const known = conversation.chats.map(({ referral }) => referral);
  const moved = (await movedThreads(kit)).filter(({ referral }) => known.includes(referral.id));
  if (moved.length === 0) return taken;
  const { language } = conversation;
  const inIt = { ...kit, conversation, language, text: textAt(kit.door, language) };
  // Words that were meant for another office, or are still being written to one, went where that says.
  const { active, referral } = kit.conversation;
  const isMeantElsewhere = active?.listens === true && !moved.some((thread) => thread.referral.id === referral);
  const lost = heard.kind === 'said' && !isMeantElsewhere ? [inIt.text.reader.gone] : [];
  const told = say(inIt, { text: [...lost, ...whereIs(moved, inIt)].join('\n\n'), choices: [] });
  return under([told], { ...taken, conversation: { ...conversation, ...(await withoutMoved(inIt)) } });
}
