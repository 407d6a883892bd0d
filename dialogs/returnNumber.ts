import { z } from 'zod';
import { grouped, readNumber } from '../knowledge/returnNumber.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import { ask, dialog, type Heard, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { noted, numberSaved, ownChat } from './ownChats.js';
import { nowSay, opened, relay } from './relay.js';
import { asksNow } from './whatNow.js';

const Given = z.object({ step: z.literal('confirming'), referral: z.string() });

/** Shows a number, which stays at hand until its person has it: what is asked meanwhile is answered, and leads back here. */
function confirm(referral: string, number: string, text: string, kit: Kit): Reply {
  const { ask: question, later } = kit.text.handoff.number;
  const label = ownChat(kit.conversation, referral)?.saved ? kit.text.draft.number.keepOld : later;
  return {
    ...ask(
      { step: 'confirming', referral },
      say(kit, { text: `${text}\n\n${question}`, exact: grouped(number), keep: true, choices: [{ id: 'later', label }] }),
    ),
    goes: 'number',
    place: 'number',
    about: { referral, chats: noted(kit.conversation.chats, referral, { number: kit.seal(number) }) },
  };
}

/** Shows a fresh return number, and goes on once the person has it: its last four digits are asked for (decisions.md D4). */
export const giveNumber = async (referral: string, kit: Kit, text = kit.text.handoff.number.text): Promise<Reply> =>
  confirm(referral, await kit.care.number(referral), text, kit);

/** The same turn, for somebody who has the number of a chat. @param times the hash under which it finds booked times */
export const withNumber = (referral: string, kit: Kit, times: string): Kit => ({
  ...kit,
  conversation: {
    ...kit.conversation,
    referral,
    chats: noted(kit.conversation.chats, referral, { saved: true, number: null, times }),
  },
});

/** A return number: the one that was shown and is not saved yet, or a new one. Until a new one is saved, the old one works. */
export const number = dialog({
  state: Given,
  async begin(_argument, kit) {
    const { referral } = kit.conversation;
    const thread = referral === null ? undefined : await kit.care.thread(referral);
    // In another tab, or from another device, the chat may have been deleted meanwhile.
    if (referral === null || !thread) return relay.begin('', kit);
    const { shown, replaces } = kit.text.draft.number;
    const open = heldNumber(referral, kit);
    if (open !== undefined) return confirm(referral, open, numberSaved(kit) ? replaces : shown, kit);
    const replacing = thread.referral.lookup !== null;
    if (replacing && !kit.mayBegin('number')) return aside(kit, [say(kit, { text: kit.text.handoff.number.slow, choices: [] })]);
    return giveNumber(referral, kit, replacing ? replaces : shown);
  },
  steps: {
    async confirming({ referral }, heard, kit) {
      const { saved, without, wrong } = kit.text.handoff.number;
      const given = heldNumber(referral, kit);
      if (given === undefined || heard.kind === 'news' || heard.kind === 'arrived') return undefined;
      if (heard.kind === 'chose') {
        if (heard.choice !== 'later') return undefined;
        if (!numberSaved(kit)) return into(referral, without, kit.conversation.chats, kit);
        return into(referral, kit.text.draft.number.stays, noted(kit.conversation.chats, referral, { number: null }), kit);
      }
      const thread = asksNow(heard) ? await kit.care.thread(referral) : undefined;
      if (thread) {
        const reply = confirm(referral, given, numberSaved(kit) ? kit.text.draft.number.replaces : kit.text.draft.number.shown, kit);
        return { ...reply, say: [await nowSay(thread, kit), ...reply.say] };
      }
      const { digits } = readNumber(heard.words);
      if (digits.length >= 4 && given.endsWith(digits)) {
        const times = await kit.care.saved(referral, given);
        return withTimes(referral, times, kit, await into(referral, saved, withNumber(referral, kit, times).conversation.chats, kit));
      }
      // Words are no try: they go their usual way, and the number stays at hand.
      return digits === '' || /\p{L}/u.test(heard.words) ? undefined : confirm(referral, given, wrong, kit);
    },
  },
});

/** Dialogs that take figures of other kinds: there, four that are not the last ones of a number are no try to write these down. */
const asksFigures: readonly string[] = ['booking', 'comeBack', 'codeWord', 'moving'];

/**
 * The last digits of a number that waits to be confirmed, typed by themselves whatever was said since: the page still asks for
 * them (decisions.md D4). The right ones never go to an office; four others are a try where nobody else is meant by them.
 * @returns undefined for everything else
 */
export async function digitsTyped(heard: Heard, kit: Kit): Promise<Reply | undefined> {
  const { referral, active } = kit.conversation;
  const given = referral === null ? undefined : heldNumber(referral, kit);
  if (heard.kind !== 'said' || given === undefined || !/^[\p{Nd}\s\p{Pd}]+$/u.test(heard.words)) return undefined;
  const { digits } = readNumber(heard.words);
  const isRight = digits.length >= 4 && given.endsWith(digits);
  const isTry = digits.length === 4 && !active?.listens && !asksFigures.includes(active?.dialog ?? '');
  return isRight || isTry ? number.resume({ step: 'confirming', referral }, heard, kit) : undefined;
}

/** Booked times under the number that a chat had go on under its new one: "only the new one works" holds for them as well. */
async function withTimes(referral: string, times: string, kit: Kit, reply: Reply): Promise<Reply> {
  const old = ownChat(kit.conversation, referral)?.times ?? null;
  if (old === null) return reply;
  await kit.care.meetings.renumber(old, times);
  return kit.conversation.ownNumber === old ? { ...reply, about: { ...reply.about, ownNumber: times } } : reply;
}

/** A number that was shown in this conversation and is not known to be saved. */
function heldNumber(referral: string, kit: Kit): string | undefined {
  const sealed = ownChat(kit.conversation, referral)?.number ?? undefined;
  return sealed === undefined ? undefined : kit.unseal(sealed);
}

/** Into the chat, after a word on the number: what is said of it here is not said once more by the chat. */
async function into(referral: string, text: string, chats: Kit['conversation']['chats'], kit: Kit): Promise<Reply> {
  if (!(await kit.care.thread(referral))) return relay.begin('', kit);
  const reply = await opened(referral, {
    ...kit,
    conversation: { ...kit.conversation, chats: noted(chats, referral, { saved: true }), referral },
  });
  return { ...reply, say: [say(kit, { text, choices: [] }), ...reply.say], about: { ...reply.about, chats } };
}
