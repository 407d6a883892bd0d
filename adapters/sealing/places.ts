import { setTimeout as pause } from 'node:timers/promises';
import { whileNoneRuns } from '../storage/postgres/database.js';
import { openDatabases, type Databases, type DatabaseSettings } from '../storage/postgres/databases.js';
import { databaseHoldings } from './databaseHoldings.js';
import { fileHoldings, type Folders, type Holding } from './holdings.js';

/** All the places of an installation. With databases, only `instance.key` is in a folder. */
export interface Places extends Folders {
  databases?: Pick<Databases, 'records' | 'keys'>;
}

export type PlaceSettings = Folders & Partial<DatabaseSettings>;

/** Everything that must change with the key. */
export const holdingsOf = ({ databases, ...folders }: Places): Holding[] =>
  databases ? databaseHoldings(databases) : fileHoldings(folders);

/** So long is waited for what is just ending, in milliseconds, and how often it is tried meanwhile. */
const patience = { all: 3_000, each: 200 };

/**
 * Does something to all the places of an installation that no instance may see half done. The caller holds the folders.
 * @throws an error that names the setting and the remedy when an instance runs on the databases, or they cannot be used
 */
export async function inPlaces<R>({ DATA_DIR, KEYS_DIR, ...urls }: PlaceSettings, work: (places: Places) => Promise<R>): Promise<R> {
  if (!urls.DATABASE_URL) return work({ DATA_DIR, KEYS_DIR });
  const databases = await openDatabases({ KEYS_DATABASE_URL: undefined, ...urls, DATABASE_URL: urls.DATABASE_URL });
  try {
    for (const until = performance.now() + patience.all; performance.now() < until; await pause(patience.each)) {
      const done = await databases.records.alone(whileNoneRuns, async () => ({ result: await work({ DATA_DIR, KEYS_DIR, databases }) }));
      if (done) return done.result;
    }
    throw new Error('DATABASE_URL: an instance of the program uses this database. Stop all of them first.');
  } finally {
    await databases.close();
  }
}
