import type { Vault } from '../bots/sealing.js';
import { watched, type Changed } from '../bots/watched.js';
import type { Store } from '../dialogs/records.js';
import { accountsHome } from './accounts/accountsDatabase.js';
import { dropInterrupted } from './accounts/accountsFile.js';
import type { AccountsHome } from './accounts/accountsHome.js';
import type { Keyring } from './keys.js';
import { engineVault } from './sealing/engineVault.js';
import { settledKeyring } from './sealing/rotation.js';
import type { Settings } from './settings.js';
import { openEngine, type Engine } from './storage/engine.js';
import { lockFolder } from './storage/folderLock.js';

/** All that an installation keeps, open for one server. */
export interface Installation {
  keyring: Keyring;
  engine: Engine;
  /** The records; what changes in them is told. */
  store: Store;
  vault: Vault;
  home: AccountsHome;
  close(): Promise<void>;
}

/**
 * Opens what the settings name: folders, which are this server's alone, and a database where there is one.
 * @param told hears what every transaction changed
 * @throws an error that names the setting or the file and the remedy
 */
export async function openInstallation(settings: Settings, now: () => Date, told: (changed: Changed) => void): Promise<Installation> {
  const locks = [await lockFolder(settings.DATA_DIR), await lockFolder(settings.KEYS_DIR, 'KEYS_DIR')];
  await dropInterrupted(settings.DATA_DIR);
  const keyring = await settledKeyring(settings);
  const engine = await openEngine(settings);
  const { vault, store } = await engineVault(engine, settings, keyring.key);
  return {
    keyring,
    engine,
    store: watched(store, now, told),
    vault,
    home: accountsHome(engine.databases?.records, settings.DATA_DIR),
    async close() {
      await engine.close();
      for (const unlock of locks.toReversed()) await unlock();
    },
  };
}
