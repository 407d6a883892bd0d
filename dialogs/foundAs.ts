import type { Found } from '../knowledge/library.js';
import type { Role } from './conversation.js';

/** Topics that speak to whoever it was done to, and what answers somebody in another role instead (care.md CV-42, CV-43). */
const instead: Partial<Record<Role, readonly { topic: string; of: readonly string[] }[]>> = {
  accused: [
    // Not to seek the other person, and to delete nothing; and what one can do is something else than for whoever it was done to.
    {
      topic: 'i-am-accused',
      of: ['speak-to-the-person', 'what-to-say', 'keep-evidence', 'change-my-mind', 'my-options', 'manager-was-told'],
    },
    { topic: 'possible-sanctions', of: ['contract-and-career'] },
  ],
  // Not to confront anybody, and not to look into it.
  manager: [{ topic: 'manager-was-told', of: ['speak-to-the-person', 'change-my-mind', 'my-options'] }],
};

/**
 * What a message is about for whoever said what they are: the accused who asks whether to talk to her is not told how to ask
 * somebody to stop, and a manager who asks whether to suspend him not that they may change their mind.
 */
export function foundAs(role: Role | null, found: Found): Found {
  const [first] = found.top;
  const own = role === null || !first ? undefined : instead[role]?.find(({ of }) => of.includes(first.id));
  if (!own || !first) return found;
  const others = found.top.filter(({ id }) => id !== own.topic && !own.of.includes(id));
  return { ...found, top: [{ id: own.topic, score: first.score }, ...others] };
}
