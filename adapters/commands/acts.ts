import { parseArgs } from 'node:util';
import { z } from 'zod';
import { faultIn, headOf, type Chain } from '../../bots/chain.js';
import type { Witness } from '../../bots/sealing.js';
import { chains } from '../actChains.js';
import type { Contents } from '../backup/contents.js';
import { contentsHere } from '../backup/inDatabases.js';
import { witnessOf } from '../sealing/witness.js';
import { readSettings, SettingsError } from '../settings.js';
import { keyHere } from './storeHere.js';
import './quietlyCutOff.js';

const usage = `Use: npm run acts:verify
  or: npm run acts:verify -- --cases NUMBER:HASH --accounts NUMBER:HASH --answers NUMBER:HASH
with what an earlier run told as the newest act, so that an older copy of a file is noticed.`;

/** The record as it is kept, also while the server runs. Nothing where there is none yet. */
async function chainIn({ file, read }: (typeof chains)[keyof typeof chains], contents: Contents): Promise<Chain | string> {
  const { [file]: found } = await contents.files([file]);
  if (found === undefined) return { acts: [], anchor: undefined };
  try {
    return read(found);
  } catch (error) {
    if (error instanceof z.ZodError) return `What stands at ${error.issues[0]!.path.join('.')} is not an act.`;
    throw error;
  }
}

/**
 * `npm run acts:verify` checks the record of what staff did, in cases, with answers and with accounts, also while the server runs, and
 * names the first place that is not as it was recorded (decisions.md D6). It ends with code 1 where there is one.
 */
async function main(): Promise<void> {
  const noted = parsed();
  const settings = readSettings();
  const witness = witnessOf(await keyHere(settings));
  const contents = await contentsHere(settings);
  try {
    await verify(contents, witness, noted);
  } finally {
    await contents.close();
  }
  process.stdout.write(
    'Note the newest acts somewhere else: given to this command later, they show a file that was put back from an older copy.\n',
  );
}

async function verify(contents: Contents, witness: Witness, noted: Noted): Promise<void> {
  for (const name of ['cases', 'answers', 'accounts'] as const) {
    const chain = await chainIn(chains[name], contents);
    const fault = typeof chain === 'string' ? chain : faultIn(chain, witness, noted[name]);
    if (fault !== undefined) process.exitCode = 1;
    const { acts = [], anchor } = typeof chain === 'string' ? {} : chain;
    const found = noted[name] === undefined ? '' : ` Act ${noted[name].split(':')[0]} is there as it was noted.`;
    const newest = anchor ? `${acts.length} acts, as they were recorded.${found} Newest: --${name} ${headOf(anchor)}` : 'no act yet.';
    process.stdout.write(`${contents.place(chains[name].file)}: ${fault === undefined ? newest : `BROKEN. ${fault}`}\n`);
  }
}

type Noted = Partial<Record<keyof typeof chains, string | undefined>>;

function parsed(): Noted {
  try {
    return parseArgs({ options: { cases: { type: 'string' }, answers: { type: 'string' }, accounts: { type: 'string' } } }).values;
  } catch {
    throw new SettingsError(usage);
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The record cannot be checked.'}\n`);
  process.exitCode = error instanceof SettingsError ? 2 : 1;
});
