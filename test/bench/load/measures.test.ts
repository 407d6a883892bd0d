import { expect } from 'chai';
import fc from 'fast-check';
import { riseOf, percentile } from './measures.js';

describe('what is told of many measurements', () => {
  it('finds the time below which a share of all lies', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).to.deep.equal([51, 96, 100, 100]);
    expect(percentile([7], 0.99)).to.equal(7);
  });

  it('finds how much something rose in its second half, whatever came on top of it for a moment', () => {
    const quarter = fc.integer({ min: 1, max: 12 });
    const leak = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(quarter, leak, fc.integer({ min: 0, max: 1e6 }), (many, each, from) => {
        const rising = Array.from({ length: 4 * many }, (_, at) => from + each * at);
        expect(riseOf(rising)).to.equal(each * many);
      }),
    );
    expect(riseOf([900, 700, 100, 105, 100, 105, 100, 105])).to.equal(0);
    expect(riseOf([0, 0, 0, 0, 100, 9000, 130, 120])).to.equal(20);
    expect(() => riseOf([1, 2, 3])).to.throw();
  });
});
