import { expect } from 'chai';
import { accountsInDatabase } from '../../../adapters/accounts/accountsDatabase.js';
import { accountsInFile } from '../../../adapters/accounts/accountsFile.js';
import { instanceKey } from '../../../adapters/keys.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { newDatabase } from '../../cluster.js';
import { newFolder } from '../../folders.js';
import { homeSuite, type Both } from './home.suite.js';

const opened: Database[] = [];

/** Two instances over one database; the key of the installation is given to both. */
async function inDatabase(): Promise<Both & { database: Database }> {
  const [folder, url] = [newFolder('accounts'), await newDatabase()];
  await instanceKey(folder);
  const open = async (): Promise<Database> => {
    const database = await Database.open({ urls: [url], setting: 'DATABASE_URL', connections: 4 });
    opened.push(database);
    return database;
  };
  const [one, other] = [await open(), await open()];
  await migrate(one);
  return { here: accountsInDatabase(one, folder), there: accountsInDatabase(other, folder), store: postgresStore(one), database: one };
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
});
