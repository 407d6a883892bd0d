import { expect } from 'chai';
import fc from 'fast-check';
import { type Answer, atThreshold, auroc, bestThreshold, within } from './searchMeasures.js';

/** The definition: over all pairs, how often the question in scope scores higher, ties counted half. */
const byPairs = (inside: number[], outside: number[]): number =>
  inside.flatMap((a) => outside.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))).reduce<number>((sum, won) => sum + won, 0) /
  (inside.length * outside.length);

/** Few different scores, so that there are ties, or any scores at all, of all signs and sizes. */
const scores = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 }),
  fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 }),
);

const answers = fc.array(fc.record({ place: fc.integer({ min: -1, max: 2 }), score: fc.integer({ min: 0, max: 6 }) }), { maxLength: 30 });

describe('measures of the search benchmark', () => {
  it('AUROC by rank is AUROC by pairs', () => {
    fc.assert(
      fc.property(scores, scores, (inside, outside) => {
        expect(auroc(inside, outside)).to.be.closeTo(byPairs(inside, outside), 1e-12);
      }),
      { numRuns: 1000, seed: 11 },
    );
  });

  it('AUROC is 1 when every question in scope is above, 0 when every one is below, a half when nothing tells them apart', () => {
    expect(auroc([3, 4, 5], [1, 2])).to.equal(1);
    expect(auroc([1, 2], [3, 4, 5])).to.equal(0);
    expect(auroc([1, 1, 1], [1, 1])).to.equal(0.5);
    expect(auroc([1, 2, 3, 4], [2, 3])).to.equal(0.5);
    expect(auroc([10, 9], [9, 2])).to.equal(0.875);
  });

  it('AUROC knows nothing without both kinds, and leaves its input as it was', () => {
    expect(auroc([], [1])).to.equal(undefined);
    expect(auroc([1], [])).to.equal(undefined);
    const [inside, outside] = [
      [3, 1, 2],
      [5, 4],
    ];
    auroc(inside, outside);
    expect([inside, outside]).to.deep.equal([
      [3, 1, 2],
      [5, 4],
    ]);
  });

  it('counts a topic among the first places only', () => {
    const given: Answer[] = [-1, 0, 0, 1, 2].map((place) => ({ place, score: 1 }));
    expect(within(given, 1)).to.equal(0.4);
    expect(within(given, 2)).to.equal(0.6);
    expect(within(given, 3)).to.equal(0.8);
  });

  it('no threshold deals rightly with more of the validation part than the one it chooses, and no lower one with as many', () => {
    const rightly = (threshold: number, inside: Answer[], outside: number[]): number =>
      inside.filter(({ place, score }) => place === 0 && score >= threshold).length + outside.filter((score) => score < threshold).length;
    fc.assert(
      fc.property(answers, fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }), (inside, outside) => {
        const chosen = bestThreshold(inside, outside);
        for (const other of [-Infinity, 0, 1, 2, 3, 4, 5, 6, Infinity]) {
          const [most, reached] = [rightly(chosen, inside, outside), rightly(other, inside, outside)];
          if (other < chosen && [...inside.map(({ score }) => score), ...outside].includes(other)) expect(most).to.be.above(reached);
          else expect(most).to.be.at.least(reached);
        }
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  it('at a threshold, a refused question in scope counts as wrong', () => {
    const given: Answer[] = [
      { place: 0, score: 0.9 },
      { place: 0, score: 0.4 },
      { place: 1, score: 0.8 },
      { place: 0, score: 0.5 },
    ];
    expect(atThreshold(0.5, given, [0.1, 0.5, 0.6, 0.49])).to.deep.equal({ kept: 0.5, refused: 0.5 });
  });
});
