import { z } from 'zod';
import { readNumber } from '../knowledge/returnNumber.js';
import { say } from './answerSay.js';
import { cameToBookings } from './booked.js';
import { to } from './choices.js';
import { dialog, end, listen, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { comesHere } from './moving.js';
import { cameBack } from './relay.js';
import { withNumber } from './returnNumber.js';
import { withSurvey } from './surveyOffer.js';
import { moveDigits } from './teamsNotice.js';
import { withCare } from './urgent.js';
import { toOpenChat } from './waysBack.js';

/** Well-formed numbers that nobody has, tried one after the other; after so many, one minute is waited (decisions.md D4). */
const tries = 5;
const pause = 60_000;

const Tried = z.object({
  tried: z.number().int().default(0),
  /** Nothing is looked up before. */ until: z.iso.datetime().nullable().default(null),
});
type Tried = z.infer<typeof Tried>;
const untried: Tried = { tried: 0, until: null };

/** Coming back from any device (decisions.md D4): typing errors are told apart; unknown and expired numbers get equal words. */
export const comeBack = dialog({
  state: z.object({ step: z.literal('typing'), ...Tried.shape }),
  begin: (_argument, kit) =>
    kit.door === 'web'
      ? enter(kit, kit.text.handoff.number.enter)
      : end(say(kit, { text: kit.text.handoff.number.notInTeams, choices: [to.stop(kit.text)] })),
  steps: {
    async typing(at, heard, kit) {
      if (heard.kind !== 'said') return undefined;
      const reply = await entered(at, heard.words, kit);
      return /\p{L}/u.test(heard.words) ? withCare(reply, heard.words, kit) : reply;
    },
  },
});

/** What somebody typed where a number is asked for. */
async function entered({ tried, until }: Tried, words: string, kit: Kit): Promise<Reply> {
  const at = { tried, until };
  const { short, long, check, unknown, slow } = kit.text.handoff.number;
  const read = readNumber(words);
  if (read.fault === 'short' && read.digits.length === moveDigits) {
    const isSlow = until !== null && kit.now < until;
    const comes = isSlow ? undefined : await comesHere(read.digits, kit);
    if (comes) return comes;
    return enter(kit, isSlow ? slow : kit.text.teamsRelay.move.over, isSlow ? at : after(tried, kit));
  }
  if (read.fault === 'short') return enter(kit, short(read.by), at);
  if (read.fault === 'long') return enter(kit, long(read.by), at);
  if (read.fault === 'check') return enter(kit, check, at);
  if (until !== null && kit.now < until) return enter(kit, slow, at);
  const found = await kit.care.find(read.digits, words);
  const { own, ids } = await kit.care.meetings.find(read.digits);
  if (ids.length > 0) return toTimes(ids, own, found, kit);
  if (found !== undefined) return knownBy(own, await back(found, own, kit));
  return enter(kit, unknown, after(tried, kit));
}

/** In the chat, for somebody who came back to it. */
async function back(referral: string, own: string, kit: Kit): Promise<Reply> {
  const known = withNumber(referral, kit, own);
  const came = await cameBack(referral, known);
  const reply = { ...came, about: { ...came.about, chats: known.conversation.chats } };
  const thread = await kit.care.thread(referral);
  return thread ? withSurvey(reply, thread, kit) : reply;
}

/** To the booked times of a number, with the way to a chat under the same one. */
async function toTimes(ids: readonly string[], own: string, referral: string | undefined, kit: Kit): Promise<Reply> {
  if (referral === undefined) return cameToBookings(ids, own, kit, []);
  const { chats } = withNumber(referral, kit, own).conversation;
  const thread = await kit.care.thread(referral);
  const reply = await cameToBookings(ids, own, kit, thread ? [toOpenChat(thread, kit)] : []);
  return { ...reply, about: { ...reply.about, referral, chats } };
}

/** One more time can be booked under the number that somebody came with. */
const knownBy = (ownNumber: string, reply: Reply): Reply => ({ ...reply, about: { ...reply.about, ownNumber } });

/** After one more that nobody has. */
const after = (tried: number, kit: Kit): Tried =>
  tried + 1 < tries ? { tried: tried + 1, until: null } : { tried: 0, until: minuteAfter(kit.now) };

const minuteAfter = (now: string): string => new Date(Date.parse(now) + pause).toISOString();

const enter = (kit: Kit, text: string, at = untried): Reply =>
  listen({ step: 'typing', ...at }, say(kit, { text, choices: [to.startOver(kit.text), to.stop(kit.text)] }));
