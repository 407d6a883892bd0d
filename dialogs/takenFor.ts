import { isAccusedInReturn, tellsOfDeed } from '../knowledge/doneToMe.js';
import { bearsOutConduct } from '../knowledge/bearsOutConduct.js';
import type { Moment } from '../knowledge/recognition/labels.js';
import { isClosed } from '../knowledge/recognition/labels.js';
import { speaksAsManager, wasToldAndMissed } from '../knowledge/leadsOthers.js';
import { speaksForOthers } from '../knowledge/speaksForOthers.js';
import { speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { speaksOfAnother, speaksOfTheirFriend } from '../knowledge/speaksOfAnother.js';
import { speaksOfCommunity } from '../knowledge/speaksOfCommunity.js';
import { speaksOfAccusedFamily } from '../knowledge/speaksOfFamily.js';
import { wereCalledByInvestigators } from '../knowledge/speaksOfInvestigators.js';
import { speaksOfProceedings } from '../knowledge/speaksOfOwnDeed.js';
import { isPlainStory } from '../knowledge/speaksToProgramme.js';
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
 * somebody they are not on that alone, so a word of it must stand in the message, or the topics that are near must bear it out.
 */
export function momentTold(words: string, heard: Heard): Told | undefined {
  const { moment } = heard.signs(words);
  if (speaksOfAccusedFamily(words)) return 'accused-family';
  if (isCalled(words, moment, heard)) return 'investigators';
  if (isWronged(words, moment)) return 'disclosure';
  const born = moment && bornOut(moment, words, heard);
  return born ?? (moment && !isClosed(moment) && !speaksForOthers(words) && tellsOfDeed(words) ? 'disclosure' : undefined);
}

/** Whether somebody is called by investigators and says neither what they did nor what was done to them. */
function isCalled(words: string, moment: Moment | undefined, { find }: Heard): boolean {
  if (moment === 'disclosure' || moment === 'friend' || !wereCalledByInvestigators(words)) return false;
  const { decision, top } = find(words);
  if (decision === 'answer' && top[0]?.id === 'investigation-interview') return false;
  return !ofOutcome.includes(top[0]?.id ?? '') && !speaksOfProceedings(words) && !speaksOfAccusation(words);
}

const ofOutcome: readonly string[] = ['informed-of-outcome', 'not-satisfied-with-outcome', 'investigators-manual'];

/** Whether the writer tells that something is done to them, in a moment that is taken for one of somebody else: an accusation that answers a no is part of it. */
function isWronged(words: string, moment: Moment | undefined): boolean {
  if (moment === 'disclosure' || speaksForOthers(words) || (moment && isClosed(moment))) return false;
  if (isAccusedInReturn(words)) return true;
  return moment !== undefined && givesWay.includes(moment) && tellsOfDeed(words);
}

/** Moments in which who somebody is, or whom they lead, swallows what happened to them. */
const givesWay: readonly Moment[] = ['manager', 'friend', 'not-staff'];

function bornOut(moment: Moment, words: string, heard: Heard): Moment | undefined {
  const { decision, top } = heard.find(words);
  const [first] = top;
  const near = decision === 'none' ? undefined : first?.id;
  switch (moment) {
    case 'accused':
    case 'own-behaviour':
      if (moment === 'own-behaviour' && wasToldAndMissed(words)) return speaksAsManager(words) ? 'manager' : 'friend';
      return bearsOutConduct(moment, words, heard.written, first?.id) ? moment : undefined;
    case 'manager':
      return speaksAsManager(words) || (near !== undefined && ofManagers.includes(near)) ? moment : undefined;
    case 'friend':
      return speaksOfAnother(words) && !speaksOfTheirFriend(words) ? moment : undefined;
    case 'community':
      return speaksOfCommunity(words) || near === 'sexual-exploitation-and-abuse' ? moment : undefined;
    default:
      return isClosed(moment) && isPlainStory(moment, words, isShort(words, heard), near, decision === 'answer') ? undefined : moment;
  }
}

const ofManagers: readonly string[] = ['manager-was-told', 'manager-prevention'];
