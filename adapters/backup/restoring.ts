import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleKeyPath } from '../exchange/bundleFile.js';
import { keyPath, keyringIn } from '../keys.js';
import { textAt, type Folders } from '../sealing/holdings.js';
import { wrapsPath } from '../sealing/vault.js';
import { OutcomeUnknown } from '../storage/postgres/failures.js';
import { openDatabases, type DatabaseSettings } from '../storage/postgres/databases.js';
import { partsOf } from '../storage/dividedFiles.js';
import { replaceFile } from '../storage/replaceFile.js';
import { dataFiles } from './contents.js';
import { fill, holds } from './filling.js';
import { contentsInDatabases } from './inDatabases.js';
import { Refused, type DataCopy, type KeysCopy } from './copies.js';

/** Refuses an installation that has something already: what is there would be lost. @throws Refused that names it and the remedy */
export function mustBeEmpty({ DATA_DIR, KEYS_DIR }: Folders): void {
  const files = dataFiles.map((name) => join(DATA_DIR, name));
  const there = [...files, ...files.map(partsOf), keyPath(DATA_DIR), wrapsPath(KEYS_DIR)].filter((path) => existsSync(path));
  if (there.length > 0)
    throw new Refused(
      `There is an installation here already, and nothing of it is overwritten: ${there.join(', ')}. Move DATA_DIR and KEYS_DIR away, or set them to new folders.`,
    );
}

/**
 * The key that signs bundles, where a copy has one: to be written, unless it is there already.
 * @throws Refused where there is another one: offices know it
 */
export async function signingFile({ KEYS_DIR }: Folders, { bundle }: KeysCopy): Promise<[string, string][]> {
  const path = bundleKeyPath(KEYS_DIR);
  const there = bundle === undefined ? undefined : await textAt(path);
  if (bundle === undefined || there === bundle) return [];
  if (there !== undefined)
    throw new Refused(
      `${path} is another key than the one in the copy that signs bundles, and is not overwritten. Nothing was restored. Move it away, or set KEYS_DIR to a new folder.`,
    );
  return [[path, bundle]];
}

/**
 * Puts a checked backup into an empty installation; the caller holds both folders. The key of the installation comes last:
 * until it is there, a start finds that the files do not belong together, and stops. When the disk refuses, nothing stays.
 * @throws Refused where another key signs bundles here, or an error that says so
 */
export async function putBack(folders: Folders, data: DataCopy, keys: KeysCopy): Promise<void> {
  const { DATA_DIR, KEYS_DIR } = folders;
  const texts: [string, string][] = [
    ...(await signingFile(folders, keys)),
    [wrapsPath(KEYS_DIR), JSON.stringify(keys.wraps)],
    ...dataFiles.flatMap((name): [string, string][] => {
      const content = data.files[name];
      return content ? [[join(DATA_DIR, name), JSON.stringify(content)]] : [];
    }),
    [keyPath(DATA_DIR), keys.instance],
  ];
  try {
    for (const [path, text] of texts) await replaceFile(path, text);
  } catch (error) {
    for (const [path] of texts) for (const one of [path, `${path}.new`]) await rm(one, { force: true });
    throw new Error(
      `The disk refused to take the backup (${(error as NodeJS.ErrnoException).code}). Nothing was restored. Make room, and let this user write to DATA_DIR and KEYS_DIR.`,
    );
  }
}

/**
 * Puts a checked backup into empty databases; the caller holds DATA_DIR. The keys in files come first, so that this can be called again
 * when it was interrupted: without it, what is in the databases opens nothing. They stay where nobody can say whether the rest was kept.
 * @returns whether all was there already
 * @throws Refused where there is something else, or another key, also one that signs bundles
 */
export async function putIntoDatabases(settings: Folders & DatabaseSettings, data: DataCopy, keys: KeysCopy): Promise<boolean> {
  const path = keyPath(settings.DATA_DIR);
  const there = await textAt(path);
  if (there !== undefined && there.trim() !== keys.instance.trim())
    throw new Refused(`${path} is the key of another installation, and is not overwritten. Move it away, or set DATA_DIR to a new folder.`);
  const signing = await signingFile(settings, keys);
  const missing = [...(there === undefined ? [[path, keys.instance] as const] : []), ...signing];
  const databases = await openDatabases(settings);
  try {
    const all = { files: data.files, wraps: keys.wraps };
    const isThere = await holds(contentsInDatabases(databases), all);
    if (signing.length > 0) await mkdir(settings.KEYS_DIR, { recursive: true, mode: 0o700 });
    for (const [file, text] of missing) await replaceFile(file, text);
    if (!isThere) await fill(databases, { ...all, instance: keyringIn(keys.instance)!.key, folder: settings.DATA_DIR });
    return isThere;
  } catch (error) {
    if (!(error instanceof OutcomeUnknown))
      for (const [file] of missing) for (const one of [file, `${file}.new`]) await rm(one, { force: true });
    throw error;
  } finally {
    await databases.close();
  }
}
