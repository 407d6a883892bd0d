import { z } from 'zod';
import { KeyLocks } from '../storage/keyLocks.js';
import { accountOf, isLocal, type Account } from './account.js';
import type { Accounts } from './accounts.js';
import { allowed, allowedInAll, Lockout } from './lockout.js';
import { isPassphrase, nobodys, scrypted } from './passphrase.js';
import { factorKey, freshFactor, openFactor, sealFactor, stepOf } from './secondFactor.js';

export interface SignIn {
  /**
   * The account, or undefined: for a wrong name, passphrase or code, a code that was accepted before, a name that is
   * locked, and when too many wait. All cost the same work but the last, which no name has a part in.
   * @param network where the attempt comes from: failures there lock the name there only
   * @throws AccountsError when the file of accounts is damaged
   */
  signIn(name: string, passphrase: string, code: string, network?: string): Promise<Account | undefined>;
  /** Forgets failures whose time is over. */
  sweep(): void;
  /** Whether something is held that should be gone. */
  overdue(): boolean;
}

export interface SignInParts {
  accounts: Pick<Accounts, 'record'>;
  /** The key of the instance. */
  key: Buffer;
  /** Milliseconds since 1970. */
  now(): number;
  derive?: typeof scrypted;
}

/** Longer than anything of ours; what is longer is wrong, and hashing it would be work for nothing. */
const Typed = z.string().max(200).catch('');

/** So many may wait for the ones before them: a few seconds. */
const mostWaiting = 50;

/**
 * Signs in with a passphrase and a second factor. One at a time, since each takes the memory of a scrypt, and so that
 * neither a code nor a count of failures can be raced for. Which codes were accepted is known in memory only: after a
 * restart one that is not yet a minute old would do once more, with the passphrase.
 */
export function signInWith({ accounts, key, now, derive = scrypted }: SignInParts): SignIn {
  const sealedWith = factorKey(key);
  const nobody = { name: '', passphrase: nobodys(), factor: sealFactor(sealedWith, '', freshFactor()) };
  const lastSteps = new Map<string, number>();
  const [here, inAll] = [new Lockout(now), new Lockout(now, undefined, allowedInAll)];
  const lockouts = [here, inAll];
  /** When somebody was right whose name is tried from everywhere: the next code lets them in. */
  const oneRight = new Map<string, number>();
  const queue = new KeyLocks();
  let waiting = 0;

  /** Whether a right attempt is enough: where one name is tried from many networks, it takes a second code within the same time. */
  function isEnough(name: string): boolean {
    if (!inAll.isLocked(name)) return true;
    const before = oneRight.get(name);
    oneRight.set(name, now());
    return before !== undefined && now() - before < allowed.within;
  }

  async function attempt(name: string, passphrase: string, code: string, network: string): Promise<Account | undefined> {
    const found = await accounts.record(name);
    const record = isLocal(found) ? found : undefined;
    const known = record ?? nobody;
    const isRight = await isPassphrase(passphrase, known.passphrase, derive);
    const stands = (await accounts.record(name))?.passphrase?.hash === record?.passphrase.hash;
    const factor = openFactor(sealedWith, known.name, known.factor);
    const step = factor && stepOf(factor, code, now());
    const isNew = step !== undefined && step > (lastSteps.get(name) ?? 0);
    const there = `${name} ${network}`;
    if (here.isLocked(there) || !record || !isRight || !isNew || !stands) {
      here.failed(there);
      inAll.failed(name);
      return undefined;
    }
    lastSteps.set(name, step);
    if (!isEnough(name)) return undefined;
    oneRight.delete(name);
    here.succeeded(there);
    return accountOf(record);
  }

  return {
    async signIn(name, passphrase, code, network = '') {
      if (waiting >= mostWaiting) return undefined;
      waiting++;
      const done = await queue.take('sign-in');
      try {
        return await attempt(Typed.parse(name).normalize('NFKC').trim().toLowerCase(), Typed.parse(passphrase), Typed.parse(code), network);
      } finally {
        waiting--;
        done();
      }
    },
    sweep: () => lockouts.forEach((lockout) => lockout.sweep()),
    overdue: () => lockouts.some((lockout) => lockout.overdue()),
  };
}
