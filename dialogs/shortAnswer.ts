import { heardOnce } from '../knowledge/heardOnce.js';
import { languages } from '../knowledge/language.js';
import { textIn } from '../knowledge/text/index.js';
import { say, titled } from './answerSay.js';
import { aside } from './aside.js';
import { cardOf } from './dangerCard.js';
import { to } from './choices.js';
import type { Reply } from './dialog.js';
import { hasBegun } from './inTalk.js';
import type { Kit } from './kit.js';
import { hasReported } from './talkedOf.js';
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
export const answersOnly = heardOnce((words: string): boolean => {
  const short = shortAnswerIn(words);
  return isNumber(words) || (short !== undefined && short !== 'unsaid' && short !== 'misread');
});

/**
 * The reply to a number that no choice has, and to a yes, a no or "I do not know" where nothing that is open takes it: no topic is
 * guessed from such words, and what was offered stands there once more. Under a card of danger the contacts are named, also to
 * whoever will not say (care.md CR-25). Undefined for everything else.
 */
export function shortAnswer(words: string, kit: Kit): Reply | undefined {
  const { always, care } = kit.text;
  const card = cardOf(kit.conversation);
  if (!answersOnly(words) && !(card && shortAnswerIn(words) === 'unsaid')) return undefined;
  if (isNumber(words)) return aside(kit, [say(kit, { text: always.unknownChoice, choices: [] })]);
  if (card) {
    const medical = card.groups.includes('recent') ? titled('medical-care', kit) : [];
    return aside(kit, [say(kit, { text: care.urgent.reminder, choices: [to.contacts(kit.text), ...medical] })]);
  }
  return aside(kit, [
    say(kit, {
      text: hasBegun(kit.conversation) || hasReported(kit.conversation.topics) ? always.noHurry : always.oneOfThese,
      choices: [],
    }),
  ]);
}
