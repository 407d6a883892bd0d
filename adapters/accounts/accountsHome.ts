import { z } from 'zod';
import { Act, Anchor } from '../../dialogs/act.js';
import { instanceKey, keyPath, readKeyring, underChange } from '../keys.js';
import { witnessOf } from '../sealing/witness.js';
import { AccountRecord, isRunOut, RemovedAccount } from './account.js';
import { recorded } from './accountActs.js';

/** What was done to accounts, beside them: it is kept by the same write (decisions.md D6). */
export const Chained = { acts: z.array(Act).default([]), anchor: Anchor.optional() };

/** All that is kept of accounts, together. */
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
export type Kept = z.infer<typeof Kept>;

/** What is wrong with where the accounts are kept, with its name and what to do; never what is in it. */
export class AccountsError extends Error {}

/**
 * Gives the accounts as they shall be. A key that it seals with must be read by it, and not before: the key may change while
 * it waits. It may be run again, from its beginning.
 */
export type Change = (accounts: AccountRecord[], removed: readonly RemovedAccount[]) => AccountRecord[] | Promise<AccountRecord[]>;

/** How a change is made. */
export interface How {
  /** Whose act it is: the machine's unless given. */
  by?: string | undefined;
  /** When it is made: by the clock of the database, or else of this machine, unless given. */
  now?: Date | undefined;
  /** How long it waits for another one, in milliseconds. */
  patience?: number;
}

/** The accounts, and a stamp that differs whenever they do; `none` where none was ever made. */
export interface Read extends Omit<Kept, 'schema'> {
  stamp: string;
}

/**
 * Where the accounts of an installation are kept: a file of one machine, or the database of several instances. Whoever asks
 * sees every change that was made before, whoever made it: nobody is let in on old knowledge (decisions.md D6).
 */
export interface AccountsHome {
  /** How people find it, for what is said of a fault. */
  readonly place: string;
  /** DATA_DIR, where the key is under which things of accounts are sealed. */
  readonly folder: string;
  /**
   * @param known the stamp of what is known already; when it is still the same, nothing is read
   * @returns undefined when nothing changed since `known`
   * @throws AccountsError that names the place and the remedy
   */
  read(known?: string): Promise<Read | undefined>;
  /**
   * Changes the accounts, and records what was done to them. A change waits for one that is going on; when it throws, nothing
   * has changed.
   * @throws AccountsError that names the place and the remedy
   */
  change(change: Change, how?: How): Promise<void>;
}

/** Where a fault is, without anything of what stands there. */
export const faultOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return error.issues.map(({ path }) => path.join('.') || 'as a whole').join(', ');
  return error instanceof SyntaxError ? 'it is not JSON' : ((error as NodeJS.ErrnoException).code ?? 'unknown');
};

/** Those that a change removes join those that are gone: whoever removes one cannot forget to keep its name from others. */
const goneWith = (before: readonly AccountRecord[], after: readonly AccountRecord[]): RemovedAccount[] =>
  before
    .filter(({ name }) => !after.some((account) => account.name === name))
    .map(({ name, shown }) => ({ name, ...(shown === undefined ? {} : { shown }) }));

/** An account without a code that ran out: nobody did that, so nobody's act is recorded. */
function current(account: AccountRecord, now: Date): AccountRecord {
  if (!isRunOut(account, now)) return account;
  const { linking: _, ...left } = account;
  return left;
}

/**
 * What is kept after a change, wherever that is, without what is past its time. To be called by the one that holds the accounts.
 * @param folder DATA_DIR
 * @throws AccountsError while the key of the installation is being changed; and whatever `change` throws
 */
export async function changed(folder: string, known: Omit<Kept, 'schema'>, change: Change, { by, now = new Date() }: How): Promise<Kept> {
  if ((await readKeyring(folder))?.before) throw new AccountsError(underChange(keyPath(folder)));
  const { removed: gone } = known;
  const before = known.accounts.map((account) => current(account, now));
  const accounts = await change(before, gone);
  const removed = [...gone, ...goneWith(before, accounts)];
  const today = now.toISOString().slice(0, 10);
  const { acts, anchor } = recorded(known, { before, after: accounts, on: today, by }, witnessOf(await instanceKey(folder)));
  return Kept.parse({ schema: 'waypoint-accounts/1', accounts, removed, acts, anchor });
}
