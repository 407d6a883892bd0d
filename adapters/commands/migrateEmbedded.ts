import { existsSync } from 'node:fs';
import { checked } from '../backup/checks.js';
import { dataFiles, isSame, recordsOf } from '../backup/contents.js';
import { copied, Refused } from '../backup/copies.js';
import { fill, holds } from '../backup/filling.js';
import { contentsInDatabases } from '../backup/inDatabases.js';
import { contentsInFolders } from '../backup/inFolders.js';
import { keyPath, readKeyring, underChange } from '../keys.js';
import { wrapsPath } from '../sealing/vault.js';
import { readSettings, SettingsError, type Settings } from '../settings.js';
import { partsOf } from '../storage/dividedFiles.js';
import { FolderTaken, lockFolder } from '../storage/folderLock.js';
import { openDatabases } from '../storage/postgres/databases.js';
import './quietlyCutOff.js';

const usage = `Use, while the server is stopped: npm run migrate:embedded
with DATA_DIR and KEYS_DIR as they were, and with DATABASE_URL (and KEYS_DATABASE_URL) of an empty database.`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run migrate:embedded`: moves an embedded installation into PostgreSQL (decisions.md D9). The folders stay as
 * they are. What is refused changes nothing and ends with code 2; what was interrupted is finished by calling it again.
 */
async function main(): Promise<void> {
  if (process.argv.length > 2) throw new Refused(usage);
  const settings = readSettings();
  if (!settings.DATABASE_URL) throw new Refused(`DATABASE_URL: set it to the empty database that is to take this installation.\n${usage}`);
  if (!(await readKeyring(settings.DATA_DIR)))
    throw new Refused(`There is no installation to move: ${keyPath(settings.DATA_DIR)} is missing. Set DATA_DIR as for its server.`);
  const locks = [await lockFolder(settings.DATA_DIR)];
  try {
    locks.push(await lockFolder(settings.KEYS_DIR, 'KEYS_DIR'));
    await move(settings);
  } finally {
    for (const unlock of locks) await unlock();
  }
}

async function move(settings: Settings): Promise<void> {
  const ring = (await readKeyring(settings.DATA_DIR))!;
  if (ring.before) throw new Refused(underChange(keyPath(settings.DATA_DIR)));
  const folders = contentsInFolders(settings);
  const all = { files: await folders.files(dataFiles), wraps: await folders.wraps() };
  const { data, keys } = copied(ring, all.files, all.wraps, new Date().toISOString().slice(0, 10));
  const found = await checked(data, keys);
  if (!('cases' in found)) throw new Refused(found.faults.map((fault) => `NOT RIGHT: ${fault}`).join('\n'));
  print(`${found.answers} answers, ${found.accounts} accounts, ${found.cases} cases that can be opened: all are as they were written.`);
  const databases = await openDatabases(settings);
  try {
    if (await holds(contentsInDatabases(databases), all)) print('They are in the database already, each as it is in the files.');
    else {
      await fill(databases, { ...all, instance: ring.key, folder: settings.DATA_DIR }, async () => {
        if (!isSame(await folders.files(dataFiles), all.files))
          throw new Refused('Accounts were changed meanwhile, so nothing was moved. Try again.');
      });
      print(`Moved: ${recordsOf(all.files)} records, each read back as it is in the files.`);
    }
  } finally {
    await databases.close();
  }
  const places = dataFiles.map(folders.place);
  whatIsNext(settings, [...places, ...places.map(partsOf).filter((path) => existsSync(path)), wrapsPath(settings.KEYS_DIR)]);
}

function whatIsNext(settings: Settings, left: readonly string[]): void {
  print('Now:');
  print(
    `- Copy ${keyPath(settings.DATA_DIR)} into DATA_DIR of every instance, and start them with DATABASE_URL${settings.KEYS_DATABASE_URL ? ' and KEYS_DATABASE_URL' : ''}.`,
  );
  print('- Never start one on these folders without DATABASE_URL again: the files stay as they are now, and the database goes on.');
  print(`- When all works, destroy ${left.join(', ')}, and backups from before:`);
  print('  they open what people take back from now on. Then make a backup: npm run backup -- FOLDER');
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The installation cannot be moved.'}\n`);
  process.exitCode = [Refused, SettingsError, FolderTaken].some((kind) => error instanceof kind) ? 2 : 1;
});
