import { expect } from 'chai';
import fc from 'fast-check';
import { growthOf, percentile } from './measures.js';

describe('what is told of many measurements', () => {
  it('finds the time below which a share of all lies', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).to.deep.equal([51, 96, 100, 100]);
    expect(percentile([7], 0.99)).to.equal(7);
  });

  it('finds how much something grew, whatever it began with and however it went up and down', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 50 }),
        (each, from, many) => {
          const straight = Array.from({ length: many }, (_, at) => from + each * at);
          expect(growthOf(straight)).to.be.closeTo(each * (many - 1), 1e-3);
        },
      ),
    );
    expect(growthOf([5, 4, 6, 4, 6, 5])).to.be.closeTo(0.6, 0.5);
    expect(growthOf([5])).to.equal(0);
  });
});
