import { say } from './answerSay.js';
import { aside } from './aside.js';
import type { Reply } from './dialog.js';
import { cleaned, lengthOf, longest } from './heardWords.js';
import type { Kit } from './kit.js';
import { plain } from './typed.js';

/** A message that cannot be read gets one clear sentence, and what was open stays open. To somebody, a mark alone is a message. */
export function unreadable(words: string, kit: Kit): Reply | undefined {
  const { always, reader } = kit.text;
  const listens = kit.conversation.active?.listens ?? false;
  const isEmpty = listens ? cleaned(words) === '' : plain(words) === '';
  const text = isEmpty ? (listens ? reader.empty : always.empty) : lengthOf(words) > longest ? always.tooLong(longest) : undefined;
  return text === undefined ? undefined : aside(kit, [say(kit, { text, choices: [] })]);
}
