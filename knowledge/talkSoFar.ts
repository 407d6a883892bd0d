import type { Ranking } from './search/index.js';

/** What a message may have been about by its own words: topics, each with its share. */
export type About = Ranking['top'];

/** In which talk a message stands. */
export interface TalkSoFar {
  /** What the messages before may have been about, of `withLast`. */
  before: readonly About[];
  /** Whether it asks: what is only told is surely answered by its own words alone. */
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
/** How likely a topic must be to be the answer where the words alone leave it open. */
const sureFrom = 0.65;

/**
 * What speaks for a topic: the logarithm of its share by the message's own words, that these did not find it at all, and how much of
 * what was said before is about the topic itself, about one that it is related to, or about another of its group.
 */
export type Traits = Record<'share' | 'unfound' | 'same' | 'related' | 'group', number>;

/**
 * What each trait is worth: a logistic regression over the candidates (McFadden 1974), fitted to `test/knowledge/talks/fitted` by
 * `npm run fit:talks`, which prints what it brings in talks that had no part in it.
 */
export const worth: Traits = { share: 0.65, unfound: 1.9, same: 7.6, related: 3.9, group: 0.6 };

/** What was said so far, and what a message was about: at most the first and the last two, oldest first. */
export function withLast(before: readonly About[], last: About): About[] {
  const near = last.slice(0, mostKept).filter(({ score }) => score >= keptFrom);
  const kept = near.map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 }));
  return [...(before.length < most ? before : [before[0]!, before[most - 1]!]), kept];
}

/**
 * What a message is about in the middle of a talk: "and who sees it", "how do I reach them", "how many days" say little by
 * themselves, and mean something by what was said before. Where the words alone find one topic surely, or none, that stands.
 * @param tiesOf a topic's group and related topics; undefined for one that is none
 */
export function inTalkSoFar(ranking: Ranking, { before, asks }: TalkSoFar, tiesOf: TiesOf): Ranking {
  if (ranking.decision !== 'suggest' || before.every((about) => about.length === 0)) return ranking;
  const top = likeliest(candidates(ranking.top, before, tiesOf), worth);
  return { decision: asks && top[0]!.score >= sureFrom ? 'answer' : 'suggest', top };
}

/** The topics that a message may be about, by its own words or by what was said before, with what speaks for each. */
export function candidates(top: About, before: readonly About[], tiesOf: TiesOf): { id: string; traits: Traits }[] {
  const said = pooled(before);
  const shares = new Map(top.map(({ id, score }) => [id, score]));
  const others = [...said].filter(([id, part]) => !shares.has(id) && part >= keptFrom).map(([id]) => id);
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

function pooled(before: readonly About[]): Map<string, number> {
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

function tied(id: string, said: ReadonlyMap<string, number>, tiesOf: TiesOf): Pick<Traits, 'same' | 'related' | 'group'> {
  const own = tiesOf(id);
  const sums = { same: said.get(id) ?? 0, related: 0, group: 0 };
  for (const [other, part] of said) {
    const ties = other === id ? undefined : tiesOf(other);
    if (!own || !ties) continue;
    if (own.related.includes(other) || ties.related.includes(id)) sums.related += part;
    if (own.group === ties.group) sums.group += part;
  }
  return sums;
}
