import { asksForContact } from '../knowledge/asksForContact.js';
import { asksInTalk } from '../knowledge/asksInTalk.js';
import { longAgo } from '../knowledge/longAgo.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import { marks } from '../knowledge/language.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { tellsPiece } from '../knowledge/tellsPiece.js';
import { to } from './choices.js';
import type { Conversation } from './conversation.js';
import { asksSafe, cardOf, choicesOf, mayMisread, ofAnother, wordsFor } from './dangerCard.js';
import { end, type Reply, type Say } from './dialog.js';
import { isFollowUp } from './followUpWords.js';
import { harmStands, saidInDanger } from './harmStands.js';
import type { Kit } from './kit.js';
import { placeNamed } from './placeNames.js';
import { answerAtLength } from './saidSafe.js';
import { heard, lineAlone, thinking, wasHeard } from './urgentLine.js';

/** Where it was said to whoever tells of somebody else. */
const toOther = 'urgent/other';

/**
 * From which share on a topic is meant by a piece that asks nothing, in danger, and under talk of dying: a story of danger is like the
 * topics of where it happens, and "it is so high" like that of somebody's rank.
 */
const surelyMeant = { inDanger: 0.82, ofDying: 0.9 };

type Held = Reply | { choice: string } | undefined;

/**
 * What holds whoever goes on telling where a card of danger was shown: the line for more of the same danger, or what helps in it.
 * @param line the line that these words call for, if any
 * @param tells whether the words tell something that has a reply of its own
 */
export function held(line: Say | undefined, words: string, kit: Kit, tells: boolean): Held {
  if (!line) return goesOn(words, kit, tells) ? helpIn(words, kit) : undefined;
  const alone = lineAlone(line, words, kit, tells);
  const isReminder = alone && 'say' in alone && alone.place === 'urgent' && !kit.signs(words).mild;
  return isReminder ? (helpIn(words, kit) ?? alone) : alone;
}

/** Whether the question of a card stands, or what was said after it; whoever answered that they are safe is held by nothing. */
const isHeld = (conversation: Conversation): boolean =>
  cardOf(conversation) !== undefined || /^(?:help(?:\/|$)|urgent\/(?:heard|other|thinks)$)/.test(conversation.place ?? '');

/**
 * Whether somebody in danger only goes on telling, in pieces: what is nearest to "he is still there" would answer nothing (care.md CR-24
 * to CR-26). A card that may have misread its person holds nobody who tells of anything else.
 */
function goesOn(words: string, { conversation, signs, find, written }: Kit, tells: boolean): boolean {
  if (conversation.warned.length === 0 || !isHeld(conversation) || harmStands(conversation)) return false;
  if (asksInTalk(words) || asksForContact(words) || isFollowUp(words) || placeNamed(words)) return false;
  if (longAgo(words) && !conversation.warned.includes('danger')) return false;
  if (saysHeavy(words) && !conversation.warned.includes('self')) return false;
  const card = cardOf(conversation);
  const isPart = isPiece(words, written) || onlyDuration(words) || tellsPiece(words);
  // Where it happened is like topics of such places: what goes on with the story asks for none of them.
  if (tells)
    return signs(words).moment === 'disclosure' && isPart && !(card && mayMisread(card) && !conversation.warned.includes('danger'));
  const { decision, top } = find(words);
  const least = conversation.warned.includes('self') ? surelyMeant.ofDying : surelyMeant.inDanger;
  return !(decision === 'answer' && (!isPart || top[0]!.score >= least));
}

/** What helps in the danger of the card. Said once, the contacts come next, or what a doctor can do: nothing is said twice running. */
function helpIn(words: string, kit: Kit): Held {
  const { warned, place } = kit.conversation;
  const { heavy, goesOn: text } = kit.text.care.urgent;
  const isOther = place === toOther || cardOf(kit.conversation)?.rules.includes(ofAnother) === true;
  const wasSaid = wasHeard(kit.conversation) || place === toOther;
  if (warned.includes('child')) return undefined;
  if (isOther) return wasSaid || !warned.includes('recent') ? undefined : underCard(text.other, toOther, kit);
  if (warned.includes('self')) return wasSaid || answerAtLength(words, kit) === 'no' ? thinking(kit) : underCard(heavy, heard, kit);
  if (warned.includes('danger')) return wasSaid ? { choice: 'help' } : underCard(text.danger, heard, kit);
  if (!warned.includes('recent')) return undefined;
  return wasSaid ? { choice: 'answer/medical-care' } : underCard(text.recent, heard, kit);
}

/** What is said while the question of a card stays, and the way to say that it misread somebody (CR-25, CR-41). */
function underCard(text: string, place: string, kit: Kit): Reply {
  const { active } = kit.conversation;
  const card = active?.dialog === 'urgent' ? cardOf(kit.conversation) : undefined;
  if (!card) return { ...end(saidInDanger(text, kit, true)), place };
  const { safe } = wordsFor(card.groups, kit.language, place === toOther);
  const asked = asksSafe(card.groups) ? [safe] : [];
  const said = saidInDanger([text, ...asked].join(marks[kit.language].gap), kit, true);
  return {
    say: [{ ...said, choices: choicesOf(card.groups, kit.language, kit, [to.contacts(kit.text), to.talk(kit.text)]) }],
    at: active!.at,
    place,
  };
}
