import { saysOnlyAdult } from '../knowledge/saysAdult.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import { end, saying, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { corrected } from './urgent.js';

/**
 * Whether somebody said that they are under 18, or told of a child: then this programme hands nobody over (care.md CO-07). An
 * adult who is only taken for a child by what was learned is shut out of nothing.
 */
export const isForChild = ({ conversation }: Pick<Kit, 'conversation'>): boolean => conversation.minor.length > 0;

/** The refusal of an office; whoever was misunderstood can say so here as on a card (care.md CO-07, CR-41). */
export const notForChildren = (kit: Kit): Reply =>
  end(
    say(kit, {
      text: kit.text.handoff.doors.child,
      choices: [to.contacts(kit.text), { id: 'adult', label: kit.text.care.urgent.misread }, to.stop(kit.text)],
    }),
  );

const learned = 'learned/child';

/** The refusal is taken back, and what was only learned takes nobody here for a child again; of the rules, those are silent that misread. */
const takenBack = (misreading: readonly string[], kit: Kit): Reply => ({
  ...end(say(kit, { text: kit.text.reader.care.corrected, choices: [to.talk(kit.text), to.contacts(kit.text), to.stop(kit.text)] })),
  about: corrected({ groups: ['child'], rules: [...misreading, learned] }, kit.conversation),
});

/** To whoever says that they were misunderstood when they were refused. */
export const adult = saying((_argument, kit) => takenBack(kit.conversation.minor, kit));

/**
 * The reply to words by which somebody who was taken for a child says that they are an adult, and nothing else; undefined for
 * all others. What a rule made of an age that was told is taken back by the button alone: a child may be told to say so.
 */
export function saidAdult(words: string, kit: Kit): Reply | undefined {
  if (!kit.conversation.warned.includes('child') || !saysOnlyAdult(words)) return undefined;
  return isForChild(kit) ? notForChildren(kit) : takenBack([], kit);
}
