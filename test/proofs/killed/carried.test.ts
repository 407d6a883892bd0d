import { expect } from 'chai';
import { carriedUnderKills } from './carried.js';

/** Two kills; `npm run prove:handoff` has fifty of them. */
describe('the real program, killed while it carries something to Teams', () => {
  it('tells receivers and the person all the same: once more at most, and never the words twice', async () => {
    const { kills, carried, lost, twice, faults } = await carriedUnderKills(2);
    expect(faults).to.deep.equal([]);
    expect(kills).to.deep.equal({ lost: 1, unanswered: 1, answered: 0 });
    expect([carried, lost, twice]).to.deep.equal([3, 0, 0]);
  });
});
