import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { faultIn, headOf, linked, markedAnew, shortened, type Chain } from '../../bots/chain.js';
import { Deed, type Act } from '../../dialogs/act.js';

const witness = witnessOf(randomBytes(32));

const what = fc.record({
  by: fc.constantFrom('amina', 'boris'),
  did: fc.constantFrom(...Deed.options),
  to: fc.constantFrom('one case', 'another case'),
  on: fc.constantFrom('2026-11-25', '2026-11-26'),
});
const several = fc.array(what, { minLength: 3, maxLength: 8 });

const chainOf = (all: readonly Omit<Act, 'id' | 'before'>[]): Chain & { acts: Act[] } =>
  all.reduce<Chain & { acts: Act[] }>(
    ({ acts, anchor }, one) => {
      const next = linked(anchor, one, witness);
      return { acts: [...acts, next.act], anchor: next.anchor };
    },
    { acts: [], anchor: undefined },
  );

describe('a chain of acts', () => {
  it('is found as it was recorded, also once its oldest acts are gone', () => {
    fc.assert(
      fc.property(several, fc.nat(2), (all, gone) => {
        let { acts, anchor } = chainOf(all);
        const noted = headOf(anchor!);
        for (let one = 0; one < gone; one++) [acts, anchor] = [acts.slice(1), shortened(anchor!, acts[0]!, witness)];
        expect(faultIn({ acts, anchor }, witness)).to.equal(undefined);
        expect(faultIn({ acts, anchor }, witness, noted)).to.equal(undefined);
        expect(faultIn(chainOf([]), witness)).to.equal(undefined);
      }),
    );
  });

  it('shows the first place at which an act was changed, in any of its fields', () => {
    fc.assert(
      fc.property(several, fc.nat(), fc.constantFrom('by', 'did', 'to', 'on', 'before'), (all, at, field) => {
        const { acts, anchor } = chainOf(all);
        const place = at % acts.length;
        const changed = acts.map((act, one) => (one === place ? { ...act, [field]: `${act[field as keyof Act]}!` } : act));
        const fault = faultIn({ acts: changed as Act[], anchor }, witness);
        expect(fault).to.match(new RegExp(`^Act (${place + 1}|${place + 2})\\b`));
      }),
    );
  });

  it('shows that acts were left out, at the beginning, in between and at the end', () => {
    fc.assert(
      fc.property(several, fc.nat(), (all, at) => {
        const { acts, anchor } = chainOf(all);
        const place = at % acts.length;
        const left = acts.filter((_, one) => one !== place);
        expect(faultIn({ acts: left, anchor }, witness)).to.equal(`Act ${place + 1} is missing.`);
        expect(faultIn({ acts: acts.slice(0, place), anchor }, witness)).to.equal(`Act ${place + 1} is missing.`);
        expect(faultIn({ acts: acts.slice(place + 1), anchor }, witness)).to.equal('Act 1 is missing.');
      }),
    );
  });

  it('shows that two acts have changed places, or that one was put in', () => {
    fc.assert(
      fc.property(several, fc.nat(), (all, at) => {
        const { acts, anchor } = chainOf(all);
        const place = at % (acts.length - 1);
        const [one, other] = [acts[place]!, acts[place + 1]!];
        const swapped = acts.with(place, { ...other, id: one.id }).with(place + 1, { ...one, id: other.id });
        expect(faultIn({ acts: swapped, anchor }, witness)).to.match(/^Act \d+/);
        const more = linked(anchor, one, witness).act;
        expect(faultIn({ acts: [...acts, more], anchor }, witness)).to.equal('There are acts that do not belong to the chain.');
      }),
    );
  });

  it('cannot be ended anew by whoever does not have the key of the installation', () => {
    const { acts, anchor } = chainOf(Array.from({ length: 4 }, () => ({ by: 'amina', did: 'opened' as const, to: 'x', on: '2026-11-25' })));
    const others = witnessOf(randomBytes(32));
    const shorter = chainOf(acts.slice(0, 2)).anchor!;
    const forged = [{ ...anchor!, next: 3, head: shorter.head }, { ...shorter, mark: anchor!.mark }, markedAnew(shorter, others)];
    for (const ends of forged)
      expect(faultIn({ acts: acts.slice(0, 2), anchor: ends }, witness)).to.equal(
        'The anchor was changed, or it belongs to another instance.key.',
      );
    expect(faultIn({ acts, anchor: undefined }, witness)).to.equal('The anchor is missing.');
    expect(faultIn({ acts, anchor: markedAnew(anchor!, others) }, others)).to.equal(undefined);
  });

  it('tells a whole older copy, and one that was made anew, by a head that was noted elsewhere and by nothing else', () => {
    const all = Array.from({ length: 5 }, () => ({ by: 'amina', did: 'opened' as const, to: 'x', on: '2026-11-25' }));
    const noted = headOf(chainOf(all).anchor!);
    const older = chainOf(all.slice(0, 3));
    expect(faultIn(older, witness)).to.equal(undefined);
    expect(faultIn(older, witness, noted)).to.equal('Act 5 was noted, and is missing.');
    const anew = chainOf([...all.slice(0, 4), { ...all[4]!, by: 'boris' }]);
    expect(faultIn(anew, witness)).to.equal(undefined);
    expect(faultIn(anew, witness, noted)).to.equal('Act 5 is another one than when it was noted.');
    expect(faultIn(chainOf([]), witness, noted)).to.equal('The anchor is missing.');
    let { acts, anchor } = chainOf(all);
    for (let one = 0; one < 3; one++) [acts, anchor] = [acts.slice(1), shortened(anchor!, acts[0]!, witness)];
    expect(faultIn({ acts, anchor }, witness, headOf(chainOf(all.slice(0, 1)).anchor!))).to.equal(
      'Act 1 is too old: it is no longer kept.',
    );
  });
});
