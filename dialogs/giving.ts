import { say } from './answerSay.js';
import { chatLeft, leavesSay } from './chatLeft.js';
import { consentSay, noticeOf, wordsOf } from './consentSay.js';
import { ask, type Reply } from './dialog.js';
import { contactYourself, full } from './doors.js';
import { aboutOf, excludedNames, kept, openedNames, remaining, type About } from './handoffAt.js';
import { whatNowWay } from './composing.js';
import type { Kit } from './kit.js';
import { ownChannels } from './late.js';
import { noted } from './ownChats.js';
import { fieldsOf, openedWords, payloadOf } from './payload.js';
import { expected, type Expectation } from './promise.js';
import type { RelayOffice } from './relayOffice.js';
import { giveNumber } from './returnNumber.js';
import { sentInTeams } from './teamsChat.js';
import { coversTeams } from './wholeInTeams.js';

const onScreen = (office: RelayOffice, at: About, leaves: string | undefined, kit: Kit, when: Expectation): string =>
  [leaves, noticeOf(office, kit, when), payloadOf(openedWords(at.words, kit), kit)].join('\n');

/** When those who may see it will probably answer. */
const expectedOf = async (at: About, kit: Kit): Promise<Expectation> => expected(await kit.duty(at.service), remaining(at, kit), kit.now);

/** The one question before anything is sent. @param simpler says it in other words (care.md CO-06) */
export async function consent(office: RelayOffice, about: About, kit: Kit, simpler = false): Promise<Reply> {
  const when = await expectedOf(about, kit);
  const leaves = leavesSay(await chatLeft(office, kit), kit);
  const at = { ...aboutOf(about), step: 'consent' as const, shown: kit.seal(onScreen(office, about, leaves, kit, when)) };
  const above = leaves === undefined ? [] : [say(kit, { text: leaves, choices: [] })];
  const payload = payloadOf(openedWords(at.words, kit), kit);
  const screen = consentSay(office, payload, kit, simpler, wordsOf(office, kit, when));
  return kept(ask(at, ...above, { ...screen, choices: [...screen.choices, whatNowWay(kit)] }), at);
}

/**
 * "Yes": the referral is opened with exactly what was shown, and the person gets the means to come back. Where anything is no
 * longer as it stood on the screen, it is shown again instead (care.md CO-10).
 */
export async function give(office: RelayOffice, at: About & { shown: string }, kit: Kit): Promise<Reply> {
  const [left, when] = [await chatLeft(office, kit), await expectedOf(at, kit)];
  if (kit.unseal(at.shown) !== onScreen(office, at, leavesSay(left, kit), kit, when)) return consent(office, at, kit);
  if (await kit.care.isFull(office.service.id)) return full(kit);
  if (!kit.mayBegin()) return tooMany(office, at, kit);
  const words = openedWords(at.words, kit);
  const referral = await kit.care.open({
    service: office.service.id,
    language: kit.language,
    purpose: office.purpose,
    fields: fieldsOf(words),
    payload: payloadOf(words, kit),
    notice: noticeOf(office, kit, when),
    controller: office.service.name,
    recipient: kit.text.handoff.speakers[office.kind],
    wholeInTeams: coversTeams(office),
    excluded: excludedNames(openedNames(at.excluded, kit), kit),
    people: office.people,
    ...(when.kind === 'by' ? { due: when.on } : {}),
    address: kit.address,
  });
  if (left) await kit.care.close(left.referral.id);
  const reply = await (kit.door === 'teams' ? sentInTeams : giveNumber)(referral, kit);
  const chats = noted(reply.about?.chats ?? kit.conversation.chats, referral, { waitingSince: kit.now });
  return { ...reply, about: { ...reply.about, chats, draft: null } };
}

/** Where very many chats come from one network (care.md PR-40): nothing is lost, and the same yes works a little later. */
async function tooMany(office: RelayOffice, at: About, kit: Kit): Promise<Reply> {
  const { say: said, ...reply } = await consent(office, at, kit);
  const screen = said.at(-1)!;
  const own = ownChannels(office.service.id, kit);
  const text = [kit.text.renewing.tooMany, ...(own === undefined ? [] : [own])].join('\n\n');
  const choices = [...screen.choices, ...contactYourself(kit)];
  return { ...reply, say: [say(kit, { text, choices: [] }), ...said.slice(0, -1), { ...screen, choices }] };
}
