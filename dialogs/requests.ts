import { asksOutOfReport } from '../knowledge/asksOutOfReport.js';
import { asksSomething } from '../knowledge/asksSomething.js';
import type { Request } from '../knowledge/recognition/labels.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { saysRequest } from '../knowledge/saysRequest.js';
import { wasLetDown } from '../knowledge/wasLetDown.js';
import { languageNamed } from './always.js';
import type { Kit } from './kit.js';
import { relayOffices, type RelayKind } from './relayOffice.js';
import { heavySince } from './sinceReported.js';

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

/** Topics of which a request says the same: where search is sure of one of them, both have understood the same. */
const sameAs: Record<Request, readonly string[]> = {
  human: ['somebody-to-talk-to', 'are-you-human'],
  ombuds: ['ombuds-what', 'ombuds-contact', 'ombuds-who-can-use', 'ombuds-confidential'],
  counsellor: ['counsellor-what', 'counsellor-contact', 'counsellor-confidential', 'counsellor-family', 'somebody-to-talk-to'],
  'formal-report': ['formal-report-what', 'formal-report-where', 'report-for-someone-else'],
  language: ['languages-spoken', 'language-and-interpretation'],
  delete: ['delete-my-data'],
  exit: ['leave-quickly'],
  'start-over': [],
  thanks: [],
  greeting: ['are-you-human'],
};

/** Requests for people; of these and of a report there is much to ask, of the others little. */
const forPeople: readonly Request[] = ['human', 'ombuds', 'counsellor'];
const muchAsked: readonly Request[] = [...forPeople, 'formal-report'];

/** The topic that a message is surely about. */
function sureOf(words: string, kit: Kit): string | undefined {
  const { decision, top } = kit.find(words);
  return decision === 'answer' ? top[0]?.id : undefined;
}

/** Whether a message that seems to seek company in the programme asks for people, in so many words. */
export const wantsPeople = (words: string, kit: Kit): boolean => {
  const { request } = kit.signs(words);
  return request !== undefined && forPeople.includes(request);
};

/** Whether a message is surely about somebody to talk to, whomever else it names. */
export const surelyTalks = (words: string, kit: Kit): boolean => sureOf(words, kit) === 'somebody-to-talk-to';

/** Whether a message is surely a request: what it asks for, and what it is about, are the same. */
export function surelyRequests(words: string, kit: Kit): boolean {
  const { request } = kit.signs(words);
  const topic = sureOf(words, kit);
  if (request === 'exit' && !saysRequest(request, words)) return false;
  return request !== undefined && topic !== undefined && sameAs[request].includes(topic);
}

/**
 * Whether a message with the words of a request is surely about something else, which is answered instead: whoever writes that
 * they withdraw a report does not ask what one is, and whoever tells for the first time what was done to them is believed before they
 * are told how to report it (care.md CV-40). A plain command gives way to a question only, and to what somebody feels. Whoever
 * was turned away is heard, unless a word of leaving, deleting or reporting stands beside it.
 */
export function answersInstead(request: Request, words: string, kit: Kit): boolean {
  const isSpoken = saysRequest(request, words);
  if (ofReports.includes(request) && asksOutOfReport(words)) return true;
  if (request === 'formal-report' && asksSomething(words) && !kit.conversation.disclosed && kit.signs(words).moment === 'disclosure')
    return true;
  if ([...passing, ...ofReports].includes(request) && wasLetDown(words)) return !isSpoken;
  const topic = sureOf(words, kit);
  if (topic === undefined || sameAs[request].includes(topic)) return false;
  return muchAsked.includes(request) || asksSomething(words) || (topic === 'feelings-after' && leaving.includes(request) && !isSpoken);
}

/** Requests that end a conversation, or lead to its end. */
export const ending: readonly Request[] = ['thanks', 'exit'];
const leaving: readonly Request[] = [...ending, 'delete', 'start-over'];

const passing: readonly Request[] = ['exit', 'greeting', 'thanks'];
const ofReports: readonly Request[] = ['delete', 'formal-report'];

/** What a request that is only learned begins instead, where its words tell of fear or of no strength: nobody who names the door is kept from it. */
function insteadOf(request: Request, words: string, { conversation }: Kit): string | undefined {
  if (![...passing, 'formal-report'].includes(request) || saysRequest(request, words)) return undefined;
  const waiting = passing.includes(request) ? heavySince(words, conversation.role) : undefined;
  if (waiting) return `turnedAway/silence/${waiting}`;
  return saysHeavy(words) ? 'heavy' : undefined;
}

/** What a request in plain words begins; a language that it names is changed to at once. */
export function requested(request: Request, words: string, kit: Kit): string {
  const instead = insteadOf(request, words, kit);
  if (instead) return instead;
  const named = request === 'language' ? languageNamed(words) : undefined;
  if (named) return `changeLanguage/${named}`;
  const wanted = relayed[request];
  const fits = relayOffices(kit).filter(({ kind }) => kind === wanted);
  if (fits.length === 0) return choiceOf[request];
  return fits.length === 1 ? `handoff/${fits[0]!.service.id}` : `doors/${wanted}`;
}
