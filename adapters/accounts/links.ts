import { z } from 'zod';
import { Address, isSameUser } from '../../bots/address.js';
import type { Language } from '../../knowledge/language.js';
import { derived, same } from '../keys.js';
import { seal, unseal } from '../sealing/box.js';
import { hashOf } from '../sealing/codes.js';
import { isRunOut, type AccountRecord } from './account.js';
import type { AccountsHome } from './accountsHome.js';
import { freshPassphrase } from './passphrase.js';

/** For so long a code ties a chat in Teams to an account (minutes). */
export const linkMinutes = 15;

/** What a code looks like as a whole message: four groups of four, with any dashes between them. */
const Code = z
  .string()
  .max(40)
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z2-9]{4}(\p{Pd}[a-z2-9]{4}){3}$/u))
  .transform((text) => text.replace(/\p{Pd}/gu, ''));

/** Whether somebody says nothing but such a code. */
export const isLinkCode = (words: string): boolean => Code.safeParse(words).success;

export const linksKey = (key: Buffer): Buffer => derived(key, 'chats of accounts in Teams');

const sealed = (key: Buffer, name: string, address: Address): string => seal(linksKey(key), name, Buffer.from(JSON.stringify(address)));

/** The chat of an account; undefined where it has none, and where it was sealed under another key. */
export function addressIn({ name, teams }: Pick<AccountRecord, 'name' | 'teams'>, key: Buffer): Address | undefined {
  if (teams === undefined) return undefined;
  try {
    return Address.parse(JSON.parse(unseal(linksKey(key), name, teams).toString()));
  } catch {
    return undefined;
  }
}

/** An account without its chat, and without a code for one. */
export function unlinked({ teams: _, linking: __, ...record }: AccountRecord): AccountRecord {
  return record;
}

/**
 * A code that ties a chat to an account, once. Of its 80 random bits the hash alone is kept.
 */
export function freshLink(now: Date): { code: string; linking: NonNullable<AccountRecord['linking']> } {
  const code = freshPassphrase();
  const until = new Date(now.getTime() + linkMinutes * 60_000).toISOString();
  return { code, linking: { hash: hashOf(Code.parse(code)), until } };
}

/**
 * Ties a chat in Teams to the account whose code was said there. The code is used up with it, while they are held,
 * and a person of the organization has one account at most.
 * @param language the one of that chat: the account reads it from now on where none was given to it
 * @returns the name of the account; undefined for a code that is none, was used or has run out
 * @throws AccountsError as the home of the accounts does
 */
export async function linkWith(
  { home, key, now }: { home: AccountsHome; key: Buffer; now: Date },
  words: string,
  address: Address,
  language: Language,
): Promise<string | undefined> {
  const code = Code.safeParse(words).data;
  if (code === undefined) return undefined;
  const hash = hashOf(code);
  const isOpen = (account: AccountRecord): boolean =>
    account.linking !== undefined && same(account.linking.hash, hash) && !isRunOut(account, now);
  // Nobody holds the accounts, and writes them anew, by saying what no account waits for.
  if (!(await home.read())!.accounts.some(isOpen)) return undefined;
  let name: string | undefined;
  const tie = (accounts: AccountRecord[]): AccountRecord[] => {
    const found = accounts.find(isOpen);
    name = found?.name;
    if (!found) return accounts;
    return accounts.map((account) => {
      if (account === found)
        return { ...unlinked(account), language: account.language ?? language, teams: sealed(key, account.name, address) };
      const other = addressIn(account, key);
      return other && isSameUser(other, address) ? unlinked(account) : account;
    });
  };
  await home.change(tie, { now });
  return name;
}

/** Notes that the chat of an account has moved to another address of the service. @throws AccountsError as the home of the accounts does */
export const moveLink = (home: AccountsHome, key: Buffer, name: string, address: Address): Promise<void> =>
  home.change(
    (accounts) =>
      accounts.map((account) => (account.name === name && account.teams ? { ...account, teams: sealed(key, name, address) } : account)),
    { patience: 1_000 },
  );

/** The language that the owner of an account chose in its chat, and nothing else of it. @throws AccountsError as the home of the accounts does */
export const chooseLanguage = (home: AccountsHome, name: string, language: Language): Promise<void> =>
  home.change((accounts) => accounts.map((account) => (account.name === name && account.teams ? { ...account, language } : account)), {
    by: name,
    // Whoever writes in a chat does not wait.
    patience: 1_000,
  });
