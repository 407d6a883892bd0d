import { noOffices } from '../../dialogs/care.js';
import { fresh, lifetimes } from '../../dialogs/conversation.js';
import type { Door, Kit } from '../../dialogs/kit.js';
import type { Language } from '../../knowledge/language.js';
import { libraryOf } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { shippedDirectory } from '../shipped.js';

/** What a dialog finds in a conversation that has just begun, in which nothing is found and no sign is seen. */
export const kitFor = async (language: Language, door: Door = 'web', country: string | null = null): Promise<Kit> => ({
  door,
  language,
  written: language,
  text: textIn(language),
  conversation: { ...fresh('x', language, lifetimes[door], new Date('2026-11-25T10:00:00Z')), country },
  library: libraryOf(1, [], new Map()),
  directory: await shippedDirectory(),
  find: () => ({ decision: 'none', top: [] }),
  findInTalk: () => ({ decision: 'none', top: [] }),
  near: () => [],
  signs: () => ({ danger: [], mild: false, maybe: false, rules: [], request: undefined, moment: undefined }),
  ...noOffices,
  now: '2026-11-25T10:00:00.000Z',
  today: '2026-11-25',
  page: 6,
  webAddress: 'https://waypoint.example.org',
  shown: 0,
  sent: 0,
  count: () => undefined,
});
