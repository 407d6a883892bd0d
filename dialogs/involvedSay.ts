import { marks } from '../knowledge/language.js';
import { say } from './answerSay.js';
import type { Choice, Say } from './dialog.js';
import type { Kit } from './kit.js';

/** Before the place, among those who stood on the screen, of the one who is to be left out. */
const exclude = 'exclude-';

/** Whether a choice leaves somebody out. */
export const leavesOut = (choice: string): boolean => choice.startsWith(exclude);

/** Who stood on the button that was pressed, of those on the screen; undefined where nobody knows. */
export const onButton = (choice: string, names: readonly string[]): string | undefined => names[Number(choice.slice(exclude.length))];

/**
 * "Is somebody there involved?" (care.md CO-05): no reason is asked, and whoever is left out sees nothing.
 * @param left accounts that may see it, in the order of their buttons
 * @param out accounts that were left out so far
 * @param others what else can be chosen
 * @param why it is asked again
 */
export function involvedSay(left: readonly string[], out: readonly string[], kit: Kit, others: readonly Choice[], why?: string): Say {
  const { text, noted, nobody, exclude: leaveOut } = kit.text.handoff.involved;
  const names = left.map((name, place): Choice => ({ id: `${exclude}${place}`, label: leaveOut(kit.nameOf(name)) }));
  const asks = out.length > 0 ? noted(out.map(kit.nameOf).join(marks[kit.language].semicolon)) : text;
  return say(kit, { text: [why, asks].filter(Boolean).join('\n\n'), choices: [{ id: 'nobody', label: nobody }, ...names, ...others] });
}
