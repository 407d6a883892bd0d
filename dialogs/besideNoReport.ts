import { clausesOf } from '../knowledge/recognition/clauses.js';
import { quotesNobody } from '../knowledge/speaksForOthers.js';
import { choiceOf, commandIn } from './always.js';
import { followUpIn } from './followUpWords.js';
import type { Kit } from './kit.js';
import { choiceAbout } from './role.js';
import { answersOnly } from './shortAnswer.js';

const saysNoReport = (part: string): boolean => followUpIn(part, null) === 'doesNotReport';

/**
 * What is answered to somebody who says that they do not want to report, and more than that: "I don't want to complain, I just want
 * it to stop" asks how it stops, and no report is explained. Nothing is parted that tells what another said, nor what stands under a
 * condition ("if I don't report"). A command beside it is one (care.md CR-12); thanks, a yes and a no add nothing.
 * @returns the choice or the words that are left; undefined where nobody says so, or nothing else is said
 */
export function besideNoReport(words: string, kit: Kit): { choice: string } | { words: string } | undefined {
  const parts = clausesOf(words);
  const noReport = parts.find(saysNoReport);
  if (noReport === undefined || parts.length === 1 || !quotesNobody(words)) return undefined;
  const others = parts.filter((part) => !saysNoReport(part)).join(', ');
  const command = commandIn(others);
  if (others === '' || command?.name === 'thanks' || answersOnly(others)) return { words: noReport };
  const choice = command ? choiceOf(command, kit.conversation.offered) : choiceAbout(others, kit);
  return choice ? { choice } : { words: others };
}
