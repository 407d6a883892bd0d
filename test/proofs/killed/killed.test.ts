import { expect } from 'chai';
import { Instances } from './instances.js';
import { proven, randomFrom, type Figures } from './prove.js';
import { Server } from './server.js';
import { newFolder } from '../../folders.js';

/** At most a minute of it on an idle machine; `npm run prove:handoff` is the whole. */
describe('the program, killed again and again while people are handed over', () => {
  const holds = ({ faults, kills, handoffs, acknowledged, takenBack, orphans }: Figures): void => {
    expect(faults).to.deep.equal([]);
    expect(Object.values(kills).reduce((sum, many) => sum + many)).to.be.at.least(4);
    expect([handoffs, acknowledged.person >= 8, acknowledged.receiver >= 16, takenBack >= 1]).to.deep.equal([8, true, true, true]);
    expect(orphans.end).to.deep.equal({ keys: 0, referrals: 0 });
  };

  it('loses nothing that it acknowledged, doubles nothing, tears no file, and leaves nothing of what was taken back', async () => {
    holds(await proven(new Server(newFolder('proof')), { seed: 11, handoffs: 8, kills: 4, atOnce: 4 }));
  }).timeout(900_000);

  it('does the same as two instances over PostgreSQL, which is killed as well', async () => {
    holds(await proven(await Instances.of(2), { seed: 12, handoffs: 8, kills: 4, atOnce: 4 }));
  }).timeout(900_000);

  it('is killed at moments that a seed repeats', () => {
    const [one, same, other] = [5, 5, 6].map((seed) => Array.from({ length: 4 }, randomFrom(seed)));
    expect(one).to.deep.equal(same).and.not.deep.equal(other);
  });
});
