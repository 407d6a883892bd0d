import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low, Memory, type Adapter } from 'lowdb';
import type { Kind } from '../../dialogs/records.js';

/** Durable records by kind and id. */
export type Tables = Partial<Record<Kind, Record<string, object>>>;

export interface Change {
  kind: Kind;
  id: string;
  record: object | null;
}

export interface TablesFile {
  read(): Promise<Tables>;
  /** Applies changes and resolves when they are on the disk; rejects and applies none when they cannot be. */
  write(changes: Change[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * A lowdb adapter that replaces the whole file at once and flushes it: lowdb's own renames without asking the disk to
 * keep what was written, so a power cut may leave an empty file (decisions.md D9).
 */
export class DurableJson<T> implements Adapter<T> {
  constructor(private readonly path: string) {}

  async read(): Promise<T | null> {
    try {
      return JSON.parse(await readFile(this.path, 'utf8')) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new Error(`${this.path} cannot be read (${(error as Error).name}): restore it from a backup, or move it away to begin anew.`);
    }
  }

  async write(data: T): Promise<void> {
    const fresh = `${this.path}.new`;
    const handle = await open(fresh, 'w', 0o600);
    try {
      await handle.writeFile(JSON.stringify(data));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, this.path);
    const folder = await open(dirname(this.path), 'r');
    await folder.sync().finally(() => folder.close());
  }
}

/** The tables in a lowdb file. Writes follow one another; a change is in the tables only once it is on the disk or being written there. */
export async function tablesIn(adapter: Adapter<Tables>): Promise<TablesFile> {
  const low = new Low<Tables>(adapter, {});
  await low.read();
  let writing = Promise.resolve();

  const apply = ({ kind, id, record }: Change): Change => {
    const table = (low.data[kind] ??= {});
    const before = Object.hasOwn(table, id) ? table[id]! : null;
    if (record) table[id] = record;
    else delete table[id];
    return { kind, id, record: before };
  };

  return {
    read: async () => low.data,
    write(changes) {
      const undo = changes.map(apply).reverse();
      writing = writing.then(() => low.write());
      const done = writing.catch((error: unknown) => {
        undo.forEach(apply);
        throw error;
      });
      writing = writing.catch(() => undefined);
      return done;
    },
    close: () => writing,
  };
}

/** Tables that live in memory only, for tests: the same code above them. */
export const tablesInMemory = (): Promise<TablesFile> => tablesIn(new Memory<Tables>());
