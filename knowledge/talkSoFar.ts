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

/** How many messages count: the first, which says what it is about, and the last two. */
const most = 3;
/** How much of what was said before each of them is: the last, the one before it, and the first. */
const parts = { last: 0.5, before: 0.25, first: 0.25 };

/**
 * What each thing is worth: the logarithm of the share by a message's own words, that these did not find the topic at all, and how
 * much of what was said before is about the topic, about one that is related to it, or about another of its group. Fitted to the
 * labelled talks of `test/knowledge/talks/`, one half of each language; what they bring is measured on the other half
 * (`test/knowledge/talks.test.ts`). A logistic regression over candidates (McFadden 1974).
 */
const worth = { share: 0.65, unfound: 1.9, same: 7.6, related: 3.9, group: 0.6 };
/** How many topics of a message are kept. */
const mostKept = 3;
/** The share of a topic that the words did not find. */
const least = 1e-4;
/** From which share on what was said before is a candidate itself. */
const candidateFrom = 0.05;
/** How likely a topic must be to be the answer where the words alone leave it open. */
const sureFrom = 0.65;

/** What was said so far, and what a message was about: at most the first and the last two, oldest first. */
export const withLast = (before: readonly About[], last: About): About[] => {
  const near = last.slice(0, mostKept).filter(({ score }) => score >= candidateFrom);
  const kept = near.map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 }));
  return [...(before.length < most ? before : [before[0]!, before[most - 1]!]), kept];
};

/**
 * What a message is about in the middle of a talk: "and who sees it", "how do I reach them", "how many days" say little by
 * themselves, and mean something by what was said before. Where the words alone find one topic surely, or none, that stands.
 * @param tiesOf a topic's group and related topics; undefined for one that is none
 */
export function inTalkSoFar(ranking: Ranking, { before, asks }: TalkSoFar, tiesOf: (id: string) => Ties | undefined): Ranking {
  if (ranking.decision !== 'suggest') return ranking;
  const said = pooled(before);
  if (said.size === 0) return ranking;
  const shares = new Map(ranking.top.map(({ id, score }) => [id, score]));
  const candidates = [...shares.keys(), ...[...said.keys()].filter((id) => !shares.has(id) && said.get(id)! >= candidateFrom)];
  const weighed = candidates.map((id) => {
    const share = shares.get(id);
    const alone = worth.share * Math.log(Math.max(share ?? least, least)) + (share === undefined ? worth.unfound : 0);
    return { id, odds: Math.exp(alone + tied(id, said, tiesOf)) };
  });
  const sum = weighed.reduce((all, { odds }) => all + odds, 0);
  const top = weighed.map(({ id, odds }) => ({ id, score: odds / sum })).sort((a, b) => b.score - a.score);
  return { decision: asks && top[0]!.score >= sureFrom ? 'answer' : 'suggest', top };
}

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

/** What ties to what was said before are worth. */
function tied(id: string, said: ReadonlyMap<string, number>, tiesOf: (id: string) => Ties | undefined): number {
  const own = tiesOf(id);
  let sum = 0;
  for (const [other, part] of said) {
    const ties = tiesOf(other);
    if (other === id) sum += worth.same * part;
    else if (own && ties) {
      if (own.related.includes(other) || ties.related.includes(id)) sum += worth.related * part;
      if (own.group === ties.group) sum += worth.group * part;
    }
  }
  return sum;
}
