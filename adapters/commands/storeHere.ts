import type { Store } from '../../dialogs/records.js';
import { keyPath, readKeyring, underChange, type Keyring } from '../keys.js';
import { settledKeyring } from '../sealing/rotation.js';
import { SettingsError, type Settings } from '../settings.js';
import { embeddedEngine, postgresEngine } from '../storage/engine.js';
import { lockFolder } from '../storage/folderLock.js';

/** What a command changes records with. */
export interface StoreHere {
  store: Store;
  /** The key of the installation. */
  key: Buffer;
  /** Tells instances that run of a new edition of the answers: they would find it by themselves, later. */
  published(): void;
  close(): Promise<void>;
}

type KeyPlace = Pick<Settings, 'DATA_DIR' | 'DATABASE_URL'>;

/**
 * The keys of this installation. None are made: a folder with a key of its own is an installation, into which nothing is restored.
 * @throws SettingsError that names the file and the remedy where there are none
 */
export async function keyringHere({ DATA_DIR, DATABASE_URL }: KeyPlace): Promise<Keyring> {
  const ring = await readKeyring(DATA_DIR);
  if (ring) return ring;
  const remedy = DATABASE_URL
    ? 'Copy it from an instance, or set DATA_DIR as for the server.'
    : 'Set DATA_DIR as for the server, which makes it at its first start. If it was lost, restore it from a backup.';
  throw new SettingsError(`DATA_DIR: ${keyPath(DATA_DIR)} is missing. ${remedy}`);
}

/**
 * The key of this installation, for a command. With a database it must be that of the other instances.
 * @throws an error that names the file and the remedy where there is none, or where it is being changed
 */
export async function keyHere(settings: KeyPlace): Promise<Buffer> {
  const { key, before } = await keyringHere(settings);
  if (before) throw new Error(underChange(keyPath(settings.DATA_DIR)));
  return key;
}

/**
 * Opens the records of this installation to change them: in a database beside instances that run, in folders while none does.
 * @throws an error that names the setting and the remedy
 */
export async function storeHere(settings: Settings): Promise<StoreHere> {
  if (settings.DATABASE_URL) {
    const key = await keyHere(settings);
    const { store, notices, close } = await postgresEngine(settings);
    return { store, key, published: () => notices.tell('edition', 'entries'), close };
  }
  await keyringHere(settings);
  const locks = [await lockFolder(settings.DATA_DIR)];
  const unlock = async (): Promise<void> => {
    for (const one of locks) await one();
  };
  try {
    locks.push(await lockFolder(settings.KEYS_DIR, 'KEYS_DIR'));
    const { key } = await settledKeyring(settings);
    const { store, close } = await embeddedEngine(settings.DATA_DIR);
    return { store, key, published: () => undefined, close: () => close().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}
