import { say } from './answerSay.js';
import { to } from './choices.js';
import type { Choice, Say } from './dialog.js';
import { HandoffAt } from './handoffAt.js';
import type { Kit } from './kit.js';
import type { Added } from './payload.js';

/** What is asked of somebody who writes one part of a text for an office. */
export const fieldAsked = (field: Added, kit: Kit): Say => {
  const { ask, leaveOut } = kit.text.handoff.payload;
  return say(kit, { text: ask[field], choices: [{ id: 'leaveOut', label: leaveOut }] });
};

/**
 * Asks for a return number.
 * @param text says how, or why the one before was not taken
 * @param instead ways on for whoever has none
 */
export const numberAsked = (kit: Kit, text = kit.text.handoff.number.enter, instead: readonly Choice[] = []): Say =>
  say(kit, { text, choices: [...instead, to.startOver(kit.text), to.stop(kit.text)] });

/**
 * The question that stays open beside something else, where the box says no more than "write your answer": whoever reads that
 * must see what is asked (care.md WH-07). Undefined where nothing is asked, or the box itself tells what the words become.
 */
export function stillAsked(kit: Kit): Say | undefined {
  const { active } = kit.conversation;
  if (active?.dialog === 'comeBack') return numberAsked(kit);
  const at = active?.dialog === 'handoff' ? HandoffAt.safeParse(active.at).data : undefined;
  return at?.step === 'typing' ? fieldAsked(at.field, kit) : undefined;
}
