import { entities, type Entity } from '../knowledge/entity.js';
import { languages } from '../knowledge/language.js';
import { textIn, type Text } from '../knowledge/text/index.js';
import type { Conversation } from './conversation.js';
import type { Choice, Heard } from './dialog.js';
import { meanings } from './typed.js';

/** The organizations, each by the name that it has in this language. */
export const entityChoices = (text: Text): Choice[] => entities.map((entity) => ({ id: `is/${entity}`, label: text.entities[entity] }));

const named = meanings(languages.flatMap((language) => entities.map((entity) => [textIn(language).entities[entity], entity] as const)));

/** The organization that somebody typed where it is asked for, whatever page of the list is on the screen, in any of the six languages. */
export const typedEntity = (heard: Heard): Entity | undefined => (heard.kind === 'said' ? named(heard.words) : undefined);

const mark = '/asked';

/** The place of what is shown with the question which organization is meant, while that stands open. */
export const askedAt = (place: string): string => `${place}${mark}`;

/** What leaves the question open: another language, where it is asked again (care.md CV-28), its own pages and answers. */
const staysOpen = /^(changeLanguage|doors\/whose|more|is)(\/|$)/;

/** The conversation as it stands once something is heard: whoever goes on to anything else has left the organization unsaid, and is not asked again. */
export function whosePassed(conversation: Conversation, heard: Heard): Conversation {
  const { entity, place } = conversation;
  const passed = heard.kind === 'said' || (heard.kind === 'chose' && !staysOpen.test(heard.choice));
  return passed && entity === null && place?.endsWith(mark) ? { ...conversation, entity: 'unsaid' } : conversation;
}
