import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { dataFiles } from '../../../adapters/backup/contents.js';
import { lockFolder } from '../../../adapters/storage/folderLock.js';
import { postgresEngine } from '../../../adapters/storage/engine.js';
import { keys as keysCommand, works, copyOf, type Installation } from '../sealing/installation.js';
import { newFolder } from '../../folders.js';
import { bytesOf, emptyPlace, livedIn, lookInto } from './databases.js';
import { says, type Place } from './commands.js';

/** Runs a statement in a database, as its operator may. */
async function asOperator(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('an embedded installation that moves to PostgreSQL', () => {
  let there: Installation;
  before(async () => (there = await livedIn()));

  const into = ({ DATABASE_URL, KEYS_DATABASE_URL }: Place, from = there.folders): Place => ({
    ...from,
    ...(DATABASE_URL !== undefined && { DATABASE_URL }),
    ...(KEYS_DATABASE_URL !== undefined && { KEYS_DATABASE_URL }),
  });

  it('has everything there, leaves its folders as they are, and comes back out of a backup as it was', async () => {
    const place = into(await emptyPlace());
    const before = await bytesOf(there.folders);
    const moved = await says('migrateEmbedded', place);
    expect([moved.code, moved.err]).to.deep.equal([0, '']);
    expect(moved.out).to.match(/^3 answers, 1 accounts, 1 cases that can be opened/);
    expect(moved.out)
      .to.match(/Moved: \d+ records, each read back/)
      .and.include('instance.key');
    expect(moved.out).not.to.include('what somebody');
    expect(await bytesOf(there.folders)).to.deep.equal(before);
    expect(await lookInto(place)).to.deep.equal(await lookInto(there.folders));

    const verified = await says('acts', place);
    expect([verified.code, verified.out.match(/1 acts, as they were recorded/g)?.length], verified.out).to.deep.equal([0, 2]);
    expect(verified.out).to.match(/DATABASE_URL, accounts: [1-9] acts, as they were recorded/);

    const copies = newFolder('backup');
    expect(await says('backup', place, copies)).to.deep.include({ code: 0, err: '' });
    const clean = join(newFolder('clean'), 'data');
    const back = { DATA_DIR: clean, KEYS_DIR: `${clean}-keys` };
    expect((await says('restore', back, copies)).code).to.equal(0);
    await works({ ...there, folders: back });
    expect(await lookInto(back)).to.deep.equal(await lookInto(there.folders));
  });

  it('keeps its keys in a database of their own, where there is one, and says so when it is moved twice', async () => {
    const place = into(await emptyPlace(true));
    expect((await says('migrateEmbedded', place)).code).to.equal(0);
    expect(await asOperator(place.DATABASE_URL!, "select to_regclass('wrap') as there")).to.deep.equal([{ there: null }]);
    expect(await asOperator(place.KEYS_DATABASE_URL!, 'select count(*)::int as n from wrap')).to.deep.equal([{ n: 2 }]);
    expect(await asOperator(place.DATABASE_URL!, 'select name from document order by name')).to.deep.equal([
      { name: 'accounts' },
      { name: 'installation' },
    ]);
    const again = await says('migrateEmbedded', place);
    expect([again.code, again.out.includes('in the database already')]).to.deep.equal([0, true]);
    expect(await lookInto(place)).to.deep.equal(await lookInto(there.folders));
  });

  it('is not moved while anything uses its folders or the database, nor onto anything that is there', async () => {
    const place = into(await emptyPlace(true));
    const refused = async (to: Place, ...words: string[]): Promise<string> => {
      const said = await says('migrateEmbedded', to, ...words);
      expect(said.code, said.out).to.equal(2);
      expect(said.out).not.to.include('Moved');
      return said.err;
    };
    const unlock = await lockFolder(there.folders.DATA_DIR);
    expect(await refused(place)).to.include(`process ${process.pid} already uses`);
    await unlock();

    const instance = await postgresEngine({ DATABASE_URL: [place.DATABASE_URL!], KEYS_DATABASE_URL: [place.KEYS_DATABASE_URL!] });
    expect(await refused(place)).to.include('the server runs on this database');
    await instance.store.transaction(({ editions }) => editions.put({ id: 'entries', number: 1 }));
    await instance.close();
    expect(await refused(place)).to.match(/^DATABASE_URL: there is something in this database already/);
    expect((await lookInto(place)).files).to.deep.equal({ 'knowledge.json': { editions: { entries: { id: 'entries', number: 1 } } } });
    expect(await asOperator(place.KEYS_DATABASE_URL!, 'select from wrap')).to.deep.equal([]);

    expect(await refused(there.folders)).to.match(/^DATABASE_URL: set it to the empty database/);
    expect(await refused(await emptyPlace())).to.include('There is no installation to move');
    expect(await refused(place, 'now')).to.include('Use, while the server is stopped');
  });

  it('never touches keys that another installation has, not even where they are the same', async () => {
    const production = into(await emptyPlace(true));
    expect((await says('migrateEmbedded', production)).code).to.equal(0);
    const trial = { ...into(await emptyPlace()), KEYS_DATABASE_URL: production.KEYS_DATABASE_URL! };
    for (let times = 0; times < 2; times++) {
      const said = await says('migrateEmbedded', trial);
      expect([said.code, said.err.startsWith('KEYS_DATABASE_URL: there is something in this database already')]).to.deep.equal([2, true]);
    }
    expect((await lookInto(trial)).files).to.deep.equal({});
    expect(await lookInto(production)).to.deep.equal(await lookInto(there.folders));
  });

  it('is not moved where anything of it is not as it was written', async () => {
    const wrong = async (file: string, change: (text: string) => string): Promise<string> => {
      const [folders, place] = [await copyOf(there.folders), await emptyPlace()];
      const path = join(file === 'wraps.json' ? folders.KEYS_DIR : folders.DATA_DIR, file);
      const before = await readFile(path, 'utf8');
      const after = change(before);
      expect(after).not.to.equal(before);
      await writeFile(path, after);
      const said = await says('migrateEmbedded', into(place, folders));
      expect([said.code, said.out]).to.deep.equal([2, '']);
      expect(said.err).not.to.match(/amina|what somebody/);
      expect((await lookInto(place)).files).to.deep.equal({});
      return said.err;
    };
    expect(await wrong('referrals.json', (text) => text.replace('hours changed', 'account reset'))).to.include(
      'the record of what staff did',
    );
    expect(await wrong('referrals.json', (text) => text.replace('"status":"waiting"', '"status":"lost"'))).to.include('1 of referrals');
    for (const [kind, field] of [
      ['letters', 'sealed'],
      ['referrals', 'excluded'],
    ] as const)
      expect(
        await wrong('referrals.json', (text) => {
          const tables = JSON.parse(text) as Record<string, Record<string, Record<string, string>>>;
          for (const one of Object.values(tables[kind]!)) one[field] = one[field]!.replace(/^..../, 'AAAA');
          return JSON.stringify(tables);
        }),
      ).to.include(`1 of ${kind} have another key`);
    expect(await wrong('wraps.json', (text) => text.replace(/"wrap":"..../, '"wrap":"AAAA'))).to.include(
      '1 things do not belong to the key',
    );
    expect(await wrong('knowledge.json', (text) => text.replace('"published"', '"publicized"'))).to.include('of entries are not as');
  });

  it('does not move half a change of its key', async () => {
    const [folders, place] = [await copyOf(there.folders), await emptyPlace()];
    const path = join(folders.DATA_DIR, 'instance.key');
    const key = (await readFile(path, 'utf8')).trim();
    await writeFile(path, `${key}\nbefore ${key}\n`);
    expect((await says('migrateEmbedded', into(place, folders))).err).to.include('is being changed');
    await writeFile(path, key);
    const rotated = keysCommand(folders, 'rotate');
    expect(await rotated.ended, rotated.err()).to.equal(0);
    expect((await says('migrateEmbedded', into(place, folders))).code).to.equal(0);
    expect(Object.keys((await lookInto(into(place, folders))).files)).to.have.members([...dataFiles]);
  });
});
