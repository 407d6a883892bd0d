import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low, Memory } from 'lowdb';
import { durableFiles, type DurableFile, type Kind } from '../../dialogs/records.js';
import { Batch } from './batch.js';
import { DividedJson } from './dividedJson.js';
import { replaceFile } from './replaceFile.js';
import { unread, type Change, type Home, type Tables } from './tables.js';
import { tablesText } from './tablesText.js';

export type { Tables } from './tables.js';

export interface TablesFile<K extends string = Kind> {
  /** What the file holds, with changes that wait to be written. Only looked at; it changes by `write`. */
  readonly tables: Tables<K>;
  /** Grows by one whenever changes that could be seen were taken back, because the disk refused them. */
  readonly undone: number;
  /** Applies changes and resolves when they are on the disk; rejects and applies none when they cannot be. */
  write(changes: Change<K>[]): Promise<void>;
  /** Resolves when all that can be seen now is on the disk; rejects when some of it could not be written. */
  settled(): Promise<void>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/**
 * A lowdb adapter that replaces the whole file at once and flushes it: lowdb's own renames without asking the disk to
 * keep what was written, so a power cut may leave an empty file (decisions.md D9).
 */
export class DurableJson<K extends string = Kind> implements Home<K> {
  constructor(private readonly path: string) {}

  async read(): Promise<Tables<K> | null> {
    try {
      return JSON.parse(await readFile(this.path, 'utf8')) as Tables<K>;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw unread(this.path, error);
    }
  }

  async write(tables: Tables<K>): Promise<void> {
    await replaceFile(this.path, tablesText(tables));
  }
}

/**
 * The tables in a lowdb file. While one write is under way, all changes that come wait together and are written by the
 * next one (group commit, decisions.md D9). They can be seen meanwhile, so when a write fails, what came after it fails too.
 */
export async function tablesIn<K extends string>(home: Home<K>): Promise<TablesFile<K>> {
  const low = new Low<Tables<K>>(home, {});
  await low.read();
  let writing: Batch<Change<K>> | undefined;
  let waiting: Batch<Change<K>> | undefined;
  let undone = 0;

  const apply = ({ kind, id, record }: Change<K>): Change<K> => {
    const table = (low.data[kind] ??= {});
    const before = Object.hasOwn(table, id) ? table[id]! : null;
    if (record) table[id] = record;
    else delete table[id];
    home.changed?.({ kind, id, record });
    return { kind, id, record: before };
  };

  const next = (): Batch<Change<K>> | undefined => {
    const batch = waiting;
    waiting = undefined;
    return batch;
  };

  async function writeAll(): Promise<void> {
    for (let batch = next(); batch; batch = next()) {
      writing = batch;
      try {
        await low.write();
        batch.kept();
      } catch (error) {
        const lost = [next(), batch].filter((one) => one !== undefined);
        undone++;
        for (const { undo } of lost) undo.forEach(apply);
        for (const one of lost) one.lost(error);
      }
    }
    writing = undefined;
  }

  return {
    get tables() {
      return low.data;
    },
    get undone() {
      return undone;
    },
    write(changes) {
      const batch = (waiting ??= new Batch());
      batch.undo.unshift(...changes.map(apply).reverse());
      if (!writing) void writeAll();
      return batch.done;
    },
    settled: () => (waiting ?? writing)?.done ?? Promise.resolve(),
    close: async () => {
      while (writing) await (waiting ?? writing).done.catch(() => undefined);
    },
  };
}

/** The durable files of a store. */
export type Files = Record<DurableFile, TablesFile>;

const filesBy = async (open: (name: DurableFile) => Promise<TablesFile>): Promise<Files> =>
  Object.fromEntries(await Promise.all(durableFiles.map(async (name) => [name, await open(name)]))) as Files;

/**
 * The files of a data folder: `knowledge.json`, and `referrals.json` with its parts, since chats are many and change often.
 * @throws an error that names a damaged file and the remedy
 */
export async function tablesInFolder(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return filesBy((name) => {
    const path = join(folder, `${name}.json`);
    return tablesIn(name === 'referrals' ? new DividedJson(path) : new DurableJson(path));
  });
}

/** Tables that live in memory only, for tests: the same code above them. */
export const tablesInMemory = (): Promise<Files> => filesBy(() => tablesIn(new Memory<Tables>()));
