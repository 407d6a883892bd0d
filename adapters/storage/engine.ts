import type { Alone } from '../../bots/alone.js';
import type { Store } from '../../dialogs/records.js';
import type { Settings } from '../settings.js';
import { embeddedStore } from './embedded.js';
import { noticesHere, type Notices } from './notices.js';
import { mustBeWhole, openDatabases, type Databases, type DatabaseSettings } from './postgres/databases.js';
import { postgresNotices } from './postgres/postgresNotices.js';
import { postgresStore } from './postgres/postgresStore.js';
import { tablesInFolder } from './tablesFile.js';

/** What keeps the records of an installation, and how its instances keep out of each other's way. */
export interface Engine {
  store: Store;
  notices: Notices;
  alone: Alone;
  /** The databases, where there are any. */
  databases?: Pick<Databases, 'records' | 'keys'>;
  /** The clock of the database of records, in milliseconds since 1970. */
  time?(): Promise<number>;
  close(): Promise<void>;
}

/** The engine of one process: files in a folder, which the caller holds (decisions.md D9). */
export async function embeddedEngine(folder: string): Promise<Engine> {
  const store = await embeddedStore(await tablesInFolder(folder));
  return { store, notices: noticesHere(), alone: (_job, work) => work(), close: () => store.close() };
}

/**
 * The engine of several instances. The tables are made, or brought up to date, before it is used.
 * @throws an error that names the setting and the remedy when a database cannot be used
 */
export async function postgresEngine(settings: DatabaseSettings): Promise<Engine> {
  const databases = await openDatabases(settings);
  const { records } = databases;
  const store = postgresStore(records);
  let notices: Notices | undefined;
  try {
    notices = await postgresNotices(records);
    await mustBeWhole(databases);
  } catch (error) {
    await notices?.close();
    await databases.close();
    throw error;
  }
  return {
    store,
    notices,
    alone: (job, work) => records.alone(job, work),
    databases,
    async time() {
      const [read] = await records.run<{ at: number }>('select (extract(epoch from clock_timestamp()) * 1000)::float8 as at');
      return read!.at;
    },
    async close() {
      await notices.close();
      await databases.close();
    },
  };
}

/** The engine that the settings ask for. */
export const openEngine = (settings: Pick<Settings, 'DATA_DIR' | 'DATABASE_URL' | 'KEYS_DATABASE_URL'>): Promise<Engine> =>
  settings.DATABASE_URL ? postgresEngine(settings) : embeddedEngine(settings.DATA_DIR);
