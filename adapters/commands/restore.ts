import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checked } from '../backup/checks.js';
import { recordsOf } from '../backup/contents.js';
import { newestIn, readDataCopy, readKeysCopy, Refused, type DataCopy, type KeysCopy } from '../backup/copies.js';
import { mustBeEmpty, putBack, putIntoDatabases, signingFile } from '../backup/restoring.js';
import { readSettings, SettingsError, type Settings } from '../settings.js';
import { lockFolder } from '../storage/folderLock.js';
import './quietlyCutOff.js';

const usage = `Use: npm run restore -- FOLDER [--keys FOLDER] [--try]
FOLDER is that of a backup, whose newest copy of the data is taken; or give one copy, FOLDER/data-YEAR-MONTH-DAY.json.
--keys is the folder of keys.json, where that lies elsewhere. --try checks everything and changes nothing.`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Asked {
  from: string;
  keys: string | undefined;
  only: boolean;
}

function asked(): Asked {
  try {
    const { values, positionals } = parseArgs({
      options: { keys: { type: 'string' }, try: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [from, ...more] = positionals;
    if (from && more.length === 0) return { from: resolve(from), keys: values.keys && resolve(values.keys), only: values.try };
  } catch {
    // What cannot be read is answered like what is missing.
  }
  throw new Refused(usage);
}

/** `npm run restore`: puts a backup into an empty installation, or only looks whether it could (S49). What is refused changes nothing and ends with code 2. */
async function main(): Promise<void> {
  const { from, keys: elsewhere, only } = asked();
  const settings = readSettings();
  if (!only && !settings.DATABASE_URL) mustBeEmpty(settings);
  const isFile = await stat(from).then(
    (found) => found.isFile(),
    () => false,
  );
  const path = isFile ? from : await newestIn(from);
  const [data, keys] = [await readDataCopy(path), await readKeysCopy(elsewhere ?? (isFile ? resolve(path, '..') : from))];
  const found = await checked(data, keys);
  if (!('cases' in found)) throw new Refused(found.faults.map((fault) => `NOT RIGHT: ${fault}`).join('\n'));
  print(`${path}: whole, of ${data.on}, and it belongs to the keys of ${keys.on}.`);
  print(`${found.answers} answers, ${found.accounts} accounts, ${found.cases} cases that can be opened.`);
  if (found.withoutKey > 0)
    print(
      `${found.withoutKey} cases have no key any more: they were taken back or ended after the copy was made. Nobody can read them, and they are dropped at the next start.`,
    );
  await signingFile(settings, keys);
  if (only) return print('Nothing was changed.');
  await restore(settings, data, keys);
  print('Restored. Start the program: return numbers, passphrases and authenticator apps work as before.');
  if (keys.bundle !== undefined) print('The key that signs bundles is back too: offices know it.');
  print(`All is as it was on ${data.on}: what was written, answered or changed since is not there.`);
}

async function restore(settings: Settings, data: DataCopy, keys: KeysCopy): Promise<void> {
  const locks = [await lockFolder(settings.DATA_DIR)];
  try {
    if (settings.DATABASE_URL) {
      if (await putIntoDatabases(settings, data, keys)) return print('All is in the database already, each record as it is in the copy.');
      return print(`${recordsOf(data.files)} records are in the database, each read back as it is in the copy.`);
    }
    locks.push(await lockFolder(settings.KEYS_DIR, 'KEYS_DIR'));
    mustBeEmpty(settings);
    await putBack(settings, data, keys);
  } finally {
    for (const unlock of locks) await unlock();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The backup cannot be restored.'}\n`);
  process.exitCode = error instanceof Refused || error instanceof SettingsError ? 2 : 1;
});
