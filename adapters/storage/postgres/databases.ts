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
