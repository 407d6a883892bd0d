import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { isAlone } from '../../adapters/accounts/demonstration.js';
import { openingLines } from '../../adapters/opening.js';
import { listeningAt, readSettings } from '../../adapters/settings.js';

const [records, keys] = ['postgres://waypoint:canary@records.example.org/waypoint', 'postgres://waypoint:canary@keys.example.org/keys'];

/** What an operator reads at the start. */
async function lines(environment: Record<string, string>): Promise<string> {
  const settings = readSettings(environment);
  const rest = { alone: isAlone(settings), made: [], webChat: false, outside: undefined, teams: 'closed', today: '2026-11-25' } as const;
  return (await openingLines({ settings, webAddress: settings.PUBLIC_URL ?? listeningAt(settings), ...rest, made: [] })).join('\n');
}

describe('what is said at the start', () => {
  it('tells what logs and backups of a database can undo, only where the keys are in it, and never an address of it', async () => {
    const said = [await lines({}), await lines({ DATABASE_URL: records, KEYS_DATABASE_URL: keys }), await lines({ DATABASE_URL: records })];
    expect(said.map((text) => /write-ahead log/.test(text))).to.deep.equal([false, false, true]);
    expect(said[2]).to.include('KEYS_DATABASE_URL').and.not.include('canary');
  });

  it('tells it as well where the keys have another database of the same server, whose log holds both', async () => {
    const beside = [
      'postgres://keeper@RECORDS.example.org:5432/keys',
      'postgres:///keys?host=records.example.org',
      'postgres://keys.example.org/keys postgres://records.example.org/keys',
    ];
    for (const KEYS_DATABASE_URL of beside)
      expect(await lines({ DATABASE_URL: records, KEYS_DATABASE_URL }), KEYS_DATABASE_URL).to.include('the log of a server belongs to all');
    const otherPort = 'postgres://records.example.org:5433/keys';
    expect(await lines({ DATABASE_URL: records, KEYS_DATABASE_URL: otherPort })).not.to.include('write-ahead log');
  });

  it('warns that posters and Teams send people nowhere, where others are to reach the page and its address is not set', async () => {
    const teams = { MicrosoftAppId: '00000000-0000-4000-8000-000000000001', MicrosoftAppPassword: 'secret' };
    const inTeams = { ...teams, MicrosoftAppTenantId: '00000000-0000-4000-8000-000000000002' };
    expect(await lines({ HOST: '0.0.0.0', PORT: '4404' }))
      .to.include('PUBLIC_URL is not set')
      .and.include('to http://0.0.0.0:4404');
    expect(await lines(inTeams)).to.include('PUBLIC_URL is not set');
    for (const set of [{}, { ...inTeams, PUBLIC_URL: 'https://waypoint.un.org' }])
      expect(await lines(set)).not.to.include('PUBLIC_URL is not set');
  });

  it('warns where the address that people are sent to is the example of the files for hosting', async () => {
    const unit = /PUBLIC_URL=(\S+)/.exec(await readFile('adapters/deploy/waypoint.service', 'utf8'))![1]!;
    for (const address of [unit, 'https://example.com', 'https://waypoint.invalid'])
      expect(await lines({ PUBLIC_URL: address }), address).to.include('PUBLIC_URL is an example still');
    for (const address of ['https://waypoint.un.org', 'https://myexample.org', 'http://localhost:3978', ''])
      expect(await lines({ PUBLIC_URL: address }), address).not.to.include('an example still');
  });
});
