import type { Conversation } from './conversation.js';
import type { Heard } from './dialog.js';

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
