import { isAccusedInReturn, tellsOfDeed, tellsOfDemand, tellsOfForce } from '../knowledge/doneToMe.js';
import { apologizesForDeed, bearsOutConduct } from '../knowledge/bearsOutConduct.js';
import type { Moment } from '../knowledge/recognition/labels.js';
import { isClosed } from '../knowledge/recognition/labels.js';
import { speaksAsManager, wasToldAndMissed } from '../knowledge/leadsOthers.js';
import { speaksForOthers } from '../knowledge/speaksForOthers.js';
import { speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { speaksOfAnother, speaksOfTheirFriend } from '../knowledge/speaksOfAnother.js';
import { saysServed, speaksOfCommunity } from '../knowledge/speaksOf.js';
import { isAccusedByFamily, namesAccusedFamily, speaksOfAccusedFamily } from '../knowledge/speaksOfFamily.js';
import { wereCalledByInvestigators } from '../knowledge/speaksOfInvestigators.js';
import { speaksAsReporter, tellsOfClosing, toldTheirSuperior } from '../knowledge/speaksAsReporter.js';
import { speaksOfProceedings } from '../knowledge/speaksOfOwnDeed.js';
import { apologizesForAsking, isPlainStory } from '../knowledge/speaksToProgramme.js';
import { tellsOfReporting } from '../knowledge/tellsOfReporting.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import { wasLetDown } from '../knowledge/wasLetDown.js';
import type { Kit } from './kit.js';

/** A moment that was recognized, or one of two that rules alone tell: the family of somebody accused, and whoever investigators call. */
export type Told = Moment | 'accused-family' | 'investigators';

type Heard = Pick<Kit, 'signs' | 'find' | 'written'>;

/** How many words, or Han characters, are a cry more than a message to the programme. */
const few = { words: 3, han: 6 };

const isShort = (words: string, { written }: Heard): boolean =>
  written === 'zh' ? [...words].length <= few.han : words.split(/\s+/u).length <= few.words;

/**
 * In which moment somebody writes. What was learned hears who people are in words that are only like theirs; nobody is taken for
 * somebody they are not on that alone, so a word of it must stand in the message, or the topics that are near must bear it out, or it
 * is very like.
 */
export function momentTold(words: string, heard: Heard): Told | undefined {
  const known = toldIn.get(heard.signs);
  if (known?.words === words) return known.told;
  const told = judged(words, heard);
  toldIn.set(heard.signs, { words, told });
  return told;
}

/** What was told in the hearing of one turn, which is asked for several times; it is gone with the hearing. */
const toldIn = new WeakMap<Heard['signs'], { words: string; told: Told | undefined }>();

function judged(words: string, heard: Heard): Told | undefined {
  const { moment, share = 0 } = heard.signs(words);
  if (isOfAccusedFamily(words, moment, heard)) return 'accused-family';
  if (isCalled(words, heard)) return 'investigators';
  if (isWronged(words, moment)) return 'disclosure';
  if ((moment === undefined || moment === 'friend') && apologizesForDeed(words)) return 'own-behaviour';
  if (moment === undefined) return speaksAsManager(words) && wasToldAndMissed(words) ? 'manager' : undefined;
  const born = bornOut(moment, words, heard);
  if (born || isClosed(moment)) return born;
  if (!speaksForOthers(words) && tellsDeed(words, moment)) return 'disclosure';
  return share >= (alone[moment] ?? 1) && mayStandAlone(words) ? moment : undefined;
}

/**
 * From which share on what was learned needs no word that bears it out: people say that they are accused, or lead others, in words
 * that no list holds. Not that they are somebody's friend: that is too like what people say of whoever did it.
 */
const alone: Partial<Record<Moment, number>> = { accused: 0.88, 'own-behaviour': 0.97, manager: 0.92, community: 0.95 };

/** Whether nothing in the words speaks against what was only learned: no deed against their writer, no office that was told in vain, no apology for asking, no family that is accused or accuses. */
const mayStandAlone = (words: string): boolean =>
  !tellsOfClosing(words) &&
  !tellsOfDeed(words) &&
  !speaksAsReporter(words) &&
  !toldTheirSuperior(words) &&
  !wasLetDown(words) &&
  !apologizesForAsking(words) &&
  !namesAccusedFamily(words) &&
  !isAccusedByFamily(words);

/** Whether it is the family of somebody accused who writes: nobody to whom it was done, who reported it, or whose question is answered by what is not the accused's own. */
function isOfAccusedFamily(words: string, moment: Moment | undefined, { find }: Heard): boolean {
  if (moment === 'disclosure' || !speaksOfAccusedFamily(words) || tellsOfDeed(words) || tellsOfReporting(words)) return false;
  const { decision, top } = find(words);
  return !asksSomething(words) || decision !== 'answer' || bearsOut('accused', top[0]?.id ?? '');
}

/** Whether a deed is told of which the writer is the object: beside an accusation of them it is one of power or sex. */
const tellsDeed = (words: string, moment: Moment): boolean =>
  isOfConduct(moment) || speaksOfAccusation(words) ? tellsOfForce(words) : tellsOfDeed(words);

const isOfConduct = (moment: Moment): moment is 'accused' | 'own-behaviour' => moment === 'accused' || moment === 'own-behaviour';

/** From which share on it is told what was done, whoever calls. */
const leastOfTold = 0.97;

/** Whether somebody is called by investigators and says neither what they did nor what was done to them. */
function isCalled(words: string, { find, signs }: Heard): boolean {
  const { moment, share = 1 } = signs(words);
  if (moment === 'friend' || !wereCalledByInvestigators(words) || tellsOfDeed(words)) return false;
  if (moment === 'disclosure' && share >= leastOfTold) return false;
  const { decision, top } = find(words);
  if (decision === 'answer' && top[0]?.id === 'investigation-interview') return false;
  return !ofOutcome.includes(top[0]?.id ?? '') && !speaksOfProceedings(words) && !speaksOfAccusation(words);
}

const ofOutcome: readonly string[] = ['informed-of-outcome', 'not-satisfied-with-outcome', 'investigators-manual'];

/** Whether the writer tells that something is done to them, in a moment that is taken for one of somebody else: an accusation that answers a no is part of it. */
function isWronged(words: string, moment: Moment | undefined): boolean {
  if (moment === 'disclosure' || speaksForOthers(words) || (moment && isClosed(moment))) return false;
  if (moment === 'community' && saysServed(words)) return false;
  if (isAccusedInReturn(words) || tellsOfDemand(words) || (namesAccusedFamily(words) && tellsOfDeed(words))) return true;
  return moment !== undefined && givesWay.includes(moment) && tellsDeed(words, moment);
}

/** Moments in which who somebody is, or whom they lead, swallows what happened to them. */
const givesWay: readonly Moment[] = ['manager', 'friend', 'not-staff'];

/** From which share on somebody is told that it does not matter what their contract is. */
const leastOfNotStaff = 0.7;

function bornOut(moment: Moment, words: string, heard: Heard): Moment | undefined {
  const { share = 1 } = heard.signs(words);
  const { decision, top } = heard.find(words);
  const [first] = top;
  const near = decision === 'none' ? undefined : first?.id;
  switch (moment) {
    case 'accused':
    case 'own-behaviour':
      if (moment === 'own-behaviour' && wasToldAndMissed(words)) return speaksAsManager(words) ? 'manager' : 'friend';
      if (namesAccusedFamily(words) || isAccusedByFamily(words)) return undefined;
      if (moment === 'accused' && tellsOfClosing(words) && !speaksOfAccusation(words)) return undefined;
      return bearsOutConduct(moment, words, heard.written, first?.id) ? moment : undefined;
    case 'manager':
      if (speaksAsReporter(words) || (toldTheirSuperior(words) && !speaksAsManager(words))) return undefined;
      return speaksAsManager(words) || (near !== undefined && bearsOut('manager', near)) ? moment : undefined;
    case 'friend':
      return speaksOfAnother(words) && !speaksOfTheirFriend(words) ? moment : undefined;
    case 'community':
      return speaksOfCommunity(words) || saysServed(words) || near === 'sexual-exploitation-and-abuse' ? moment : undefined;
    case 'not-staff':
      return (near === 'somebody-to-talk-to' && asksSomething(words)) || share < leastOfNotStaff ? undefined : moment;
    default:
      return isClosed(moment) && isPlainStory(moment, words, isShort(words, heard), near, decision === 'answer') ? undefined : moment;
  }
}

/** What a message may be taken to be told by, which the wrong person must not read; and the topics that bear it out. */
const borneOutBy: Partial<Record<string, readonly string[]>> = {
  accused: ['i-am-accused', 'rights-of-the-accused', 'false-report', 'clearcheck-due-process'],
  'own-behaviour': ['i-am-accused', 'rights-of-the-accused'],
  manager: ['manager-was-told', 'manager-prevention'],
  friend: ['a-colleague-told-me', 'i-witnessed-it', 'report-for-someone-else', 'what-to-say'],
};

/** The topics that bear out a moment that the wrong person must not read; undefined where it is no such moment. */
export const thatBearOut = (moment: string): readonly string[] | undefined => borneOutBy[moment];

/** Whether a topic bears out that a message with this moment was rightly taken so. */
export const bearsOut = (moment: Told, topic: string): boolean => borneOutBy[moment]?.includes(topic) ?? false;
