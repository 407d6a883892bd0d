import type { Settings } from '../../settings.js';
import { Database } from './database.js';
import { keyTables, migrate } from './migrations.js';

/** The databases of an installation, their tables as they should be. */
export interface Databases {
  records: Database;
  /**
   * Where the keys of what people sent are: another database, or the same one. Its connections are its own either way: a
   * transaction over records that waits for a key must not wait for a connection that other transactions have.
   */
  keys: Database;
  close(): Promise<void>;
}

/**
 * The document that says, while the keys are there and the records are not yet, which keys were put there from elsewhere. What an
 * interrupted call left is known by it; the keys of another installation are never touched.
 */
export const fillingDocument = 'filling';

/** Nothing is served of what was put there by half. @throws with the setting and the remedy */
export async function mustBeWhole({ records }: Pick<Databases, 'records'>): Promise<void> {
  const [found] = await records.run<{ half: boolean }>('select exists (select from document where name = $1) as half', [fillingDocument]);
  if (found!.half)
    throw new Error(
      `${records.setting}: something was about to be put into this database, and was interrupted. Call npm run restore or npm run migrate:embedded again, or give an empty database.`,
    );
}

export type DatabaseSettings = Pick<Settings, 'DATABASE_URL' | 'KEYS_DATABASE_URL'>;

/** A key is asked for by one short statement. */
const keyConnections = 5;

/** @throws an error that names the setting and the remedy when a database cannot be used */
export async function openDatabases({ DATABASE_URL, KEYS_DATABASE_URL }: DatabaseSettings): Promise<Databases> {
  const opened: Database[] = [];
  const close = async (): Promise<void> => void (await Promise.all(opened.map((database) => database.close())));
  const open = async (parts: Parameters<typeof Database.open>[0]): Promise<Database> => {
    const database = await Database.open(parts);
    opened.push(database);
    return database;
  };
  try {
    const records = await open({ urls: DATABASE_URL!, setting: 'DATABASE_URL' });
    const apart = KEYS_DATABASE_URL && { urls: KEYS_DATABASE_URL, setting: 'KEYS_DATABASE_URL' };
    const keys = await open({ ...(apart ?? { urls: DATABASE_URL!, setting: 'DATABASE_URL' }), connections: keyConnections });
    await migrate(records);
    await migrate(keys, keyTables);
    return { records, keys, close };
  } catch (error) {
    await close();
    throw error;
  }
}
