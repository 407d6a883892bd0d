import type { Store } from '../../dialogs/records.js';
import type { Settings } from '../settings.js';
import { embeddedStore } from './embedded.js';
import { noticesHere, type Notices } from './notices.js';
import { Database } from './postgres/database.js';
import { migrate } from './postgres/migrations.js';
import { postgresNotices } from './postgres/postgresNotices.js';
import { postgresStore } from './postgres/postgresStore.js';
import { tablesInFolder } from './tablesFile.js';

/** What keeps the records of an installation, and how its instances keep out of each other's way. */
export interface Engine {
  store: Store;
  notices: Notices;
  /** Lets one of all instances do a job: undefined where another is at it. */
  alone<R>(job: string, work: () => Promise<R>): Promise<R | undefined>;
  /** The databases, where there are any: the one of the records, and the one of the keys, which may be the same. */
  databases?: { records: Database; keys: Database };
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
export async function postgresEngine(settings: Pick<Settings, 'DATABASE_URL' | 'KEYS_DATABASE_URL'>): Promise<Engine> {
  const records = await Database.open({ urls: settings.DATABASE_URL!, setting: 'DATABASE_URL' });
  const { KEYS_DATABASE_URL: urls } = settings;
  const keys = urls ? await Database.open({ urls, setting: 'KEYS_DATABASE_URL' }) : records;
  await migrate(records);
  const store = postgresStore(records);
  const notices = await postgresNotices(records);
  return {
    store,
    notices,
    alone: (job, work) => records.alone(job, work),
    databases: { records, keys },
    async close() {
      await notices.close();
      await store.close();
      if (keys !== records) await keys.close();
    },
  };
}

/** The engine that the settings ask for. */
export const openEngine = (settings: Pick<Settings, 'DATA_DIR' | 'DATABASE_URL' | 'KEYS_DATABASE_URL'>): Promise<Engine> =>
  settings.DATABASE_URL ? postgresEngine(settings) : embeddedEngine(settings.DATA_DIR);
