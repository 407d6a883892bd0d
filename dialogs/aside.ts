import { besides, firstSteps } from './choices.js';
import type { Choice, Reply, Say } from './dialog.js';
import type { Kit } from './kit.js';
import { stillAsked } from './stillAsked.js';

/**
 * Says something and leaves all that was open as it is: who reads the next words, what waits for them, and what was offered,
 * which stands once more under what is said, and under the question that is still to be answered (care.md WH-07).
 * @param open what was offered, or what stands for it
 */
export function aside(kit: Kit, said: Say[], about: Reply['about'] = {}, open: readonly Choice[] = kit.conversation.offered): Reply {
  const last = said.at(-1)!;
  const still = open.length > 0 ? open : firstSteps(kit.text);
  const choices = [...last.choices, ...besides(still, last.choices)];
  return { say: [...said.slice(0, -1), ...withQuestion(last, choices, kit)], at: null, stays: true, about };
}

/** In Teams each card keeps its buttons; on the page only the last ones can be pressed. */
function withQuestion(last: Say, choices: Choice[], kit: Kit): Say[] {
  const question = stillAsked(kit);
  if (!question) return [{ ...last, choices }];
  const isApart = kit.door === 'teams' && last.choices.length > 0;
  const above = isApart ? { ...last, listens: true as const } : { ...last, choices: [] };
  return [above, { ...question, choices: isApart ? besides(choices, last.choices) : choices }];
}
