import type { Directory } from '../../knowledge/directory.js';
import { instanceKey } from '../keys.js';
import { readsLike, servicesOf, type AccountRecord, type RemovedAccount, type Role } from './account.js';
import type { AccountsHome } from './accountsHome.js';
import { isDemonstration } from './demonstration.js';
import { unlinked } from './links.js';
import { freshMeans, type Means } from './means.js';

/** Why an account was not made or changed. Nothing has changed then. */
export const reasons = ['noAccount', 'wasRemoved', 'isThere', 'shownLike', 'noShown', 'noService', 'mixed', 'own', 'notOperator'] as const;
export type Reason = (typeof reasons)[number];

/** Says why, and of which account or office; whoever asked says it in their own words. */
export class NotDone extends Error {
  constructor(
    readonly reason: Reason,
    readonly about: string,
  ) {
    super(reason);
  }
}

/** Who changes accounts, and where. */
export interface Changing {
  home: AccountsHome;
  /** The account of an operator; none for whoever can run commands on the machine. */
  by?: string;
}

export type Named = Pick<AccountRecord, 'name' | 'shown' | 'roles' | 'language'>;

/** The accounts before a change and after it. */
export interface Compared {
  before: AccountRecord[];
  after: AccountRecord[];
}

/**
 * Nobody is shown as somebody else: who is left out, and who opened a case, must be one person.
 * @param accounts those that there are, and those that are gone: cases still say who opened them
 * @throws NotDone
 */
export function nobodyElseShown(accounts: readonly RemovedAccount[], name: string, shown: string | undefined): void {
  const other = accounts.find((account) => account.name !== name && shown !== undefined && readsLike(account.shown ?? account.name, shown));
  if (other) throw new NotDone('shownLike', other.name);
}

/** One more account, unless there is, or was, one of that name. @param removed those that are gone @throws NotDone */
export function more(accounts: AccountRecord[], removed: readonly RemovedAccount[], account: AccountRecord): AccountRecord[] {
  if (removed.some(({ name }) => name === account.name)) throw new NotDone('wasRemoved', account.name);
  nobodyElseShown([...accounts, ...removed], account.name, account.shown);
  if (accounts.some(({ name }) => name === account.name)) throw new NotDone('isThere', account.name);
  return [...accounts, account];
}

/** Roles that an account may have together, of offices that there are. @throws NotDone */
export function fittingRoles(roles: Role[], directory: Pick<Directory, 'service'>): Role[] {
  const services = servicesOf({ roles });
  for (const id of services) if (!directory.service(id)) throw new NotDone('noService', id);
  if (services.length > 0 && !isDemonstration({ roles }, directory) && services.some((id) => directory.service(id)!.demonstration))
    throw new NotDone('mixed', '');
  return roles;
}

/**
 * Nobody changes their own account, and only an operator changes any: so one is always left. Asked while the accounts are held,
 * since two operators may remove each other at once.
 */
function mayChange({ by }: Changing, accounts: readonly AccountRecord[], name: string): void {
  if (by === undefined) return;
  if (!accounts.find((one) => one.name === by)?.roles.includes('operator')) throw new NotDone('notOperator', by);
  if (name === by) throw new NotDone('own', name);
}

/** One account changed or left out, the others as they are. @throws NotDone, AccountsError */
export async function changeOne(
  changing: Changing,
  name: string,
  change: (
    account: AccountRecord,
    all: AccountRecord[],
    removed: readonly RemovedAccount[],
  ) => AccountRecord | undefined | Promise<AccountRecord | undefined>,
): Promise<Compared> {
  let compared: Compared | undefined;
  const work = async (before: AccountRecord[], removed: readonly RemovedAccount[]): Promise<AccountRecord[]> => {
    mayChange(changing, before, name);
    const account = before.find((one) => one.name === name);
    if (!account) throw new NotDone('noAccount', name);
    const to = await change(account, before, removed);
    const after = before.flatMap((one) => (one === account ? (to ?? []) : one));
    compared = { before, after };
    return after;
  };
  await changing.home.change(work, { by: changing.by });
  return compared!;
}

/** Makes an account. @returns what lets somebody sign in, to be told once */
export async function makeAccount(changing: Changing, account: Named): Promise<Means> {
  let means: Means;
  const work = async (accounts: AccountRecord[], removed: readonly RemovedAccount[]): Promise<AccountRecord[]> => {
    mayChange(changing, accounts, account.name);
    means = await freshMeans(account.name, await instanceKey(changing.home.folder));
    return more(accounts, removed, { ...account, ...means.kept });
  };
  await changing.home.change(work, { by: changing.by });
  return means!;
}

/** All that an account may do from now on. Whoever is signed in with it stays so, and may do that. */
export const giveRoles = (changing: Changing, name: string, roles: Role[]): Promise<Compared> =>
  changeOne(changing, name, (account) => {
    if (!account.shown && servicesOf({ roles }).length > 0) throw new NotDone('noShown', name);
    return { ...account, roles };
  });

/** Takes an account away; its name is given to nobody again. */
export const removeAccount = (changing: Changing, name: string): Promise<Compared> => changeOne(changing, name, () => undefined);

/** A new passphrase and a new second factor, and no chat in Teams. @returns what is told once, and whether somebody at the provider is tied to it still */
export async function resetAccount(changing: Changing, name: string): Promise<{ means: Means; tied: boolean }> {
  let done: { means: Means; tied: boolean };
  await changeOne(changing, name, async (account) => {
    done = { means: await freshMeans(name, await instanceKey(changing.home.folder)), tied: account.subject !== undefined };
    return { ...unlinked(account), ...done.means.kept };
  });
  return done!;
}
