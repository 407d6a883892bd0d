import { entities, type Entity } from '../knowledge/entity.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import { languages } from '../knowledge/language.js';
import { organizationNames } from '../knowledge/organizationNames.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import type { Conversation } from './conversation.js';
import { isInCrisis } from './dangerCard.js';
import { say } from './answerSay.js';
import { aside } from './aside.js';
import type { Choice, Heard, Reply } from './dialog.js';
import { askedOfStanding, isFollowUp } from './followUpWords.js';
import type { Kit } from './kit.js';
import { onlyOwn, organizationBeside } from './ownOrganization.js';
import { placeNamed } from './placeNames.js';
import { answersOnly, shortAnswerIn } from './shortAnswer.js';
import { meanings } from './typed.js';

/** The organizations, each by the name that it has in this language. */
export const entityChoices = (text: Text): Choice[] => entities.map((entity) => ({ id: `is/${entity}`, label: text.entities[entity] }));

const named = meanings([
  ...languages.flatMap((language) => entities.map((entity) => [textIn(language).entities[entity], entity] as const)),
  ...organizationNames,
]);

const keepsPrivate = meanings(languages.flatMap((language) => textIn(language).entity.private.map((words) => [words, true] as const)));

/**
 * The organization that somebody typed where it is asked for, whatever page of the list is on the screen, or that they will not
 * say it, in any of the six languages.
 */
export function typedEntity(heard: Heard, kit: Kit): Entity | 'unsaid' | undefined {
  if (heard.kind !== 'said') return undefined;
  // Whoever asks whether it is confidential asks about what stands there.
  const keeps = keepsPrivate(heard.words) && !/[?？؟]/.test(heard.words);
  return shortAnswerIn(heard.words) === 'unsaid' || keeps
    ? 'unsaid'
    : (named(heard.words) ?? onlyOwn(heard.words) ?? hardlyMore(heard.words, kit));
}

/** The most words that a name has; of Han characters, the most that one is written with. */
const most = { words: 4, han: 10 };
const isShort = (words: string): boolean =>
  words.split(/\s+/u).length <= most.words && (words.match(/\p{Script=Han}/gu) ?? []).length <= most.han;

/** The one organization that is named with a few words around it, which ask nothing and tell of no danger: "it was at UNDP". */
function hardlyMore(words: string, { signs }: Kit): Entity | undefined {
  const beside = asksSomething(words) || signs(words).rules.length > 0 ? undefined : organizationBeside(words);
  return beside && isShort(beside.rest) ? beside.entity : undefined;
}

/** Whether words are short and say nothing but, it seems, a name: no question, nothing that a topic is near to, nothing that asks for care; nobody who told of danger only names. */
function seemsName(words: string, kit: Kit): boolean {
  if (isInCrisis(kit.conversation)) return false;
  const { danger, mild, request, moment } = kit.signs(words);
  const saysMore = danger.length > 0 || mild || request || moment || asksSomething(words) || answersOnly(words) || isFollowUp(words);
  return isShort(words) && !saysMore && kit.find(words).decision === 'none';
}

/**
 * To whoever asks why the organization is asked for, which the question says, and to whoever types a name that is not known there: the
 * list once more, on which "another" and "I would rather not say" stand as well.
 */
export function askedAgain(heard: Heard, kit: Kit): Reply | undefined {
  if (heard.kind !== 'said') return undefined;
  const asksWhy = askedOfStanding(heard.words) === 'whyAsked';
  if (!asksWhy && (placeNamed(heard.words) !== undefined || !seemsName(heard.words, kit))) return undefined;
  return aside(kit, [say(kit, { text: asksWhy ? kit.text.entity.ask : kit.text.always.oneOfThese, choices: [] })]);
}

const mark = '/asked';

/** The place of what is shown with the question which organization is meant, while that stands open. */
export const askedAt = (place: string): string => `${place}${mark}`;

/** What leaves the question open: another language, where it is asked again (care.md CV-28), its own pages and answers, and the place. */
const staysOpen = /^(changeLanguage|doors\/whose|where|more|is)(\/|$)/;

/** A topic that is offered beside the question asks it as well. */
const leadsOn = (choice: string, { offered }: Conversation): boolean =>
  choice.startsWith('answer/') && offered.some(({ id }) => id === choice);

/** The conversation as it stands once something is heard: whoever goes on to anything else has left the organization unsaid, and is not asked again. */
export function whosePassed(conversation: Conversation, heard: Heard, kit: Kit): Conversation {
  const { entity, place } = conversation;
  if (entity !== null || !place?.endsWith(mark)) return conversation;
  const leaves = heard.kind === 'chose' && !staysOpen.test(heard.choice) && !leadsOn(heard.choice, conversation);
  const asksWhy = heard.kind === 'said' && askedOfStanding(heard.words) === 'whyAsked';
  const passed = heard.kind === 'said' ? !asksWhy && placeNamed(heard.words) === undefined && !seemsName(heard.words, kit) : leaves;
  return passed ? { ...conversation, entity: 'unsaid' } : conversation;
}
