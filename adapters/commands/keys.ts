import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitting } from '../sealing/fit.js';
import { keyPath } from '../keys.js';
import { inPlaces, type Places } from '../sealing/places.js';
import { changeKey } from '../sealing/rotation.js';
import { readSettings, SettingsError } from '../settings.js';
import { lockFolder } from '../storage/folderLock.js';
import { keyringHere } from './storeHere.js';
import './quietlyCutOff.js';
import { whyItFailed } from './whyItFailed.js';

const usage = `Use one of, while the server is stopped, with all its instances:
  npm run keys -- rotate    makes a new instance.key and seals under it what lay under the old one
  npm run keys -- check     says whether records and keys fit together, and changes nothing`;

/** Says what cannot be done as asked. Nothing was changed. */
class Refused extends Error {}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run keys`: changes the key of the installation, or says whether files and keys fit together. */
async function main(): Promise<void> {
  const [verb, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (more.length > 0 || (verb !== 'rotate' && verb !== 'check')) throw new Refused(usage);
  const settings = readSettings();
  await keyringHere(settings);
  const locks = [await lockFolder(settings.DATA_DIR)];
  try {
    // Where there is none, a look makes none.
    if (verb === 'rotate' || existsSync(settings.KEYS_DIR)) locks.push(await lockFolder(settings.KEYS_DIR, 'KEYS_DIR'));
    await inPlaces(settings, verb === 'rotate' ? rotate : check);
  } finally {
    for (const unlock of locks) await unlock();
  }
}

async function rotate(places: Places): Promise<void> {
  const done = await changeKey(places);
  if (!done) throw new Refused('There is no key yet. It is made when the program starts for the first time.');
  print('There is a new instance.key. The old one opens nothing here any more.');
  print(
    `Sealed anew: ${done.cases} keys of cases, ${done.factors} second factors of accounts, ${done.chats} chats in Teams, and the record of acts.`,
  );
  print('Return numbers, passphrases and authenticator apps go on working. Chats over Direct Line begin anew.');
  if (places.databases) return copyTo(keyPath(places.DATA_DIR));
  print('Make a backup of DATA_DIR and KEYS_DIR now. Older copies of instance.key fit older copies of both folders only:');
  print('destroy them together, or keep them together where nobody else can reach them.');
}

function copyTo(path: string): void {
  print(`Copy ${path} into DATA_DIR of every other instance before you start it: with the old one, it does not start.`);
  print('Make a backup of the databases and of instance.key now. Older copies of instance.key fit older copies of the databases only:');
  print('destroy them together, or keep them together where nobody else can reach them.');
}

async function check(places: Places): Promise<void> {
  const found = await fitting(places);
  for (const { says, fits } of found) print(fits ? says : `NOT RIGHT: ${says}`);
  if (found.some(({ fits }) => !fits)) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  process.stderr.write(`${whyItFailed(error, 'The keys cannot be changed.')}\n`);
  process.exitCode = error instanceof Refused || error instanceof SettingsError ? 2 : 1;
});
