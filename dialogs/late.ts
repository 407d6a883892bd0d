import { standsAt } from '../knowledge/officeHours.js';
import { currentChannels } from '../knowledge/service.js';
import { marks } from '../knowledge/language.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import type { Thread } from './care.js';
import { to } from './choices.js';
import type { Conversation, Remembered } from './conversation.js';
import type { Choice, Say } from './dialog.js';
import type { Kit } from './kit.js';
import { nextDoors } from './nextDoors.js';
import { noted, numberSaved, ownChat, toNumber } from './ownChats.js';
import { dateIn } from './provenance.js';
import type { Roster } from './roster.js';
import { officeOf } from './threadSay.js';
import { isOverdue, patienceOf } from './waiting.js';
import { toChat } from './waysBack.js';

/** How long nobody may take a text up before the person is told, in milliseconds (care.md WH-04). */
const patience = 5 * 60_000;

/**
 * Says that words of the office are overdue, with an apology: once, and before the person has to ask (care.md WH-04). Undefined
 * where they are not.
 */
export async function overdue({ referral }: Thread, kit: Kit): Promise<string | undefined> {
  const { roster } = await kit.duty(referral.service);
  if (referral.due === null || !isOverdue(referral, roster, kit.now)) return undefined;
  await kit.care.toldLate(referral.id);
  const { overdue: promised, silent } = kit.text.hours;
  return referral.due.told ? promised(dateIn(kit.language, referral.due.on)) : silent(patienceOf(roster));
}

/** The same before whatever else is said in a turn, for whoever has a chat with an office. */
export async function overdueFirst(kit: Kit): Promise<Say[]> {
  const { referral } = kit.conversation;
  const thread = referral === null ? undefined : await kit.care.thread(referral);
  const text = thread && (await overdue(thread, kit));
  return thread && text !== undefined ? [say(kit, { text, choices: await otherDoors(thread, kit) })] : [];
}

/**
 * What is said to somebody who waits and does nothing, once each: that words in the chat that is open are overdue, and that
 * nobody has answered yet after five minutes in open hours, in whichever of their chats (care.md WH-04). They stay where they are.
 */
export async function late(kit: Kit): Promise<{ say: Say[]; about?: Partial<Remembered> } | undefined> {
  const { referral } = kit.conversation;
  const open = referral === null ? undefined : await kit.care.thread(referral);
  const said = open && (await overdue(open, kit));
  if (open && said !== undefined) return { say: [await waysOn(`${said}\n\n${kit.text.hours.ways}`, open, kit)] };
  const before = marked(kit.conversation);
  let chats = before;
  for (const { referral: id, waitingSince } of before) {
    if (waitingSince === null) continue;
    const thread = await kit.care.thread(id);
    const roster = thread && (await kit.duty(thread.referral.service)).roster;
    if (thread && openFor(roster, waitingSince, kit.now) < patience) continue;
    chats = noted(chats, id, { waitingSince: null });
    if (thread?.referral.status !== 'waiting') continue;
    const { late: text } = kit.text.handoff.relay;
    return {
      say: id === referral ? [await waysOn(text, thread, kit)] : await beside(text, thread, kit),
      about: { chats, waitingSince: null },
    };
  }
  return chats === before ? undefined : { say: [], about: { chats, waitingSince: null } };
}

/** The chats, each with when a text went to its office; a mark of the version before stands at the one that is open. */
function marked({ chats, referral, waitingSince }: Conversation): Conversation['chats'] {
  if (waitingSince === null || referral === null) return chats;
  return noted(chats, referral, { waitingSince: ownChat({ chats, referral })?.waitingSince ?? waitingSince });
}

/** How long an office has been open since a moment, or since it opened last; of one whose hours nobody knows, how long ago it was. */
function openFor(roster: Roster | undefined, since: string, now: string): number {
  if (!roster) return Date.parse(now) - Date.parse(since);
  const stands = standsAt(roster.hours, now);
  return stands.open ? Date.parse(now) - Math.max(Date.parse(since), Date.parse(stands.since)) : 0;
}

/** Where else somebody can turn who gets no answer (features.md S31). */
export const otherDoors = async ({ referral }: Thread, kit: Kit): Promise<Choice[]> => [
  ...(await nextDoors(referral.service, kit)),
  { id: 'handoff', label: kit.text.handoff.relay.other },
];

async function waysOn(text: string, thread: Thread, kit: Kit): Promise<Say> {
  const number = !numberSaved(kit) && kit.door === 'web' ? [toNumber(thread, kit)] : [];
  return say(kit, {
    text: withOwnChannels(text, thread, kit),
    choices: [
      { id: 'relay', label: kit.text.handoff.relay.wait },
      ...(await otherDoors(thread, kit)),
      ...number,
      to.contacts(kit.text),
      to.stop(kit.text),
    ],
  });
}

/** The same of a chat that is not open: which one it is stands above, and all that is open stays as it is. */
async function beside(text: string, thread: Thread, kit: Kit): Promise<Say[]> {
  const choices = [toChat(thread, kit), ...(await otherDoors(thread, kit))];
  return aside(kit, [say(kit, { title: officeOf(thread, kit), text: withOwnChannels(text, thread, kit), choices })]).say;
}

function withOwnChannels(text: string, { referral }: Thread, kit: Kit): string {
  const own = ownChannels(referral.service, kit);
  return own === undefined ? text : `${text}\n\n${own}`;
}

/** The office's own telephone, address or door, for whoever would rather go there themselves (care.md WH-08); only what somebody confirmed lately. */
export function ownChannels(id: string, kit: Kit): string | undefined {
  const service = kit.directory.service(id);
  const channels = service ? currentChannels(service, kit.today) : [];
  if (channels.length === 0) return undefined;
  const { channel: names } = kit.text.offices.service;
  const { colon, semicolon } = marks[kit.language];
  return kit.text.hours.own(channels.map(({ type, value }) => `${names[type]}${colon}${value}`).join(semicolon));
}
