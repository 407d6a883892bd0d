import {
  asksForNumber,
  asksHowToHelp,
  asksOfBody,
  asksWhereToGo,
  asksWhoIsTold,
  isBackAgain,
  isBreathless,
  saysNotMe,
  saysTreated,
  takesBack,
} from '../knowledge/afterCard.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import { marks } from '../knowledge/language.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import type { DangerGroup, Request } from '../knowledge/recognition/labels.js';
import { isRelieved, stillThinksOfDying, wantsSomebodyNow, wontHurtThemselves } from '../knowledge/saidInCrisis.js';
import { saysOnlyAdult } from '../knowledge/saysAdult.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { aside } from './aside.js';
import { to } from './choices.js';
import { cardOf, isInCrisis, isLearned, readsContacts } from './dangerCard.js';
import { end, type Reply, type Say } from './dialog.js';
import { namesWeapon } from '../knowledge/namesHarm.js';
import { harmStands, saidInDanger } from './harmStands.js';
import type { Kit } from './kit.js';
import { placeWithin } from './placesWithin.js';
import { spent, thinking, wasHeard } from './urgentLine.js';

/** What is done with the chat itself. */
const commands: readonly Request[] = ['language', 'delete', 'exit', 'start-over'];

/**
 * What people write under a card of danger, or under the contacts, that is about just this danger: no topic answers it (care.md
 * CR-24 to CR-27, CR-29). That it was taken back, or that help has come; that it is about somebody else; how they may be helped; what
 * a body needs after an assault; that danger is back, or which number to call; and, where something was taken or a wound bleeds,
 * anything at all.
 * @returns a reply, or a choice that answers; undefined for everything else
 */
function afterCard(words: string, kit: Kit): Reply | { choice: string } | undefined {
  const { conversation } = kit;
  if (!isInCrisis(conversation) || conversation.active?.listens) return undefined;
  const has = (group: DangerGroup): boolean => conversation.warned.includes(group);
  const { afterYes, toChild, takenBack, helper, still, teams } = kit.text.care.urgent;
  const isBrief = isPiece(words, kit.written);
  const { request, rules } = kit.signs(words);
  // Another danger than these words answer comes first, as everywhere (CR-20).
  const tellsOnly = (of?: DangerGroup): boolean => rules.every(({ group }) => group === of);
  // What is only learned of "has not left yet" may be of any group.
  const tellsNoOther = rules.every(({ group, rule }) => group === 'danger' || isLearned(rule));
  const isBack = (has('danger') || has('recent')) && isBrief && isBackAgain(words) && !isRelieved(words);
  if (isBack && tellsNoOther) return { choice: 'help' };
  if (has('threat') && namesWeapon(words) && !asksSomething(words)) return { choice: 'help' };
  const hearing = harmStands(conversation) ? undefined : saidInCrisis(words, kit);
  if (hearing) return hearing;
  if (!readsContacts(conversation)) return undefined;
  if (harmStands(conversation)) {
    if (rules.some(({ group, rule }) => group !== 'self' && !isLearned(rule))) return undefined;
    // Somebody to talk to comes after a hospital; who wants to be gone from the page, or another language, is heard.
    if (request && commands.includes(request)) return undefined;
    return stays(saysTreated(words) ? saidInDanger(afterYes, kit) : saidInDanger(still, kit, true), kit);
  }
  if (has('recent') && isBrief && asksOfBody(words) && tellsOnly()) return { choice: 'answer/medical-care' };
  if (has('danger') && isBrief && asksWhereToGo(words) && tellsOnly('danger')) return { choice: `answer/${ofDanger}` };
  // "Forget it" is no wish that the chat be forgotten.
  if (isBrief && takesBack(words) && tellsOnly()) return stays(saidInDanger(takenBack, kit), kit);
  if (has('child') && asksWhoIsTold(words) && tellsOnly('child')) {
    const kept = kit.door === 'teams' ? [teams] : [];
    return stays(saidInDanger([toChild.asks, ...kept].join(marks[kit.language].gap), kit, true), kit);
  }
  if (isBrief && asksForNumber(words) && placeWithin(words) === undefined && tellsOnly()) return { choice: 'help' };
  if (request !== undefined && request !== 'thanks' && request !== 'greeting') return undefined;
  const isOfOther = isBrief && saysNotMe(words);
  if (isOfOther && has('child') && tellsOnly('child')) return { choice: 'moment/community' };
  // Words of somebody else's death are only like a threat.
  const isTheirs = rules.every(({ group, rule }) => group === 'self' || (group === 'threat' && isLearned(rule)));
  if (has('self') && (isOfOther || asksHowToHelp(words)) && isTheirs) return stays(saidInDanger(helper, kit, true), kit);
  return undefined;
}

/** The topic of a danger of this moment. */
const ofDanger = 'immediate-danger';

/** How long a message is, in characters, that may only say that it is over for now. */
const longestOfRelief = 100;

/**
 * How somebody is after a card, at any time in that talk: that they think of dying, that they will do nothing, that it is over for now or
 * somebody is with them, that they have no strength left (care.md CR-24, CR-25). No topic answers any of it, and no yes before it is one.
 */
function saidInCrisis(words: string, kit: Kit): Reply | { choice: string } | undefined {
  const { conversation, text } = kit;
  const { request, rules } = kit.signs(words);
  const ofSelf = conversation.warned.includes('self');
  if (ofSelf && rules.length === 0 && (wantsSomebodyNow(words) || (isPiece(words, kit.written) && asksForNumber(words))))
    return { choice: 'help' };
  const isOpen = request === undefined || request === 'thanks' || request === 'human';
  if (!isOpen || rules.some(({ group, rule }) => group !== 'self' && !isLearned(rule))) return undefined;
  // To a child as to a child (CV-45).
  const { relieved } = conversation.warned.includes('child') ? text.care.urgent.toChild : text.care.urgent;
  const isTheirs = stillThinksOfDying(words) && !wontHurtThemselves(words) && !saysNotMe(words);
  if (ofSelf && readsContacts(conversation) && isTheirs && !asksSomething(words) && rules.every(({ rule }) => isLearned(rule)))
    return thinking(kit);
  if (!rules.every(({ rule }) => isLearned(rule))) return undefined;
  // "What now", of whoever is out of danger, is not answered by where to flee.
  if (words.length <= longestOfRelief && isRelieved(words) && (!asksSomething(words) || kit.find(words).top[0]?.id === ofDanger))
    return cardOf(conversation)
      ? aside(kit, [{ ...saidInDanger(relieved, kit), choices: [to.contacts(kit.text)] }])
      : stays(saidInDanger(relieved, kit), kit);
  const isSpent = ofSelf && !asksSomething(words) && (wontHurtThemselves(words) || (saysHeavy(words) && !wasHeard(conversation)));
  return isSpent ? spent(kit) : undefined;
}

/**
 * What is answered at once, before danger is looked for: what is about a danger that was told before, and somebody who cannot breathe
 * and tells of no danger beside it, which is no reason for a topic.
 */
export function atOnce(words: string, kit: Kit): ReturnType<typeof afterCard> {
  if (saysOnlyAdult(words)) return undefined;
  const after = afterCard(words, kit);
  if (after || kit.conversation.active?.listens || !isBreathless(words) || asksSomething(words)) return after;
  return kit.signs(words).rules.length === 0 ? end(saidInDanger(kit.text.care.urgent.breath, kit, true)) : undefined;
}

/** What stands there goes on standing: the next words are heard in the same way. */
const stays = (one: Say, { conversation: { place } }: Kit): Reply => ({ ...end(one), ...(place !== null && { place }) });
