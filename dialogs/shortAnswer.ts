import { languages } from '../knowledge/language.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import { textIn } from '../knowledge/text/index.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import { to } from './choices.js';
import type { Reply } from './dialog.js';
import type { Kit } from './kit.js';
import { isNumber, meanings } from './typed.js';

const kinds = ['yes', 'no', 'unclear', 'unsaid', 'misread'] as const;

/**
 * What a whole message answers, in any of the six languages: a yes, a no, neither, that it is not to be said, or that what was
 * understood is not what was meant; undefined where it is no answer.
 */
export const shortAnswerIn = meanings(
  languages.flatMap((language) => kinds.flatMap((kind) => textIn(language).commands[kind].map((words) => [words, kind] as const))),
);

/**
 * Whether words are a number or a short answer, and so no question. Who was asked nothing and will not say something, or was
 * misunderstood, tells more by it.
 */
export const answersOnly = (words: string): boolean => {
  const short = shortAnswerIn(words);
  return isNumber(words) || (short !== undefined && short !== 'unsaid' && short !== 'misread');
};

/**
 * The reply to a number that no choice has, and to a yes, a no or "I do not know" where nothing that is open takes it: no topic is
 * guessed from such words, and what was offered stands there once more. Under a card of danger the contacts are named, also to
 * whoever only says for how long, or how long ago (care.md CV-25, CV-26). Undefined for everything else.
 */
export function shortAnswer(words: string, kit: Kit): Reply | undefined {
  const { always, care } = kit.text;
  const { active, carded } = kit.conversation;
  const afterCard = carded !== null || active?.dialog === 'urgent';
  const tellsLittle = afterCard && (shortAnswerIn(words) === 'unsaid' || onlyDuration(words));
  if (!answersOnly(words) && !tellsLittle) return undefined;
  if (isNumber(words)) return aside(kit, [say(kit, { text: always.unknownChoice, choices: [] })]);
  if (afterCard) return aside(kit, [say(kit, { text: care.urgent.reminder, choices: [to.contacts(kit.text)] })]);
  return aside(kit, [say(kit, { text: always.oneOfThese, choices: [] })]);
}
