import { accountsInDatabase } from '../accounts/accountsDatabase.js';
import { accountsInFile } from '../accounts/accountsFile.js';
import type { AccountsHome } from '../accounts/accountsHome.js';
import { casesIn, casesInFile, type CasesHere } from '../accounts/waiting.js';
import type { Settings } from '../settings.js';
import { Database } from '../storage/postgres/database.js';
import { migrate } from '../storage/postgres/migrations.js';
import { postgresStore } from '../storage/postgres/postgresStore.js';

/** What a command on accounts works with. */
export interface AccountsHere {
  home: AccountsHome;
  cases: CasesHere;
  close(): Promise<void>;
}

/**
 * The accounts of this installation, and the cases to count, where its settings say that they are.
 * @throws an error that names the setting and the remedy when the database cannot be used
 */
export async function accountsHere({ DATA_DIR, DATABASE_URL: urls }: Pick<Settings, 'DATA_DIR' | 'DATABASE_URL'>): Promise<AccountsHere> {
  if (!urls) return { home: accountsInFile(DATA_DIR), cases: casesInFile(DATA_DIR), close: async () => undefined };
  const database = await Database.open({ urls, setting: 'DATABASE_URL', connections: 2 });
  await migrate(database);
  return {
    home: accountsInDatabase(database, DATA_DIR),
    cases: casesIn(postgresStore(database), 'the database of DATABASE_URL'),
    close: () => database.close(),
  };
}
