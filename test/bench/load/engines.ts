import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { instanceKey } from '../../../adapters/keys.js';
import { openVault } from '../../../adapters/sealing/vault.js';
import { openEngine } from '../../../adapters/storage/engine.js';
import type { Vault } from '../../../bots/sealing.js';
import type { Store } from '../../../dialogs/records.js';
import { Cluster } from '../../cluster.js';
import { dataFolder } from '../../proofs/program.js';

/** Where records are kept for one or more processes. */
export interface Engine {
  /** Settings of each instance, each with a folder of its own. */
  instances: ({ DATA_DIR: string } & Record<string, string>)[];
  /** Makes of what the first instance has made at its start what the others need. @throws where records are kept elsewhere than it is said */
  shares(): Promise<void>;
  /** The records, while no instance runs. */
  open(): Promise<{ store: Store; vault: Vault; close(): Promise<void> }>;
  close(): Promise<void>;
}

async function embedded(): Promise<Engine> {
  const DATA_DIR = await dataFolder();
  return {
    instances: [{ DATA_DIR }],
    shares: async () => undefined,
    async open() {
      const { store, close } = await openEngine({ DATA_DIR, DATABASE_URL: undefined, KEYS_DATABASE_URL: undefined });
      return { store, vault: await openVault(`${DATA_DIR}-keys`, await instanceKey(DATA_DIR), false), close };
    },
    close: async () => undefined,
  };
}

/** PostgreSQL as it is installed, on this machine: what is acknowledged has reached the disk. */
async function postgres(many: number): Promise<Engine> {
  const cluster = await Cluster.start([]);
  const DATABASE_URL = await cluster.database();
  const folders: string[] = [];
  for (let n = 0; n < many; n++) folders.push(await dataFolder());
  const [first, ...others] = folders as [string, ...string[]];
  return {
    instances: folders.map((DATA_DIR) => ({ DATA_DIR, DATABASE_URL })),
    async shares() {
      const files = await readdir(first);
      if (files.includes('knowledge.json')) throw new Error('The server keeps its records in files although DATABASE_URL is set.');
      for (const other of others) await copyFile(join(first, 'instance.key'), join(other, 'instance.key'));
    },
    async open() {
      const engine = await openEngine({ DATA_DIR: first, DATABASE_URL: [DATABASE_URL], KEYS_DATABASE_URL: undefined });
      return { store: engine.store, vault: await openVault(`${first}-keys`, await instanceKey(first), false), close: () => engine.close() };
    },
    close: () => cluster.down(),
  };
}

/** How one can have records kept; each time it is made, it has records of its own. */
export interface Kind {
  name: string;
  make(): Promise<Engine>;
}

/** Every engine that there is. */
export const engines: Kind[] = [
  { name: 'embedded, one process', make: embedded },
  { name: 'PostgreSQL, one instance', make: () => postgres(1) },
  { name: 'PostgreSQL, two instances', make: () => postgres(2) },
  { name: 'PostgreSQL, three instances', make: () => postgres(3) },
];
