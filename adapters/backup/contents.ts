import { z } from 'zod';
import { durableFiles } from '../../dialogs/records.js';
import type { Wraps } from '../sealing/vault.js';

/** The files of an embedded installation that cannot be made anew. What was trained can. A database holds the same in tables. */
export const dataFiles = [...durableFiles.map((name) => `${name}.json` as const), 'accounts.json'] as const;
export type DataFile = (typeof dataFiles)[number];

/** All that an installation keeps but keys, as its files hold it, whichever engine keeps it. */
export const Files = z.partialRecord(z.enum(dataFiles), z.record(z.string(), z.unknown()));
export type Files = z.infer<typeof Files>;

/** What an installation keeps, only to be looked at, also while the server runs. */
export interface Contents {
  /**
   * What would lie in these files, and nothing where there is nothing: of one moment in a database, each of one moment in a folder.
   * @throws an error that names what is damaged, and the remedy
   */
  files(names: readonly DataFile[]): Promise<Files>;
  /** The wrapped keys of what people sent, to be read after the files that need them. */
  wraps(): Promise<Wraps>;
  /** How operators find what would lie in a file. */
  place(name: DataFile): string;
  close(): Promise<void>;
}

/** Every record by its kind and id, and what else there is by its name, as text: what is the same has the same text. */
const textsOf = (files: Files): Map<string, string> =>
  new Map(
    Object.entries(files).flatMap(([file, content]) =>
      Object.entries(content ?? {}).flatMap(([kind, table]): [string, string][] =>
        file === 'accounts.json'
          ? [[`${file}/${kind}`, JSON.stringify(table)]]
          : Object.entries(table ?? {}).map(([id, record]) => [`${kind}/${id}`, JSON.stringify(record)]),
      ),
    ),
  );

/** Whether two hold the same, byte for byte in each record, in whatever order these stand. */
export function isSame(one: Files, other: Files): boolean {
  const [texts, others] = [textsOf(one), textsOf(other)];
  return texts.size === others.size && [...texts].every(([name, text]) => others.get(name) === text);
}

/** How many records there are, those of accounts left out. */
export const recordsOf = ({ ['accounts.json']: _, ...files }: Files): number => textsOf(files).size;

/** What is never forgotten or deleted as a whole, once there was any: where it is gone, something was lost. */
const lasting: Record<DataFile, readonly string[]> = {
  'knowledge.json': ['entries', 'revisions', 'editAnchors'],
  'referrals.json': ['anchors'],
  'accounts.json': ['anchor'],
};

const isEmpty = (table: unknown): boolean => Object.keys(table ?? {}).length === 0;

const End = z.object({ next: z.number() });
const Ends = z.object({ editAnchors: z.object({ acts: End }), anchors: z.object({ acts: End }), anchor: End }).partial();

/** How far the chain of acts of a file has come: its numbers only grow, so that a smaller one is of a file that began anew. */
function actsIn(file: Record<string, unknown>): number {
  const { editAnchors, anchors, anchor } = Ends.safeParse(file).data ?? {};
  return (editAnchors?.acts ?? anchors?.acts ?? anchor)?.next ?? 0;
}

/** What there was and is no more, though no work of the program takes it away, as an operator knows it. */
export const lostSince = (before: Files, now: Files): string[] =>
  dataFiles.flatMap((name) => {
    const [had, has] = [before[name] ?? {}, now[name]];
    if (!has) return Object.values(had).every(isEmpty) ? [] : [name];
    const gone = lasting[name].filter((kind) => !isEmpty(had[kind]) && isEmpty(has[kind]));
    if (gone.length === 0 && actsIn(has) < actsIn(had)) gone.push('the newest acts');
    return gone.map((what) => `${what} in ${name}`);
  });
