import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { directoryOf, type Directory } from '../../knowledge/directory.js';
import { Entry } from '../../knowledge/entry.js';
import { KeptService } from '../../knowledge/service.js';
import { readDirectoryParts, readEntries } from '../knowledgeFiles.js';
import { readSettings } from '../settings.js';
import { DurableJson, type Tables } from '../storage/tablesFile.js';

/** What this installation (DATA_DIR) keeps of a kind, also while the server runs; nothing where it has never been started. */
async function keptHere<S extends z.ZodType>(kind: 'entries' | 'services', schema: S): Promise<z.infer<S>[]> {
  const file = join(readSettings().DATA_DIR, 'knowledge.json');
  const tables = existsSync(file) ? await new DurableJson<Tables>(file).read() : undefined;
  return Object.values(tables?.[kind] ?? {}).map((one) => schema.parse(one));
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
