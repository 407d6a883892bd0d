import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { faultIn, headOf, type Chain } from '../../bots/chain.js';
import { chains } from '../actChains.js';
import { instanceKey } from '../keys.js';
import { witnessOf } from '../sealing/witness.js';
import { readSettings, SettingsError } from '../settings.js';

const usage = `Use: npm run acts:verify
  or: npm run acts:verify -- --cases NUMBER:HASH --accounts NUMBER:HASH --answers NUMBER:HASH
with what an earlier run told as the newest act, so that an older copy of a file is noticed.`;

/** The record as it lies in a file, which may be that of a running server: it is replaced whole. Nothing where there is no file. */
async function chainIn({ file, read }: (typeof chains)['cases'], folder: string): Promise<Chain | string> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read (${error.code}).`);
  });
  if (text === undefined) return { acts: [], anchor: undefined };
  try {
    return read(JSON.parse(text));
  } catch (error) {
    return error instanceof z.ZodError ? `What stands at ${error.issues[0]!.path.join('.')} is not an act.` : 'The file is not JSON.';
  }
}

/**
 * `npm run acts:verify` checks the record of what staff did, in cases, with answers and with accounts, also while the server runs, and
 * names the first place that is not as it was recorded (decisions.md D6). It ends with code 1 where there is one.
 */
async function main(): Promise<void> {
  const noted = parsed();
  const folder = readSettings().DATA_DIR;
  const witness = witnessOf(await instanceKey(folder));
  for (const name of ['cases', 'answers', 'accounts'] as const) {
    const chain = await chainIn(chains[name], folder);
    const fault = typeof chain === 'string' ? chain : faultIn(chain, witness, noted[name]);
    if (fault !== undefined) process.exitCode = 1;
    const { acts = [], anchor } = typeof chain === 'string' ? {} : chain;
    const newest = anchor ? `${acts.length} acts, as they were recorded. Newest: --${name} ${headOf(anchor)}` : 'no act yet.';
    process.stdout.write(`${join(folder, chains[name].file)}: ${fault === undefined ? newest : `BROKEN. ${fault}`}\n`);
  }
  process.stdout.write(
    'Note the newest acts somewhere else: given to this command later, they show a file that was put back from an older copy.\n',
  );
}

function parsed(): Partial<Record<keyof typeof chains, string | undefined>> {
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
