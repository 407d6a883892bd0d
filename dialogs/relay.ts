import { z } from 'zod';
import { say } from './answerSay.js';
import { most } from './caps.js';
import type { Thread } from './care.js';
import { permits } from './consent.js';
import { ask, dialog, end, listen, type Choice, type Dialog, type Reply, type Say } from './dialog.js';
import type { Kit } from './kit.js';
import { dateIn } from './provenance.js';
import type { RelayKind } from './relayOffice.js';
import { to } from './choices.js';
import { withCare } from './urgent.js';

const State = z.discriminatedUnion('step', [
  z.object({ step: z.literal('open'), referral: z.string() }),
  z.object({ step: z.literal('takingBack'), referral: z.string() }),
]);

/**
 * A person and an office, through the bot, neither learning the other's address (decisions.md D3, D16). Words typed here go to
 * the office; the bot is silent, but for danger. The argument is empty, `whole`, `ask` or `takeBack`.
 */
export const relay: Dialog = dialog({
  state: State,
  async begin(argument, kit) {
    const { referral } = kit.conversation;
    const thread = referral === null ? undefined : await kit.care.thread(referral);
    if (!thread)
      return {
        ...end(say(kit, { text: kit.text.handoff.relay.gone, choices: [to.startOver(kit.text), to.stop(kit.text)] })),
        about: { referral: null },
      };
    const { id } = thread.referral;
    switch (argument) {
      case 'whole':
        return whole(thread, kit);
      case 'ask':
        return end(say(kit, { text: kit.text.handoff.relay.asking, choices: [] }));
      case 'takeBack':
        return ask({ step: 'takingBack', referral: id }, say(kit, { text: takingBack(thread, kit), choices: confirming(kit) }));
      default:
        return open(thread, kit, say(kit, { text: standing(thread, kit), choices: [] }));
    }
  },
  steps: {
    async open({ referral }, heard, kit) {
      if (heard.kind !== 'said') return undefined;
      const done = await kit.care.write(referral, heard.words);
      const thread = done === 'gone' ? undefined : await kit.care.thread(referral);
      const { notSent, sent, gone } = kit.text.handoff.relay;
      if (!thread) return { ...end(say(kit, { text: gone, choices: [to.startOver(kit.text)] })), about: { referral: null } };
      return withCare(
        open(
          thread,
          kit,
          say(kit, {
            text: done === 'written' ? sent : done === 'enough' ? kit.text.caps.unanswered(most.unanswered) : notSent,
            choices: [],
          }),
        ),
        heard.words,
        kit,
      );
    },
    async takingBack({ referral }, heard, kit) {
      if (heard.kind !== 'chose') return undefined;
      if (heard.choice === 'keep') return relay.begin('', kit);
      if (heard.choice !== 'takeBack') return undefined;
      await kit.care.withdraw(referral);
      return {
        ...end(say(kit, { text: kit.text.handoff.takeBack.done, choices: [to.startOver(kit.text), to.stop(kit.text)] })),
        about: { referral: null },
      };
    },
  },
});

const confirming = (kit: Kit): Choice[] => [
  { id: 'keep', label: kit.text.handoff.takeBack.no },
  { id: 'takeBack', label: kit.text.handoff.takeBack.yes },
];

const takingBack = ({ referral }: Thread, kit: Kit): string =>
  kindOf(referral.consent.purpose) === 'report' ? kit.text.handoff.takeBack.askReport : kit.text.handoff.takeBack.ask;

/** The name of the office as the person knows it. */
export const officeOf = ({ referral }: Pick<Thread, 'referral'>, kit: Kit): string =>
  kit.directory.service(referral.service)?.in[kit.language].name ?? kit.text.handoff.speakers[kindOf(referral.consent.purpose)];

const kindOf = (purpose: string): RelayKind =>
  purpose === 'talk_ombuds' ? 'ombuds' : purpose === 'talk_counsellor' ? 'counsellor' : 'report';

/** Right after "yes", where no number is given: the person is in the relay. */
export async function opened(referral: string, kit: Kit): Promise<Reply> {
  const thread = await kit.care.thread(referral);
  return thread ? { ...open(thread, kit, say(kit, { text: standing(thread, kit), choices: [] })), about: { referral } } : end();
}

/** Coming back by the number: the whole thread stands there, also what was on its way to a screen that is gone (features.md S18). */
export async function cameBack(referral: string, kit: Kit): Promise<Reply> {
  const thread = await kit.care.thread(referral);
  return thread ? { ...(await whole(thread, kit)), about: { referral } } : end();
}

/** Where the referral stands, and until when it is kept. */
function standing(thread: Thread, kit: Kit): string {
  const { waiting, opened: wasOpened, active, closed, expires } = kit.text.handoff.relay;
  const { status, openings, consent, expires: day } = thread.referral;
  const office = officeOf(thread, kit);
  const last = openings.at(-1);
  const line =
    status === 'closed'
      ? closed(office)
      : consent.state === 'active'
        ? active(office)
        : last
          ? wasOpened(office, dateIn(kit.language, last.on))
          : waiting(office);
  return `${line} ${expires(dateIn(kit.language, day))}`;
}

function open(thread: Thread, kit: Kit, ...said: Say[]): Reply {
  const { menu } = kit.text.handoff;
  const number: Choice[] = kit.door === 'web' ? [{ id: 'number', label: menu.number }] : [];
  const choices: Choice[] = [
    { id: 'relay/ask', label: menu.ask },
    { id: 'relay/whole', label: menu.whole },
    ...number,
    { id: 'relay/takeBack', label: menu.takeBack },
  ];
  const closed = thread.referral.status === 'closed';
  const last = { ...said.at(-1)!, choices, ...(closed ? {} : { box: kit.text.handoff.relay.box(officeOf(thread, kit)) }) };
  return { ...listen({ step: 'open', referral: thread.referral.id }, ...said.slice(0, -1), last), place: 'relay', goes: 'relay' };
}

/** The whole thread, each speaker named, then who opened it and when. */
async function whole(thread: Thread, kit: Kit): Promise<Reply> {
  const { openings: head, nobody } = kit.text.handoff.relay;
  const { referral, messages } = thread;
  const said = messages.map((message) => messageSay(message, thread, kit));
  const rows = referral.openings.map(({ by, on }) => [by, dateIn(kit.language, on)]);
  const about = say(kit, {
    text: rows.length > 0 ? `${standing(thread, kit)}\n\n**${head}**` : `${standing(thread, kit)} ${nobody}`,
    ...(rows.length > 0 ? { table: { rows } } : {}),
    choices: [],
  });
  await seen(thread, kit);
  return open(thread, kit, ...said, about);
}

/** One message of the thread: who speaks is always said, and the words stand as they were written (care.md WH-07). */
function messageSay({ by, words, on }: Thread['messages'][number], thread: Thread, kit: Kit): Say {
  const speaker = by === 'person' ? kit.text.handoff.relay.person : officeOf(thread, kit);
  return say(kit, { kind: 'human', title: `${speaker}, ${dateIn(kit.language, on)}`, text: '', exact: words, choices: [] });
}

async function seen({ referral, messages }: Thread, kit: Kit): Promise<void> {
  const last = messages.findLast(({ by }) => by === 'receiver')?.n ?? 0;
  if (last > referral.shown.person) await kit.care.shown(referral.id, last);
}

/**
 * What the office wrote that the person has not been shown: said once, before anything else of a turn (each message is
 * delivered at least once and shown once).
 */
export async function news(kit: Kit): Promise<Say[]> {
  const { referral } = kit.conversation;
  const thread = referral === null ? undefined : await kit.care.thread(referral);
  if (!thread) return [];
  const fresh = thread.messages.filter(({ by, n }) => by === 'receiver' && n > thread.referral.shown.person);
  if (fresh.length > 0) await seen(thread, kit);
  return fresh.map((message) => messageSay(message, thread, kit));
}

/** How long nobody may take a text up before the person is told, in milliseconds (care.md WH-04). */
const patience = 5 * 60_000;

/** Says that nobody has answered yet, once, and what can be done meanwhile; never before five minutes (care.md WH-04). */
export async function late(kit: Kit): Promise<Reply | undefined> {
  const { referral, waitingSince } = kit.conversation;
  if (referral === null || waitingSince === null || Date.parse(kit.now) - Date.parse(waitingSince) < patience) return undefined;
  const thread = await kit.care.thread(referral);
  const about = { waitingSince: null };
  if (thread?.referral.status !== 'waiting') return { ...end(), about };
  const { late: text, wait, other } = kit.text.handoff.relay;
  const choices = [{ id: 'relay', label: wait }, { id: 'handoff', label: other }, to.contacts(kit.text), to.stop(kit.text)];
  return { ...end(say(kit, { text, choices })), about };
}

/** The way back to the office, under whatever else is read. */
export async function wayBack(kit: Kit): Promise<Choice[]> {
  const { referral } = kit.conversation;
  const thread = referral === null ? undefined : await kit.care.thread(referral);
  return thread && permits(thread.referral.consent, kit.today)
    ? [{ id: 'relay', label: kit.text.handoff.menu.toOffice(officeOf(thread, kit)) }]
    : [];
}
