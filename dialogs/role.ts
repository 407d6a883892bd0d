import { asksSomething, supposes } from '../knowledge/asksSomething.js';
import { tellsOfDeed, tellsOfForce } from '../knowledge/doneToMe.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import type { Moment } from '../knowledge/recognition/labels.js';
import { speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { speaksForOthers } from '../knowledge/speaksForOthers.js';
import { speaksOfPressure, speaksOfTheirOwn } from '../knowledge/speaksOf.js';
import { speaksOfOwnDeed } from '../knowledge/speaksOfOwnDeed.js';
import { straight, word } from '../knowledge/wholeWord.js';
import { commandIn, listeners, topicIn, topicOf } from './always.js';
import type { Role } from './conversation.js';
import type { Choice, Reply } from './dialog.js';
import { followUpIn, isEllipsis } from './followUpWords.js';
import { hasBegun } from './inTalk.js';
import { speaksOfTheAccused } from './foundAs.js';
import type { Kit } from './kit.js';
import { roleHere } from './roleHere.js';
import { momentTold, type Told } from './takenFor.js';

/** The moment by which somebody says what they are in it. */
export const momentOf: Record<Role, Moment> = { accused: 'accused', witness: 'friend', manager: 'manager' };
const roles = Object.keys(momentOf) as Role[];

/** The role that a message with this moment says; undefined where it says none. */
export const roleOf = (moment: string): Role | undefined => roles.find((role) => momentOf[role] === moment);

/**
 * The choice that a whole message is, by words that can only mean one topic, or by its title. Whoever says once more that they saw
 * it, where that is answered, does not read the same again.
 */
export function choiceAbout(words: string, { library, written, conversation: { role, place, warned } }: Kit): string | undefined {
  const standing = followUpIn(words, place);
  // A title that is a short question as well is one about what stands there.
  if (standing && isEllipsis(standing)) return undefined;
  const topic = topicIn(words) ?? library.titled(words, written);
  // Whom a child can talk to is no office (care.md CV-45).
  if (warned.includes('child') && (topic === listeners || topic === 'somebody-to-talk-to')) return undefined;
  const isAgain = topic === topicOf.witnessed && role === 'witness' && place?.startsWith(`answer/${topic}`);
  if (isAgain) return 'moment/again/friend';
  return topic && (topic === listeners ? 'talk' : `answer/${topic}`);
}

/** The role that a whole message says in any of the six languages; a title that is copied is read, and says nothing of who reads it. */
export const roleIn = (words: string): Role | undefined =>
  topicIn(words) === topicOf.witnessed || commandIn(words)?.name === 'isWitness' ? 'witness' : undefined;

/**
 * A reply, and what is remembered of who wrote: the role, where its moment was answered, or an answer that bears it out; none any
 * more where something was done to them.
 * @param bearsOut whether a topic bears out that a message with this moment was rightly taken so
 */
export function withRole(reply: Reply, words: string, kit: Kit, bearsOut: (moment: Told, topic: string) => boolean): Reply {
  const moment = momentTold(words, kit);
  if (moment === undefined) return reply;
  if (moment === 'disclosure' && standsAccused(words, kit)) return reply;
  if (moment === 'disclosure') return { ...reply, about: { ...reply.about, role: null } };
  const role = roleOf(moment);
  const [what, name = ''] = (reply.place ?? '').split('/');
  const isAnswered = what === 'moment' ? name === moment : what === 'answer' && bearsOut(moment, name);
  return role !== undefined && isAnswered ? { ...reply, about: { ...reply.about, role } } : reply;
}

/** Whether the accused only answer the charge ("she touched me first"): they stay so, unless it was a deed of power or of sex. */
const standsAccused = (words: string, { conversation: { role } }: Kit): boolean =>
  speaksOfAccusation(words) || (role === 'accused' && !tellsOfForce(words));

const toWitnesses = /^answer\/(?:corroboration-and-witnesses|investigation-interview)(?:\/|$)/;

/**
 * In which moment somebody writes who may have said what they are: whoever leads, and tells of somebody who came to them, still
 * leads; whoever is accused by one of those whom they lead is still accused; and whoever told what was done to them is no friend of
 * somebody before they speak for others ("everybody knows, nobody talks").
 */
export function momentInRole(words: string, kit: Kit): Told | undefined {
  const moment = momentTold(words, kit);
  const { role, disclosed, place } = kit.conversation;
  // Whoever reads about being a witness and asks on neither speaks of their own conduct nor asks about other chats.
  const isOfWitness = moment === 'own-behaviour' || moment === 'other-person';
  if (isOfWitness && asksSomething(words) && toWitnesses.test(place ?? '')) return undefined;
  if (moment === 'accused' && roleHere(kit.conversation) === 'manager' && speaksOfTheAccused(words)) return 'manager';
  if (moment === 'manager' && role === 'accused' && speaksOfAccusation(words)) return 'accused';
  // Of what they did or did not do speaks whoever is accused: it was not done to them.
  if (moment === 'disclosure' && role === 'accused' && speaksOfOwnDeed(words, kit.written) && !tellsOfDeed(words)) return 'accused';
  if (moment === 'disclosure' && isOfTheRole(words, kit)) return undefined;
  // "What if she regrets telling me" is no doubt of somebody who leads about what they did themselves.
  if (moment === 'own-behaviour' && (role === 'manager' || role === 'witness') && (supposes(words) || !speaksOfOwnDeed(words, kit.written)))
    return undefined;
  if (moment !== 'friend') return moment;
  const isOfTheirs = speaksOfTheirOwn(words);
  if (role === null && disclosed && !isOfTheirs && !speaksForOthers(words)) return undefined;
  // How the other one took it ("she froze") is a piece of what they did.
  if (roleHere(kit.conversation) === 'accused' && isPiece(words, kit.written) && !isOfTheirs && !speaksForOthers(words)) return undefined;
  return role === 'manager' && !asksSomething(words) && !isOfTheirs ? 'manager' : moment;
}

/** From which share on words are those of somebody to whom it was done, though they said before what they are in it. */
const leastInRole: Record<Role, number> = { accused: 0.97, witness: 0.75, manager: 0.75 };

/**
 * Whether words that are only like what people tell of themselves are about what somebody is in it: nobody tells in a supposition what was
 * done, and a witness, a manager or somebody accused is put under pressure. That something was done to them as well they say plainly.
 */
function isOfTheRole(words: string, { conversation, signs }: Kit): boolean {
  if (conversation.disclosed || tellsOfDeed(words) || alsoToMe.test(straight(words))) return false;
  const role = roleHere(conversation);
  if (role !== null && (signs(words).share ?? 1) < leastInRole[role]) return true;
  return ((role !== null || hasBegun(conversation)) && supposes(words)) || (role !== null && speaksOfPressure(words));
}

/** "It happened to me too", in all six languages. */
const alsoToMe = new RegExp(
  `${word(
    "(?:to|with|at) me(?: too| as well| also)?|me too|myself|moi aussi|à moi|m'est arrivé|a m[ií] (?:tambi[ée]n|me (?:lo )?(?:hizo|hac[ií]a|hace|pas[óo]|toc[óo]|acos)\\p{L}*)|conmigo tambi[ée]n|me (?:ha pasado|sucedi[óo])|me (?:pas[óo]|ocurri[óo])|yo tambi[ée]n(?! (?:l[oa]s? )?(?:vi|soy)(?!\\p{L}))|со мной (?:тоже|также|(?:это )?(?:было|случил|произош|сделал)\\p{L}*)|(?:и|тоже) со мной|ко мне тоже|тоже ко мне|(?:и )?меня тоже|мне тоже(?! (?:сказ|вел|рассказ|посовет))|я тоже(?! (?:видел|слышал|руковод|начальн))|(?:صار|حصل|حدث)\\p{L}* (?:معي|لي|معاي)|و?[أا]نا (?:كمان|برضه|بردو|[أا]يضا)|حتى [أا]نا|حصل?لي",
  )}|我也(?:是(?:受害|被|$)|被|遭|遇|经历|碰到|一样|有过)|也(?:对|摸|骚扰|碰)过?我|我自己也|对我(?:也|做)|發生在我|发生在我`,
  'iu',
);

/** What somebody in a role can do, step by step. */
export function stepsFor(role: Role, { text }: Kit): Choice {
  const { accusedSteps, witness, managerSteps } = text.care.moments;
  return { id: `guide/${role}`, label: { accused: accusedSteps, witness, manager: managerSteps }[role] };
}
