import { expect } from 'chai';
import fc from 'fast-check';
import { nearestPart } from '../../knowledge/nearestPart.js';
import type { Ranking } from '../../knowledge/search/index.js';
import { inTalkSoFar, withLast, type About, type Ties } from '../../knowledge/talkSoFar.js';

const groups = ['options', 'rights', 'about-me', 'who-is-covered', 'counsellor'];
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'police-report', 'ask-my-manager', 'feelings-after'];
const ties: ReadonlyMap<string, Ties> = new Map(
  ids.map((id, at) => [id, { group: groups[at % groups.length]!, related: [ids[(at + 1) % ids.length]!, ids[(at + 3) % ids.length]!] }]),
);
const tiesOf = (id: string): Ties | undefined => ties.get(id);

/** Some topics with falling shares, as search gives them. */
const abouts = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 0, maxLength: 5 }).chain((some) =>
  fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: some.length, maxLength: some.length }).map((shares) => {
    const sorted = shares.toSorted((one, other) => other - one);
    return some.map((id, at): About[number] => ({ id, score: sorted[at]! }));
  }),
);
const rankings = fc.record({
  decision: fc.constantFrom('answer' as const, 'suggest' as const, 'none' as const),
  top: abouts.filter((top) => top.length > 0),
});
const talks = fc.record({ before: fc.array(abouts, { maxLength: 3 }), asks: fc.boolean() });
const holds = (check: (ranking: Ranking, found: Ranking, asks: boolean) => void): void =>
  fc.assert(fc.property(rankings, talks, (ranking, talk) => check(ranking, inTalkSoFar(ranking, talk, tiesOf), talk.asks)));

describe('what a message is about in the middle of a talk', () => {
  it('stands where its own words are sure of it, and no topic becomes sure where they find none or nothing is asked', () => {
    holds((ranking, found, asks) => {
      if (ranking.decision === 'answer') expect(found).to.deep.equal(ranking);
      if (found.decision === 'answer' && ranking.decision !== 'answer') {
        expect([ranking.decision, asks]).to.deep.equal(['suggest', true]);
        expect(found.top[0]!.id, 'what the words alone find first').to.equal(ranking.top[0]!.id);
      }
    });
  });

  it('always offers what its own words find first; what is only told keeps its first two', () => {
    holds((ranking, { top }, asks) => {
      expect(top.slice(0, 3).map(({ id }) => id)).to.include(ranking.top[0]!.id);
      if (asks || ranking.decision !== 'suggest') return;
      const own = ranking.top.slice(0, 2).map(({ id }) => id);
      expect(top.slice(0, own.length).map(({ id }) => id)).to.deep.equal(own);
    });
  });

  it('names each topic once, loses none that its words found, and is brought none that many fear', () => {
    holds((ranking, { top }) => {
      const named = top.map(({ id }) => id);
      expect(new Set(named).size).to.equal(named.length);
      expect(named).to.include.members(ranking.top.map(({ id }) => id));
      for (const feared of ['police-report', 'ask-my-manager'])
        if (!ranking.top.some(({ id }) => id === feared)) expect(named).not.to.include(feared);
    });
  });

  it('remembers the first message and the last two, of each at most three topics, and no word', () => {
    fc.assert(
      fc.property(fc.array(abouts, { minLength: 1, maxLength: 8 }), (said) => {
        const kept = said.reduce<About[]>((before, about) => withLast(before, about), []);
        expect(kept.length).to.equal(Math.min(said.length, 3));
        for (const about of kept) expect(about.length).to.be.at.most(3);
        const near = (about: About): string[] =>
          about
            .filter(({ score }) => score >= 0.05)
            .slice(0, 3)
            .map(({ id }) => id);
        expect(kept[0]!.map(({ id }) => id)).to.deep.equal(near(said[0]!));
        expect(kept.at(-1)!.map(({ id }) => id)).to.deep.equal(near(said.at(-1)!));
      }),
    );
  });
});

describe('the part of an answer that a question is nearest to', () => {
  const full = [
    '**In Teams:** the organization can keep the chat.',
    '**How to delete:** press the button.',
    '**Limits:** a copy may be kept.',
  ];
  const kept = { title: 'What this programme keeps', short: 'In Teams, the organization can keep what you type.', full };

  it('is the one with its words, of those that few parts have', () => {
    expect(nearestPart(kept, 0, 'how do I delete it', 'en')).to.equal(1);
    const chinese = { title: '保存什么', short: '', full: ['我们会保存一周', '删除的方法：按按钮'] };
    expect(nearestPart(chinese, 0, '怎么删除', 'zh')).to.equal(1);
  });

  it('is the one that opens with a word of what was read before, and none where nothing is shared', () => {
    expect(nearestPart(kept, 0, 'and in teams?', 'en')).to.equal(0);
    expect(nearestPart(kept, 0, 'who is the king of France', 'en')).to.equal(undefined);
  });

  it('is none of those that were read', () => {
    expect(nearestPart(kept, 2, 'how do I delete it', 'en')).to.equal(undefined);
    expect(nearestPart(kept, 2, 'is a copy kept', 'en')).to.equal(2);
  });
});
