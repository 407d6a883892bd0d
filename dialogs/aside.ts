import { besides, firstSteps } from './choices.js';
import type { Choice, Reply, Say } from './dialog.js';
import type { Kit } from './kit.js';

/**
 * Says something and leaves all that was open as it is: who reads the next words, what waits for them, and what was offered,
 * which stands once more under what is said (care.md WH-07).
 * @param open what was offered, or what stands for it
 */
export function aside(kit: Kit, said: Say[], about: Reply['about'] = {}, open: readonly Choice[] = kit.conversation.offered): Reply {
  const last = said.at(-1)!;
  const still = open.length > 0 ? open : firstSteps(kit.text);
  return {
    say: [...said.slice(0, -1), { ...last, choices: [...last.choices, ...besides(still, last.choices)] }],
    at: null,
    stays: true,
    about,
  };
}
