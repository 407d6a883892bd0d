import { languages } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { isNumber, meanings } from './typed.js';

const answers = meanings(languages.flatMap((language) => textIn(language).commands.shortAnswers.map((words) => [words, true] as const)));

/** Whether words are a number or a short answer, and so no question. */
export const answersOnly = (words: string): boolean => isNumber(words) || answers(words) === true;

/**
 * The reply to a number that no choice has, and to a yes, a no or "I do not know" where nothing that is open takes it: no topic is
 * guessed from such words, and what was offered stands there once more. Undefined for everything else.
 */
export function shortAnswer(words: string, kit: Kit): Reply | undefined {
  const { ask, unknownChoice } = kit.text.always;
  if (!answersOnly(words)) return undefined;
  return aside(kit, [say(kit, { text: isNumber(words) ? unknownChoice : ask, choices: [] })]);
}
