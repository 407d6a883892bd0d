import { basename, join } from 'node:path';
import { z } from 'zod';
import { disk, type Disk } from './disk.js';
import type { Part } from './parts.js';
import { unread } from './tables.js';

/** Where the parts of a file are: `referrals.parts` beside `referrals.json`. */
export const partsOf = (path: string): string => path.replace(/(\.json)?$/, '.parts');

/** What a part is called in its folder. The name is random, and another one each time it is written. */
export const fileOf = (kind: string, name: string): string => `${kind}-${name}.json`;

/** What stands in a file for a table that is in parts: their names, in their order; null for one without records. */
const List = z.strictObject({
  parts: z
    .array(
      z
        .string()
        .regex(/^[0-9a-f]{12}$/)
        .nullable(),
    )
    .min(1),
});
const Whole = z.record(z.string(), z.unknown());
const OnePart = z.strictObject({ places: z.record(z.string(), z.int()), records: z.record(z.string(), z.looseObject({})) });
type OnePart = z.infer<typeof OnePart>;

/** Whether there is a list for a table. A record with the id `parts` is none: it is no array. */
const isList = (table: unknown): table is { parts: unknown[] } => Array.isArray(Reflect.get(Object(table), 'parts'));

/** What a file and its parts hold. */
export interface Found {
  tables: Record<string, unknown>;
  /** Of each kind whose table is in parts. */
  parts: Map<string, Part[]>;
  /** The files in which these are. */
  files: Set<string>;
}

const damaged = (path: string, part: string, how: string): Error =>
  new Error(
    `${join(partsOf(path), part)} is ${how}, and ${basename(path)} needs it: restore a backup, or move both ${basename(path)} and ${basename(partsOf(path))} away to begin anew.`,
  );

/** Reads a part. @returns undefined where it is missing @throws an error that names it and the remedy where it is damaged */
async function partAt(path: string, file: string, on: Disk): Promise<OnePart | undefined> {
  const text = await on.read(join(partsOf(path), file)).catch((error: NodeJS.ErrnoException) => {
    throw damaged(path, file, `unreadable (${error.code})`);
  });
  if (text === undefined) return undefined;
  try {
    const one = OnePart.parse(JSON.parse(text));
    if (Object.keys(one.places).sort().join() === Object.keys(one.records).sort().join()) return one;
  } catch {
    // It is not as it was written either way.
  }
  throw damaged(path, file, 'damaged');
}

/** The file as it is now, its parts yet to be read. */
async function whole(path: string, on: Disk): Promise<{ text: string; tables: Record<string, unknown> } | undefined> {
  const text = await on.read(path).catch((error: Error) => {
    throw unread(path, error);
  });
  try {
    return text === undefined ? undefined : { text, tables: Whole.parse(JSON.parse(text)) };
  } catch (error) {
    throw unread(path, error);
  }
}

/**
 * Reads a file with all its parts, as they were at one moment, also while a server writes them: what a part was replaced by has
 * another name, so that whatever is read once need not be read again.
 * @returns undefined where there is no file @throws an error that names what is missing or damaged, and the remedy
 */
export async function readDivided(path: string, on: Disk = disk): Promise<Found | undefined> {
  const read = new Map<string, OnePart>();
  let missing = '';
  for (let before = ''; ;) {
    const now = await whole(path, on);
    if (!now) return undefined;
    if (now.text === before) throw damaged(path, missing, 'missing');
    const lists = Object.entries(now.tables).flatMap(([kind, table]) => (isList(table) ? [[kind, listOf(path, table)] as const] : []));
    missing = '';
    for (const file of lists.flatMap(([kind, list]) => list.flatMap((name) => (name === null ? [] : fileOf(kind, name))))) {
      if (read.has(file)) continue;
      const one = await partAt(path, file, on);
      if (one) read.set(file, one);
      else missing ||= file;
    }
    if (missing === '') return joined(now.tables, lists, read);
    before = now.text;
  }
}

function listOf(path: string, table: unknown): (string | null)[] {
  const list = List.safeParse(table);
  if (!list.success) throw unread(path, list.error);
  return list.data.parts;
}

/** Puts the records of parts into tables, in the order of their places. */
function joined(tables: Found['tables'], lists: (readonly [string, (string | null)[]])[], read: ReadonlyMap<string, OnePart>): Found {
  const found: Found = { tables: { ...tables }, parts: new Map(), files: new Set() };
  for (const [kind, list] of lists) {
    const all: [place: number, id: string, record: object][] = [];
    const parts = list.map((name): Part => {
      if (name === null) return { places: new Map(), name: undefined };
      found.files.add(fileOf(kind, name));
      const { places, records } = read.get(fileOf(kind, name))!;
      for (const [id, place] of Object.entries(places)) all.push([place, id, records[id]!]);
      return { places: new Map(Object.entries(places)), name };
    });
    all.sort(([one], [other]) => one - other);
    found.tables[kind] = Object.fromEntries(all.map(([, id, record]) => [id, record]));
    found.parts.set(kind, parts);
  }
  return found;
}
