import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { CalendarDate } from '../../knowledge/language.js';
import { keyringIn, keyringText, derived, pepperOf, readKeyring, keyPath, underChange, type Keyring } from '../keys.js';
import { opens } from '../sealing/box.js';
import { hashOf } from '../sealing/codes.js';
import { textAt, type Folders } from '../sealing/holdings.js';
import { wrapKey, Wraps } from '../sealing/vault.js';
import { witnessOf } from '../sealing/witness.js';
import type { DatabaseSettings } from '../storage/postgres/databases.js';
import { replaceFile } from '../storage/replaceFile.js';
import { dataFiles, Files } from './contents.js';
import { contentsHere } from './inDatabases.js';

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
});
export type KeysCopy = z.infer<typeof KeysCopy>;

/** Says what cannot be done as asked, and what can. Nothing was changed. */
export class Refused extends Error {}

export const installationOf = (ring: Keyring): string => hashOf(derived(pepperOf(ring), 'name of the installation'));

export const markOf = ({ key }: Keyring, { on, files }: Pick<DataCopy, 'on' | 'files'>): string =>
  witnessOf(derived(key, 'backup')).mark(JSON.stringify([on, files]));

export const keysCopyPath = (folder: string): string => join(folder, 'keys.json');
const dataCopyPath = (folder: string, on: string): string => join(folder, `data-${on}.json`);

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
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => /^data-\d{4}-\d\d-\d\d\.json$/.test(name))
    .sort()
    .at(-1);
  if (!newest) throw new Refused(`There is no copy of the data in ${folder}: it would be called data-YEAR-MONTH-DAY.json.`);
  return join(folder, newest);
}

/** A backup inside the installation would go with it, and would be taken for part of it. */
const isInside = (folder: string, other: string): boolean => !relative(other, folder).startsWith('..');

/** A folder may hold the backup of one installation only: its keys are replaced, and those of another would be gone. */
async function ownedBy(installation: string, data: string, keys: string): Promise<void> {
  const foreign = (path: string): Refused =>
    new Refused(`${path} is of another installation, and would be lost. Give a folder of its own to each.`);
  const [keysBefore, dataBefore] = [await textAt(keysCopyPath(keys)), await textAt(data)];
  if (keysBefore !== undefined) {
    const ring = keyringIn((await readKeysCopy(keys)).instance);
    if (!ring || installationOf(ring) !== installation) throw foreign(keysCopyPath(keys));
  }
  if (dataBefore !== undefined && (await readDataCopy(data)).installation !== installation) throw foreign(data);
}

/** Where a backup was put. */
export interface Written {
  data: string;
  keys: string;
}

/** The copies of what an installation holds on a day. */
export function copied(ring: Keyring, files: Files, wraps: Wraps, on: string): { data: DataCopy; keys: KeysCopy } {
  const mark = markOf(ring, { on, files });
  return {
    data: { schema: 'waypoint-data/1', on, installation: installationOf(ring), files, mark },
    keys: { schema: 'waypoint-keys/1', on, instance: keyringText(ring), wraps },
  };
}

/**
 * Copies an installation, also while the server runs. The keys are read after the data, so that the copy has the key of every
 * case that is in it, unless the case was taken back meanwhile: it is made before its case, and destroyed before it. The keys are written first:
 * they open every older copy of the data, but a copy of the data would be worth nothing with older keys.
 * @param to the folders for the data and for the keys @param today a calendar date
 * @throws Refused, or an error that names the file and the remedy
 */
export async function backUp(settings: Folders & DatabaseSettings, to: { data: string; keys: string }, today: string): Promise<Written> {
  const { DATA_DIR, KEYS_DIR } = settings;
  for (const folder of [to.data, to.keys])
    for (const own of [DATA_DIR, KEYS_DIR])
      if (isInside(folder, own)) throw new Refused(`${folder} is inside ${own}, and would be lost with it. Give another folder.`);
  const ring = await readKeyring(DATA_DIR);
  if (!ring) throw new Refused(`There is nothing to back up yet: ${keyPath(DATA_DIR)} is made at the first start.`);
  const { files, wraps } = await read(settings);
  const after = await readKeyring(DATA_DIR);
  if (ring.before || after?.before || !after?.key.equals(ring.key)) throw new Refused(underChange(keyPath(DATA_DIR)));
  if (!belongTo(wraps, ring))
    throw new Refused(
      `${keyPath(DATA_DIR)} is not the key of this installation: set DATA_DIR as for its server, or copy the file from there.`,
    );
  const { data, keys } = copied(ring, files, wraps, today);
  const written: Written = { data: dataCopyPath(to.data, today), keys: keysCopyPath(to.keys) };
  for (const folder of [to.data, to.keys]) await mkdir(folder, { recursive: true, mode: 0o700 });
  await ownedBy(data.installation, written.data, to.keys);
  await replaceFile(written.keys, JSON.stringify(keys));
  await replaceFile(written.data, JSON.stringify(data));
  return written;
}

async function read(settings: Folders & DatabaseSettings): Promise<{ files: Files; wraps: Wraps }> {
  const contents = await contentsHere(settings);
  try {
    return { files: await contents.files(dataFiles), wraps: await contents.wraps() };
  } finally {
    await contents.close();
  }
}

/** Whether the key opens any of the wraps, where there are some: with a database, the key comes from a file that may be another's. */
function belongTo({ wraps = {} }: Wraps, { key }: Keyring): boolean {
  const all = Object.entries(wraps);
  return all.length === 0 || all.some(([id, { wrap }]) => opens(wrapKey(key), id, wrap));
}
