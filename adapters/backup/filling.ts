import { durableFiles, type Kind } from '../../dialogs/records.js';
import { hashOf } from '../sealing/codes.js';
import { sameInstallation } from '../sealing/fingerprint.js';
import type { Wraps } from '../sealing/vault.js';
import { whileNoneRuns, type Statements } from '../storage/postgres/database.js';
import { fillingDocument, type Databases } from '../storage/postgres/databases.js';
import { writeRecords } from '../storage/postgres/writtenRecords.js';
import { dataFiles, isSame, type Contents, type Files } from './contents.js';
import { Refused } from './copies.js';
import { filesIn, wrapsIn } from './inDatabases.js';

/** So many records or wraps go into one statement, which has to end in time. */
const together = 500;

interface All {
  files: Files;
  wraps: Wraps;
}

const sorted = ({ wraps = {} }: Wraps): [string, string][] =>
  Object.entries(wraps)
    .map(([id, { wrap }]): [string, string] => [id, wrap])
    .sort(([a], [b]) => (a < b ? -1 : 1));
const nameOf = (wraps: Wraps): string => hashOf(JSON.stringify(sorted(wraps)));

const notEmpty = (setting: string): Refused =>
  new Refused(`${setting}: there is something in this database already, and nothing of it is overwritten. Give an empty one.`);
const readOtherwise = (): Error =>
  new Error(
    'What was read back from the database is not what was put there. Nothing was kept: look after the server and its disk, and try again.',
  );

/** What is put into databases. */
interface Moved extends All {
  /** The key of the installation to which all of it belongs. */
  instance: Buffer;
  /** DATA_DIR, where that key is. */
  folder: string;
}

/** Whether databases hold this, and nothing else. */
export const holds = async (there: Contents, { files, wraps }: All): Promise<boolean> =>
  isSame(await there.files(dataFiles), files) && nameOf(await there.wraps()) === nameOf(wraps);

/** Holds what instances would, so that none that starts meanwhile puts anything there. */
async function mustBeEmpty(on: Statements): Promise<void> {
  for (const file of durableFiles) await on.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [file]);
  const [found] = await on.run<{ some: boolean }>(
    'select exists (select from record) or exists (select from document where name <> $1) as some',
    [fillingDocument],
  );
  if (found!.some) throw notEmpty('DATABASE_URL');
}

/** @param ours those that may be there, from a call that was interrupted */
async function noOthers(on: Statements, ours: readonly string[], setting: string): Promise<void> {
  const there = await wrapsIn(on);
  if (sorted(there).length > 0 && !ours.includes(nameOf(there))) throw notEmpty(setting);
}

async function putWraps(on: Statements, wraps: Wraps, ours: readonly string[], setting: string): Promise<void> {
  await on.run('lock table wrap in exclusive mode');
  await noOthers(on, ours, setting);
  await on.run('delete from wrap');
  const all = sorted(wraps);
  for (let at = 0; at < all.length; at += together) {
    const some = all.slice(at, at + together);
    await on.run('insert into wrap (id, wrap) select * from unnest($1::text[], $2::text[])', [
      some.map(([id]) => id),
      some.map(([, wrap]) => wrap),
    ]);
  }
  if (nameOf(await wrapsIn(on)) !== nameOf(wraps)) throw readOtherwise();
}

async function putFiles(on: Statements, files: Files): Promise<void> {
  const changes = durableFiles.flatMap((name) =>
    Object.entries(files[`${name}.json`] ?? {}).flatMap(([kind, table]) =>
      Object.entries(table as Record<string, object>).map(([id, record]) => ({ kind: kind as Kind, id, record })),
    ),
  );
  for (let at = 0; at < changes.length; at += together) await writeRecords(on, changes.slice(at, at + together));
  const { 'accounts.json': accounts } = files;
  if (accounts) await on.run("insert into document (name, body) values ('accounts', $1)", [JSON.stringify(accounts)]);
  await on.run('delete from document where name = $1', [fillingDocument]);
  if (!isSame(await filesIn(on, dataFiles), files)) throw readOtherwise();
}

/**
 * Puts all that an installation keeps into empty databases while no instance runs on them, and reads every record and every wrap
 * back before they are kept: the keys first, in a transaction of their own (decisions.md D15). With the records comes the fingerprint of
 * their key, so that an instance with another one leaves nothing there. Interrupted at any moment, it can be called again.
 * @param all what was checked already, of kinds that this version knows
 * @param still called last; where it throws, nothing of the records is kept
 * @throws Refused where there is something already, or an instance runs
 */
export async function fill(
  databases: Pick<Databases, 'records' | 'keys'>,
  { files, wraps, instance, folder }: Moved,
  still = async (): Promise<void> => undefined,
): Promise<void> {
  const { records, keys } = databases;
  const done = await records.alone(whileNoneRuns, async () => {
    const ours = await begin(databases, wraps);
    await keys.transaction((on) => putWraps(on, wraps, ours, keys.setting));
    await records.transaction(async (on) => {
      await mustBeEmpty(on);
      await putFiles(on, files);
      await sameInstallation(on, instance, folder);
      await still();
    });
    return true;
  });
  if (!done)
    throw new Refused('DATABASE_URL: the server runs on this database, or its keys are being changed. Stop it, or give an empty database.');
}

/** Notes, where the records will be, which keys are about to be put beside them or into a database of their own. */
const begin = ({ records, keys }: Pick<Databases, 'records' | 'keys'>, wraps: Wraps): Promise<string[]> =>
  records.transaction(async (on) => {
    await mustBeEmpty(on);
    const [found] = await on.run<{ body: string[] }>('select body from document where name = $1', [fillingDocument]);
    const before = found?.body ?? [];
    await keys.transaction((other) => noOthers(other, before, keys.setting));
    const ours = [...new Set([...before, nameOf(wraps)])];
    await on.run('insert into document (name, body) values ($1, $2) on conflict (name) do update set body = excluded.body', [
      fillingDocument,
      JSON.stringify(ours),
    ]);
    return ours;
  });
