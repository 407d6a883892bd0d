import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyPath } from '../keys.js';
import type { Folders } from '../sealing/holdings.js';
import { wrapsPath } from '../sealing/vault.js';
import { replaceFile } from '../storage/replaceFile.js';
import { dataFiles } from './contents.js';
import { Refused, type DataCopy, type KeysCopy } from './copies.js';

/** Refuses an installation that has something already: what is there would be lost. @throws Refused that names it and the remedy */
export function mustBeEmpty({ DATA_DIR, KEYS_DIR }: Folders): void {
  const there = [...dataFiles.map((name) => join(DATA_DIR, name)), keyPath(DATA_DIR), wrapsPath(KEYS_DIR)].filter((path) =>
    existsSync(path),
  );
  if (there.length > 0)
    throw new Refused(
      `There is an installation here already, and nothing of it is overwritten: ${there.join(', ')}. Move DATA_DIR and KEYS_DIR away, or set them to new folders.`,
    );
}

/**
 * Puts a checked backup into an empty installation; the caller holds both folders. The key of the installation comes last:
 * until it is there, a start finds that the files do not belong together, and stops. When the disk refuses, nothing stays.
 * @throws an error that says so
 */
export async function putBack({ DATA_DIR, KEYS_DIR }: Folders, data: DataCopy, keys: KeysCopy): Promise<void> {
  const texts: [string, string][] = [
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
