import { heardOnce } from '../knowledge/heardOnce.js';
import { asksForContact } from '../knowledge/asksForContact.js';
import { asksInTalk } from '../knowledge/asksInTalk.js';
import { isPiece } from '../knowledge/recognition/brief.js';
import { languages } from '../knowledge/language.js';
import { onlyDuration } from '../knowledge/onlyDuration.js';
import { tellsPiece } from '../knowledge/tellsPiece.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { textIn } from '../knowledge/text/index.js';
import { say, titled } from './answerSay.js';
import { aside } from './aside.js';
import type { Carded } from './conversation.js';
import { cardOf, mayMisread } from './dangerCard.js';
import { isFollowUp } from './followUpWords.js';
import { to } from './choices.js';
import type { Reply } from './dialog.js';
import { hasBegun } from './inTalk.js';
import type { Kit } from './kit.js';
import { placeNamed } from './placeNames.js';
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

/** From which share on a topic is meant by a piece that asks nothing, in danger: a story of danger is like the topics of where it happens. */
const surelyMeant = 0.75;

/** Whether somebody in danger, by their own words, only goes on telling: what is nearest to "he is still there" would answer nothing. */
function goesOn(card: Carded, words: string, { signs, find, written }: Kit): boolean {
  if (mayMisread(card) || !isPiece(words, written) || asksInTalk(words) || asksForContact(words)) return false;
  if (isFollowUp(words) || placeNamed(words)) return false;
  const { request, moment, rules } = signs(words);
  const tellsOnly = rules.length === 0 && request === undefined && (moment === undefined || moment === 'disclosure');
  const { decision, top } = find(words);
  return tellsOnly && !saysHeavy(words) && !(decision === 'answer' && top[0]!.score >= surelyMeant);
}

/**
 * The reply to a number that no choice has, and to a yes, a no or "I do not know" where nothing that is open takes it: no topic is
 * guessed from such words, and what was offered stands there once more. Under a card of danger the contacts are named, also to
 * whoever only says for how long, how long ago, who or where (care.md CV-25, CV-26). Undefined for everything else.
 */
export function shortAnswer(words: string, kit: Kit): Reply | undefined {
  const { always, care } = kit.text;
  const card = cardOf(kit.conversation);
  const tellsLittle =
    card !== undefined && (shortAnswerIn(words) === 'unsaid' || onlyDuration(words) || tellsPiece(words) || goesOn(card, words, kit));
  if (!answersOnly(words) && !tellsLittle) return undefined;
  if (isNumber(words)) return aside(kit, [say(kit, { text: always.unknownChoice, choices: [] })]);
  if (card) {
    const medical = card.groups.includes('recent') ? titled('medical-care', kit) : [];
    return aside(kit, [say(kit, { text: care.urgent.reminder, choices: [to.contacts(kit.text), ...medical] })]);
  }
  return aside(kit, [say(kit, { text: hasBegun(kit.conversation) ? always.noHurry : always.oneOfThese, choices: [] })]);
}
