import type { Records, Store } from '../dialogs/records.js';
import { currentOf, directoryOf, type Directory, type DirectoryParts } from '../knowledge/directory.js';
import { seedServices } from './seed.js';

/** The directory with the offices of this installation. */
export interface DirectoryHere {
  /** It can be held: every answer is from the edition that is current then. */
  directory: Directory;
  /** Looks whether a newer edition of the offices is out, and takes it at once. */
  refresh(): Promise<void>;
}

/**
 * Opens the directory with the offices that the store has, after what it does not have yet was put there, and with everything
 * else as it ships.
 */
export async function openDirectory(store: Store, shipped: DirectoryParts): Promise<DirectoryHere> {
  await seedServices(store, shipped.services);
  const edition = async ({ editions }: Records): Promise<number> => (await editions.find({ id: 'services' }))[0]?.number ?? 0;
  const read = () =>
    store.transaction(async (records) => ({
      number: await edition(records),
      services: (await records.services.find({})).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    }));
  const opened = await read();
  let { number } = opened;
  let current = directoryOf({ ...shipped, services: opened.services });
  return {
    directory: currentOf(() => current),
    async refresh() {
      if ((await store.transaction(edition)) === number) return;
      const newer = await read();
      number = newer.number;
      current = directoryOf({ ...shipped, services: newer.services });
    },
  };
}
