import { say } from './answerSay.js';
import { to } from './choices.js';
import type { Conversation } from './conversation.js';
import { isLearned } from './dangerCard.js';
import { end, type Reply, type Say } from './dialog.js';
import { saidInDanger } from './harmStands.js';
import type { Kit } from './kit.js';

/** That the contacts are one step away. */
export const reminder = (kit: Kit): Say =>
  say(kit, {
    kind: 'help',
    text: kit.text.care.urgent.reminder,
    choices: [to.contacts(kit.text), to.talk(kit.text), to.answer('my-options', kit.text.care.urgent.goOn), to.stop(kit.text)],
  });

/** Where somebody who read the card says once more that they want to die, or that they are not safe; in the place of a card. */
export const stillThinks = 'thinks';

/** The place of what is said to whoever has no strength left, or goes on telling of danger: it is not said twice running. */
export const heard = 'urgent/heard';

/** What helps whoever goes on speaking of dying, or is at the end of their strength, to a child as to a child (care.md CR-24, CV-45). */
const toThem = (what: 'thinks' | 'heavy', kit: Kit): Say => {
  const { urgent } = kit.text.care;
  return saidInDanger((kit.conversation.warned.includes('child') ? urgent.toChild : urgent)[what], kit, true);
};

/** What helps at once against thoughts of dying, in words. */
export const helpNow = (kit: Kit): string => toThem('thinks', kit).text;

/** That it is much to carry alone, and who listens. */
export const spent = (kit: Kit): Reply => ({ ...end(toThem('heavy', kit)), place: heard });

/** Whether that was said just now. */
export const wasHeard = ({ place }: Conversation): boolean => place === heard;

/** The same, standing there: begun once more in another language, or with the numbers of the country that was chosen. */
export const thinking = (kit: Kit): Reply => ({ ...end(toThem('thinks', kit)), place: `urgent/${stillThinks}` });

/** Whether somebody says in words of their own, after the card for it, that they want to die: that is never one line (care.md CR-24, CR-25). */
function stillWantsToDie(words: string, kit: Kit): boolean {
  const { warned, misread } = kit.conversation;
  const saidItself = kit.signs(words).rules.some(({ group, rule }) => group === 'self' && !isLearned(rule) && !misread.includes(rule));
  return saidItself && warned.includes('self');
}

/**
 * What is said, and the ways on (care.md CR-25): for danger of a kind of which the card was shown before (CR-26), and for talk
 * of dying that is denied or long past (CR-42).
 */
export function urgentLine(words: string, kit: Kit): Say | undefined {
  const { rules, mild } = kit.signs(words);
  const { warned, misread } = kit.conversation;
  if (stillWantsToDie(words, kit)) return toThem('thinks', kit);
  if (rules.some(({ group, rule }) => warned.includes(group) && !misread.includes(rule))) return reminder(kit);
  return mild ? { ...reminder(kit), kind: 'talk', text: kit.text.care.urgent.soft } : undefined;
}

/**
 * The line as all that is said, or a choice that says more: who is in danger again reads the contacts at once, with the numbers that are
 * known by now (CR-26). Undefined where it stood there alone before: what else was written is then answered under it.
 * @param tells whether the words also tell something that has a reply of its own: of danger they come first, but not twice running
 */
export function lineAlone(line: Say, words: string, kit: Kit, tells: boolean): Reply | { choice: string } | undefined {
  const inDanger = kit.signs(words).danger.includes('danger');
  if (tells && (!inDanger || kit.conversation.place?.startsWith('help'))) return undefined;
  // Whoever says it again is not told the same again.
  if (stillWantsToDie(words, kit)) return kit.conversation.place === `urgent/${stillThinks}` ? spent(kit) : thinking(kit);
  if (kit.conversation.place === 'urgent') return undefined;
  return inDanger ? { choice: 'help' } : { ...end(line), place: 'urgent' };
}
