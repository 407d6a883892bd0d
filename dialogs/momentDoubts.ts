import { speaksAsManager } from '../knowledge/leadsOthers.js';
import type { Found } from '../knowledge/library.js';
import { speaksOfAccusation } from '../knowledge/speaksOfAccusation.js';
import type { Kit } from './kit.js';
import { ofAffected } from './momentTopics.js';
import { thatBearOut } from './takenFor.js';

/** Whether the two nearest topics speak of the writer as the one affected, and nothing that would be offered bears the moment out. */
export function isContradicted(special: string, { decision, top }: Found): boolean {
  const bears = thatBearOut(special);
  if (decision !== 'suggest' || !bears) return false;
  const near = top.slice(0, 3).map(({ id }) => id);
  return near.slice(0, 2).some((id) => ofAffected.includes(id)) && !near.some((id) => bears.includes(id));
}

/** From which share on words of an accusation are the accused's own, and words of another a friend's, whatever topics are near them. */
const leastOfCertain = 0.97;

/** Whether the words themselves say who writes, so that topics beside them contradict nothing. */
export const isBeyondDoubt = (special: string, words: string, kit: Kit): boolean =>
  (special === 'manager' && speaksAsManager(words)) ||
  ((special === 'friend' || (special === 'accused' && speaksOfAccusation(words))) && (kit.signs(words).share ?? 0) >= leastOfCertain);
