import { z } from 'zod';
import { languages } from '../knowledge/language.js';
import { readNumber } from '../knowledge/returnNumber.js';
import { textIn } from '../knowledge/text/index.js';
import { commandIn } from './always.js';
import { say } from './answerSay.js';
import { cameToBookings } from './booked.js';
import { to } from './choices.js';
import { dialog, end, listen, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { comesHere } from './moving.js';
import { cameBack } from './relay.js';
import { number, withNumber } from './returnNumber.js';
import { numberAsked } from './stillAsked.js';
import { withSurvey } from './surveyOffer.js';
import { moveDigits } from './teamsNotice.js';
import { meanings } from './typed.js';
import { withCare } from './urgent.js';
import { toOpenChat } from './waysBack.js';

/** Well-formed numbers that nobody has, tried one after the other; after so many, one minute is waited (decisions.md D4). */
const tries = 5;
const pause = 60_000;

/**
 * Coming back from any device (decisions.md D4): typing errors are told apart; unknown and expired numbers get equal words. What
 * was tried is counted in the conversation, of a network and in all, before anything is looked up: beyond it all get equal words too.
 */
export const comeBack = dialog({
  state: z.object({ step: z.literal('typing') }),
  async begin(argument, kit) {
    if (kit.door !== 'web') return end(say(kit, { text: kit.text.handoff.number.notInTeams, choices: [to.stop(kit.text)] }));
    return argument === 'lost' ? lost(kit) : enter(kit);
  },
  steps: {
    async typing(_at, heard, kit) {
      if (heard.kind !== 'said') return undefined;
      const reply = await typed(heard.words, kit);
      return /\p{L}/u.test(heard.words) ? withCare(reply, heard.words, kit) : reply;
    },
  },
});

/** Whole messages in any of the six languages by which somebody says here that they have no number. */
const notKept = meanings(languages.flatMap((language) => textIn(language).handoff.number.notKept.map((name) => [name, true] as const)));

/** What somebody typed where a number is asked for: there, nothing else is heard but what is said of the number itself. */
async function typed(words: string, kit: Kit): Promise<Reply> {
  const command = commandIn(words)?.name;
  if (command === 'lostNumber' || notKept(words)) return lost(kit);
  return command === 'comesBack' ? enter(kit) : entered(words, kit);
}

/** Whoever has lost a number: a chat that is still open here gets a new one, and no other can be opened again (decisions.md D4). */
async function lost(kit: Kit): Promise<Reply> {
  const { referral } = kit.conversation;
  if (referral !== null && (await kit.care.thread(referral))) return number.begin('', kit);
  return enter(kit, kit.text.handoff.number.lost, [to.talk(kit.text)]);
}

/** A number is tried, with the code word beside it. */
async function entered(words: string, kit: Kit): Promise<Reply> {
  const { together, short, long, check, unknown, slow } = kit.text.handoff.number;
  const read = readNumber(words);
  if (read.fault === 'short' && read.digits.length === moveDigits) {
    if (isPaused(kit) || !kit.mayBegin('number')) return enter(kit, slow);
    const noCode = [short(read.by), ...(kit.teamsOpen ? [kit.text.teamsRelay.move.over] : [])].join('\n\n');
    return (await comesHere(read.digits, kit)) ?? inVain(kit, noCode);
  }
  // Words alone are the code word, sent after its number as a message of its own.
  if (read.digits === '') return enter(kit, together);
  if (read.fault === 'short') return enter(kit, short(read.by));
  if (read.fault === 'long') return enter(kit, long(read.by));
  if (read.fault === 'check') return enter(kit, check);
  if (isPaused(kit) || !kit.mayBegin('number') || !(await kit.care.lookUp(read.digits))) return enter(kit, slow);
  // Both are looked for in any case: a number without its code word takes the same work as one that nobody has.
  const { chat, locked } = await kit.care.find(read.digits, words);
  const { own, ids } = await kit.care.meetings.find(read.digits);
  if (locked) return inVain(kit, unknown);
  if (ids.length > 0) return toTimes(ids, own, chat, kit);
  if (chat !== undefined) return knownBy(own, await back(chat, own, kit));
  return inVain(kit, unknown);
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
function inVain(kit: Kit, text: string): Reply {
  const times = kit.conversation.tried.times + 1;
  const tried = times < tries ? { times, until: null } : { times: 0, until: minuteAfter(kit.now) };
  return { ...enter(kit, text), about: { tried } };
}

function isPaused({ now, conversation }: Kit): boolean {
  const { until } = conversation.tried;
  return until !== null && now < until;
}

const minuteAfter = (now: string): string => new Date(Date.parse(now) + pause).toISOString();

const enter = (kit: Kit, text?: string, instead?: readonly Choice[]): Reply => listen({ step: 'typing' }, numberAsked(kit, text, instead));
