import { isLocal, type AccountRecord } from '../accounts/account.js';
import type { AccountsHome } from '../accounts/accountsHome.js';
import { more, type Named } from '../accounts/changes.js';
import { readCode, subjectCode } from '../accounts/subject.js';
import { changed, print, Refused, usage } from './changingAccounts.js';

/** @param typed a code, or what the provider calls somebody, which means them only together with the provider */
export function readSubject(typed: string | undefined, issuer: string | undefined): string {
  if (!typed?.trim()) throw new Refused(usage);
  const code = readCode(typed);
  if (code) return code;
  if (!issuer)
    throw new Refused(
      'SUBJECT: this is no code, and what a provider calls somebody means them only together with the provider: set OIDC_ISSUER as for the server.',
    );
  return subjectCode(issuer, typed.trim());
}

/** Nobody is two accounts: whoever came back from the provider would be either. */
function nobodyElse(accounts: AccountRecord[], name: string, subject: string): void {
  const other = accounts.find((account) => account.subject === subject && account.name !== name);
  if (other) throw new Refused(`SUBJECT: the account ${other.name} belongs to this person already. Use untie or remove for it first.`);
}

export async function addTied(home: AccountsHome, account: Named & { subject: string }): Promise<void> {
  await home.change((accounts, removed) => {
    nobodyElse(accounts, account.name, account.subject);
    return more(accounts, removed, account);
  });
  print(`The account ${account.name} is made. It has no passphrase: ${itsCode(account.subject)}`);
}

const itsCode = (subject: string): string =>
  `it belongs to whoever signs in through the organization and has the code ${subject} there. Make sure by another way that this is the right person.`;

export async function tie(home: AccountsHome, name: string, subject: string): Promise<void> {
  let local = false;
  await changed(home, name, (account, all) => {
    nobodyElse(all, name, subject);
    local = isLocal(account);
    return { ...account, subject };
  });
  print(`The account ${name} is tied: ${itsCode(subject)} Whoever was signed in with it is signed out.`);
  if (local) print('Its passphrase works as well. To have it end, remove the account and make it anew with --subject.');
}

export async function untie(home: AccountsHome, name: string): Promise<void> {
  await changed(home, name, (account) => {
    if (!account.subject) throw new Refused(`The account ${name} is not tied to anybody.`);
    if (!isLocal(account))
      throw new Refused(
        `The account ${name} has no passphrase, so nobody could sign in with it. Use tie for another person, reset to give it one, or remove.`,
      );
    const { subject: _, ...rest } = account;
    return rest;
  });
  print(`The account ${name} is tied to nobody any more. Whoever was signed in with it is signed out.`);
}
