import { asksSomething } from '../knowledge/asksSomething.js';
import { asksOfRecords } from '../knowledge/asksOfRecords.js';
import { isClosed, moments } from '../knowledge/recognition/labels.js';
import type { Found } from '../knowledge/library.js';
import { tellsOfDeed } from '../knowledge/doneToMe.js';
import { harmedAfterSpeaking } from '../knowledge/harmedAfterSpeaking.js';
import { tellsUnsaid } from '../knowledge/hintsAtWho.js';
import { namesWho } from '../knowledge/namesWho.js';
import { say, titled } from './answerSay.js';
import { besides, to } from './choices.js';
import { asksSafe } from './dangerCard.js';
import { end, type Choice, type Dialog, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { momentInRole, momentOf, roleOf, stepsFor } from './role.js';
import { isBeyondDoubt, isContradicted } from './momentDoubts.js';
import { thatBearOut, type Told } from './takenFor.js';
import { fitsStory, ofManager, ofOthers, sameTo, worse } from './momentTopics.js';
import { surelyRequests, surelyTalks, wantsPeople } from './requests.js';
import { besideTheirFriend, withDeed, type Asked } from './besideMoment.js';
import { supportOf } from './support.js';

/** A moment, or the question whether somebody reported, was reported or stands in a register. */
type Special = Told | 'records';

const isFinal = (special: Special): boolean => special === 'records' || isClosed(special);
const ofConduct: readonly Special[] = ['accused', 'own-behaviour'];
/** Moments that rules alone tell: no answer is nearer to them than their reply. */
const ofRules: readonly Special[] = ['accused-family', 'investigators'];
/** In these, a topic that is only near would tell people what they are. */
const ofThemselves: readonly Special[] = [...ofConduct, 'not-staff'];

/**
 * A moment in which nothing is answered gives way to a request that is sure; whoever asks for people asks neither
 * the programme to be one nor for what somebody else wrote (CV-52, CV-53).
 */
function specialIn(words: string, kit: Kit): Special | undefined {
  if (asksOfRecords(words)) return 'records';
  const moment = momentInRole(words, kit);
  if (!moment || !isClosed(moment)) return moment;
  const isOfPeople = moment === 'companion' || moment === 'other-person';
  return surelyRequests(words, kit) || (isOfPeople && (wantsPeople(words, kit) || surelyTalks(words, kit))) ? undefined : moment;
}

/** True where a message shows a moment that has a reply of its own. */
export const showsMoment = (words: string, kit: Kit): boolean => specialIn(words, kit) !== undefined;

/** True where nothing that a message asks for is looked up or begun: there is nothing to answer (care.md CV-43, CV-48, CV-49, CV-52). */
export function answersNothing(words: string, kit: Kit): boolean {
  const special = specialIn(words, kit);
  return special !== undefined && isFinal(special);
}

/** From which share on words tell what was done to their writer, whatever they ask as well. */
const leastOfTold = 0.9;

/**
 * What is said when a message shows a moment that asks for more care than a question (care.md 1.3). The first disclosure
 * always gets it (CV-40); anybody else who wrote what can be answered gets the answer, and whoever asks is offered what it
 * may be about. Nobody is taken for the person accused who asks what may be answered, or told that something was done to them;
 * and whoever blames themselves, or was punished for speaking, is offered what it may be about, not a role that is not theirs.
 * @param found what the message would be answered with
 */
export function momentReply(words: string, found: Found, kit: Kit): Promise<Reply> | Reply | undefined {
  const special = specialIn(words, kit);
  if (!special) return besideTheirFriend(words, found, kit);
  if (isFinal(special)) return replyTo(special, kit, nothing);
  if (isContradicted(special, found) && !isBeyondDoubt(special, words, kit)) return undefined;
  const first = !kit.conversation.disclosed;
  const asks = asksSomething(words);
  const tells = special === 'disclosure' && first;
  const { role, place } = kit.conversation;
  const isSaidAgain = (role !== null && role === roleOf(special)) || (ofConduct.includes(special) && place === `moment/${special}`);
  const nearest = found.top[0]?.id ?? '';
  if (isSaidAgain && !asks && isRead(nearest, kit)) return replyTo(special, kit, nothing, true);
  if (special === 'manager' && found.decision === 'answer' && ofManager.includes(nearest))
    return replyTo(special, kit, { sure: ['manager-was-told', nearest].flatMap((id) => titled(id, kit)), near: [] }, isSaidAgain);
  const isOnlyNear = special === 'accused' && isBeyondDoubt(special, words, kit) && !asks && !thatBearOut(special)?.includes(nearest);
  const isSame = sameTo[special] === nearest && !asks && !isSaidAgain;
  // Whom it was done to is no contract of whoever did it ("I kissed an intern").
  const isOfOther = ofConduct.includes(special) && !asks && kit.library.published(nearest)?.group === 'who-is-covered';
  const isItsOwn = isSame || isOnlyNear || isOfOther || ofRules.includes(special) || worse[special]?.includes(nearest);
  if (found.decision === 'answer' && !tells && !isItsOwn) return undefined;
  if (found.decision === 'suggest' && ofConduct.includes(special) && (asks || !first)) return undefined;
  const tellsMore = first || tellsOfDeed(words) || (kit.signs(words).share ?? 1) >= leastOfTold;
  if ((isSaidAgain || (special === 'disclosure' && !tellsMore)) && asks && found.decision !== 'none') return undefined;
  if (special === 'disclosure' && !first && !asks && found.decision === 'suggest') return saidMore(found, kit);
  const asked = asks || harmedAfterSpeaking(words) ? askedBeside(special, words, found, kit) : nothing;
  return replyTo(special, kit, tells ? withDeed(asked, words, kit) : asked, isSaidAgain);
}

/** How many topics are named to whoever tells more: others would only be in the way. */
const mostNear = 3;

/** The place of what is said to whoever fears that they did something. */
export const ofDeed = 'moment/own-behaviour';

/** What is said to whoever tells more, in what they have said that they are; undefined to whoever has told nothing of it. */
export function saidMore({ top }: Found, kit: Kit): Promise<Reply> | Reply | undefined {
  const { disclosed, role, warned, place } = kit.conversation;
  const told = disclosed || warned.includes('recent') ? 'disclosure' : place === ofDeed ? 'own-behaviour' : undefined;
  const special = role === null ? told : momentOf[role];
  if (special === undefined) return undefined;
  const topics = top.flatMap(({ id }) => kit.library.published(id) ?? []);
  const fits = topics.filter(
    (topic) => special !== 'own-behaviour' && (special !== 'disclosure' || (!ofOthers.includes(topic.id) && fitsStory(topic))),
  );
  return replyTo(special, kit, { sure: [], near: fits.slice(0, mostNear).flatMap(({ id }) => titled(id, kit)) }, true);
}

/** Whether the answer that stands there is this one. */
const isRead = (topic: string | undefined, { conversation: { place } }: Kit): boolean =>
  topic !== undefined && place?.split('/')[1] === topic;

const nothing: Asked = { sure: [], near: [] };

function askedBeside(special: Special, words: string, { decision, top }: Found, kit: Kit): Asked {
  const named = namesWho(words);
  const isUnsaid = (id: string): boolean => tellsUnsaid(id, words) || (!named && kit.library.published(id)?.group === 'who-is-covered');
  const first = decision === 'answer' ? top[0]?.id : undefined;
  const ids = top.map(({ id }) => id).filter((id) => special !== 'disclosure' || !ofOthers.includes(id));
  if (first !== undefined && ids[0] === first && !isUnsaid(first)) return { sure: titled(first, kit), near: [] };
  const near = decision === 'none' ? [] : ids.filter((id) => id === first || !isUnsaid(id)).slice(0, 3);
  return {
    sure: [],
    near: near.length > 0 ? [{ id: ['unsure', 'meant', ...near].join('/'), label: kit.text.care.moments.mayAnswer }] : [],
  };
}

/** A way to what a message may ask for, where that is not sure, under a card of danger that stands in the place of an answer. */
export const mayAsk = (words: string, kit: Kit): Choice[] =>
  /[?？؟]/.test(words) ? askedBeside('disclosure', words, kit.find(words), kit).near : [];

const specials: readonly Special[] = [...moments, 'records', 'accused-family', 'investigators'];

/** The reply to a moment once more: in another language (care.md CV-28); or, after `again/`, for whoever said it before. */
export const moment: Dialog = {
  begin(argument, kit) {
    const [name, again] = argument.split('/').reverse();
    const special = specials.find((one) => one === name) ?? 'disclosure';
    return replyTo(special, { ...kit, conversation: { ...kit.conversation, disclosed: false } }, nothing, again === 'again');
  },
  resume: async () => undefined,
};

/** @param isSaidAgain whether they said before that this is what they are: nobody is welcomed twice with the same words */
function replyTo(special: Special, kit: Kit, asked: Asked, isSaidAgain = false): Reply | Promise<Reply> {
  if (special === 'disclosure') return disclosed(kit, asked);
  const { text: welcome, ways } = replies[special](kit);
  const text = isSaidAgain ? kit.text.followUp.role.again : welcome;
  const near = ofThemselves.includes(special) && !isSaidAgain ? [] : besides(asked.near, ways);
  return {
    ...end(say(kit, { text, choices: [...asked.sure.filter(() => special === 'manager'), ...ways, ...near, to.stop(kit.text)] })),
    // Without “again”, which the version before reads as another moment: in another language the welcome is read once more.
    place: `moment/${special}`,
  };
}

/** Whoever first tells it is always offered a counsellor, and nothing stands before that but what they surely ask (features.md S29). */
async function disclosed(kit: Kit, { sure, near }: Asked): Promise<Reply> {
  const { limits, inTeams, disclosure, again, goOn, today, people, formal } = kit.text.care.moments;
  const ways: Choice[] = [
    { id: 'guide/affected', label: today },
    { id: 'whoMustTell', label: people },
    { id: 'answer/formal-report-what', label: formal },
  ];
  const before = kit.door === 'teams' ? inTeams(kit.webAddress) : limits;
  // Where nothing is asked, a no answers nothing (`saidSafe.ts`).
  const isAsked = !kit.conversation.disclosed && !asksSafe(kit.conversation.warned);
  const about = { about: { disclosed: true }, place: isAsked ? 'moment/disclosure' : 'moment/disclosure/again' };
  // Nobody is thanked twice running with the same words.
  const heard = kit.conversation.place === 'moment/disclosure/again' ? goOn : again;
  if (kit.conversation.disclosed) return { ...end(say(kit, { text: heard, choices: [...near, ...ways, to.stop(kit.text)] })), ...about };
  const { table, choice } = await supportOf(kit);
  const text = `${before}\n\n${disclosure}`;
  return { ...end(say(kit, { text, table, choices: [...sure, choice, ...near, ...ways, to.stop(kit.text)] })), ...about };
}

type Said = { text: string; ways: Choice[] };

const replies: Record<Exclude<Special, 'disclosure'>, (kit: Kit) => Said> = {
  friend: (kit) => ({
    text: kit.text.care.moments.friend,
    ways: [stepsFor('witness', kit), ...titled('what-to-say', kit), to.mustTell(kit.text)],
  }),
  manager: (kit) => ({
    text: kit.text.care.moments.manager,
    ways: [stepsFor('manager', kit), to.mustTell(kit.text)],
  }),
  accused: (kit) => ({
    text: kit.text.care.moments.accused,
    ways: [stepsFor('accused', kit), ...titled('rights-of-the-accused', kit)],
  }),
  'accused-family': (kit) => ({
    text: kit.text.care.moments.accusedFamily,
    ways: [...titled('counsellor-family', kit), ...titled('rights-of-the-accused', kit)],
  }),
  investigators: (kit) => ({
    text: kit.text.care.moments.investigators,
    ways: [
      to.answer('investigation-interview', kit.text.care.moments.asReporter),
      to.answer('corroboration-and-witnesses', kit.text.care.moments.asWitness),
      to.answer('i-am-accused', kit.text.care.moments.asAccused),
      to.talk(kit.text),
    ],
  }),
  'own-behaviour': (kit) => ({
    text: kit.text.care.moments.ownBehaviour,
    ways: [
      { id: 'guide/accused/line', label: kit.text.care.moments.lookAtIt },
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
