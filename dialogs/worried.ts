import { worryIn, type Worry } from '../knowledge/worries.js';
import type { Conversation } from './conversation.js';
import { commandIn } from './always.js';
import { isInCrisis, isLearned } from './dangerCard.js';
import type { Kit } from './kit.js';
import { roleHere } from './roleHere.js';
import { asksWhetherSafe } from './saidSafe.js';
import { shortAnswerIn } from './shortAnswer.js';

/** The answer to each worry, or the part of one. */
const answers: Record<Worry, string> = {
  saysWanted: 'answer/unwelcome-and-consent',
  // Whoever has left can still report, and look for help.
  leavesJob: 'answer/covered-applicants-and-former-staff',
  // Who can tell how images are taken down.
  stopsPictures: 'answer/online-harassment/4',
  // To ask first what a doctor has to pass on.
  doctorInSecret: 'answer/medical-care/3',
  // What UN security can be asked about housing and locks.
  sharesRoof: 'answer/safety-plan/2',
  // By phone, and some in person.
  saysItAloud: 'answer/formal-report-where/2',
  whatOfThem: 'answer/possible-sanctions',
  noMoreTalk: 'goodbye',
  letsBe: 'letBe',
  noDanger: 'letBe/safe',
  asksSecrecy: 'answer/who-sees-this',
};

/** What anybody says, whatever they are in it. */
const ofAnybody: readonly Worry[] = ['saysItAloud', 'noMoreTalk', 'letsBe', 'noDanger', 'asksSecrecy'];

/** What stands in what people tell as well, with the words of whoever did it. */
const ofTelling: readonly Worry[] = ['leavesJob', 'saysItAloud', 'noMoreTalk', 'asksSecrecy'];

/** Dialogs that wait for no more than which office or place is meant. */
const onlyLists: readonly string[] = ['talk', 'services', 'where'];

/** From which share on the learned moment says that something is told: "my husband says I must resign" is near it, and asks. */
const leastToTell = 0.5;

/** How long a message is, in characters, that says no more than one worry. */
const longest = 90;

/** The choice that answers a short worry of whoever it was done to, or of nobody in particular; danger comes before it. */
export function worried(words: string, kit: Kit): string | undefined {
  const { conversation, signs } = kit;
  const worry = words.length <= longest ? worryIn(words) : undefined;
  if (worry === undefined || (roleHere(conversation) !== null && !ofAnybody.includes(worry))) return undefined;
  if (isAnswer(worry, words, conversation)) return undefined;
  // "He says that I resign or sleep with him" tells what was done, and asks nothing of these.
  const { moment, share = 1 } = signs(words);
  if (ofTelling.includes(worry) && moment === 'disclosure' && share >= leastToTell) return undefined;
  // No word of a whole message that only leaves it, or says that there is none, tells of danger, whatever it is like.
  const isSafe =
    worry === 'letsBe' || worry === 'noDanger' ? signs(words).rules.every(({ rule }) => isLearned(rule)) : signs(words).danger.length === 0;
  return isSafe ? answers[worry] : undefined;
}

/** Whether such words rather answer what another dialog asks, or a question whether somebody is safe; and whoever was in danger is not let go by a word (care.md CR-25). */
function isAnswer(worry: Worry, words: string, conversation: Conversation): boolean {
  const { active, offered, place } = conversation;
  if (active !== null && active.dialog !== 'answer' && !(worry === 'letsBe' && onlyLists.includes(active.dialog))) return true;
  if (worry === 'sharesRoof') return asksWhetherSafe(place);
  if (worry === 'noDanger') return isInCrisis(conversation) || asksWhetherSafe(place);
  // Where nothing was begun there is nothing to leave, and what was sent to an office is taken back there.
  // Where something is asked, "skip it" and "cancel" answer that.
  const isAsked = active !== null || offered.some(({ id }) => /(?:^|\/)unsaid$/.test(id));
  if (worry === 'letsBe' && isAsked && (shortAnswerIn(words) !== undefined || commandIn(words)?.name === 'cancel')) return true;
  if (worry === 'letsBe') return isInCrisis(conversation) || conversation.referral !== null || place === null || place === 'welcome';
  return worry === 'noMoreTalk' && (isInCrisis(conversation) || offered.some(({ id }) => /(?:^|\/)unsaid$/.test(id)));
}
