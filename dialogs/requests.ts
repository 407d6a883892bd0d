import type { Request } from '../knowledge/recognition/labels.js';
import { languageNamed } from './always.js';
import type { Kit } from './kit.js';
import { relayOffices, type RelayKind } from './relayOffice.js';

/** The choice that a request stands for, where no office answers through this page. */
const choiceOf: Record<Request, string> = {
  human: 'talk',
  ombuds: 'services/ombuds',
  counsellor: 'services/counsellor',
  'formal-report': 'answer/formal-report-what',
  language: 'changeLanguage',
  delete: 'kept',
  exit: 'goodbye',
  'start-over': 'startOver',
  thanks: 'goodbye/thanks',
  greeting: 'hello',
};

/** The kind of offices that a request can be brought to, where one answers through this page. What a formal report is comes first, always. */
const relayed: Partial<Record<Request, RelayKind>> = { ombuds: 'ombuds', counsellor: 'counsellor' };

/** Requests that end a conversation. */
export const ending: readonly Request[] = ['thanks', 'exit'];

/** What a request in plain words begins; a language that it names is changed to at once. */
export function requested(request: Request, words: string, kit: Kit): string {
  const named = request === 'language' ? languageNamed(words) : undefined;
  if (named) return `changeLanguage/${named}`;
  const wanted = relayed[request];
  const fits = relayOffices(kit).filter(({ kind }) => kind === wanted);
  if (fits.length === 0) return choiceOf[request];
  return fits.length === 1 ? `handoff/${fits[0]!.service.id}` : `doors/${wanted}`;
}
