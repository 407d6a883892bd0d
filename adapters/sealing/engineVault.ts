import { holdsSealed } from '../../bots/letters.js';
import type { Vault } from '../../bots/sealing.js';
import type { Store } from '../../dialogs/records.js';
import type { Engine } from '../storage/engine.js';
import { belongs, sameInstallation } from './fingerprint.js';
import { keysAtHand } from './keysAtHand.js';
import { openSharedVault } from './sharedVault.js';
import { openVault } from './vault.js';
import type { Folders } from './holdings.js';

/**
 * The vault beside the records of an engine: a file, or a table where several instances have it in common. From then on the
 * records are to be reached through the store that comes with it.
 * @param instance the key of this installation
 * @throws an error that names the setting and the remedy when the keys are missing, or of another installation
 */
export async function engineVault(
  { store, notices, databases }: Pick<Engine, 'store' | 'notices' | 'databases'>,
  { DATA_DIR, KEYS_DIR }: Folders,
  instance: Buffer,
): Promise<{ vault: Vault; store: Store }> {
  const expected = await store.transaction(holdsSealed);
  if (!databases) return { vault: await openVault(KEYS_DIR, instance, expected), store };
  // Both databases are looked at before anything is left in either: one that is started with a wrong key shuts nobody out.
  await belongs(databases.records, instance, DATA_DIR);
  const vault = await openSharedVault({ keys: databases.keys, instance, notices, expected });
  await sameInstallation(databases.records, instance, DATA_DIR);
  return { vault, store: keysAtHand(store, vault) };
}
