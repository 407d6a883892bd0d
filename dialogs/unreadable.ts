import { say } from './answerSay.js';
import { aside } from './aside.js';
import type { Reply } from './dialog.js';
import { cleaned, lengthOf, longest, readForDanger } from './heardWords.js';
import type { Kit } from './kit.js';
import { plain } from './typed.js';
import { withCare } from './urgent.js';

/**
 * How many characters too many are told, at most: far more says nothing to anybody, and a form is cut after at least 2,600
 * characters, so that their number would not be true.
 */
const mostCounted = 600;

/**
 * A message that cannot be read gets one clear sentence, and what was open stays open. To somebody, a mark alone is a message.
 * What is too long to be taken is looked through for danger all the same (decisions.md D7, care.md CV-25).
 */
export function unreadable(words: string, kit: Kit): Reply | undefined {
  const { always, reader } = kit.text;
  const listens = kit.conversation.active?.listens ?? false;
  const isEmpty = listens ? cleaned(words) === '' : plain(words) === '';
  const told = (text: string): Reply => aside(kit, [say(kit, { text, choices: [] })]);
  if (isEmpty) return told(listens ? reader.empty : always.empty);
  const over = lengthOf(words) - longest;
  return over > 0 ? withCare(told(always.tooLong(longest, over > mostCounted ? undefined : over)), readForDanger(words), kit) : undefined;
}
