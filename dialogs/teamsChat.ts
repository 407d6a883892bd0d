import { grouped } from '../knowledge/returnNumber.js';
import { isolated } from '../knowledge/text/isolate.js';
import { say } from './answerSay.js';
import { closed, moved, type Turn } from './afterTurn.js';
import { aside } from './aside.js';
import type { Care } from './care.js';
import { besides, to } from './choices.js';
import type { Conversation } from './conversation.js';
import { end, type Dialog, type Heard, type Reply, type Say } from './dialog.js';
import { textAt, type Kit } from './kit.js';
import { noted, ownChat, ownThreads } from './ownChats.js';
import { moveMinutes } from './teamsNotice.js';
import { news } from './news.js';
import { opened, relay } from './relay.js';
import { officeOf } from './threadSay.js';

/** Before a handoff in Teams: the web door comes first, with its address as text and as a picture (decisions.md D2). */
export const webFirst = (kit: Kit): Say => {
  const { text, web, here } = kit.text.teamsRelay.first;
  const choices = [{ id: 'atWeb', label: web }, { id: 'here', label: here }, to.stop(kit.text)];
  return say(kit, { text: `${text}\n\n${isolated(kit.webAddress)}`, qr: kit.webAddress, choices });
};

/** For whoever goes on at the web door instead. */
export const atWeb = (kit: Kit): Reply =>
  end(
    say(kit, {
      text: `${kit.text.teamsRelay.first.atWeb}\n\n${isolated(kit.webAddress)}`,
      qr: kit.webAddress,
      choices: [to.startOver(kit.text), to.stop(kit.text)],
    }),
  );

/** Right after "yes" in Teams, where no number is given (decisions.md D16): the person is in the relay. */
export async function sentInTeams(referral: string, kit: Kit): Promise<Reply> {
  const reply = await opened(referral, kit);
  return { ...reply, say: [say(kit, { text: kit.text.teamsRelay.sent, choices: [] }), ...reply.say] };
}

/**
 * Said first to whoever writes while they have chats with offices here, where nothing is known of an earlier turn: what names
 * conversations is another one every day (decisions.md D15), and whoever was writing there must not take it for sent. Nothing is
 * said of a chat that ends with these words: they arrived before the turn in which they were sent could be told.
 */
export async function notSentThere(heard: Heard, kit: Kit): Promise<Say[]> {
  if (heard.kind !== 'said') return [];
  const open = (await ownThreads(kit)).filter(({ referral }) => referral.status !== 'closed');
  if (open.some(({ messages }) => messages.findLast(({ by }) => by === 'person')?.words === heard.words)) return [];
  const offices = new Set(open.map((thread) => officeOf(thread, kit)));
  return [...offices].map((office) => say(kit, { text: kit.text.teamsRelay.notSent(office), choices: [] }));
}

/**
 * To whoever changed or deleted a message in Teams while they have a chat with an office: the office has what was sent, and the
 * way to delete the chat stands under it. Nothing is said where that chat is gone.
 */
export async function changedThere(kit: Kit): Promise<Turn> {
  const { conversation, text } = kit;
  const { referral, offered } = conversation;
  const thread = referral === null ? undefined : await kit.care.thread(referral);
  if (!thread) return { say: [], conversation };
  const deletes = { id: 'relay/takeBack', label: text.handoff.menu.takeBack };
  const choices = [...besides(offered, [deletes]), deletes];
  const reply = aside(kit, [say(kit, { text: text.teamsRelay.changed, choices })]);
  return closed(moved(conversation, { reply, name: '' }), reply, { kind: 'news' }, kit);
}

/**
 * The conversation with the referral that it may read: in Teams, one whose sealed address is this chat, and none that went
 * on to the web door. Whoever comes back after a day finds it again, in the language of that chat; whoever writes in one that
 * they may no longer read here, or in one that has moved, is told so (care.md WH-07).
 * @param isNew whether nothing is known of an earlier turn
 */
export async function withOwnChat(
  conversation: Conversation,
  care: Care,
  address: string,
  { isNew, writes }: { isNew: boolean; writes: boolean },
): Promise<Conversation> {
  if (conversation.referral === null && !isNew) return conversation;
  if (conversation.referral === null) {
    const all = await care.own(address);
    for (const id of all) await care.reachedAt(id, address);
    const moved = await care.movedFrom(address);
    const newest = [...moved, ...all].at(-1);
    const thread = newest === undefined ? undefined : await care.thread(newest);
    if (!thread) return conversation;
    const { id, language } = thread.referral;
    const chats = moved.reduce((noting, one) => noted(noting, one), conversation.chats);
    return { ...conversation, chats, referral: moved.includes(id) ? null : id, language };
  }
  if (await care.isOwn(conversation.referral, address)) {
    await care.reachedAt(conversation.referral, address);
    return conversation;
  }
  const { active, referral } = conversation;
  if (!isOf(referral, active?.at)) return { ...conversation, referral: null };
  if (!writes || !active?.listens) return { ...conversation, referral: null, active: null, box: '' };
  const { asking } = textAt('teams', conversation.language).handoff.relay;
  return { ...conversation, referral: null, active: wroteToGone(referral), box: asking };
}

/** Nobody at the office gets the words: the chat itself answers that it is gone, under the card where they tell of danger. */
const wroteToGone = (referral: string): Conversation['active'] => ({ dialog: 'relay', at: { step: 'gone', referral }, listens: true });

/** Whether a step belongs to a chat with an office: a relay, a yes asked for again, a code word. */
const isOf = (referral: string, at: unknown): boolean =>
  typeof at === 'object' && at !== null && 'referral' in at && at.referral === referral;

/**
 * One of the person's chats, with what is new in it: in Teams the one that a notice tells of, which opens in its own chat only; on
 * the web one of this conversation. The argument is its referral.
 */
export const chat: Dialog = {
  async begin(id, kit) {
    const isOwn = kit.address === undefined ? ownChat(kit.conversation, id) !== undefined : await kit.care.isOwn(id, kit.address);
    const inIt: Kit = { ...kit, conversation: { ...kit.conversation, referral: isOwn ? id : null } };
    const told = await news(inIt);
    const reply = await relay.begin('', inIt);
    return { ...reply, say: [...told, ...reply.say], about: { ...reply.about, referral: isOwn ? id : kit.conversation.referral } };
  },
  resume: async () => undefined,
};

/** From Teams to the web door, by a code that works there once (decisions.md D16: the return number itself is never shown here). */
export const toWeb: Dialog = {
  async begin(_argument, kit) {
    const { referral } = kit.conversation;
    if (kit.address === undefined || referral === null) return relay.begin('', kit);
    const text = kit.text.teamsRelay.move.text(kit.webAddress, moveMinutes);
    return end(say(kit, { text, exact: grouped(await kit.care.moveCode(referral)), qr: kit.webAddress, choices: [] }));
  },
  resume: async () => undefined,
};
