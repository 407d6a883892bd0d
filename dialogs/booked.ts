import { z } from 'zod';
import { isAhead } from '../knowledge/slot.js';
import { marks } from '../knowledge/language.js';
import { grouped, readNumber } from '../knowledge/returnNumber.js';
import { say } from './answerSay.js';
import type { Booked, Meeting } from './booking.js';
import { to } from './choices.js';
import { ask, dialog, end, type Choice, type Reply, type Say } from './dialog.js';
import { toZone } from './hoursSay.js';
import type { Kit } from './kit.js';
import { hostName, meetingRows, momentOf, span, withTime } from './meetingSay.js';
import { ownBooking, withBooking } from './ownBookings.js';

const State = z.object({ step: z.literal('confirming'), booking: z.string() });
type At = z.infer<typeof State>;

/**
 * A booked time, for whoever booked it here or came back to it with its number (features.md S21): how it stands, what the
 * person needs there, and the way out in two presses. The argument is its id, with `/number`, `/cancel` or `/gone`.
 */
export const booking = dialog({
  state: State,
  async begin(argument, kit) {
    const [id = '', what] = argument.split('/');
    if (!ownBooking(kit.conversation, id)) return lost(kit);
    if (what === 'number') return givenAgain(id, kit);
    if (what === 'cancel') return surely(id, kit);
    if (what === 'gone') return cancelled(id, kit);
    return showBooking(id, kit);
  },
  steps: {
    async confirming({ booking: id }, heard, kit) {
      const { wrong } = kit.text.handoff.number;
      const { saved, without } = kit.text.booking;
      const number = heldNumber(id, kit);
      if (number === undefined || heard.kind === 'news' || heard.kind === 'arrived') return undefined;
      if (heard.kind === 'chose') return heard.choice === 'later' ? showBooking(id, kit, without) : undefined;
      const { digits } = readNumber(heard.words);
      if (digits.length >= 4 && number.endsWith(digits)) return confirmed(id, saved, kit);
      // Words are no try: they go their usual way, and the number stays at hand.
      return digits === '' || /\p{L}/u.test(heard.words) ? undefined : confirm(id, number, wrong, kit);
    },
  },
});

/** Right after "yes": the number, which is shown until its person has it, or the time, where they had a number. */
export async function bookedNow({ id, number }: Exclude<Booked, string>, kit: Kit): Promise<Reply> {
  const known = { id, saved: number === null, number: number === null ? null : kit.seal(number) };
  const bookings = withBooking(kit.conversation.bookings, known);
  const inIt = { ...kit, conversation: { ...kit.conversation, bookings } };
  const { booked, bookedOwn } = kit.text.booking;
  const reply = number === null ? await showBooking(id, inIt, bookedOwn) : confirm(id, number, booked, inIt);
  return { ...reply, about: { ...reply.about, bookings } };
}

/** For somebody who came back with a number: their times, and a chat under the same number. */
export async function cameToBookings(ids: readonly string[], own: string, kit: Kit, chat: Choice[]): Promise<Reply> {
  const bookings = ids.reduce((all, id) => withBooking(all, { id, saved: true, number: null }), kit.conversation.bookings);
  let conversation = { ...kit.conversation, bookings };
  const says: Say[] = [];
  for (const id of ids) {
    const shown = await showBooking(id, { ...kit, conversation });
    says.push(...shown.say);
    conversation = { ...conversation, ...shown.about };
  }
  const choices = [...new Map([...says.flatMap((one) => one.choices), ...chat].map((choice) => [choice.id, choice])).values()];
  const last = says.length - 1;
  return {
    ...end(...says.map((one, at) => ({ ...one, choices: at === last ? choices : [] }))),
    place: `booking/${ids.at(-1)}`,
    about: { bookings: conversation.bookings, ownNumber: own },
  };
}

const lost = (kit: Kit): Reply => end(say(kit, { text: kit.text.booking.lost, choices: [to.hosts(kit.text), to.stop(kit.text)] }));

/** A booked time as it stands. @param first what is said above it */
export async function showBooking(id: string, kit: Kit, first?: string): Promise<Reply> {
  const meeting = await kit.care.meetings.meeting(id);
  if (!meeting) return { ...lost(kit), about: { bookings: kit.conversation.bookings.filter((one) => one.id !== id) } };
  const { booking: text } = kit.text;
  const { host, booking: kept } = meeting;
  const there = host !== undefined && !host.closed;
  const open = there && kept.state === 'open';
  // Where nobody would be there, nobody is told where to go; once the time is over, that is said as ever.
  const unheld = open && !meeting.held && isAhead(kept.when, kit.now);
  const stands = open && !unheld;
  const never = there ? text.withdrawn : text.hostGone;
  const lines = [first, ...(stands ? standing(meeting, kit) : [unheld ? text.unheld(momentOf(kept.when, kit)) : never])];
  const several = kit.conversation.bookings.length > 1;
  const others: Choice =
    there && meeting.held
      ? { id: `host/${host.id}`, label: several ? `${text.otherTimes}${marks[kit.language].colon}${hostName(host, kit)}` : text.otherTimes }
      : { id: 'hosts', label: text.others };
  const known = ownBooking(kit.conversation, id);
  const toNumber: Choice[] =
    known && !known.saved && known.number !== null ? [{ id: `booking/${id}/number`, label: withTime(text.number, kept.when, kit) }] : [];
  const choices: Choice[] = [
    ...toNumber,
    ...(open ? [{ id: `booking/${id}/cancel`, label: withTime(text.cancel, kept.when, kit) }, toZone(kit)] : []),
    others,
    to.startOver(kit.text),
    to.stop(kit.text),
  ];
  const facts = stands ? { table: { rows: meetingRows(meeting, host, kit) }, when: span(kept.when) } : {};
  return {
    ...end(say(kit, { text: lines.filter((line) => line !== undefined).join('\n\n'), ...facts, choices })),
    place: `booking/${id}`,
    ...(!open && { about: { bookings: kit.conversation.bookings.map((one) => (one.id === id ? { ...one, over: true as const } : one)) } }),
  };
}

function standing({ booking: { before, when, read }, host }: Meeting, kit: Kit): string[] {
  const { moved, changed, past, shown } = kit.text.booking;
  const differs = host !== undefined && (host.keeps !== read.keeps || host.way !== read.way || host.where !== read.where);
  return [
    ...(before ? [moved(momentOf(before, kit), momentOf(when, kit))] : []),
    ...(differs ? [changed] : []),
    isAhead(when, kit.now) ? shown : past,
  ];
}

function heldNumber(id: string, kit: Kit): string | undefined {
  const sealed = ownBooking(kit.conversation, id)?.number ?? undefined;
  return sealed === undefined ? undefined : kit.unseal(sealed);
}

/** Shows a number until its person has it, as the number of a chat (decisions.md D4). */
function confirm(id: string, number: string, text: string, kit: Kit): Reply {
  const { ask: question, later } = kit.text.handoff.number;
  const said = say(kit, { text: `${text}\n\n${question}`, exact: grouped(number), keep: true, choices: [{ id: 'later', label: later }] });
  return { ...ask<At>({ step: 'confirming', booking: id }, said), goes: 'booking', place: `booking/${id}/number` };
}

async function givenAgain(id: string, kit: Kit): Promise<Reply> {
  const number = heldNumber(id, kit);
  return number === undefined ? showBooking(id, kit) : confirm(id, number, kit.text.booking.again, kit);
}

/** Once it is known to be saved, the number itself is held no more; another time can be booked under it. */
async function confirmed(id: string, text: string, kit: Kit): Promise<Reply> {
  const bookings = withBooking(kit.conversation.bookings, { id, saved: true, number: null });
  const ownNumber = (await kit.care.meetings.meeting(id))?.booking.lookup ?? kit.conversation.ownNumber;
  const reply = await showBooking(id, { ...kit, conversation: { ...kit.conversation, bookings } }, text);
  return { ...reply, about: { bookings, ownNumber, ...reply.about } };
}

function surely(id: string, kit: Kit): Reply {
  const { sure, yes, keep } = kit.text.booking;
  const choices = [
    { id: `booking/${id}`, label: keep },
    { id: `booking/${id}/gone`, label: yes },
  ];
  return { ...end(say(kit, { text: sure, choices })), place: `booking/${id}` };
}

async function cancelled(id: string, kit: Kit): Promise<Reply> {
  await kit.care.meetings.cancel(id);
  const { cancelled: text } = kit.text.booking;
  return {
    ...end(say(kit, { text, choices: [to.hosts(kit.text), to.startOver(kit.text), to.stop(kit.text)] })),
    place: 'hosts',
    clears: true,
    about: { bookings: kit.conversation.bookings.filter((one) => one.id !== id) },
  };
}
