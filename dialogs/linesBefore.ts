import { asksSomething } from '../knowledge/asksSomething.js';
import { namesSomebody } from '../knowledge/personNames.js';
import type { Taken } from './afterTurn.js';
import { say } from './answerSay.js';
import { besides, to } from './choices.js';
import { isInCrisis, readsContacts } from './dangerCard.js';
import type { Choice, Reply, Say } from './dialog.js';
import type { Kit } from './kit.js';
import { asksWhetherSafe, mayBeUnsafe } from './saidSafe.js';
import { spent, urgentLine } from './urgentLine.js';

/**
 * Before the reply: a line on danger, also where somebody who reads the contacts is answered nothing surely, and once where words may
 * have been of danger (care.md CR-40), with the way to the contacts, which is there as well under whatever may have been a no to
 * whether they are safe; and once in a conversation that names are not needed. No name is ever repeated (CV-12).
 */
export function withLines(taken: Taken, words: string, kit: Kit): Taken {
  const { reply } = taken;
  const named = !kit.conversation.named && namesSomebody(words);
  const isLost = readsContacts(kit.conversation) && /^unsure(\/|$)/.test(reply.place ?? '');
  // No topic is guessed from what somebody says who spoke of dying, and asks nothing.
  if (isLost && kit.conversation.warned.includes('self') && !asksSomething(words)) return { ...taken, reply: spent(kit) };
  const hinted = !isLost && mayBeInDanger(reply, words, kit);
  const { maybe, reminder } = kit.text.care.urgent;
  const text = isLost ? reminder : hinted ? maybe : undefined;
  const line = urgentLine(words, kit) ?? (text === undefined ? undefined : say(kit, { text, choices: [] }));
  const lines = [
    ...(line ? [{ ...line, choices: [] }] : []),
    ...(named ? [say(kit, { text: kit.text.care.moments.named, choices: [] })] : []),
  ];
  const way = isLost ? to.contacts(kit.text) : hinted || mayBeUnsafe(words, kit) ? to.help(kit.text) : undefined;
  if (lines.length === 0 && !way) return taken;
  const about = { ...reply.about, ...(named && { named }), ...(hinted && { hinted }) };
  const below = way ? withFirst(way, reply.say) : reply.say;
  return { ...taken, reply: { ...reply, about, say: [...lines, ...below] } };
}

/** Whether words may be of danger, and neither anything before them nor the reply has brought the contacts, or asks whether they are needed. */
function mayBeInDanger(reply: Reply, words: string, { signs, conversation }: Kit): boolean {
  // Whoever was misread is not asked the same in other words (CR-41).
  if (conversation.misread.length > 0 || conversation.hinted || isInCrisis(conversation) || asksWhetherSafe(reply.place)) return false;
  return signs(words).maybe && reply.say.every(({ kind }) => kind !== 'help');
}

/** A way to the contacts that is the first one. */
const withFirst = (way: Choice, said: readonly Say[]): Say[] =>
  said.map((one, at) => (at === said.length - 1 ? { ...one, choices: [way, ...besides(one.choices, [way])] } : one));
