import fs from 'node:fs/promises';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import type Pg from 'pg';

const pg = createRequire(join(process.cwd(), 'package.json'))('pg') as typeof Pg;

/**
 * Loaded before a command: kills it, as `kill -9` would, at the file operation of that number. A write is killed when half
 * of it is done; a change to a database before it is sent, and the end of a transaction also after it was kept. The locks of folders do not count: they hold one number, written at once. Without a number, the operations are counted and told at the end.
 */
const at = Number(process.env['KILL_AT'] ?? 0);
let done = 0;

const step = (): boolean => ++done === at;
const die = (): void => void process.kill(process.pid, 'SIGKILL');
const forever = (): Promise<never> => new Promise(() => undefined);

const { open, rename } = fs;
fs.open = async (...given: Parameters<typeof open>) => {
  const writes = typeof given[1] === 'string' && given[1].startsWith('w') && !String(given[0]).endsWith('lock');
  if (writes && step()) return (die(), forever());
  const handle = await open(...given);
  if (!writes) return handle;
  const { writeFile, sync } = handle;
  handle.writeFile = async (data: string) => {
    if (!step()) return writeFile.call(handle, data);
    await writeFile.call(handle, data.slice(0, data.length / 2));
    return (die(), forever());
  };
  handle.sync = async () => (step() ? (die(), forever()) : sync.call(handle));
  return handle;
};
fs.rename = async (...given) => (step() ? (die(), forever()) : rename(...given));
syncBuiltinESMExports();

const { query } = pg.Client.prototype as unknown as { query: (text: unknown, ...more: unknown[]) => Promise<unknown> };
Object.assign(pg.Client.prototype, {
  async query(this: Pg.Client, text: unknown, ...more: unknown[]) {
    const changes = typeof text === 'string' && /^\s*(insert|update|delete|with|lock|commit)/.test(text);
    if (changes && step()) return (die(), forever());
    const result = await query.call(this, text, ...more);
    return text === 'commit' && step() ? (die(), forever()) : result;
  },
});
process.on('exit', () => process.stderr.write(`\noperations ${done}`));
