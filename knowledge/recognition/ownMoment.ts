import { deniesRole, wasItTheirs } from '../deniesRole.js';
import { sinceReporting } from '../afterReporting.js';
import { harmedAfterSpeaking } from '../harmedAfterSpeaking.js';
import { speaksForOthers } from '../speaksForOthers.js';
import { speaksOfAccusation } from '../speaksOfAccusation.js';
import { tellsOfReporting } from '../tellsOfReporting.js';
import { isClosed, type Moment } from './labels.js';
import { least, likeliest, type Hear } from './likeliest.js';

/** From which share on what was learned of moments is believed of few words, which say little to it. */
const leastOfFew = 0.85;
/** A moment in which nothing is looked up must be clear as well: a question that is turned away is worse than a moment that is missed. */
const leastOfClosed = 0.63;
/** The same of somebody accused, or who fears their own behaviour: whoever was harmed must not read that they are. */
const leastOfConduct = 0.55;
/** From which share on somebody is the person accused where words of an accusation stand in the message. */
const leastOfAccused = 0.45;

const ofConduct: readonly string[] = ['accused', 'own-behaviour'];

/**
 * What was learned, but that nobody is taken for the person accused who reported, or calls somebody else a harasser, or begins by
 * supposing that something was done to them ("what if someone touched me"), and speaks of no accusation (care.md CV-43). Whoever
 * reported is not taken for whoever was told either, and not turned away where they wait for an answer.
 */
export function ownMoment(heard: ReturnType<Hear>, brief: boolean, words: string, ofDeed: () => boolean): Moment | undefined {
  const learned = momentIn(heard, brief) ?? (!brief && speaksOfAccusation(words) ? accusedIn(heard) : undefined);
  if (learned === undefined || learned === 'disclosure' || learned === 'not-staff') return learned;
  // Whoever says that they are not the accused is believed, from the first message on.
  if (learned === 'accused' && deniesRole('accused', words)) return wasItTheirs('accused', words) ? 'disclosure' : undefined;
  const isOfConduct = ofConduct.includes(learned);
  const waits = (): boolean => sinceReporting(words) !== undefined;
  if (!tellsOfReporting(words)) return isOfConduct && !speaksOfAccusation(words) && (ofDeed() || waits()) ? undefined : learned;
  const ofOthers = speaksForOthers(words);
  const hasTold = waits() || harmedAfterSpeaking(words);
  if (learned === 'manager' && hasTold) return undefined;
  if (isOfConduct || (learned === 'manager' && !ofOthers))
    return hasTold ? undefined : openMomentIn(without(ofOthers ? ofConduct : [...ofConduct, 'manager'], heard), brief);
  return hasTold && (isClosed(learned) || !ofOthers) ? undefined : learned;
}

/** The person accused, of whom less is enough where words of an accusation stand in the message. */
const accusedIn = (heard: ReturnType<Hear>): Moment | undefined =>
  likeliest('moment', heard, leastOfAccused) === 'accused' ? 'accused' : undefined;

/** How much a message is like examples of moments when it is known to be of none of these. */
function without(moments: readonly string[], heard: ReturnType<Hear>): ReturnType<Hear> {
  const all = heard.shares('moment');
  const left = all.reduce((rest, { id, share }) => (moments.includes(id) ? rest - share : rest), 1);
  const others = all.filter(({ id }) => !moments.includes(id));
  return { shares: () => others.map(({ id, share }) => ({ id, share: share / left })) };
}

function openMomentIn(heard: ReturnType<Hear>, brief: boolean): Moment | undefined {
  const found = momentIn(heard, brief);
  return found && isClosed(found) ? undefined : found;
}

/** Whether a moment that is only learned is none of somebody who says that something was done to them: they say whose it is, or it is another of their own. */
export function isOfOthers(learned: Moment | undefined, words: string): boolean {
  if (learned === undefined || learned === 'not-staff') return false;
  if (learned === 'accused') return speaksOfAccusation(words);
  return (learned !== 'manager' && learned !== 'friend') || speaksForOthers(words);
}

function momentIn(heard: ReturnType<Hear>, brief: boolean): Moment | undefined {
  const found = likeliest('moment', heard, brief ? leastOfFew : least.moment);
  if (found === undefined || brief) return found;
  const more = isClosed(found) ? leastOfClosed : ofConduct.includes(found) ? leastOfConduct : 0;
  return likeliest('moment', heard, more);
}
