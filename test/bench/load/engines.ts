import { copyFile } from 'node:fs/promises';
import { openInstallation } from '../../../adapters/installation.js';
import { keyPath } from '../../../adapters/keys.js';
import { readSettings } from '../../../adapters/settings.js';
import type { Vault } from '../../../bots/sealing.js';
import type { Store } from '../../../dialogs/records.js';
import { Cluster } from '../../cluster.js';
import { newFolder } from '../../folders.js';

/** Where records are kept for one or more processes. */
export interface Engine {
  /** Settings of each instance, each with a folder of its own. */
  instances: ({ DATA_DIR: string } & Record<string, string>)[];
  /** Makes of what the first instance has made at its start what the others need. */
  shares(): Promise<void>;
  /** The records, while no instance runs. */
  open(): Promise<{ store: Store; vault: Vault; close(): Promise<void> }>;
  close(): Promise<void>;
}

/** The records that the settings of a server name. */
const opened = (environment: Record<string, string>): ReturnType<Engine['open']> =>
  openInstallation(
    readSettings(environment),
    () => new Date(),
    () => undefined,
  );

async function embedded(): Promise<Engine> {
  const instance = { DATA_DIR: newFolder('proof') };
  return { instances: [instance], shares: async () => undefined, open: () => opened(instance), close: async () => undefined };
}

/** PostgreSQL as it is installed, on this machine: what is acknowledged has reached the disk. */
async function postgres(many: number): Promise<Engine> {
  const cluster = await Cluster.start([]);
  const DATABASE_URL = await cluster.database();
  const instances: Engine['instances'] = [];
  for (let n = 0; n < many; n++) instances.push({ DATA_DIR: newFolder('proof'), DATABASE_URL });
  const [first, ...others] = instances;
  return {
    instances,
    async shares() {
      for (const { DATA_DIR } of others) await copyFile(keyPath(first!.DATA_DIR), keyPath(DATA_DIR));
    },
    open: () => opened(first!),
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
