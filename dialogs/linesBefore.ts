import { namesSomebody } from '../knowledge/personNames.js';
import type { Taken } from './afterTurn.js';
import { say } from './answerSay.js';
import { besides, to } from './choices.js';
import { readsContacts } from './dangerCard.js';
import type { Say } from './dialog.js';
import type { Kit } from './kit.js';
import { reminder, urgentLine } from './urgent.js';

/**
 * Before the reply: a line on danger, also where somebody who reads the contacts is answered nothing surely, with the way back to
 * them; and once in a conversation that names are not needed. No name is ever repeated (care.md CV-12).
 */
export function withLines(taken: Taken, words: string, kit: Kit): Taken {
  const { reply } = taken;
  const named = !kit.conversation.named && namesSomebody(words);
  const isLost = readsContacts(kit.conversation) && /^unsure(\/|$)/.test(reply.place ?? '');
  const line = urgentLine(words, kit) ?? (isLost ? { ...reminder(kit), kind: 'talk' as const } : undefined);
  const lines = [
    ...(line ? [{ ...line, choices: [] }] : []),
    ...(named ? [say(kit, { text: kit.text.care.moments.named, choices: [] })] : []),
  ];
  if (lines.length === 0) return taken;
  const about = named ? { about: { ...reply.about, named } } : {};
  const below = isLost ? withContacts(reply.say, kit) : reply.say;
  return { ...taken, reply: { ...reply, ...about, say: [...lines, ...below] } };
}

/** The way back to the contacts is the first one. */
function withContacts(said: readonly Say[], kit: Kit): Say[] {
  const back = [to.contacts(kit.text)];
  return said.map((one, at) => (at === said.length - 1 ? { ...one, choices: [...back, ...besides(one.choices, back)] } : one));
}
