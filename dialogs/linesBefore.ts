import { namesSomebody } from '../knowledge/personNames.js';
import type { Taken } from './afterTurn.js';
import { say } from './answerSay.js';
import { besides, to } from './choices.js';
import { readsContacts } from './dangerCard.js';
import type { Choice, Say } from './dialog.js';
import type { Kit } from './kit.js';
import { mayBeUnsafe } from './saidSafe.js';
import { reminder, urgentLine } from './urgent.js';

/**
 * Before the reply: a line on danger, also where somebody who reads the contacts is answered nothing surely, with the way back to
 * them, which is there as well under whatever may have been a no to whether they are safe; and once in a conversation that names are not needed. No name is ever repeated (care.md CV-12).
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
  const way = isLost ? to.contacts(kit.text) : mayBeUnsafe(words, kit) ? to.help(kit.text) : undefined;
  if (lines.length === 0 && !way) return taken;
  const about = named ? { about: { ...reply.about, named } } : {};
  const below = way ? withFirst(way, reply.say) : reply.say;
  return { ...taken, reply: { ...reply, ...about, say: [...lines, ...below] } };
}

/** A way to the contacts that is the first one. */
const withFirst = (way: Choice, said: readonly Say[]): Say[] =>
  said.map((one, at) => (at === said.length - 1 ? { ...one, choices: [way, ...besides(one.choices, [way])] } : one));
