import type { z } from 'zod';
import { directoryOf, type Directory } from '../../knowledge/directory.js';
import { Entry } from '../../knowledge/entry.js';
import { KeptService } from '../../knowledge/service.js';
import type { DataFile } from '../backup/contents.js';
import { contentsHere } from '../backup/inDatabases.js';
import { readDirectoryParts, readEntries } from '../knowledgeFiles.js';
import { readSettings, type Settings } from '../settings.js';

/** What this installation keeps in the place of a file, also while the server runs; nothing where it has never been started. */
export async function lookedAt(settings: Settings, file: DataFile): Promise<Record<string, unknown>> {
  const contents = await contentsHere(settings);
  try {
    return (await contents.files([file]))[file] ?? {};
  } finally {
    await contents.close();
  }
}

async function keptHere<S extends z.ZodType>(kind: 'entries' | 'services', schema: S): Promise<z.infer<S>[]> {
  const { [kind]: table } = await lookedAt(readSettings(), 'knowledge.json');
  return Object.values(table ?? {}).map((one) => schema.parse(one));
}

/** The entries of this installation, or those shipped where it has never been started. */
export async function entriesHere(): Promise<Entry[]> {
  const kept = await keptHere('entries', Entry);
  return kept.length > 0 ? kept : readEntries();
}

/** The directory that a command asks: with the offices of this installation, or those shipped where it has none yet. */
export async function directoryHere(): Promise<Directory> {
  const [shipped, kept] = [await readDirectoryParts(), await keptHere('services', KeptService)];
  return directoryOf(kept.length > 0 ? { ...shipped, services: kept } : shipped);
}
