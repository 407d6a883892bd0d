import { besideNumber, holdsNumber } from '../knowledge/returnNumber.js';
import type { Taken } from './afterTurn.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import { to } from './choices.js';
import { comeBack } from './comeBack.js';
import type { Heard, Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { withCare } from './urgent.js';

/** Dialogs that ask for a return number; everywhere else a message that holds one is refused (decisions.md D4). */
const takesNumbers: readonly string[] = ['number', 'comeBack', 'booking'];

/** How long the words before a number and after it may be, in letters: "hello, I am back, my return number is", and a code word at its longest. */
const most = { before: 60, after: 70 };

/** A sign of Chinese says as much as three letters. */
const sizeOf = (words: string): number => [...words.trim()].length + 2 * (words.match(/\p{Script=Han}/gu) ?? []).length;

/**
 * Whether a message is somebody who comes back: a number, or a number and a code word, with a few words in front. Where what is
 * typed is meant for somebody else, words in front of a number are already a text of which it is a part.
 */
function comesBack(words: string, { conversation, door }: Kit): boolean {
  const beside = door === 'web' ? besideNumber(words) : undefined;
  if (!beside) return false;
  const front = conversation.active?.listens && /\p{L}/u.test(beside.before) ? Infinity : sizeOf(beside.before);
  return front <= most.before && sizeOf(beside.after) <= most.after;
}

/**
 * A message with a return number where none is asked for. Somebody who comes back with it, at the door where numbers are taken,
 * is in the dialog for that: looking a number up shows the chat. Anything else is not taken but looked through for danger, and says
 * where a number is typed.
 * @returns undefined for everything else
 */
export async function numberInMessage(heard: Heard, kit: Kit): Promise<Taken | undefined> {
  if (heard.kind !== 'said' || !holdsNumber(heard.words)) return undefined;
  if (takesNumbers.includes(kit.conversation.active?.dialog ?? '')) return undefined;
  const back = comesBack(heard.words, kit) ? await comeBack.resume({ step: 'typing' }, heard, kit) : undefined;
  if (back) return { reply: back, name: 'comeBack' };
  return { reply: withCare(refused(kit), heard.words, kit), name: '' };
}

function refused(kit: Kit): Reply {
  const { inMessage, whereTyped } = kit.text.handoff.number;
  if (kit.door !== 'web') return aside(kit, [say(kit, { text: inMessage, choices: [] })]);
  const button = to.comeBack(kit.text);
  return aside(kit, [say(kit, { text: `${inMessage}\n\n${whereTyped(button.label)}`, choices: [button] })]);
}
