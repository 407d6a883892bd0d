import type { Request } from '../knowledge/recognition/labels.js';
import { languageNamed } from './always.js';

/** The choice that a request stands for, until it is more: a person is reached through the answers and offices. */
const choiceOf: Record<Request, string> = {
  human: 'answer/somebody-to-talk-to',
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

/** Requests that end a conversation. */
export const ending: readonly Request[] = ['thanks', 'exit'];

/** What a request in plain words begins; a language that it names is changed to at once. */
export function requested(request: Request, words: string): string {
  const named = request === 'language' ? languageNamed(words) : undefined;
  return named ? `changeLanguage/${named}` : choiceOf[request];
}
