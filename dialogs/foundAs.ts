import type { Found } from '../knowledge/library.js';
import { straight, word } from '../knowledge/wholeWord.js';
import type { Role } from './conversation.js';

/** Topics that speak to whoever it was done to, and what answers somebody in another role instead (care.md CV-42, CV-43). */
const instead: Partial<Record<Role, readonly { topic: string; of: readonly string[] }[]>> = {
  accused: [
    // Not to seek the other person, and to delete nothing; and what one can do is something else than for whoever it was done to.
    {
      topic: 'i-am-accused',
      of: [
        'speak-to-the-person',
        'what-to-say',
        'keep-evidence',
        'change-my-mind',
        'my-options',
        'manager-was-told',
        'false-report',
        'interim-measures',
      ],
    },
    { topic: 'rights-of-the-accused', of: ['rights-of-the-affected'] },
    { topic: 'possible-sanctions', of: ['contract-and-career'] },
  ],
  manager: [
    // Not to confront or to warn anybody, not to look into it or to settle it, and not to wait.
    {
      topic: 'manager-was-told',
      of: [
        'speak-to-the-person',
        'change-my-mind',
        'my-options',
        'do-nothing-for-now',
        'a-colleague-told-me',
        'report-for-someone-else',
        'mediation',
        'time-limit',
      ],
    },
  ],
};

/** Somebody else who is accused, whom a manager may think of telling. */
const theAccused = new RegExp(
  `${word("accused(?: person)?|alleged \\p{L}+|personne (?:accusée|mise en cause|visée)|l'accusée?|mise? en cause|acusad[oa]|denunciad[oa]|обвиняем\\p{L}+|того, на кого|(?:ال)?(?:متهم|مشتكى عليه)")}|被(?:投诉|指控|举报)的`,
  'iu',
);

/**
 * What a message is about for whoever said what they are: the accused who asks whether to talk to her is not told how to ask
 * somebody to stop, and a manager who asks whether to suspend him not that they may change their mind.
 */
export function foundAs(role: Role | null, words: string, found: Found): Found {
  const [first] = found.top;
  const ofAccused = role === 'manager' && first?.id === 'i-am-accused' && theAccused.test(straight(words));
  const own = role === null || !first ? undefined : instead[role]?.find(({ of }) => ofAccused || of.includes(first.id));
  if (!own || !first) return found;
  const others = found.top.filter(({ id }) => id !== own.topic && !own.of.includes(id));
  return { ...found, top: [{ id: own.topic, score: first.score }, ...others] };
}

/** Topics about this programme, which whoever reads of ClearCheck does not ask about: who sees an entry there, and how long it stays. */
const ofProgramme = ['who-sees-this', 'what-is-stored', 'delete-my-data'];
const ofClearCheck = ['clearcheck', 'clearcheck-due-process', 'reference-checks'];

/** What a message is about where an answer stands there that it asks on about. */
export function foundAt(place: string | null | undefined, { top, ...rest }: Found): Found {
  const stands = /^answer\/([\w-]+)/.exec(place ?? '')?.[1];
  if (!stands || !ofClearCheck.includes(stands) || !ofProgramme.includes(top[0]?.id ?? '')) return { ...rest, top };
  const others = top.filter(({ id }) => !ofProgramme.includes(id) && id !== 'clearcheck-due-process');
  return { ...rest, top: [{ id: 'clearcheck-due-process', score: top[0]!.score }, ...others] };
}
