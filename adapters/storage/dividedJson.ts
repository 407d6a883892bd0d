import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileOf, partsOf, readDivided } from './dividedFiles.js';
import { disk, type Disk } from './disk.js';
import { Parts, type Part } from './parts.js';
import { replacing } from './replaceFile.js';
import type { Change, Home, Tables } from './tables.js';
import { tablesText, tableText } from './tablesText.js';

/** What a write puts on the disk. */
interface Next {
  text: Buffer[];
  /** Parts that are written with it, by their files. */
  made: Map<string, { part: Part; text: Buffer[] }>;
  /** All files of parts that the text names. */
  named: Set<string>;
}

/** So many parts are written at once. */
const atOnce = 16;

/**
 * A lowdb adapter that writes only what changed of kinds with many records: these are in parts beside the file, and the file,
 * which has all else, names those that count. A write makes parts anew under other names, then replaces the file, with which all
 * of it counts at once, and then removes what was replaced: when it resolves, no text of before is there (decisions.md D3, D9).
 * For the one process that holds the folder.
 */
export class DividedJson<K extends string> implements Home<K> {
  private readonly kinds = new Map<string, Parts>();
  /** Files of parts that may be on the disk, whether or not they count. */
  private readonly there = new Set<string>();
  private readonly folder: string;
  private isDivided = false;

  constructor(
    private readonly path: string,
    private readonly on: Disk = disk,
  ) {
    this.folder = partsOf(path);
  }

  /** Reads all, and removes what a crash left. @throws an error that names what is missing or damaged, and the remedy */
  async read(): Promise<Tables<K> | null> {
    await this.on.remove(`${this.path}.new`);
    const found = await readDivided(this.path, this.on);
    const names = await this.on.names(this.folder);
    if (!found) {
      if (names.length > 0)
        throw new Error(
          `${this.path} is missing, and ${this.folder} belongs to it: restore a backup, or move the folder away to begin anew.`,
        );
      return null;
    }
    for (const name of names) this.there.add(name);
    await this.removeAllBut(found.files);
    const tables = found.tables as Tables<K>;
    for (const [kind, table] of Object.entries(tables)) this.kinds.set(kind, new Parts(found.parts.get(kind) ?? [inOne(table as object)]));
    return tables;
  }

  changed({ kind, id, record }: Change<K>): void {
    this.partsOf(kind).changed(id, record !== null);
  }

  async write(tables: Tables<K>): Promise<void> {
    const next = this.next(tables);
    try {
      const replace = await this.prepared(next);
      await replace();
      await this.removeAllBut(next.named);
    } catch (error) {
      // Whether the file names them or not, what is in memory may be another thing by now.
      for (const { part } of next.made.values()) part.name = undefined;
      throw error;
    }
  }

  private partsOf(kind: string): Parts {
    const known = this.kinds.get(kind);
    const parts = known ?? new Parts();
    if (!known) this.kinds.set(kind, parts);
    return parts;
  }

  /** What is to be written, as the tables are at this moment. */
  private next(tables: Tables<K>): Next {
    const made: Next['made'] = new Map();
    const named: Next['named'] = new Set();
    const lists = new Map<string, Buffer>();
    for (const [kind, table] of Object.entries<Record<string, object> | undefined>(tables)) {
      const parts = this.partsOf(kind);
      parts.fit();
      if (parts.all.length === 1) continue;
      const list = parts.all.map((part) => {
        if (part.places.size === 0) return null;
        if (part.name === undefined) {
          part.name = randomBytes(6).toString('hex');
          made.set(fileOf(kind, part.name), { part, text: partText(part, table!) });
        }
        named.add(fileOf(kind, part.name));
        return part.name;
      });
      lists.set(kind, Buffer.from(JSON.stringify({ parts: list })));
    }
    return { text: tablesText(tables, lists), made, named };
  }

  /** Writes all that may fail for want of room. @returns makes it count. Where it throws, nothing of it stays, as far as the disk takes that */
  private async prepared({ text, made }: Next): Promise<() => Promise<void>> {
    const fresh = `${this.path}.new`;
    try {
      if (made.size > 0 && !this.isDivided) await this.divides();
      const [file, parts] = await Promise.allSettled([replacing(this.path, text, fresh, this.on), this.make(made)]);
      if (parts.status === 'rejected') throw parts.reason;
      if (file.status === 'rejected') throw file.reason;
      return file.value;
    } catch (error) {
      await Promise.allSettled([this.on.remove(fresh), this.remove([...made.keys()])]);
      throw error;
    }
  }

  private async make(made: Next['made']): Promise<void> {
    const all = [...made];
    for (let at = 0; at < all.length; at += atOnce) {
      const outcomes = await Promise.allSettled(
        all.slice(at, at + atOnce).map(([file, { text }]) => {
          this.there.add(file);
          return this.on.make(join(this.folder, file), text);
        }),
      );
      for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    }
    if (all.length > 0) await this.on.flush(this.folder);
  }

  /** Makes the folder of parts; never without the file, since parts without it are a fault. */
  private async divides(): Promise<void> {
    if ((await this.on.read(this.path)) === undefined) {
      const begin = await replacing(this.path, '{}', `${this.path}.new`, this.on);
      await begin();
    }
    await this.on.makeFolder(this.folder);
    await this.on.flush(dirname(this.folder));
    this.isDivided = true;
  }

  private removeAllBut(named: ReadonlySet<string>): Promise<void> {
    return this.remove([...this.there].filter((file) => !named.has(file)));
  }

  private async remove(files: readonly string[]): Promise<void> {
    for (const file of files) {
      await this.on.remove(join(this.folder, file));
      this.there.delete(file);
    }
    if (files.length > 0) await this.on.flush(this.folder);
  }
}

const inOne = (table: object): Part => ({ places: new Map(Object.keys(table).map((id, at) => [id, at])), name: undefined });

const partText = ({ places }: Part, table: Record<string, object>): Buffer[] => [
  Buffer.from(`{"places":${JSON.stringify(Object.fromEntries(places))},"records":`),
  ...tableText(Array.from(places.keys(), (id) => [id, table[id]!])),
  Buffer.from('}'),
];
