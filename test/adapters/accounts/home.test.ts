import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { Memory } from 'lowdb';
import { accountsInDatabase } from '../../../adapters/accounts/accountsDatabase.js';
import { accountsInFile, accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { instanceKey } from '../../../adapters/keys.js';
import { sameInstallation } from '../../../adapters/sealing/fingerprint.js';
import { vaultOver } from '../../../adapters/sealing/vault.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import { tablesIn, tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { newDatabase } from '../../cluster.js';
import { newFolder } from '../../folders.js';
import { sendsTo } from '../../referrals.js';
import { account } from './office.js';
import { homeSuite, type Both } from './home.suite.js';

const opened: Database[] = [];

/** Two instances over one database; the key of the installation is given to both. */
async function inDatabase(): Promise<Both & { database: Database; url: string }> {
  const [folder, url] = [newFolder('accounts'), await newDatabase()];
  await instanceKey(folder);
  const open = async (): Promise<Database> => {
    const database = await Database.open({ urls: [url], setting: 'DATABASE_URL', connections: 4 });
    opened.push(database);
    return database;
  };
  const [one, other] = [await open(), await open()];
  await migrate(one);
  return { here: accountsInDatabase(one, folder), there: accountsInDatabase(other, folder), store: postgresStore(one), database: one, url };
}

homeSuite('the accounts in a file', async () => {
  const folder = newFolder('accounts');
  await instanceKey(folder);
  return { here: accountsInFile(folder), there: accountsInFile(folder), store: await embeddedStore(await tablesInMemory()) };
});

homeSuite('the accounts in PostgreSQL', inDatabase);

describe('the accounts in PostgreSQL and what lies there', () => {
  after(() => Promise.all(opened.map((database) => database.close())));

  it('let nobody in when they are damaged, and say where, and nothing of what stands there', async () => {
    const { here, database } = await inDatabase();
    await here.change(() => []);
    await database.run('update document set body = $1, version = version + 1', [
      '{"schema":"waypoint-accounts/1","accounts":[{"name":"amina-canary"}]}',
    ]);
    const fault = await here.read().catch((error: Error) => error.message);
    expect(fault).to.include(here.place).and.include('accounts.0').and.include('restore it from a backup').and.not.include('canary');
  });

  it('are those that the command makes, lists and removes where DATABASE_URL is set; and it looks there who waits', async () => {
    const { here, store, url, database } = await inDatabase();
    const key = await instanceKey(here.folder);
    await sameInstallation(database, key, here.folder);
    const vault = vaultOver(await tablesIn<'wraps'>(new Memory()), key);
    const sends = () => sendsTo(store, vault, { words: 'hello', on: new Date().toISOString().slice(0, 10) });
    await sends();
    const run = (...words: string[]) => account(here.folder, { DATABASE_URL: url }, ...words);
    const made = await run('add', 'amina', '--shown', 'Amina K.', '--roles', 'receiver:un-unoms');
    expect(made.code, made.err).to.equal(0);
    expect((await here.read())!.accounts.map(({ name }) => name)).to.deep.equal(['amina']);
    expect((await run('list')).out).to.equal('amina  "Amina K."  receiver:un-unoms\n');
    const alone = 'Nobody answers for un-unoms any more, and at least one open case waits there.';
    expect((await run('roles', 'amina', 'approver')).out).to.include(alone);
    await sends();
    await run('roles', 'amina', 'receiver:un-unoms');
    expect((await run('remove', 'amina')).out, 'nobody learns from it that somebody wrote meanwhile').to.include(alone);
    expect(existsSync(accountsPath(here.folder)), 'nothing lies on the machine').to.equal(false);
  });

  it('keep the code that a colleague has just got, when a command on a machine whose clock is ahead changes another account', async () => {
    const { here, url, database } = await inDatabase();
    await sameInstallation(database, await instanceKey(here.folder), here.folder);
    const run = (...words: (string | Record<string, string>)[]) => account(here.folder, { DATABASE_URL: url }, ...words);
    for (const name of ['amina', 'boris']) await run('add', name, '--roles', 'approver');
    expect((await run('link', 'amina')).code).to.equal(0);
    const ahead = { NODE_OPTIONS: '--import ./test/instances/clockAhead.js', CLOCK_AHEAD: '60' };
    const said = await run(ahead, 'roles', 'boris', 'focal-point');
    expect(said.code, said.err).to.equal(0);
    const { accounts } = (await here.read())!;
    expect(accounts.map(({ name, roles, linking }) => [name, roles, linking !== undefined])).to.deep.equal([
      ['amina', ['approver'], true],
      ['boris', ['focal-point'], false],
    ]);
  });
});
