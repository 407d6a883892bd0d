import { asksInTalk } from '../knowledge/asksInTalk.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import { hasTaken, hasTakenNow, tookThem } from '../knowledge/hasTaken.js';
import { ifTheyKnew } from '../knowledge/speaksOf.js';
import type { Language } from '../knowledge/language.js';
import { speaksAsManager } from '../knowledge/leadsOthers.js';
import { speaksOfLife } from '../knowledge/namesDying.js';
import { hasMeans, namesAnother, namesMeans } from '../knowledge/namesMeans.js';
import { namesHarm } from '../knowledge/namesHarm.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { dangerGroups, isClosed, type DangerGroup, type Moment, type Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { saysSafe } from '../knowledge/saysSafe.js';
import { namesLanguages, saysInTalk } from '../knowledge/saysInTalk.js';
import { deniesAccusation, speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import { speaksForOthers } from '../knowledge/speaksForOthers.js';
import { goesWithChildren, speaksOfChildren, speaksOfYoung, tellsYoungAge } from '../knowledge/speaksOfYoung.js';
import { namesProgramme, speaksOfInstructions } from '../knowledge/speaksToProgramme.js';
import { tellsPiece } from '../knowledge/tellsPiece.js';
import { languageNamed } from './always.js';
import type { Conversation } from './conversation.js';
import { harmDone, isLearned, meansAtHand } from './dangerCard.js';

/** From which share on a longer message in a talk is one in which nothing is looked up. */
const leastOfClosed = 0.9;

/** Whether somebody has begun to tell what was done to them, what they are in it or what danger they are in. */
export const hasBegun = ({ disclosed, role, warned }: Pick<Conversation, 'disclosed' | 'role' | 'warned'>): boolean =>
  disclosed || role !== null || warned.length > 0;

/**
 * What a message shows in the middle of what somebody tells. What was learned judges every message by itself, as if it were the
 * first; a talk goes on in pieces ("in the car", "I pushed him out", "not me, her"), which by themselves are like anything. So
 * what was only learned of a piece must be borne out by its words: nobody is taken for a child, an offender or the accused, let go
 * or turned away for a piece of their story (care.md CV-40, CV-43, CV-50).
 * @param written the language of the words
 */
export function inTalk(shown: Signs, words: string, written: Language, { warned }: Pick<Conversation, 'warned'>): Signs {
  const piece = isPiece(words, written);
  const borneOut = shown.rules.filter(({ group, rule }) => !isLearned(rule) || isBorneOut(group, words, piece));
  const atHand = piece && warned.includes('self') && hasMeans(words) && !asksInTalk(words);
  // A weapon beside talk of dying, and nobody else in the words, is for nobody else.
  const ofSelf = atHand && !namesAnother(words) ? borneOut.filter(({ group }) => group === 'self') : borneOut;
  const rules = atHand ? [...ofSelf, { group: 'self' as const, rule: meansAtHand }] : borneOut;
  return {
    ...shown,
    rules,
    danger: dangerGroups.filter((group) => rules.some((rule) => rule.group === group)),
    request: shown.request && isMeant(shown.request, words, written) ? shown.request : undefined,
    moment: shown.moment && isOwn(shown.moment, shown.share ?? 1, words, piece) ? shown.moment : undefined,
  };
}

/**
 * Beside talk of dying, in the same message or before it, that something was taken or a wound bleeds: a sign of its own, for which
 * the card sends to a hospital first (care.md CR-24).
 */
export function withHarmDone(shown: Signs, words: string, { warned }: Pick<Conversation, 'warned'>): Signs {
  const before = warned.includes('self');
  const isTaken = ((shown.danger.includes('self') || before) && hasTaken(words)) || (shown.mild && hasTakenNow(words));
  if (!isTaken && !(before && tookThem(words))) return shown;
  const rules = [...shown.rules.filter(({ rule }) => rule !== meansAtHand), { group: 'self' as const, rule: harmDone }];
  return { ...shown, rules, mild: false, danger: dangerGroups.filter((group) => group === 'self' || shown.danger.includes(group)) };
}

function isBorneOut(group: DangerGroup, words: string, piece: boolean): boolean {
  if (!piece) return true;
  if (group === 'child') return tellsYoungAge(words) || ((speaksOfYoung(words) || speaksOfChildren(words)) && !goesWithChildren(words));
  if (tellsPiece(words) || saysSafe(words) === 'yes') return false;
  if (group === 'threat') return namesHarm(words) && !asksSomething(words) && !ifTheyKnew(words);
  return !asksInTalk(words) || (group === 'self' ? speaksOfLife(words) || namesMeans(words) : namesHarm(words));
}

function isMeant(request: Request, words: string, written: Language): boolean {
  const named = request === 'language' ? languageNamed(words) : undefined;
  // Whoever names the language that they write asks whether it can be spoken somewhere else.
  if (request === 'language' && (named === written || (named === undefined && !namesLanguages(words)))) return false;
  return saysInTalk(request, words);
}

function isOwn(moment: Moment, share: number, words: string, piece: boolean): boolean {
  if (moment === 'disclosure') return true;
  if (!piece) return !isClosed(moment) || share >= leastOfClosed;
  switch (moment) {
    case 'accused':
      return speaksOfAccusation(words) && !deniesAccusation(words);
    case 'manager':
      return speaksAsManager(words);
    case 'abuse':
      return share >= leastOfClosed && namesProgramme(words);
    case 'attack':
      return share >= leastOfClosed && speaksOfInstructions(words);
    case 'friend':
      return speaksForOthers(words);
    default:
      return false;
  }
}
