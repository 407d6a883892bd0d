import {
  asksBesideSilence,
  mayBeHeldResponsible,
  restAfterReport,
  sinceReporting,
  tellsOnlyThat,
  wasHarmedAfter,
  type SinceReporting,
} from '../knowledge/afterReporting.js';
import type { Found, Heard } from '../knowledge/library.js';
import { clausesOf, sentencesOf } from '../knowledge/recognition/clauses.js';
import type { Request } from '../knowledge/recognition/labels.js';
import type { Signs } from '../knowledge/recognition/recognizer.js';
import { saysHeavy } from '../knowledge/saysHeavy.js';
import { saysRequest } from '../knowledge/saysRequest.js';
import { tellsOfReporting } from '../knowledge/tellsOfReporting.js';
import type { Role } from './conversation.js';
import { followUpIn } from './followUpWords.js';

/** What answers whoever reported and tells how it went on. */
const afterReporting: Record<SinceReporting, string> = {
  silent: 'how-long-it-takes',
  closed: 'informed-of-outcome',
  unheard: 'corroboration-and-witnesses',
};
/** The same for the person accused, who waits as well, but is no witness and brought no complaint. */
const ofAccused: Record<SinceReporting, string> = {
  silent: 'how-long-it-takes',
  closed: 'not-satisfied-with-outcome',
  unheard: 'rights-of-the-accused',
};
/** Topics that search takes for what is asked where somebody only tells when, where and for whom they reported: they speak of what comes before. */
const ofBefore: readonly string[] = [
  'time-limit',
  'retaliation-time-limit',
  'formal-report-where',
  'human-resources-role',
  'manager-was-told',
  'report-for-someone-else',
  'report-confidentiality',
  'somebody-to-talk-to',
];

/** What answers what a message tells of the time since its writer reported; undefined where it tells nothing of it. */
function topicSince(words: string, role: Role | null): string | undefined {
  const since = sinceReporting(words);
  if (since === undefined) return undefined;
  const isAccused = role === 'accused' || mayBeHeldResponsible(words);
  return (isAccused ? ofAccused : afterReporting)[since];
}

/**
 * The topic of whoever reported, waits, and says in the same message that they are afraid, alone or at the end of their strength;
 * undefined for everybody else.
 */
export function heavySince(words: string, role: Role | null): string | undefined {
  const topic = topicSince(words, role);
  const isHeavy = (): boolean => saysHeavy(words) || clausesOf(words).some((clause) => followUpIn(clause, null) === 'feelings');
  return topic && isHeavy() ? topic : undefined;
}

/** What is done to somebody after they reported. */
const ofHarm = 'retaliation-what';

interface Known {
  role: Role | null;
  signs: Signs;
  isOffered(topic: string): boolean;
}

/**
 * What a message is about where its writer reported: how long it takes, where it tells of silence and nothing else. Where it asks
 * or tells something else as well, or may be of either side, that is only offered; and a request stays what it is.
 */
export function foundSince(words: string, found: Found, { role, signs, isOffered }: Known): Found {
  const topic = topicSince(words, role);
  if (!topic || !isOffered(topic)) {
    const waits = found.decision === 'suggest' && tellsOfReporting(words) && isOffered(afterReporting.silent);
    return waits ? offered(afterReporting.silent, found, 2) : found;
  }
  const since = sinceReporting(words)!;
  const isAccused = role === 'accused' || topic !== afterReporting[since];
  const isOfOthers = isAccused && found.top[0]?.id === afterReporting[since];
  if (isRequest(signs.request) || (!isOfOthers && isSureOfAnother(found, words))) return found;
  const isSure = !isAccused && signs.moment !== 'disclosure' && tellsOnlyThat(words) && !asksBesideSilence(words);
  if (!isSure) {
    const all = wasHarmedAfter(words) && isOffered(ofHarm) ? offered(ofHarm, found, 1) : found;
    return offered(topic, all, found.decision === 'none' || isAccused ? 0 : all === found ? 1 : 2);
  }
  return { decision: 'answer', top: [{ id: topic, score: 1 }, ...found.top.filter(({ id }) => id !== topic)].slice(0, 5) };
}

/** Whoever tells of a report is heard to ask for one: that is none. */
const isRequest = (request: Request | undefined): boolean => request !== undefined && request !== 'formal-report';

/** Whether search is sure of what was asked: a day or an office that is only told of asks nothing. */
const isSureOfAnother = ({ decision, top: [first] }: Found, words: string): boolean =>
  decision === 'answer' && first !== undefined && (asksBesideSilence(words) || !isOfBefore(first.id, words));

/** Where nothing was done to them, what is done to others who reported is not what they tell of; nor is an outcome where witnesses were not heard. */
const isOfBefore = (topic: string, words: string): boolean =>
  ofBefore.includes(topic) ||
  (topic === ofHarm && !wasHarmedAfter(words)) ||
  (topic === ofAccused.closed && sinceReporting(words) === 'unheard');

/** A topic among the first three that are offered, no later than `at`. */
function offered(topic: string, { top, ...rest }: Found, at: number): Found {
  const known = top.findIndex(({ id }) => id === topic);
  if (known !== -1 && known <= at) return { ...rest, top, decision: 'suggest' };
  const others = top.filter(({ id }) => id !== topic);
  return { ...rest, decision: 'suggest', top: [...others.slice(0, at), { id: topic, score: 0 }, ...others.slice(at)].slice(0, 5) };
}

/** From which share on what is said after a report is a request: in so few words, what was learned hears much. */
const clear = 0.9;
/** Nobody is let go, and nothing is deleted, without a word of it: "I am ending it" is no goodbye. */
const unspoken: readonly Request[] = ['exit', 'delete'];
const afterwards: readonly Request[] = ['human', 'ombuds', 'counsellor', 'delete', 'exit', 'thanks'];

/** A clause that says enough to ask for somebody: of witnesses whom nobody heard, pieces sound like it. */
const wholeClause = /(?:\S+\s+){3}\S|\p{Script=Han}{6}/u;

/**
 * What a message shows, with the request that follows what it tells of a report, or of dying that is past (care.md CR-42), and that
 * the rest of it drowned. Whoever tells that nobody heard their witnesses asks for nobody.
 */
export function requestAfter(signs: Signs, words: string, hear: (part: string) => Heard): Signs {
  const isUnheard = sinceReporting(words) === 'unheard';
  if (isUnheard && signs.request === 'human') return requestAfter({ ...signs, request: undefined }, words, hear);
  if (signs.request !== undefined && signs.request !== 'formal-report') return signs;
  const afterMild = signs.mild ? sentencesOf(words).slice(1) : [];
  for (const part of [...restAfterReport(words), ...afterMild]) {
    if (isUnheard && !wholeClause.test(part)) continue;
    const [first] = hear(part).shares('request');
    const request = first?.id as Request | undefined;
    if (!first || first.share < clear || !request || !afterwards.includes(request)) continue;
    if (!unspoken.includes(request) || saysRequest(request, part)) return { ...signs, request };
  }
  return signs;
}
