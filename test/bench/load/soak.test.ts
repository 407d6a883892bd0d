import { expect } from 'chai';
import { soaked, type Kept } from './soak.js';
import { grew, mostPerTurn } from './soakReport.js';

describe('a day of traffic', () => {
  const nothing: Kept = { files: 3, bytes: 9, tables: { entries: 2, acts: 1 } };
  const well = { heldPerTurn: mostPerTurn, before: nothing, evening: nothing, after: nothing };

  it('is called growing where memory, files or records stay that should not', () => {
    expect(grew(well)).to.deep.equal([]);
    expect(grew({ ...well, heldPerTurn: mostPerTurn + 1 })).to.have.length(1);
    expect(grew({ ...well, evening: { ...nothing, files: 4 } })).to.have.length(1);
    expect(grew({ ...well, evening: { ...nothing, tables: { ...nothing.tables, acts: 7 } } })).to.deep.equal([]);
    expect(grew({ ...well, evening: { ...nothing, tables: { ...nothing.tables, referrals: 1 } } })).to.have.length(1);
    expect(grew({ ...well, after: { ...nothing, tables: { ...nothing.tables, acts: 2 } } })).to.have.length(1);
  });

  /** The short form; `npm run bench:load -- soak` is the whole. Memory is looked at there only: a program that has just begun still grows. */
  it('leaves no file and no record but what is kept on purpose, and that goes when it has had its time', async () => {
    const found = await soaked({ steps: 8, visitors: 4, handovers: 1 });
    expect(found.turns).to.be.at.least(8 * 4 * 5);
    expect(found.evening.tables['withdrawn']).to.equal(8);
    expect(grew({ ...found, heldPerTurn: 0 })).to.deep.equal([]);
  });
});
