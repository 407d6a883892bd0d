import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { openingLines } from '../../adapters/opening.js';
import { readSettings } from '../../adapters/settings.js';

const [records, keys] = ['postgres://waypoint:canary@records.example.org/waypoint', 'postgres://waypoint:canary@keys.example.org/keys'];

/** What an operator reads at the start. */
async function lines(environment: Record<string, string>): Promise<string> {
  const settings = readSettings(environment);
  const rest = { alone: true, made: [], webChat: false, outside: undefined, teams: 'closed', today: '2026-11-25' } as const;
  return (await openingLines({ settings, webAddress: settings.PUBLIC_URL ?? 'http://127.0.0.1:3978', ...rest, made: [] })).join('\n');
}

describe('what is said at the start', () => {
  it('tells what logs and backups of a database can undo, only where the keys are in it, and never an address of it', async () => {
    const said = [await lines({}), await lines({ DATABASE_URL: records, KEYS_DATABASE_URL: keys }), await lines({ DATABASE_URL: records })];
    expect(said.map((text) => /write-ahead log/.test(text))).to.deep.equal([false, false, true]);
    expect(said[2]).to.include('KEYS_DATABASE_URL').and.not.include('canary');
  });

  it('warns where the address that people are sent to is the example of the files for hosting', async () => {
    const unit = /PUBLIC_URL=(\S+)/.exec(await readFile('adapters/deploy/waypoint.service', 'utf8'))![1]!;
    for (const address of [unit, 'https://example.com', 'https://waypoint.invalid'])
      expect(await lines({ PUBLIC_URL: address }), address).to.include('PUBLIC_URL is an example still');
    for (const address of ['https://waypoint.un.org', 'https://myexample.org', 'http://localhost:3978', ''])
      expect(await lines({ PUBLIC_URL: address }), address).not.to.include('an example still');
  });
});
