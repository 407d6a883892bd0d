import type { Language } from '../language.js';
import { tellsOfDeed } from '../doneToMe.js';
import { asksOfRisk, namesDying } from '../namesDying.js';
import { namesHarm } from '../namesHarm.js';
import { namesWork, onlyToldToStop } from '../speaksOf.js';
import { isFigure, isOrdinaryPlan } from '../ordinaryPlans.js';
import { namesYoung } from '../saysAdult.js';
import { asksForFamily, speaksOfWomenOnly, speaksOfYoung, tellsOfHarmToYoung } from '../speaksOfYoung.js';
import { speaksInOffice } from '../speaksInOffice.js';
import { straight, word } from '../wholeWord.js';
import type { DangerGroup } from './labels.js';

/** Whether a message is rather, or surely, about something else than what is done to its writer. */
export type Elsewhere = false | 'rather' | 'surely';

/** How much a message is like the examples of each group of danger, the likeliest first. */
type Shares = readonly { id: string; share: number }[];

/** From which share of all groups on a message is danger at all. */
export const leastOfDanger = 0.45;
/** From which share of all groups on a message is danger at all where it is surely that of a manager, a friend or somebody accused. */
const leastElsewhere = 0.5;
/** From which share of all groups on a message may be danger, so that somebody is told in one line where the contacts are. */
const leastOfMaybe = 0.3;
/** From which share on it is danger of a group of which a wrong card hurts most: adults are told that they are children, people that they threaten somebody. */
const leastOfGroup: Partial<Record<DangerGroup, number>> = { child: 0.75, threat: 0.65 };
/** From which share on a group is believed already where the words say it plainly: a miss can cost a life, a wrong card is one too many. */
const leastOfPlain: Partial<Record<DangerGroup, number>> = { self: 0.3, child: 0.45, threat: 0.6 };
/** From which share on a message is like those of children where it is like those of another danger too, and names nobody young. */
const leastBesideOthers = 0.65;
/** From which share on a message is like those of children where its words are of an office, a contract or a boss, and name nobody young. */
const leastAtWork = 0.9;
/** From which share on another danger is believed where the likeliest is not: that of a child where nobody young is named, or what is too little like its group. */
const leastWithoutFirst = 0.25;
/** From which share on a second group of danger is named as well; dying, which people in pain only seem to speak of, where it is likelier than that, or a word for it stands there. */
const second = 0.2;
const leastOfSecond: Partial<Record<DangerGroup, number>> = { self: 0.3 };
/** From which share on a group is believed without a word for it where the message is taken to be about something else: to delete, to be called back, to tell of a community. */
const leastOfOthers: Partial<Record<DangerGroup, number>> = { self: 0.75, child: 0.92, threat: 0.85 };
/** The same of dying, where the message is surely that of a manager, a friend or somebody accused. */
const leastOfSurely = 0.85;
/** The same of a child where women are named and nobody young. */
const leastOfWomen = 0.99;

const scripts: Partial<Record<Language, RegExp>> = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u };

/** Whether words are written in other letters than their language has, or hide letters behind figures: no list of words reads them. */
export const isUnread = (words: string, language: Language): boolean =>
  scripts[language]?.test(words) === false || /\p{L}[\d*@$]+\p{L}/u.test(words);

/**
 * Groups of danger that messages like this one showed. Where words for a group stand in the message too, less is enough; where it
 * is rather about something else and none stands there, it must be very like (care.md CR-08, CR-40). People tell of danger in words
 * that no list holds: what is about nothing else is believed without them.
 * @param enough the least share of all groups together; more than `leastOfDanger` where the words are few or about some matter
 * @param isOfOthers whether the message is taken for a request, or for that of somebody to whom nothing was done
 */
export function dangerHeard(shares: Shares, enough: number, words: string, language: Language, isOfOthers: Elsewhere): DangerGroup[] {
  if (isFigure(words)) return [];
  const sum = sumOf(shares);
  const groups = shares.map(({ id, share }) => ({ group: id as DangerGroup, share }));
  const isPlain = ({ group, share }: (typeof groups)[number]): boolean =>
    share >= (leastOfPlain[group] ?? 1) && saysPlainly[group]?.(words) === true;
  const named = groups.filter(
    ({ group, share }, rank) => rank === 0 || share >= (namesDying(words) ? second : (leastOfSecond[group] ?? second)),
  );
  if (sum < Math.max(enough, isOfOthers === 'surely' ? leastElsewhere : 0))
    return enough > leastOfDanger ? [] : named.filter(isPlain).map(({ group }) => group);
  const isPlanned = isOrdinaryPlan(words) && !namesHarm(words);
  const isTold = onlyToldToStop(words) && !namesHarm(words);
  // Whoever answers for an event tells what was done to a guest: the care after an assault is not theirs.
  const isOfEvent = speaksInOffice(words) === 'organizer' && !tellsOfDeed(words);
  const isOfYoung = named.length === 1 || namesYoung(words);
  const meant = named
    .filter(({ group, share }) => group !== 'child' || share >= leastBesideOthers || isOfYoung)
    .filter(({ group }) => !isPlanned || (group !== 'threat' && group !== 'danger'))
    .filter(({ group }) => !isTold || group !== 'threat')
    .filter(({ group }) => group !== 'self' || !asksOfRisk(words))
    .filter(({ group }) => !isOfEvent || group !== 'recent')
    .filter((one) => sum >= (leastOfGroup[one.group] ?? 0) || isPlain(one));
  if (meant[0] !== named[0] && (meant[0]?.share ?? 0) < leastWithoutFirst) return [];
  return meant
    .filter(({ group, share }, rank) => isUnread(words, language) || isBorneOut(group, rank === 0 ? sum : share, words, isOfOthers))
    .map(({ group }) => group);
}

const sumOf = (shares: Shares): number => shares.reduce((all, { share }) => all + share, 0);

/**
 * Whether a message of which no danger was heard may yet be of one. Few words, and what is about some matter, say too little for that.
 * @param enough as for `dangerHeard`
 */
export const mayBeDanger = (shares: Shares, enough: number): boolean => enough === leastOfDanger && sumOf(shares) >= leastOfMaybe;

const ownChildren = new RegExp(
  `${word(
    'my (?:kids?|children|sons?|daughters?)|mes enfants|mon fils|ma fille|mes filles|mis? (?:hij[oa]s?|niñ[oa]s)',
    'мо(?:и|их|им|ими) дет\\p{L}+|мо(?:й|его|ему) сын\\p{L}*|мо(?:я|ю|ей) доч\\p{L}*|[وب]?(?:أ|ا)?ولادي|ابني|بنتي|عيالي|بناتي',
  )}|我的?(?:孩子|儿子|兒子|女儿|女兒)`,
  'iu',
);

/** Whether somebody speaks of their own children. */
export const namesOwnChildren = (words: string): boolean => ownChildren.test(straight(words));

/** Whether somebody speaks of their own children, and tells of nothing that was done to them: they are threatened as a parent, not a child. */
export const speaksAsParent = (words: string): boolean => namesOwnChildren(words) && !tellsOfHarmToYoung(words);

/** By which words a group is borne out; what names a danger of this moment or an assault is named in ordinary messages as well. */
const saysPlainly: Partial<Record<DangerGroup, (words: string) => boolean>> = {
  self: namesDying,
  child: tellsOfHarmToYoung,
  threat: namesHarm,
};

function isBorneOut(group: DangerGroup, share: number, words: string, isOfOthers: Elsewhere): boolean {
  if (group === 'child' && asksForFamily(words)) return false;
  if (group === 'child' && share < leastAtWork && namesWork(words) && !speaksOfYoung(words)) return false;
  if (group === 'child' && speaksOfWomenOnly(words)) return share >= leastOfWomen;
  const least = group === 'self' && isOfOthers === 'surely' ? leastOfSurely : (leastOfOthers[group] ?? 0);
  if (!isOfOthers || share >= least) return true;
  return group === 'child' ? speaksOfYoung(words) : saysPlainly[group]?.(words) === true;
}
