import { marks } from '../knowledge/language.js';
import { say } from './answerSay.js';
import type { Thread } from './care.js';
import { cardFirst } from './cardFirst.js';
import { to } from './choices.js';
import { asOf } from './consent.js';
import { consentSay, withServer } from './consentSay.js';
import { listen, type Choice, type Reply, type Say } from './dialog.js';
import { unanswered } from './hoursSay.js';
import { askInvolved, nothingAsked, sealedInvolved, type Involved } from './involvedAgain.js';
import type { Kit } from './kit.js';
import { otherDoors, ownChannels } from './late.js';
import { colleagueAsked, officeChanged, receiverGone } from './notices.js';
import { officeFacts } from './officeFacts.js';
import { noted } from './ownChats.js';
import { expected, type Expectation } from './promise.js';
import { dateIn } from './provenance.js';
import { isLeftOut, isMeant, waitsForYes } from './referral.js';
import { relayOffice, type RelayOffice } from './relayOffice.js';
import { hasAnswered, kindOf, officeOf } from './threadSay.js';
import { withCare } from './urgent.js';
import { coversTeams, speakingOf } from './wholeInTeams.js';

/**
 * The office of a chat with those of its people who may read it: those to whom the yes was, or, while one is asked for again,
 * all to whom it would be (care.md RE-06). Undefined where nobody who may answers there now.
 * @param outNow accounts that are left out from the next yes on
 */
export async function officeAgain({ referral }: Thread, kit: Kit, outNow: readonly string[] = []): Promise<RelayOffice | undefined> {
  const office = relayOffice(referral.service, kit);
  const out = [...(await kit.care.leftOut(referral.id)), ...outNow];
  const isAsked = waitsForYes(referral, kit.today);
  const may = (name: string): boolean => (isAsked || isMeant(referral, name)) && !isLeftOut(out, name, kit.nameOf(name));
  const people = office?.people.filter(may) ?? [];
  return office && people.length > 0 ? { ...office, people } : undefined;
}

/** Who at the office would have it from now on: the colleague who was suggested, or whoever had it; null where anybody there may take it over. */
export function readerOf({ referral }: Thread, { people }: RelayOffice): string | null {
  return [colleagueAsked(referral)?.to, referral.receiver].find((name) => name && people.includes(name)) ?? null;
}

/** When those who would read it will probably answer. Only first answers are counted: after one, nothing is known of the next. */
export async function expectedAgain(thread: Thread, office: RelayOffice, kit: Kit): Promise<Expectation> {
  if (hasAnswered(thread)) return { kind: 'none' };
  const reader = readerOf(thread, office);
  return expected(await kit.duty(office.service.id), reader === null ? office.people : [reader], kit.now);
}

/** Those who came to the office after the last yes and of whom the question does not speak by name: with the next one, they see it too (care.md RE-06, CO-10). */
const joined = ({ referral }: Thread, { people }: RelayOffice): string[] =>
  people.filter((name) => !isMeant(referral, name) && name !== colleagueAsked(referral)?.to);

/** Those of them about whom the person was not asked whether they are involved (care.md CO-05). */
export const unasked = (thread: Thread, office: RelayOffice, { asked }: Involved): string[] =>
  joined(thread, office).filter((name) => !asked.includes(name));

/** Why a yes is asked for again: news, which stands above what is agreed to, where every word is needed for what CO-03 asks (care.md). */
function reasonsOf(thread: Thread, office: RelayOffice, kit: Kit): string[] {
  const changed = officeChanged(thread.referral) ? [kit.text.officeEditing.reader.why] : [];
  const other = otherReasonOf(thread, office, kit, changed.length === 0);
  return [...changed, ...(other === undefined ? [] : [other])];
}

/** @param only whether there is no other reason */
function otherReasonOf(thread: Thread, office: RelayOffice, kit: Kit, only: boolean): string | undefined {
  const { why } = kit.text.agreement.again;
  const { referral } = thread;
  const asked = colleagueAsked(referral);
  if (asked) {
    const [by, name] = [kit.nameOf(asked.by), kit.nameOf(asked.to)];
    const { gone: text, renewing } = kit.text;
    const there = office.people.includes(asked.to);
    if (asked.by === asked.to) return (there ? text.why.offer : text.why.gone)(name);
    const isOut = !there && office.people.includes(asked.by) && kit.staff(referral.service).includes(asked.to);
    return (there ? why.colleague : isOut ? renewing.colleagueOut : renewing.colleagueGone)(by, name);
  }
  const gone = receiverGone(referral);
  if (gone) return gone.by === null ? kit.text.gone.notices.others : kit.text.gone.why.gone(kit.nameOf(gone.by));
  if (!only) return undefined;
  return asOf(referral.consent, kit.today).state === 'expired' ? why.ranOut(dateIn(kit.language, referral.consent.until)) : why.refused;
}

/** Why it is asked whether somebody is involved: that others answer there, unless that was said or why a yes is needed says the same. */
function whyInvolved({ referral }: Thread, kit: Kit, from: From): string | undefined {
  const isSaid = from === 'involved' || (from === 'beginning' && receiverGone(referral)?.by === null);
  return isSaid ? undefined : kit.text.handoff.involved.changed;
}

/** The exact text of a consent that is asked for again, apart from the payload: all that the first one said (care.md CO-03, CO-10). */
export function noticeAgain(thread: Thread, office: RelayOffice, when: Expectation, plain: Kit): string {
  const kit = speakingOf(coversTeams(office, thread), plain);
  const { rules, anybody, ask } = kit.text.agreement.again;
  const kind = kindOf(thread);
  const demonstration = office.service.demonstration ? [kit.text.handoff.demonstration] : [];
  const reader = readerOf(thread, office);
  const rule = (kind === 'report' ? rules.report : rules.talk)(reader === null ? anybody : kit.nameOf(reader));
  const about = kit.text.handoff.consent.about[kind];
  const answers = hasAnswered(thread) ? kit.text.hours.none : unanswered(when, kit);
  return [...demonstration, about, withServer(rule, kit), answers, `**${ask}**`].join('\n\n');
}

/** The text that would go to the office: what the person wrote meanwhile, or the plain wish to go on. */
export const payloadAgain = (words: string | undefined, kit: Kit): string => words ?? kit.text.agreement.again.wish;

/** All that is read before the yes, and who came since the last one, to see whether it is still so when the person says yes. */
export const onScreenAgain = (thread: Thread, office: RelayOffice, when: Expectation, words: string | undefined, kit: Kit): string =>
  [...reasonsOf(thread, office, kit), noticeAgain(thread, office, when, kit), payloadAgain(words, kit), ...joined(thread, office)].join(
    '\n',
  );

/** From where a yes is asked for again: `question` where what comes before it has been read; `involved` asks once more who is; `simpler` says it in other words (CO-06). */
export type From = 'beginning' | 'involved' | 'question' | 'simpler';

/**
 * Asks for a fresh yes, "no" first (care.md CO-09, CO-10); before that, of an office that takes reports, what cannot be
 * undone (decisions.md D5), and of one that is no longer what they agreed to, what it says by now. Where a yes would reach nobody, that is said instead. What the person wrote meanwhile is not lost:
 * it stands in the preview, and whatever they write next joins it. Where somebody would see it who came since the last yes, the
 * person is asked first whether they are involved (CO-05).
 * @param words what they wrote and could not send
 */
export async function askAgain(
  thread: Thread,
  words: string | undefined,
  kit: Kit,
  from: From = 'beginning',
  involved = nothingAsked,
): Promise<Reply> {
  const office = await officeAgain(thread, kit, involved.out);
  const sealed = words === undefined ? '' : kit.seal(words);
  const at = { referral: thread.referral.id, words: sealed, ...sealedInvolved(involved, kit) };
  const inRenewal = {
    goes: 'renewal',
    place: 'renewal',
    about: { referral: thread.referral.id, chats: noted(kit.conversation.chats, thread.referral.id, { unsent: sealed || null }) },
  };
  const { box } = kit.text.agreement.again;
  if (!office) return { ...listen({ step: 'nobody', ...at }, { ...(await nobodyAnswers(thread, words, kit)), box }), ...inRenewal };
  const above = ['simpler', 'involved'].includes(from) ? [] : [aboveOf(thread, office, words, kit)];
  if ((office.kind === 'report' || officeChanged(thread.referral)) && from === 'beginning')
    return { ...listen({ step: 'facts', ...at }, ...above, { ...(await beforehand(office, words, kit)), box }), ...inRenewal };
  if (from === 'involved' || unasked(thread, office, involved).length > 0) {
    const why = whyInvolved(thread, kit, from);
    return { ...askInvolved(at, joined(thread, office), involved, words, kit, why, above, wayOut(kit)), ...inRenewal };
  }
  const when = await expectedAgain(thread, office, kit);
  const shown = kit.seal(onScreenAgain(thread, office, when, words, kit));
  const { simple } = speakingOf(coversTeams(office, thread), kit).text.agreement.again;
  const screen = consentSay(office, payloadAgain(words, kit), kit, from === 'simpler', {
    notice: noticeAgain(thread, office, when, kit),
    simple,
  });
  return {
    ...listen({ step: 'asked', ...at, shown }, ...above, {
      ...screen,
      choices: [...screen.choices, ...without(thread, office, kit), ...wayOut(kit)],
      box,
    }),
    ...inRenewal,
  };
}

/** The same for words that were just written: a card on danger comes first, alone, and what was written waits (care.md CO-06). */
export async function askAgainFor(thread: Thread, words: string, all: string, kit: Kit, from?: From, involved?: Involved): Promise<Reply> {
  const card = cardFirst(words, officeOf(thread, kit), kit);
  if (!card) return withCare(await askAgain(thread, all, kit, from, involved), words, kit);
  const { id } = thread.referral;
  return { ...card, about: { ...card.about, referral: id, chats: noted(kit.conversation.chats, id, { unsent: kit.seal(all) }) } };
}

/** What stands above the question: why it is asked, that nobody at the office reads it before a yes, and that what the person wrote was not sent. */
function aboveOf(thread: Thread, office: RelayOffice, words: string | undefined, kit: Kit): Say {
  const { waits, unsent } = kit.text.agreement.again;
  const until = [waits(officeOf(thread, kit)), ...(words === undefined ? [] : [unsent])].join(marks[kit.language].gap);
  return say(kit, { text: [...reasonsOf(thread, office, kit), until].join('\n\n'), choices: [] });
}

/** Where whoever has the chat suggests a colleague: the way to leave that one out, and to go on with whoever has it (care.md CO-05). */
function without(thread: Thread, office: RelayOffice, kit: Kit): Choice[] {
  const { receiver } = thread.referral;
  const to = suggested(thread);
  if (to === undefined || receiver === null || ![receiver, to].every((name) => office.people.includes(name))) return [];
  return [{ id: 'without', label: kit.text.renewing.without(kit.nameOf(to), kit.nameOf(receiver)) }];
}

/** The colleague whom somebody else at the office suggests. */
export function suggested({ referral }: Thread): string | undefined {
  const asked = colleagueAsked(referral);
  return asked?.by === asked?.to ? undefined : asked?.to;
}

/** The first of the two steps of a consent to an office that takes reports, when it is asked for again. */
async function beforehand(office: RelayOffice, words: string | undefined, kit: Kit): Promise<Say> {
  const { facts, others, times } = await officeFacts(office, kit);
  const { report, office: talk, consent } = kit.text.handoff;
  return say(kit, {
    ...facts,
    // Words of the person may stand on it: this is no answer that all read alike.
    kind: 'talk',
    ...(words === undefined ? {} : { exact: words }),
    choices: [
      { id: 'no', label: consent.no },
      ...others,
      { id: 'goOn', label: office.kind === 'report' ? report.goOn : talk.goOn },
      ...times,
      ...wayOut(kit),
    ],
  });
}

/** Nobody who may read it answers there: that is said, with what the person wrote, and where else they can turn (care.md WH-05). */
async function nobodyAnswers(thread: Thread, words: string | undefined, kit: Kit): Promise<Say> {
  const own = ownChannels(thread.referral.service, kit);
  return say(kit, {
    text: [kit.text.renewing.nobody(officeOf(thread, kit)), ...(own === undefined ? [] : [own])].join('\n\n'),
    ...(words === undefined ? {} : { exact: words }),
    choices: [...(await otherDoors(thread, kit)), ...wayOut(kit), to.contacts(kit.text), to.stop(kit.text)],
  });
}

/** Reading it all and deleting it all need no yes. */
const wayOut = ({ text }: Kit): Choice[] => [
  { id: 'relay/whole', label: text.handoff.menu.whole },
  { id: 'relay/takeBack', label: text.handoff.menu.takeBack },
];
