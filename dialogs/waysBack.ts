import type { Thread } from './care.js';
import type { Choice, Say } from './dialog.js';
import { say } from './answerSay.js';
import { leftOpen, remaining } from './handoffAt.js';
import type { Kit } from './kit.js';
import { isForChild } from './minors.js';
import { openThread } from './news.js';
import { toBookings } from './ownBookings.js';
import { noted, ownChat, ownThreads } from './ownChats.js';
import { officeOf, serviceName } from './threadSay.js';
import type { Conversation } from './conversation.js';

/** Dialogs about one chat: what is asked there is answered first. */
const asking = ['renewal', 'codeWord', 'survey', 'number', 'moving', 'comeBack'];

/**
 * Under whatever else is read: back to a text or words that are not sent, to a return number that is not saved, to a booked time, and to each chat with an
 * office, so that none of them is left behind without a word (features.md S10, care.md CO-08).
 * @param shown the place that the person reads now; null for one that no choice shows again
 */
export async function waysBack(kit: Kit, shown: string | null): Promise<Choice[]> {
  const dialog = kit.conversation.active?.dialog ?? '';
  if (dialog === 'handoff') return [];
  const toText = [
    ...toDraft(kit),
    ...(await toBookings(kit, shown)),
    ...(kit.conversation.question?.open && dialog !== 'editors' ? [toEditors(kit)] : []),
  ];
  if (asking.includes(dialog)) return toText;
  const threads = (await ownThreads(kit)).toReversed();
  const current = threads.find(({ referral }) => referral.id === kit.conversation.referral);
  const inIt = dialog === 'relay';
  return [
    ...toText,
    ...(current && !inIt ? [toOpenChat(current, kit), ...toOpenNumber(kit)] : []),
    ...threads.filter((thread) => thread !== current).map((thread) => toChat(thread, kit)),
  ];
}

/** Back to words for the editors that were neither sent nor given up. */
export const toEditors = (kit: Kit): Choice => ({ id: 'editors', label: kit.text.worklist.person.back });

/** A child is not handed over (care.md CO-07), and where nobody is left who may read a text no way leads to it: it can be added for another office. */
export function toDraft(kit: Kit): Choice[] {
  const { draft } = kit.conversation;
  const at = leftOpen(kit);
  if (!draft || isForChild(kit) || (at && remaining(at, kit).length === 0)) return [];
  return [{ id: 'draft', label: kit.text.draft.back(serviceName(draft.service, kit) ?? draft.service) }];
}

const toOpenNumber = ({ conversation, text }: Kit): Choice[] => {
  const chat = ownChat(conversation);
  return chat?.number != null && !chat.saved ? [{ id: 'number', label: text.draft.number.back }] : [];
};

/** Back to the chat that is open; also to one that is over, to read or delete it. */
export const toOpenChat = (thread: Thread, kit: Kit): Choice => ({
  id: 'relay',
  label: kit.text.handoff.menu.toOffice(officeOf(thread, kit)),
});

/** To a chat that is not open. */
export const toChat = (thread: Thread, kit: Kit): Choice => ({
  id: `chat/${thread.referral.id}`,
  label: kit.text.handoff.menu.toOffice(officeOf(thread, kit)),
});

/** The last message of an office that its person was not shown; 0 where there is none. */
const unread = ({ referral, messages }: Thread): number =>
  messages.findLast(({ by, n }) => by === 'receiver' && n > referral.shown.person)?.n ?? 0;

/**
 * That an office wrote in a chat which is not the one that is open, once for each message, without its words. On the web door
 * only: in Teams a notice tells of it.
 */
export async function newsElsewhere(kit: Kit): Promise<{ say: Say[]; chats: Conversation['chats'] }> {
  const { conversation, door, text } = kit;
  let { chats } = conversation;
  if (door === 'teams' || chats.length < 2) return { say: [], chats };
  const said: Say[] = [];
  for (const thread of await ownThreads(kit)) {
    const { id } = thread.referral;
    const last = id === conversation.referral ? 0 : unread(thread);
    if (last <= (ownChat(conversation, id)?.told ?? 0)) continue;
    chats = noted(chats, id, { told: last });
    said.push(say(kit, { text: text.draft.news(officeOf(thread, kit)), choices: [toChat(thread, kit)] }));
  }
  return { say: said, chats };
}

/** The button to the chat with an office, if there is one. */
export async function backTo(kit: Kit): Promise<Choice[]> {
  const thread = await openThread(kit);
  return thread ? [toOpenChat(thread, kit)] : [];
}
