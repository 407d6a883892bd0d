import { say } from './answerSay.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { urgentReply } from './urgent.js';

/**
 * The card for danger in words that were meant for somebody and are not sent: it comes alone, to be answered by its own choices,
 * and `waits` says that they are kept. No consent is asked for in that turn (care.md CR-25, CO-06).
 * @returns undefined where no card is to be shown
 */
export function cardFirst(words: string, waits: string, kit: Kit): Reply | undefined {
  const card = urgentReply(words, kit);
  const last = card?.say.at(-1);
  if (!card || !last) return undefined;
  const said = say(kit, { text: waits, choices: last.choices });
  return { ...card, goes: 'urgent', say: [...card.say.slice(0, -1), { ...last, choices: [] }, said] };
}
