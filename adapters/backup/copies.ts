import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
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
import { replacing } from '../storage/replaceFile.js';
import { dataFiles, Files } from './contents.js';
import { dataCopiesIn, dataCopyName, isOldCopy } from './copyNames.js';
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
  /** How many copies of the data went, having been kept long enough. */
  dropped: number;
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
 * case that is in it, unless the case was taken back meanwhile: it is made before its case, and destroyed before it. Both are
 * written whole before either takes its place, so that a full disk leaves the pair from before, also where its keys are older than a change of `instance.key`.
 * The keys take their place first: unless that was changed they open every older copy of the data, but a copy of the data would be
 * worth nothing with older keys. Then older copies of the data go that were kept long enough (care.md PR-35).
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
  const paths = { data: join(to.data, dataCopyName(today)), keys: keysCopyPath(to.keys) };
  for (const folder of [to.data, to.keys]) await mkdir(folder, { recursive: true, mode: 0o700 });
  await ownedBy(data.installation, paths.data, to.keys);
  await replaceBoth(
    { path: paths.keys, fresh: `${paths.keys}.new`, text: JSON.stringify(keys) },
    // One name for all days: what an interrupted backup left there goes with the next one.
    { path: paths.data, fresh: join(to.data, 'data.json.new'), text: JSON.stringify(data) },
  );
  return { ...paths, dropped: await dropOld(to.data, data.installation, today) };
}

/** Replaces two files, the first one first. Where one cannot be written, both are as before, and no key is left lying about. */
async function replaceBoth(...both: { path: string; fresh: string; text: string }[]): Promise<void> {
  const ready: (() => Promise<void>)[] = [];
  try {
    for (const { path, fresh, text } of both) ready.push(await replacing(path, text, fresh));
  } catch (error) {
    await Promise.allSettled(both.map(({ fresh }) => rm(fresh, { force: true })));
    throw error;
  }
  for (const replace of ready) await replace();
}

/** Drops the copies of the data of this installation that were kept long enough. @returns how many */
async function dropOld(folder: string, installation: string, today: string): Promise<number> {
  let dropped = 0;
  for (const name of dataCopiesIn(await readdir(folder)).filter((one) => isOldCopy(one, today))) {
    const copy = await readDataCopy(join(folder, name)).catch(() => undefined);
    if (copy?.installation !== installation) continue;
    await rm(join(folder, name));
    dropped++;
  }
  return dropped;
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
