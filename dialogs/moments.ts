import { isClosed, type Moment } from '../knowledge/recognition/labels.js';
import type { Found } from '../knowledge/library.js';
import { say, titled } from './answerSay.js';
import { to } from './choices.js';
import { end, type Choice, type Reply } from './dialog.js';
import type { Kit } from './kit.js';

/**
 * What is said when a message shows a moment that asks for more care than a question (care.md 1.3). The first disclosure
 * always gets it (CV-40); anybody else who asked something that can be answered gets the answer.
 * @param found what the message would be answered with
 */
export function momentReply(words: string, found: Found, kit: Kit): Reply | undefined {
  const { moment } = kit.signs(words);
  if (!moment) return undefined;
  if (moment === 'disclosure') return disclosed(found, kit);
  if (found.decision === 'answer' && !isClosed(moment)) return undefined;
  const { text, ways } = replies[moment](kit);
  return end(say(kit, { text, choices: [...ways, to.stop(kit.text)] }));
}

function disclosed(found: Found, kit: Kit): Reply | undefined {
  const { limits, disclosure, again, withoutName, today, people, formal } = kit.text.care.moments;
  const first = !kit.conversation.disclosed;
  if (!first && found.decision === 'answer') return undefined;
  const near = found.decision === 'none' ? [] : found.top.slice(0, 1).flatMap(({ id }) => titled(id, kit));
  const ways: Choice[] = [
    { id: 'guide/affected', label: today },
    { id: 'whoMustTell', label: people },
    { id: 'answer/formal-report-what', label: formal },
  ];
  const teams = first && kit.door === 'teams' ? [withoutName(kit.webAddress)] : [];
  const text = first ? [limits, disclosure, ...teams].join('\n\n') : again;
  return { ...end(say(kit, { text, choices: [...near, ...ways, to.stop(kit.text)] })), about: { disclosed: true } };
}

type Said = { text: string; ways: Choice[] };

const replies: Record<Exclude<Moment, 'disclosure'>, (kit: Kit) => Said> = {
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
