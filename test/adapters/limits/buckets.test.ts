import { expect } from 'chai';
import fc from 'fast-check';
import { Buckets, HiddenBuckets, keyMinutes } from '../../../adapters/limits/buckets.js';

/** Somebody takes from one of a few buckets, or time passes (milliseconds). */
const steps = fc.array(
  fc.oneof(
    fc.record({ take: fc.constantFrom('192.0.2.1', '192.0.2.2', '2001:db8::/64') }),
    fc.record({ pass: fc.integer({ min: 0, max: 90_000 }) }),
  ),
  { maxLength: 200 },
);

describe('buckets', () => {
  it('never give more than their allowance and what came back, whoever takes when', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 5, noNaN: true }), (all, most, perSecond) => {
        let now = 0;
        const buckets = new Buckets(() => now, { most, perSecond });
        const taken: Record<string, { at: number; key: unknown }[]> = {};
        for (const step of all) {
          if ('pass' in step) now += step.pass;
          else if (buckets.take(step.take) !== undefined) (taken[step.take] ??= []).push({ at: now, key: Reflect.get(buckets, 'key') });
        }
        for (const times of Object.values(taken)) {
          times.forEach((first, from) => {
            // A new key begins with empty buckets.
            const until = times.slice(from).filter(({ key }) => key === first.key);
            until.forEach(({ at }, more) => expect(more + 1).to.be.at.most(most + ((at - first.at) / 1000) * perSecond + 1e-6));
          });
        }
      }),
    );
  });

  it('give the whole allowance again once enough time has passed, and count each name by itself', () => {
    let now = 0;
    const buckets = new Buckets(() => now, { most: 3, perSecond: 1 });
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).to.deep.equal([1, 2, 3, undefined]);
    expect(buckets.take('b')).to.equal(1);
    now = 1_000;
    expect([buckets.take('a'), buckets.take('a')]).to.deep.equal([3, undefined]);
    now = 4_000;
    expect([1, 2, 3, 4].map(() => buckets.take('a'))).to.deep.equal([1, 2, 3, undefined]);
  });

  it('take nothing back when the clock goes backwards', () => {
    let now = 10_000;
    const buckets = new Buckets(() => now, { most: 2, perSecond: 1 });
    buckets.take('a');
    now = 0;
    expect([buckets.take('a'), buckets.take('a')]).to.deep.equal([2, undefined]);
  });

  it('are thrown away with their key after ten minutes, whether or not anybody asks', () => {
    let now = 0;
    const buckets = new HiddenBuckets(() => now, { most: 1, perSecond: 0 });
    buckets.take('a');
    const key = Reflect.get(buckets, 'key') as Buffer;
    now = keyMinutes * 60_000 - 1;
    buckets.sweep();
    expect([buckets.size, buckets.overdue(), buckets.take('a')]).to.deep.equal([1, false, undefined]);
    now++;
    expect(buckets.overdue()).to.equal(true);
    buckets.sweep();
    expect([buckets.size, buckets.overdue()]).to.deep.equal([0, false]);
    expect(key.equals(Reflect.get(buckets, 'key') as Buffer)).to.equal(false);
    expect(buckets.take('a')).to.equal(1);
  });

  it('are never more than so many; the one that rested longest goes', () => {
    const buckets = new Buckets(() => 0, { most: 1, perSecond: 0 }, 100);
    for (let n = 0; n < 1_000; n++) buckets.take(`source ${n}`);
    expect(buckets.size).to.equal(100);
    expect([buckets.take('source 999'), buckets.take('source 0')]).to.deep.equal([undefined, 1]);
  });

  it('do not hold the name that they are for', () => {
    const buckets = new HiddenBuckets(() => 0, { most: 1, perSecond: 0 });
    buckets.take('2001:db8:0:aa07::/64', '2001:db8:0:aa00::/56', '2001:db8:0::/48');
    const held = [...(Reflect.get(buckets, 'buckets') as Map<string, unknown>).keys()];
    expect(held).to.have.length(3);
    for (const name of held) expect(name).to.match(/^[\w-]{43}$/);
  });
});
