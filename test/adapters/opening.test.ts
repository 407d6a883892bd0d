import { expect } from 'chai';
import { openingLines } from '../../adapters/opening.js';
import { readSettings } from '../../adapters/settings.js';

const [records, keys] = ['postgres://waypoint:canary@records.example.org/waypoint', 'postgres://waypoint:canary@keys.example.org/keys'];

/** What an operator reads at the start. */
async function lines(environment: Record<string, string>): Promise<string> {
  const settings = readSettings(environment);
  const rest = { alone: true, made: [], webChat: false, outside: undefined, teams: 'closed', today: '2026-11-25' } as const;
  return (await openingLines({ settings, webAddress: 'http://127.0.0.1:3978', ...rest, made: [] })).join('\n');
}

describe('what is said at the start', () => {
  it('tells what logs and backups of a database can undo, only where the keys are in it, and never an address of it', async () => {
    const said = [await lines({}), await lines({ DATABASE_URL: records, KEYS_DATABASE_URL: keys }), await lines({ DATABASE_URL: records })];
    expect(said.map((text) => /write-ahead log/.test(text))).to.deep.equal([false, false, true]);
    expect(said[2]).to.include('KEYS_DATABASE_URL').and.not.include('canary');
  });
});
