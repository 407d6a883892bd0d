import { namesSomebody } from '../knowledge/personNames.js';
import type { Taken } from './afterTurn.js';
import { say } from './answerSay.js';
import type { Kit } from './kit.js';
import { urgentLine } from './urgent.js';

/** Before the reply: a line on danger, and once in a conversation that names are not needed; no name is ever repeated (care.md CV-12). */
export function withLines(taken: Taken, words: string, kit: Kit): Taken {
  const { reply } = taken;
  const named = !kit.conversation.named && namesSomebody(words);
  const line = urgentLine(words, kit);
  const lines = [
    ...(line ? [{ ...line, choices: [] }] : []),
    ...(named ? [say(kit, { text: kit.text.care.moments.named, choices: [] })] : []),
  ];
  if (lines.length === 0) return taken;
  const about = named ? { about: { ...reply.about, named } } : {};
  return { ...taken, reply: { ...reply, ...about, say: [...lines, ...reply.say] } };
}
