import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CalendarDate } from '../../knowledge/language.js';
import { keyringText, derived, pepperOf, type Keyring } from '../keys.js';
import { hashOf } from '../sealing/codes.js';
import { Wraps } from '../sealing/vault.js';
import { witnessOf } from '../sealing/witness.js';
import { Files } from './contents.js';
import { dataCopiesIn } from './copyNames.js';

/** All that an installation keeps, but no key: whoever has only this reads no word of anybody. */
export const DataCopy = z.strictObject({
  schema: z.literal('waypoint-data/1'),
  on: CalendarDate,
  /** Tells one installation from another, and stays when its key is changed. */
  installation: z.string(),
  files: Files,
  /** Made with the key of the installation: nobody else can change a copy, or make one. */
  mark: z.string(),
});
export type DataCopy = z.infer<typeof DataCopy>;

/** The keys of an installation. Only the newest copy may be kept: an older one opens what was taken back since (decisions.md D3). */
export const KeysCopy = z.strictObject({
  schema: z.literal('waypoint-keys/1'),
  on: CalendarDate,
  /** The text of `instance.key`. */
  instance: z.string(),
  wraps: Wraps,
  /** The text of `bundle.key`, where bundles were ever made. It opens nothing. */
  bundle: z.string().optional(),
});
export type KeysCopy = z.infer<typeof KeysCopy>;

/** Says what cannot be done as asked, and what can. Nothing was changed. */
export class Refused extends Error {}

export const installationOf = (ring: Keyring): string => hashOf(derived(pepperOf(ring), 'name of the installation'));

export const markOf = ({ key }: Keyring, { on, files }: Pick<DataCopy, 'on' | 'files'>): string =>
  witnessOf(derived(key, 'backup')).mark(JSON.stringify([on, files]));

export const keysCopyPath = (folder: string): string => join(folder, 'keys.json');

/** Reads a file of a backup. @throws Refused with its path and the remedy, never with what is in it */
async function readCopy<T>(path: string, schema: z.ZodType<T>, missing: string): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refused(error.code === 'ENOENT' ? `${path} is missing. ${missing}` : `${path} cannot be read (${error.code}).`);
  });
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new Refused(`${path} is damaged, or no file of a backup, or of a newer version of the program. Take another copy.`);
  }
}

export const readKeysCopy = (folder: string): Promise<KeysCopy> =>
  readCopy(keysCopyPath(folder), KeysCopy, 'Without the keys of the installation nothing can be opened: give their folder with --keys.');

export const readDataCopy = (path: string): Promise<DataCopy> => readCopy(path, DataCopy, 'Give the folder of a backup.');

/** The newest copy of the data in a folder. @throws Refused where there is none */
export async function newestIn(folder: string): Promise<string> {
  const newest = dataCopiesIn(await readdir(folder).catch(() => [])).at(-1);
  if (!newest) throw new Refused(`There is no copy of the data in ${folder}: it would be called data-YEAR-MONTH-DAY.json.`);
  return join(folder, newest);
}

/** The copies of what an installation holds on a day. */
export function copied(ring: Keyring, files: Files, wraps: Wraps, on: string): { data: DataCopy; keys: KeysCopy } {
  const mark = markOf(ring, { on, files });
  return {
    data: { schema: 'waypoint-data/1', on, installation: installationOf(ring), files, mark },
    keys: { schema: 'waypoint-keys/1', on, instance: keyringText(ring), wraps },
  };
}
