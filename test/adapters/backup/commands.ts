import { run } from '../../program.js';
import type { Folders } from '../../../adapters/sealing/holdings.js';

/** Where an installation is: its folders, and its databases where it has some. */
export interface Place extends Folders {
  DATABASE_URL?: string;
  KEYS_DATABASE_URL?: string;
}

/** Runs a command as its script in package.json does, and tells what it said. */
export async function says(
  verb: 'acts' | 'backup' | 'bundle' | 'migrateEmbedded' | 'restore',
  { DATA_DIR, KEYS_DIR, DATABASE_URL = '', KEYS_DATABASE_URL = '' }: Place,
  ...words: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const ran = run({ DATA_DIR, KEYS_DIR, DATABASE_URL, KEYS_DATABASE_URL }, verb, words);
  const code = await ran.ended;
  return { code, out: ran.out(), err: ran.err() };
}
