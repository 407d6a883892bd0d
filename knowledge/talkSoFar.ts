import type { Ranking } from './search/index.js';

/** What a message may have been about by its own words: topics, each with its share. */
export type About = Ranking['top'];

/** In which talk a message stands. */
export interface TalkSoFar {
  /** What the messages before may have been about, of `withLast`. */
  before: readonly About[];
  /** Whether it asks; what is only told is about what its own words say, and by the talk one topic more is near. */
  asks: boolean;
}

/** What a topic has to do with others. */
export interface Ties {
  group: string;
  related: readonly string[];
}
type TiesOf = (id: string) => Ties | undefined;

/** How many messages count: the first, which says what the talk is about, and the last two. */
const most = 3;
/** How much of what was said before each of them is: the last, the one before it, and the first. */
const parts = { last: 0.5, before: 0.25, first: 0.25 };
/** How many topics of a message are kept, and from which share on. */
const mostKept = 3;
const keptFrom = 0.05;
/** The share of a topic that the words did not find. */
const least = 1e-4;
/** How likely the topic that the words alone find first must be, by the talk, to be the answer. */
const sureFrom = 0.6;
/** How many times as likely as the next one that topic is by the words alone. */
const leadFrom = 1.5;
/** How many topics are offered. */
const offered = 3;
/** How many topics of what is only told stand before the one by the talk. */
const ownFirst = 2;
/** Topics about the programme: what was asked of it says nothing of a story, and the other way round. */
const ofProgramme = 'about-me';
/**
 * Topics of care, of people to turn to and of what stays private: the talk pushes none of them off a list. Groups of topics, then
 * single ones.
 */
const stays: readonly string[] = [
  ...['right-after', 'protection', 'counsellor', 'ombuds'],
  ...['somebody-to-talk-to', 'outside-help', 'which-office', 'formal-report-where', 'sick-leave-and-telework', 'time-limit'],
  ...['informed-consent', 'report-confidentiality', 'who-must-report', 'stay-anonymous', 'confidential-data', 'no-proof'],
  ...['who-sees-this', 'am-i-anonymous'],
  ...['sexual-assault', 'quid-pro-quo', 'stalking'],
];
/** From which share on by the words alone a topic stays on a list of questions as well. */
const stayFrom = 0.2;
/**
 * Topics that would doubt whoever asks, take back what they did or let it rest, and people whom many fear: only the words themselves
 * bring them, never what was said before.
 */
const onlyByWords: readonly string[] = [
  'what-is-not-harassment',
  'withdraw-report',
  'change-my-mind',
  'do-nothing-for-now',
  'ask-my-manager',
  'police-report',
];
/** And those of what somebody is, or what it is called, the talk makes likelier, but neither brings nor makes sure. */
const notBrought: readonly string[] = [...onlyByWords, 'who-is-covered', 'understanding'];

/**
 * What speaks for a topic: the logarithm of its share by the message's own words, that these did not find it at all, and how much of
 * what was said before is about the topic itself, or about one that it is related to.
 */
export type Traits = Record<'share' | 'unfound' | 'same' | 'related', number>;

/**
 * What each trait is worth: a logistic regression over the candidates (McFadden 1974), fitted to `test/knowledge/talks/fitted` by
 * `npm run fit:talks`, which prints what it brings in talks that had no part in it.
 */
export const worth: Traits = { share: 0.65, unfound: 1.9, same: 7.6, related: 4.1 };

const isOneOf = (some: readonly string[], id: string, tiesOf: TiesOf): boolean =>
  some.includes(id) || some.includes(tiesOf(id)?.group ?? '');

/** What was said so far, and what a message was about: at most the first and the last two, oldest first. */
export function withLast(before: readonly About[], last: About): About[] {
  const near = last.slice(0, mostKept).filter(({ score }) => score >= keptFrom);
  const kept = near.map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 }));
  return [...(before.length < most ? before : [before[0]!, before[most - 1]!]), kept];
}

/**
 * What a message is about in the middle of a talk: "and who sees it", "how do I reach them", "how many days" say little by
 * themselves, and mean something by what was said before. Where the words alone find one topic surely, that stands; where they find
 * none, no topic becomes sure.
 * @param tiesOf a topic's group and related topics; undefined for one that is none
 */
export function inTalkSoFar(ranking: Ranking, { before, asks }: TalkSoFar, tiesOf: TiesOf): Ranking {
  if (ranking.decision === 'answer' || before.every((about) => about.length === 0)) return ranking;
  const top = likeliest(candidates(ranking.top, before, tiesOf), worth);
  if (ranking.decision === 'none') return { decision: 'none', top: ownWordsFirst(ranking.top, top, 1) };
  if (!asks) return { decision: 'suggest', top: ownWordsFirst(ranking.top, top, ownFirst) };
  const [first] = top;
  const [own, next] = ranking.top;
  const leads = first!.id === own!.id && own!.score >= leadFrom * (next?.score ?? 0);
  const isSure = leads && first!.score >= sureFrom && !isOneOf(notBrought, first!.id, tiesOf);
  return { decision: isSure ? 'answer' : 'suggest', top: withOwn(ranking.top.slice(0, offered), top, tiesOf) };
}

/** What the words alone find first, or clearly, is offered, whatever the talk is about, and what stays. */
function withOwn(own: About, top: About, tiesOf: TiesOf): About {
  const kept = new Set(own.filter(({ id, score }, at) => at === 0 || score >= stayFrom || isOneOf(stays, id, tiesOf)).map(({ id }) => id));
  let room = offered - kept.size;
  const first = top.filter(({ id }) => kept.has(id) || room-- > 0);
  return [...first, ...top.filter((one) => !first.includes(one))];
}

/** The first topics by the words alone, one more by the talk, and the others. */
function ownWordsFirst(own: About, byTalk: About, most: number): About {
  const first = own.slice(0, most);
  const one = byTalk.find(({ id }) => !first.some((other) => other.id === id));
  return [...first, ...(one ? [one] : []), ...own.slice(most).filter(({ id }) => id !== one?.id)];
}

/** The topics that a message may be about, by its own words or by what was said before, with what speaks for each. */
export function candidates(top: About, before: readonly About[], tiesOf: TiesOf): { id: string; traits: Traits }[] {
  const said = saidSoFar(before);
  const shares = new Map(top.map(({ id, score }) => [id, score]));
  const isOfProgramme = (id: string | undefined): boolean => id !== undefined && tiesOf(id)?.group === ofProgramme;
  const fits = (id: string): boolean => isOfProgramme(id) === isOfProgramme(top[0]?.id);
  const others = [...said]
    .filter(([id, part]) => !shares.has(id) && part >= keptFrom && fits(id) && !onlyByWords.includes(id))
    .map(([id]) => id);
  return [...shares.keys(), ...others].map((id) => {
    const share = Math.log(Math.max(shares.get(id) ?? least, least));
    return { id, traits: { share, unfound: shares.has(id) ? 0 : 1, ...tied(id, said, tiesOf) } };
  });
}

/** Candidates with their shares, the likeliest first. */
export function likeliest(all: readonly { id: string; traits: Traits }[], by: Traits): About {
  const odds = all.map(({ traits }) => Math.exp(traitNames.reduce((sum, name) => sum + by[name] * traits[name], 0)));
  const sum = odds.reduce((one, other) => one + other, 0);
  return all.map(({ id }, at) => ({ id, score: odds[at]! / sum })).sort((a, b) => b.score - a.score);
}
export const traitNames = Object.keys(worth) as (keyof Traits)[];

/** How much of what was said before is about each topic. */
export function saidSoFar(before: readonly About[]): Map<string, number> {
  const said = new Map<string, number>();
  const add = (about: About | undefined, part: number): void =>
    about?.forEach(({ id, score }) => void said.set(id, (said.get(id) ?? 0) + part * score));
  add(before.at(-1), parts.last);
  if (before.length > 1) {
    add(before.at(-2), parts.before);
    add(before[0], parts.first);
  }
  return said;
}

function tied(id: string, said: ReadonlyMap<string, number>, tiesOf: TiesOf): Pick<Traits, 'same' | 'related'> {
  const own = tiesOf(id);
  if (onlyByWords.includes(id)) return { same: 0, related: 0 };
  const sums = { same: said.get(id) ?? 0, related: 0 };
  for (const [other, part] of said) {
    const ties = other === id ? undefined : tiesOf(other);
    if (!own || !ties || (own.group === ofProgramme) !== (ties.group === ofProgramme)) continue;
    if (own.related.includes(other) || ties.related.includes(id)) sums.related += part;
  }
  return sums;
}
