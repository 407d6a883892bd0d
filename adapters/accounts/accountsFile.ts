import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { z } from 'zod';
import { Act, Anchor } from '../../dialogs/act.js';
import { instanceKey, keyPath, readKeyring, underChange } from '../keys.js';
import { witnessOf } from '../sealing/witness.js';
import { AccountRecord, RemovedAccount } from './account.js';
import { recorded } from './accountActs.js';

/** What was done to accounts, beside them: it is kept by the same write (decisions.md D6). */
export const Chained = { acts: z.array(Act).default([]), anchor: Anchor.optional() };

/** What the file of accounts holds. */
export const Kept = z
  .strictObject({
    schema: z.literal('waypoint-accounts/1'),
    accounts: z
      .array(AccountRecord)
      .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two accounts have the same name')
      .refine((all) => {
        const subjects = all.flatMap(({ subject }) => subject ?? []);
        return new Set(subjects).size === subjects.length;
      }, 'two accounts belong to the same person at the provider'),
    removed: z.array(RemovedAccount).default([]),
    ...Chained,
  })
  .refine(
    ({ accounts, removed }) => !accounts.some(({ name }) => removed.some((gone) => gone.name === name)),
    'an account has the name of one that was removed',
  );

/** What is wrong with the file of accounts, with its path and what to do; never what is in it. */
export class AccountsError extends Error {}

export const accountsPath = (folder: string): string => join(folder, 'accounts.json');

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/** Where a fault is, without anything of what stands there. */
const faultOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return error.issues.map(({ path }) => path.join('.') || 'as a whole').join(', ');
  return error instanceof SyntaxError ? 'it is not JSON' : codeOf(error);
};

interface Read extends Omit<z.infer<typeof Kept>, 'schema'> {
  stamp: string;
}

/**
 * The accounts of an installation, none where there is no file yet, and a stamp that differs when the file does.
 * @param known the stamp of what is known already; when it is still the same, nothing is read
 * @returns undefined when nothing changed since `known`
 * @throws AccountsError that names the file and the remedy
 */
export async function readAccounts(folder: string, known?: string): Promise<Read | undefined> {
  const path = accountsPath(folder);
  const handle = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new AccountsError(
      `${path} cannot be read (${codeOf(error)}): let it belong to the user who runs the program, and to nobody else.`,
    );
  });
  if (!handle) return known === 'none' ? undefined : { stamp: 'none', accounts: [], removed: [], acts: [] };
  try {
    const { ino, mtimeMs, size } = await handle.stat();
    const stamp = [ino, mtimeMs, size].join(' ');
    if (stamp === known) return undefined;
    const { schema: _, ...kept } = Kept.parse(JSON.parse(await handle.readFile('utf8')));
    return { stamp, ...kept };
  } catch (error) {
    throw new AccountsError(
      `${path} is damaged (${faultOf(error)}): restore it from a backup, or move it away and make the accounts anew.`,
    );
  } finally {
    await handle.close();
  }
}

/** Those that a change removes join those that are gone: whoever removes one cannot forget to keep its name from others. */
const goneWith = (before: readonly AccountRecord[], after: readonly AccountRecord[]): RemovedAccount[] =>
  before
    .filter(({ name }) => !after.some((account) => account.name === name))
    .map(({ name, shown }) => ({ name, ...(shown === undefined ? {} : { shown }) }));

/**
 * Changes the accounts, and records what was done to them. The file that will replace the old one is also the lock: it can be made only once, and renaming
 * it publishes the change and opens the lock in one step. A change waits for one that is going on.
 * @param change gives the accounts as they shall be; when it throws, nothing has changed. A key that it seals with must be
 *   read by it, and not before: the key may change while this waits
 * @param how whose act it is, which is the machine's unless given; and how long to wait for another change, in milliseconds
 * @throws AccountsError that names the file and the remedy
 */
export async function changeAccounts(
  folder: string,
  change: (accounts: AccountRecord[], removed: readonly RemovedAccount[]) => AccountRecord[] | Promise<AccountRecord[]>,
  { by, patience = 10_000 }: { by?: string | undefined; patience?: number } = {},
): Promise<void> {
  const path = accountsPath(folder);
  const fresh = `${path}.new`;
  const handle = await openOnce(fresh, patience);
  try {
    if ((await readKeyring(folder))?.before) throw new AccountsError(underChange(keyPath(folder)));
    const { accounts: before, removed: gone, ...known } = (await readAccounts(folder))!;
    const accounts = await change(before, gone);
    const removed = [...gone, ...goneWith(before, accounts)];
    const today = new Date().toISOString().slice(0, 10);
    const { acts, anchor } = recorded(known, { before, after: accounts, on: today, by }, witnessOf(await instanceKey(folder)));
    await handle.writeFile(`${JSON.stringify(Kept.parse({ schema: 'waypoint-accounts/1', accounts, removed, acts, anchor }), null, 1)}\n`);
    await handle.sync();
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  const parent = await open(folder, 'r');
  await parent.sync().finally(() => parent.close());
}

async function openOnce(path: string, patience: number): Promise<Awaited<ReturnType<typeof open>>> {
  for (let waited = 0; ; waited += 25) {
    try {
      return await open(path, 'wx', 0o600);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST')
        throw new AccountsError(
          `${path} cannot be written (${codeOf(error)}): let the user who runs this write to the folder of DATA_DIR.`,
        );
      if (waited >= patience) throw inTheWay(path);
      await passed(25);
    }
  }
}

const inTheWay = (path: string): AccountsError =>
  new AccountsError(`${path} is in the way: another command is at work or was interrupted. If none runs, delete it and try again.`);

/** Waits until no command is changing the accounts. @throws AccountsError as `changeAccounts` does */
export async function accountsAtRest(folder: string, patience = 10_000): Promise<void> {
  const path = `${accountsPath(folder)}.new`;
  for (let waited = 0; existsSync(path); waited += 25) {
    if (waited >= patience) throw inTheWay(path);
    await passed(25);
  }
}
