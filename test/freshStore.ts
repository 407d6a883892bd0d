import { embeddedStore } from '../adapters/storage/embedded.js';
import { postgresEngine } from '../adapters/storage/engine.js';
import { tablesInMemory } from '../adapters/storage/tablesFile.js';
import type { Store } from '../dialogs/records.js';
import { newDatabase } from './cluster.js';

let inDatabases = false;
let databases = 0;
const open: { close(): Promise<void> }[] = [];

/** Where a town keeps its records: in the memory of this process, or, for stories that say so, in a database of its own. */
export async function freshStore(): Promise<Store> {
  if (!inDatabases) return embeddedStore(await tablesInMemory());
  const engine = await postgresEngine({ DATABASE_URL: [await newDatabase()], KEYS_DATABASE_URL: undefined });
  open.push(engine);
  databases++;
  return engine.store;
}

/** To be called where the stories are described that shall be told over PostgreSQL. */
export function overPostgres(): void {
  before(() => void ([inDatabases, databases] = [true, 0]));
  afterEach(async () => void (await Promise.all(open.splice(0).map((engine) => engine.close()))));
  after(() => {
    inDatabases = false;
    if (databases === 0) throw new Error('none of these stories was told over PostgreSQL');
  });
}
