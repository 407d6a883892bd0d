import { deniesSafety } from '../knowledge/deniesSafety.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { answerBegun, saysSafe } from '../knowledge/saysSafe.js';
import { declines } from '../knowledge/saysInTalk.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import { to } from './choices.js';
import type { Reply } from './dialog.js';
import { isFollowUp } from './followUpWords.js';
import { help } from './help.js';
import type { Kit } from './kit.js';
import { placeNamed } from './placeNames.js';
import { shortAnswerIn } from './shortAnswer.js';

/**
 * What a few more words answer to whether somebody is safe: a yes with which they begin, or that they are safe, or not. What tells
 * anything else, or may tell of danger, is no yes, and the question stays (care.md CR-25).
 */
export function answerAtLength(words: string, { signs }: Pick<Kit, 'signs'>): 'yes' | 'no' | undefined {
  const answer = isFollowUp(words) || placeNamed(words) ? undefined : (saysSafe(words) ?? answerBegun(words));
  return answer === 'yes' && signs(words).rules.length > 0 ? undefined : answer;
}

/** Where the first words to somebody who told what happened end with whether they are safe (`support.ts`). */
const asksThere = 'moment/disclosure';

/** Whether what stands at a place asks whether the person is safe. */
export const asksWhetherSafe = (place: string | null | undefined): boolean => place === asksThere;

/**
 * The reply to what is answered there: a no brings the contacts at once, and what is not surely a yes never counts as safe (care.md
 * CR-25). Undefined for everything else, also for a no to something that nobody asked ("no, but does it count").
 */
export async function saidSafe(words: string, kit: Kit): Promise<Reply | undefined> {
  if (!asksWhetherSafe(kit.conversation.place)) return undefined;
  const short = shortAnswerIn(words);
  const answer = short === 'misread' ? undefined : (short ?? inMoreWords(words, kit));
  if (answer === 'no') return help.begin(kit.written, kit);
  if (answer === undefined) return undefined;
  const { afterYes, afterUnsaid } = kit.text.care.urgent;
  const text = answer === 'yes' ? afterYes : afterUnsaid;
  return aside(kit, [say(kit, { text, choices: answer === 'yes' ? [] : [to.contacts(kit.text)] })]);
}

function inMoreWords(words: string, kit: Kit): 'yes' | 'no' | undefined {
  if (!isPiece(words, kit.written) || declines(words) || isFollowUp(words)) return undefined;
  if (deniesSafety(words)) return 'no';
  return answerAtLength(words, kit) === 'yes' ? 'yes' : undefined;
}

/** Whether a reply is to words that may have answered there that somebody is not safe: the contacts stay the first way under it. */
export const mayBeUnsafe = (words: string, { conversation }: Pick<Kit, 'conversation'>): boolean =>
  asksWhetherSafe(conversation.place) && answerBegun(words) === 'no';
