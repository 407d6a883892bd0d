import { asksOfRecords } from '../knowledge/asksOfRecords.js';
import { isClosed, moments, type Moment } from '../knowledge/recognition/labels.js';
import type { Found } from '../knowledge/library.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';

/** A moment, or the question whether somebody reported, was reported or stands in a register. */
type Special = Moment | 'records';

const isFinal = (special: Special): boolean => special === 'records' || isClosed(special);
const ofConduct: readonly Special[] = ['accused', 'own-behaviour'];

const specialIn = (words: string, kit: Kit): Special | undefined => (asksOfRecords(words) ? 'records' : kit.signs(words).moment);

/** True where a message shows a moment that has a reply of its own. */
export const showsMoment = (words: string, kit: Kit): boolean => specialIn(words, kit) !== undefined;

/** True where nothing that a message asks for is looked up or begun: there is nothing to answer (care.md CV-43, CV-48, CV-49, CV-52). */
export function answersNothing(words: string, kit: Kit): boolean {
  const special = specialIn(words, kit);
  return special !== undefined && isFinal(special);
}

/**
 * What is said when a message shows a moment that asks for more care than a question (care.md 1.3). The first disclosure
 * always gets it (CV-40); anybody else who asked something that can be answered gets the answer. Whoever said that something
 * was done to them is not taken for the person accused while their question can be understood in another way.
 * @param found what the message would be answered with
 */
export function momentReply(words: string, found: Found, kit: Kit): Reply | undefined {
  const special = specialIn(words, kit);
  if (!special) return undefined;
  const first = !kit.conversation.disclosed;
  if (special === 'disclosure' ? first : isFinal(special)) return replyTo(special, kit, found);
  if (found.decision === 'answer') return undefined;
  if (!first && found.decision === 'suggest' && ofConduct.includes(special)) return undefined;
  return replyTo(special, kit, found);
}

/** The reply to a moment once more, in another language (care.md CV-28). The argument names it. */
export const moment = saying((argument, kit) => {
  const special = [...moments, 'records' as const].find((name) => name === argument) ?? 'disclosure';
  return replyTo(special, { ...kit, conversation: { ...kit.conversation, disclosed: false } }, undefined);
});

function replyTo(special: Special, kit: Kit, found: Found | undefined): Reply {
  const place = `moment/${special}`;
  if (special === 'disclosure') return { ...disclosed(kit, found), place };
  const { text, ways } = replies[special](kit);
  return { ...end(say(kit, { text, choices: [...ways, to.stop(kit.text)] })), place };
}

function disclosed(kit: Kit, found: Found | undefined): Reply {
  const { limits, inTeams, disclosure, again, today, people, formal } = kit.text.care.moments;
  const near = !found || found.decision === 'none' ? [] : found.top.slice(0, 1).flatMap(({ id }) => titled(id, kit));
  const ways: Choice[] = [
    { id: 'guide/affected', label: today },
    { id: 'whoMustTell', label: people },
    { id: 'answer/formal-report-what', label: formal },
  ];
  const before = kit.door === 'teams' ? inTeams(kit.webAddress) : limits;
  const text = kit.conversation.disclosed ? again : `${before}\n\n${disclosure}`;
  return { ...end(say(kit, { text, choices: [...near, ...ways, to.stop(kit.text)] })), about: { disclosed: true } };
}

type Said = { text: string; ways: Choice[] };

const replies: Record<Exclude<Special, 'disclosure'>, (kit: Kit) => Said> = {
  friend: (kit) => ({
    text: kit.text.care.moments.friend,
    ways: [{ id: 'guide/witness', label: kit.text.care.moments.witness }, ...titled('what-to-say', kit), to.mustTell(kit.text)],
  }),
  manager: (kit) => ({
    text: kit.text.care.moments.manager,
    ways: [{ id: 'guide/manager', label: kit.text.care.moments.managerSteps }, to.mustTell(kit.text)],
  }),
  accused: (kit) => ({
    text: kit.text.care.moments.accused,
    ways: [{ id: 'guide/accused', label: kit.text.care.moments.accusedSteps }, ...titled('rights-of-the-accused', kit)],
  }),
  'own-behaviour': (kit) => ({
    text: kit.text.care.moments.ownBehaviour,
    ways: [
      { id: 'guide/self-check', label: kit.text.care.moments.lookAtIt },
      to.answer('counsellor-what', kit.text.care.moments.counsellor),
    ],
  }),
  community: (kit) => ({
    text: kit.text.care.moments.community,
    ways: [
      ...titled('sexual-exploitation-and-abuse', kit),
      { id: 'services/report', label: kit.text.care.moments.report },
      to.help(kit.text),
    ],
  }),
  abuse: (kit) => refused(kit),
  attack: (kit) => refused(kit),
  'other-person': (kit) => ({
    text: kit.text.care.moments.otherPerson,
    ways: [to.kept(kit.text), to.topics(kit.text)],
  }),
  records: (kit) => ({
    text: kit.text.care.moments.records,
    ways: [...titled('rights-of-the-accused', kit), ...titled('clearcheck', kit), to.talk(kit.text)],
  }),
  companion: (kit) => ({ text: kit.text.care.moments.companion, ways: [to.talk(kit.text), ...titled('outside-help', kit)] }),
  'not-staff': (kit) => ({
    text: kit.text.care.moments.notStaff,
    ways: [
      { id: 'guide/rules', label: kit.text.care.moments.which },
      { id: 'browse/who-is-covered', label: kit.text.groups['who-is-covered'] },
      to.offices(kit.text),
    ],
  }),
};

const refused = (kit: Kit): Said => ({
  text: kit.text.care.moments.refused,
  ways: [to.answer('my-options', kit.text.menu.options), to.talk(kit.text), to.topics(kit.text)],
});
