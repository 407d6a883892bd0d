import { commandIn } from './always.js';
import { say } from './answerSay.js';
import { to } from './choices.js';
import type { Conversation } from './conversation.js';
import { end, type Heard, type Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { urgentReply } from './urgent.js';
import { urgentLine } from './urgentLine.js';

/** How many messages one conversation can have (care.md PR-44). */
export const mostTurns = 60;

/** Choices that no limit holds back: contacts, emergency numbers, what is kept, forgetting, the end, another language. */
const free =
  /^(help|where|kept|forget|leave|goodbye|changeLanguage|relay|renewal|codeWord|survey|number|chat|draft|booking|toWeb|answer\/(immediate-danger|medical-care))(\/|$)/;

/** Dialogs of an open relay, which no limit cuts off (decisions.md D16), and a text for an office that was begun before it. */
export const relayed: readonly string[] = ['relay', 'renewal', 'codeWord', 'survey', 'number', 'handoff', 'booking'];

/** Whether it is HELP, by button or by word. */
export const isHelp = (choice: string | undefined, words = ''): boolean =>
  choice === undefined ? commandIn(words)?.name === 'help' : /^help(\/\w+)?$/.test(choice);

/** Whether something is asked for that every limit lets through (decisions.md D16): HELP, and forgetting. */
export const isNeverHeldBack = (choice: string | undefined, words = ''): boolean =>
  isHelp(choice, words) || choice === 'forget' || choice === 'leave';

/**
 * Once a conversation has had its messages: danger is still recognized and what is in `free` still works, and for all else one
 * sentence says so and offers to start over. Undefined where the turn goes on as usual.
 */
export function usedUp(
  heard: Exclude<Heard, { kind: 'news' }>,
  { turns, active }: Conversation,
  kit: Kit,
): { reply: Reply; name: string } | undefined {
  if (turns < mostTurns || heard.kind === 'arrived' || (active && relayed.includes(active.dialog))) return undefined;
  if (heard.kind === 'chose') {
    if (free.test(heard.choice) || active?.dialog === 'urgent') return undefined;
    return { reply: end(sentence(kit)), name: 'welcome' };
  }
  const urgent = urgentReply(heard.words, kit);
  if (urgent) return { reply: urgent, name: 'urgent' };
  const line = urgentLine(heard.words, kit);
  return { reply: end(...(line ? [line] : []), sentence(kit)), name: 'welcome' };
}

/** Whoever starts over keeps a chat with an office and a booked time, which only "delete" deletes. */
const sentence = (kit: Kit) =>
  say(kit, {
    text: kit.text.always.usedUp(mostTurns),
    choices: [{ id: 'leave', label: kit.text.menu.startOver }, to.contacts(kit.text), to.stop(kit.text)],
  });
