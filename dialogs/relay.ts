import { surelyWrittenIn } from '../knowledge/detectLanguage.js';
import { marks } from '../knowledge/language.js';
import { z } from 'zod';
import { askAgain, askAgainFor } from './agreementSay.js';
import { say } from './answerSay.js';
import type { Thread } from './care.js';
import { aboutOffice } from './consentSay.js';
import { ask, dialog, end, listen, type Choice, type Dialog, type Reply, type Say } from './dialog.js';
import { whileWaiting } from './hoursSay.js';
import { whenRead } from './besideCard.js';
import type { Kit } from './kit.js';
import { whereMoved, withoutMoved } from './movedAway.js';
import { asksWho } from './notices.js';
import { isLeftAlone, leftAlone } from './leftAlone.js';
import { otherDoors, overdue, ownChannels } from './late.js';
import { unsentIn } from './ownChats.js';
import { fresh, seen } from './news.js';
import { dateIn } from './provenance.js';
import { receiptOf } from './receipt.js';
import { waitsForYes } from './referral.js';
import { waysOn } from './relayWays.js';
import { to } from './choices.js';
import { boxIn, readSoFar, standing, tooMany } from './standing.js';
import { inOrder, kindOf, officeOf } from './threadSay.js';
import { withSurvey } from './surveyOffer.js';
import { withCare } from './urgent.js';
import { waitsSince } from './waiting.js';
import { whatNow } from './whatNow.js';
import { ofThread } from './wholeInTeams.js';

const State = z.discriminatedUnion('step', [
  z.object({ step: z.literal('open'), referral: z.string() }),
  z.object({ step: z.literal('takingBack'), referral: z.string() }),
  z.object({ step: z.literal('gone'), referral: z.string() }),
]);

/**
 * A person and an office, through the bot, neither learning the other's address (decisions.md D3, D16). Words typed here go to
 * the office; the bot is silent, but for danger. The argument is empty, `news`, `whole`, `ask`, `isReport`, `isRead`, `now`, `stay`, `keep` or `takeBack`.
 */
export const relay: Dialog = dialog({
  state: State,
  async begin(argument, kit) {
    const { referral } = kit.conversation;
    const thread = referral === null ? undefined : await kit.care.thread(referral);
    if (!thread) return gone(kit);
    const { id } = thread.referral;
    switch (argument) {
      case 'whole':
        return whole(thread, kit);
      case 'news':
        return standingIn(thread, kit);
      case 'ask':
        return end(say(kit, { text: kit.text.handoff.relay.asking, choices: [] }));
      case 'isReport':
        return end(say(kit, { text: aboutOffice(kindOf(thread), thread.referral.consent.wholeInTeams, kit), choices: [] }));
      case 'isRead':
        return end(say(kit, { text: readSoFar(thread, kit), choices: [] }));
      case 'takeBack':
        return ask({ step: 'takingBack', referral: id }, say(kit, { text: takingBack(thread, kit), choices: confirming(kit) }));
      case 'now':
        return open(thread, kit, await nowSay(thread, kit));
      case 'stay':
        await kit.care.decline(id, 'office');
        return inRelay((await kit.care.thread(id)) ?? thread, kit, kit.text.agreement.stayed);
      case 'keep':
        await kit.care.keep(id);
        return standingIn((await kit.care.thread(id)) ?? thread, kit);
      default:
        return afterwards(thread, kit, await standingIn(thread, kit));
    }
  },
  steps: {
    async open({ referral }, heard, kit) {
      if (heard.kind !== 'said') return undefined;
      const before = await kit.care.thread(referral);
      if (before && (await isLeftAlone(before, kit))) return withCare(await leftAlone(before, kit, heard.words), heard.words, kit);
      // Whoever comes back on a page in another language, and writes as before, is answered as before.
      const own = surelyWrittenIn(heard.words, kit.language) === kit.language ? kit.language : undefined;
      const done = await kit.care.write(referral, heard.words, own);
      const thread = done === 'gone' ? undefined : await kit.care.thread(referral);
      if (!thread) return withCare(await gone(kit, kit.text.reader[done === 'written' ? 'perhaps' : 'gone']), heard.words, kit);
      if (done === 'closed' && waitsForYes(thread.referral, kit.today))
        return askAgainFor(thread, heard.words, unsentIn(referral, kit, heard.words)!, kit);
      const { notSent, sent, gone: nowhere } = kit.text.handoff.relay;
      const text = { written: sent, enough: tooMany(kit), closed: notSent, gone: nowhere }[done];
      const reply = open(thread, kit, say(kit, { text, choices: [] }));
      const withCard = withCare(reply, heard.words, kit);
      return withCard === reply || done !== 'written' ? withCard : whenRead(thread, withCard, kit);
    },
    async takingBack({ referral }, heard, kit) {
      if (heard.kind !== 'chose') return undefined;
      if (heard.choice === 'keep') return relay.begin('', kit);
      if (heard.choice !== 'takeBack') return undefined;
      const text = [await takenBack(referral, kit), kit.text.handoff.takeBack.done].filter(Boolean).join('\n\n');
      return {
        ...end(say(kit, { text, choices: [to.startOver(kit.text), to.stop(kit.text)] })),
        about: { referral: null },
        clears: true,
      };
    },
    async gone({ referral }, heard, kit) {
      if (heard.kind !== 'said') return undefined;
      const moved = await whereMoved(kit, referral);
      const reply = moved.length === 0 ? await gone(kit, kit.text.reader.gone) : await elsewhere(kit, kit.text.reader.gone, ...moved);
      return withCare(reply, heard.words, kit);
    },
  },
});

/** That the chat cannot be opened here, and where one is that has moved; before it, what became of words that were meant for it (care.md WH-07). */
const gone = async (kit: Kit, ...before: string[]): Promise<Reply> => ({
  ...(await elsewhere(kit, ...before, kit.text.handoff.relay.gone, ...(await whereMoved(kit)))),
  clears: kit.door === 'web',
});

const elsewhere = async (kit: Kit, ...said: string[]): Promise<Reply> => ({
  ...end(say(kit, { text: said.join('\n\n'), choices: [to.startOver(kit.text), to.stop(kit.text)] })),
  about: { referral: null, ...(await withoutMoved(kit)) },
});

/** What happens with it now, and its receipt (features.md S10). */
export const nowSay = async (thread: Thread, kit: Kit): Promise<Say> =>
  say(kit, { text: whatNow(thread, kit, await isLeftAlone(thread, kit)), table: receiptOf(thread, kit), choices: [] });

const confirming = (kit: Kit): Choice[] => [
  { id: 'keep', label: kit.text.handoff.takeBack.no },
  { id: 'takeBack', label: kit.text.handoff.takeBack.yes },
];

function takingBack(thread: Thread, kit: Kit): string {
  const { ask: always, askReport } = ofThread(thread, kit).text.handoff.takeBack;
  return kindOf(thread) === 'report' ? askReport : always;
}

/**
 * Takes a chat with an office back, and tells the date and whether it had been opened by then (features.md S12).
 * @returns undefined where there was none any more
 */
export async function takenBack(id: string, kit: Kit): Promise<string | undefined> {
  const thread = await kit.care.thread(id);
  await kit.care.withdraw(id);
  if (!thread) return undefined;
  const { on, unopened, opened: wasOpened } = ofThread(thread, kit).text.handoff.takeBack;
  const last = thread.referral.openings.at(-1);
  const { gap } = marks[kit.language];
  return `${on(dateIn(kit.language, kit.today))}${gap}${last ? wasOpened(dateIn(kit.language, last.on)) : unopened}`;
}

/** Whoever looks at a chat that the office has closed is at its end. */
const afterwards = (thread: Thread, kit: Kit, reply: Reply): Promise<Reply> | Reply =>
  thread.referral.status === 'closed' ? withSurvey(reply, thread, kit) : reply;

/** Somebody comes into a relay, after "yes": what the office wrote meanwhile, then how it stands. */
export async function opened(referral: string, kit: Kit): Promise<Reply> {
  const thread = await kit.care.thread(referral);
  return thread ? comingIn(thread, kit, await fresh(thread, kit), await standingIn(thread, kit)) : end();
}

/** Coming back by the number: the whole thread stands there, also what was on its way to a screen that is gone (features.md S18). */
export async function cameBack(referral: string, kit: Kit): Promise<Reply> {
  const thread = await kit.care.thread(referral);
  if (!thread) return end();
  if (!mustAsk(thread, kit)) return comingIn(thread, kit, [], await whole(thread, kit));
  await seen(thread, kit);
  return comingIn(thread, kit, inOrder(thread, kit, thread, startIn(thread)?.n), await standingIn(thread, kit));
}

/** Where whoever comes back begins to read. */
const startIn = ({ messages, referral: { shown } }: Thread): Thread['messages'][number] | undefined =>
  messages.find(({ by, n }) => by === 'receiver' && n > shown.person) ?? messages.at(-1);

/** With an apology and other ways first, where an answer is overdue (care.md WH-04). */
async function comingIn(thread: Thread, kit: Kit, news: Say[], reply: Reply): Promise<Reply> {
  const late = await overdue(thread, kit);
  const said = [...news, ...(late === undefined ? [] : [say(kit, { text: late, choices: [] })]), ...reply.say];
  const last = said.at(-1)!;
  const choices = late === undefined ? last.choices : [...last.choices, ...(await otherDoors(thread, kit))];
  return { ...reply, say: [...said.slice(0, -1), { ...last, choices }], about: { ...reply.about, referral: thread.referral.id } };
}

/** Where the referral stands; to somebody who waits, also when the office is open and how else it can be reached (care.md WH-02, WH-08). */
async function standingSay(thread: Thread, kit: Kit): Promise<Say> {
  const { referral } = thread;
  if (waitsSince(referral) === undefined) return say(kit, { text: standing(thread, kit), choices: [] });
  const { text, choices } = await whileWaiting(referral.service, referral.due, kit);
  return say(kit, { text: [standing(thread, kit), text, ownChannels(referral.service, kit)].filter(Boolean).join('\n\n'), choices });
}

/** How it stands; where a yes is needed before anything goes on, that is asked. */
async function standingIn(thread: Thread, kit: Kit): Promise<Reply> {
  if (mustAsk(thread, kit)) return askAgain(thread, unsentIn(thread.referral.id, kit), kit);
  return (await isLeftAlone(thread, kit)) ? leftAlone(thread, kit) : open(thread, kit, await standingSay(thread, kit));
}

/** Whether the question itself is shown: not to whoever has just said no to somebody else, and chooses when. */
const mustAsk = ({ referral }: Thread, kit: Kit): boolean =>
  waitsForYes(referral, kit.today) && !(referral.consent.state === 'needs_reconsent' && !asksWho(referral));

/** The relay with its ways on, under one sentence and, where it speaks of words of the person, these as they are (care.md CO-04). */
export const inRelay = (thread: Thread, kit: Kit, text: string, exact?: string): Reply =>
  open(thread, kit, say(kit, { text, ...(exact === undefined ? {} : { exact }), choices: [] }));

/** The ways on under what is said; the office reads the next words, and in a chat that is over the programme does, which is said. */
function open(thread: Thread, kit: Kit, ...said: Say[]): Reply {
  const { reader, handoff } = kit.text;
  const before = said.slice(0, -1);
  const after = said.at(-1)!;
  if (thread.referral.status === 'closed') {
    const choices = [...waysOn(thread, kit), ...after.choices, { id: 'handoff', label: handoff.relay.other }];
    // What heads a table stays right above it.
    const above = after.table ? [...before, { ...after, choices: [] }] : before;
    const last = after.table ? say(kit, { text: reader.back, choices }) : { ...after, text: `${after.text}\n\n${reader.back}`, choices };
    return { ...end(...above, last), place: 'relay' };
  }
  const last = { ...after, choices: [...waysOn(thread, kit), ...after.choices], box: boxIn(thread, kit) };
  return { ...listen({ step: 'open', referral: thread.referral.id }, ...before, last), place: 'relay', goes: 'relay' };
}

/** The whole thread, each speaker named, then who opened it and when, if anybody did. */
async function whole(thread: Thread, kit: Kit): Promise<Reply> {
  const { referral } = thread;
  const said = inOrder(thread, kit, thread, startIn(thread)?.n);
  const rows = referral.openings.map(({ by, on }) => [kit.nameOf(by), dateIn(kit.language, on)]);
  const { notes } = referral;
  const noted = notes.length > 0 ? [ofThread(thread, kit).text.tools.noted(notes.length)] : [];
  const { text, choices } = await standingSay(thread, kit);
  const about = say(kit, {
    text: [
      (await isLeftAlone(thread, kit)) ? kit.text.gone.nobody(officeOf(thread, kit)) : text,
      ...noted,
      ...(rows.length > 0 ? [`**${kit.text.handoff.relay.openings}**`] : []),
    ].join('\n\n'),
    ...(rows.length > 0 ? { table: { rows } } : {}),
    choices,
  });
  await seen(thread, kit);
  return open(thread, kit, ...said, about);
}
