import { existsSync } from 'node:fs';
import { accountsInDatabase } from '../accounts/accountsDatabase.js';
import { accountsInFile } from '../accounts/accountsFile.js';
import type { AccountsHome } from '../accounts/accountsHome.js';
import { casesIn, casesInFile, type CasesHere } from '../accounts/waiting.js';
import { keyPath, readKeyring } from '../keys.js';
import { belongs } from '../sealing/fingerprint.js';
import { SettingsError, type Settings } from '../settings.js';
import { Database } from '../storage/postgres/database.js';
import { migrate } from '../storage/postgres/migrations.js';
import { postgresStore } from '../storage/postgres/postgresStore.js';
import { keyHere, keyringHere } from './storeHere.js';

/** What a command on accounts works with. */
export interface AccountsHere {
  home: AccountsHome;
  cases: CasesHere;
  /** Whether no server was ever started here, so that a change begins an installation. */
  isNew: boolean;
  close(): Promise<void>;
}

/**
 * The accounts of this installation, and the cases to count, where its settings say that they are.
 * @param begins whether this may be before the first start, as for the first account in a folder that is there
 * @throws an error that names the setting or the file and the remedy when there is no installation, the database cannot be used, or has another key
 */
export async function accountsHere(settings: Pick<Settings, 'DATA_DIR' | 'DATABASE_URL'>, begins = false): Promise<AccountsHere> {
  const { DATA_DIR, DATABASE_URL: urls } = settings;
  if (!urls) {
    const isNew = begins && existsSync(DATA_DIR) && (await readKeyring(DATA_DIR)) === undefined;
    if (!isNew) await keyringHere(settings);
    return { home: accountsInFile(DATA_DIR), cases: casesInFile(DATA_DIR), isNew, close: async () => undefined };
  }
  const key = await keyHere(settings);
  const database = await Database.open({ urls, setting: 'DATABASE_URL', connections: 2 });
  try {
    await migrate(database);
    await mustBeOfInstances(database, key, DATA_DIR);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    home: accountsInDatabase(database, DATA_DIR),
    cases: casesIn(postgresStore(database), 'the database of DATABASE_URL'),
    isNew: false,
    close: () => database.close(),
  };
}

/** What a command seals under a key that the instances do not have opens on none of them, and one such account shuts everybody out. */
async function mustBeOfInstances(database: Database, key: Buffer, folder: string): Promise<void> {
  if (await belongs(database, key, folder)) return;
  throw new SettingsError(
    `DATABASE_URL: no instance was ever started on this database. Start one first, with ${keyPath(folder)}, and use this command then.`,
  );
}
