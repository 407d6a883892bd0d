import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '../backup/backingUp.js';
import { Refused } from '../backup/copies.js';
import { copyDays } from '../backup/copyNames.js';
import { readSettings, SettingsError } from '../settings.js';
import './quietlyCutOff.js';
import { whyItFailed } from './whyItFailed.js';

const usage = `Use: npm run backup -- FOLDER [--keys FOLDER]
It writes data-YEAR-MONTH-DAY.json and keys.json, also while the server runs. --keys puts keys.json elsewhere, on another disk for instance.
Copies of the data in FOLDER that are older than ${copyDays} days are deleted.`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function asked(): { data: string; keys: string } {
  try {
    const { values, positionals } = parseArgs({ options: { keys: { type: 'string' } }, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder && more.length === 0) return { data: resolve(folder), keys: resolve(values.keys || folder) };
  } catch {
    // What cannot be read is answered like what is missing.
  }
  throw new Refused(usage);
}

/** `npm run backup`: copies an installation (S49). What cannot be done as asked changes nothing and ends with code 2. */
async function main(): Promise<void> {
  const to = asked();
  const written = await backUp(readSettings(), to, new Date().toISOString().slice(0, 10));
  print(`Data: ${written.data}`);
  print(`Keys: ${written.keys}`);
  if (written.dropped > 0) print(`Deleted: ${written.dropped} copies of the data that were older than ${copyDays} days.`);
  if (written.unread.length > 0)
    print(
      `Not deleted, since they cannot be read: ${written.unread.join(', ')}. They are older than ${copyDays} days: delete them yourself, unless they are another installation's.`,
    );
  print('Whoever has both can read what people sent. Keep them apart, where few can reach them.');
  if (written.signs !== 'no') print('The key that signs bundles is in keys.json too: whoever has it can make bundles in your name.');
  if (written.signs === 'another')
    print(
      'It is another key than bundle.key in KEYS_DIR, which is gone, damaged or new, and is not in the copy. If offices know the one in the copy, put its text, "bundle" in keys.json, into bundle.key. If they know the new one, take "bundle" out of keys.json, and make a backup.',
    );
  print('Of keys.json keep the newest copy only, and have no other program keep older ones: what people delete is gone');
  print('from older copies of the data because its key is gone. To see whether they can be used: npm run restore -- FOLDER --try');
  if (written.faults.length === 0) return;
  const wrong = written.faults.map((fault) => `NOT RIGHT: ${fault}\n`).join('');
  process.stderr.write(
    `${wrong}A restore would refuse this copy, so no older one was deleted. Look after that first, then make another one.\n`,
  );
  process.exitCode = 1;
}

await main().catch((error: unknown) => {
  process.stderr.write(`${whyItFailed(error, 'The backup cannot be made.')}\n`);
  process.exitCode = error instanceof Refused || error instanceof SettingsError ? 2 : 1;
});
