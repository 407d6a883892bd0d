import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bundleKeyPath, signingKeyIn } from '../exchange/bundleFile.js';
import { keyringIn, keyPath, readKeyring, underChange, type Keyring } from '../keys.js';
import { opens } from '../sealing/box.js';
import { textAt, type Folders } from '../sealing/holdings.js';
import { wrapKey, type Wraps } from '../sealing/vault.js';
import type { DatabaseSettings } from '../storage/postgres/databases.js';
import { replacing } from '../storage/replaceFile.js';
import { checked, hasItsKeys } from './checks.js';
import { dataFiles, lostSince, type Files } from './contents.js';
import { copied, installationOf, keysCopyPath, readDataCopy, readKeysCopy, Refused, type DataCopy, type KeysCopy } from './copies.js';
import { dataCopiesIn, dataCopyName, halfCopiesIn, isOldCopy } from './copyNames.js';
import { contentsHere } from './inDatabases.js';

/** A backup inside the installation would go with it, and would be taken for part of it. */
const isInside = (folder: string, other: string): boolean => !relative(other, folder).startsWith('..');

/**
 * A folder may hold the backup of one installation only: its keys are replaced, and those of another would be gone.
 * @returns the copy of the keys that will be replaced, if there is one
 */
async function ownedBy(installation: string, data: string, keys: string): Promise<KeysCopy | undefined> {
  const foreign = (path: string): Refused =>
    new Refused(`${path} is of another installation, and would be lost. Give a folder of its own to each.`);
  const [keysBefore, dataBefore] = [await textAt(keysCopyPath(keys)), await textAt(data)];
  const before = keysBefore === undefined ? undefined : await readKeysCopy(keys);
  const ring = before && keyringIn(before.instance);
  if (before && (!ring || installationOf(ring) !== installation)) throw foreign(keysCopyPath(keys));
  if (dataBefore !== undefined && (await readDataCopy(data)).installation !== installation) throw foreign(data);
  return before;
}

/**
 * The text of the key that signs bundles. Where the copy before has another one than is here, that stays: offices know it, and
 * there may be no other copy of it.
 */
async function signingText(folder: string, before: KeysCopy | undefined): Promise<Pick<Written, 'signs'> & Pick<KeysCopy, 'bundle'>> {
  const text = await textAt(bundleKeyPath(folder));
  const here = text !== undefined && signingKeyIn(text) ? text : undefined;
  const bundle = before?.bundle ?? here;
  return { ...(bundle !== undefined && { bundle }), signs: bundle === undefined ? 'no' : bundle === here ? 'here' : 'another' };
}

/** Where a backup was put. */
export interface Written {
  data: string;
  keys: string;
  /** Whether a key that signs bundles is among the keys: the one that is here, or another one, which is not replaced. */
  signs: 'here' | 'another' | 'no';
  /** How many copies of the data went, having been kept long enough. */
  dropped: number;
  /** Names of copies that were kept long enough and stay, since they cannot be read: they may be another installation's. */
  unread: string[];
  /** Why a restore would refuse this one, for which no older copy went. */
  faults: string[];
}

/**
 * Copies an installation, also while the server runs. The keys are read after the data, so that the copy has the key of every
 * case that is in it, unless the case was taken back meanwhile: it is made before its case, and destroyed before it. Both are
 * written whole before either takes its place, so that a full disk leaves the pair from before, also where its keys are older than a change of `instance.key`.
 * The keys take their place first: unless that was changed they open every older copy of the data, but a copy of the data would be
 * worth nothing with older keys. Then older copies of the data go that were kept long enough (care.md PR-35), unless this one
 * cannot be restored. Where something is gone that no work of the program takes away, nothing is written: what is left would take the
 * place of the only keys, and in time of the last good copy.
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
  const { data, keys: unsigned } = copied(ring, files, wraps, today);
  const paths = { data: join(to.data, dataCopyName(today)), keys: keysCopyPath(to.keys) };
  for (const folder of [to.data, to.keys]) await mkdir(folder, { recursive: true, mode: 0o700 });
  const { signs, ...signing } = await signingText(KEYS_DIR, await ownedBy(data.installation, paths.data, to.keys));
  const keys: KeysCopy = { ...unsigned, ...signing };
  await nothingLost(to.data, data);
  if (Object.keys(files).length === 0)
    throw new Refused(
      'There is nothing to back up: no answer, account or case is kept here. Set DATA_DIR, or DATABASE_URL, as for the server.',
    );
  if (!(await hasItsKeys(data, keys)))
    throw new Refused(
      `KEYS_DIR, or KEYS_DATABASE_URL, has not the keys of the chats that there are. ${untouched} Set it as for the server, or restore it; if the only chat was deleted a moment ago, run this again.`,
    );
  const { faults } = await checked(data, keys);
  if (faults.length > 0 && (await textAt(paths.data)) !== undefined)
    throw new Refused(`A restore would refuse this copy, and there is one of today. ${untouched} ${faults.join(' ')}`);
  await replaceBoth(
    { path: paths.keys, fresh: `${paths.keys}.new`, text: JSON.stringify(keys) },
    // One name for all days: what an interrupted backup left there goes with the next one.
    { path: paths.data, fresh: join(to.data, 'data.json.new'), text: JSON.stringify(data) },
  );
  const gone = faults.length > 0 ? { dropped: 0, unread: [] } : await dropOld(to.data, data.installation, today);
  return { ...paths, ...gone, signs, faults };
}

const untouched = 'Nothing was copied or deleted.';

/** @throws Refused where the newest copy of the installation has what is gone from it without anybody's doing */
async function nothingLost(folder: string, data: DataCopy): Promise<void> {
  for (const name of dataCopiesIn(await readdir(folder)).reverse()) {
    const before = await readDataCopy(join(folder, name)).catch(() => undefined);
    if (before?.installation !== data.installation) continue;
    const lost = lostSince(before.files, data.files);
    if (lost.length === 0) return;
    throw new Refused(
      `${join(folder, name)} has what this installation has no more: ${lost.join(', ')}. ${untouched} If it was lost, stop the server and restore that copy. If an older copy was restored on purpose, delete the newer ones. If DATA_DIR or DATABASE_URL is not as for the server, set it so. If all is as it should be, give another folder.`,
    );
  }
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

/** Drops the copies of the data of this installation that were kept long enough, and what earlier versions left half written. */
async function dropOld(folder: string, installation: string, today: string): Promise<Pick<Written, 'dropped' | 'unread'>> {
  const old = (await readdir(folder)).filter((name) => isOldCopy(name, today));
  for (const name of halfCopiesIn(old)) await rm(join(folder, name));
  const [unread, due]: [string[], string[]] = [[], []];
  for (const name of dataCopiesIn(old)) {
    const copy = await readDataCopy(join(folder, name)).catch(() => undefined);
    if (!copy) unread.push(name);
    else if (copy.installation === installation) due.push(name);
  }
  for (const name of due) await rm(join(folder, name));
  return { dropped: due.length, unread };
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
