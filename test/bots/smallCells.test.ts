import { expect } from 'chai';
import fc from 'fast-check';
import { fewest, shownCell, shownLine } from '../../bots/smallCells.js';

const lines = fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: 2, maxLength: 5 });

/** Every total that a line can have in which one number that is not shown is `value`, with a line for each. */
function* linesWith(counts: readonly number[], at: number, value: number): Generator<number[]> {
  const low = counts.map((count, one) => (one === at ? value : count < fewest ? 0 : Math.max(fewest, shownCell(count)! - 2)));
  const high = counts.map((count, one) => (one === at ? value : count < fewest ? fewest - 1 : shownCell(count)! + 2));
  const line = [...low];
  yield [...line];
  for (const [one, most] of high.entries()) while (line[one]! < most) yield (line[one]!++, [...line]);
}

describe('small numbers', () => {
  it('are shown from 10 up, rounded to 5', () => {
    expect([0, 1, 9, 10, 12, 13, 17, 18, 97, 98].map(shownCell)).to.deep.equal([null, null, null, 10, 10, 15, 15, 20, 95, 100]);
    fc.assert(
      fc.property(fc.nat(), (count) => {
        const shown = shownCell(count);
        if (count < 10) expect(shown).to.equal(null);
        else expect([shown! % 5, Math.abs(shown! - count) <= 2]).to.deep.equal([0, true]);
      }),
    );
  });

  it('could be any number below 10, for whoever knows the total, the others, and how they are made', () => {
    fc.assert(
      fc.property(lines, (counts) => {
        const shown = JSON.stringify(shownLine(counts));
        for (const [at, count] of counts.entries()) {
          if (count >= fewest) continue;
          for (let value = 0; value < fewest; value++) {
            const same = [...linesWith(counts, at, value)].some((line) => JSON.stringify(shownLine(line)) === shown);
            expect(same, `${counts.join(' ')} shows ${shown}, and number ${at} is not ${value}`).to.equal(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('stand beside a total where that tells nothing of them', () => {
    expect(shownLine([6, 7, 6, 5])).to.deep.equal({ cells: [null, null, null, null], total: 25 });
    expect(shownLine([20, 30])).to.deep.equal({ cells: [20, 30], total: 50 });
    expect(shownLine([12, 3])).to.deep.equal({ cells: [10, null], total: null });
    expect(shownLine([9, 9])).to.deep.equal({ cells: [null, null], total: null });
    expect(shownLine([2, 3])).to.deep.equal({ cells: [null, null], total: null });
  });
});
