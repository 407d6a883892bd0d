import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFiles, type Files } from '../../../adapters/backup/contents.js';
import { contentsHere } from '../../../adapters/backup/inDatabases.js';
import { readKeyring } from '../../../adapters/keys.js';
import { chance } from '../../../adapters/sealing/codes.js';
import { openVault, type Wraps } from '../../../adapters/sealing/vault.js';
import { seed } from '../../../adapters/seed.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../../adapters/storage/tablesFile.js';
import { leavingWith } from '../../../bots/letters.js';
import { newDatabase } from '../../cluster.js';
import { newFolder } from '../../folders.js';
import { installation, type Installation } from '../sealing/installation.js';
import type { Place } from './commands.js';
import { shippedEntries } from '../../shipped.js';

/** An installation in folders with answers, and with words that somebody left for those who keep them. */
export async function livedIn(): Promise<Installation> {
  const there = await installation();
  const { DATA_DIR, KEYS_DIR } = there.folders;
  const store = await embeddedStore(await tablesInFolder(DATA_DIR));
  await seed(store, (await shippedEntries()).slice(0, 3));
  const vault = await openVault(KEYS_DIR, (await readKeyring(DATA_DIR))!.key, true);
  await store.transaction((records) =>
    leavingWith({ vault, chance, now: () => new Date() })(records)('what somebody left for the editors', 'en'),
  );
  await store.close();
  return there;
}

/** Empty databases, with folders for what stays in files. */
export async function emptyPlace(keysApart = false): Promise<Place & { DATABASE_URL: string }> {
  const DATA_DIR = join(newFolder('instance'), 'data');
  return {
    DATA_DIR,
    KEYS_DIR: `${DATA_DIR}-keys`,
    DATABASE_URL: await newDatabase(),
    ...(keysApart && { KEYS_DATABASE_URL: await newDatabase() }),
  };
}

/** All that is kept somewhere. */
export async function lookInto({ DATABASE_URL, KEYS_DATABASE_URL, ...folders }: Place): Promise<{ files: Files; wraps: Wraps }> {
  const contents = await contentsHere({
    ...folders,
    DATABASE_URL: DATABASE_URL ? [DATABASE_URL] : undefined,
    KEYS_DATABASE_URL: KEYS_DATABASE_URL ? [KEYS_DATABASE_URL] : undefined,
  });
  try {
    return { files: await contents.files(dataFiles), wraps: await contents.wraps() };
  } finally {
    await contents.close();
  }
}

/** Every file that cannot be made anew, byte for byte. */
export const bytesOf = ({ DATA_DIR, KEYS_DIR }: Place): Promise<string[]> =>
  Promise.all(
    [...[...dataFiles, 'instance.key'].map((name) => join(DATA_DIR, name)), join(KEYS_DIR, 'wraps.json')].map((path) =>
      readFile(path, 'utf8'),
    ),
  );
