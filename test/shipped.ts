import { readDirectoryParts, readEntries } from '../adapters/knowledgeFiles.js';
import { directoryOf, type Directory } from '../knowledge/directory.js';
import type { Entry } from '../knowledge/entry.js';

/** A value of which no part can be changed any more: what a test wants to be different it copies, so that no other test sees it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

let entries: Promise<Entry[]> | undefined;
let directory: Promise<Directory> | undefined;

/** The entries that ship, read once for all tests of this process; the list is the caller's own. */
export const shippedEntries = async (): Promise<Entry[]> => [...(await (entries ??= readEntries().then(frozen)))];

/** The directory that ships, read once for all tests of this process. */
export const shippedDirectory = (): Promise<Directory> => (directory ??= readDirectoryParts().then((parts) => directoryOf(frozen(parts))));
