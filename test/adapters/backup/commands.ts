import { run } from '../../program.js';
import type { Folders } from '../../../adapters/sealing/holdings.js';

/** Runs `npm run backup` or `npm run restore`, as its script in package.json does, and tells what it said. */
export async function says(
  verb: 'backup' | 'restore',
  { DATA_DIR, KEYS_DIR }: Folders,
  ...words: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const ran = run({ DATA_DIR, KEYS_DIR }, `adapters/commands/${verb}.ts`, words);
  const code = await ran.ended;
  return { code, out: ran.out(), err: ran.err() };
}
