import { z } from 'zod';
import { KeyLocks } from '../storage/keyLocks.js';
import { accountOf, isLocal, type Account } from './account.js';
import type { Accounts } from './accounts.js';
import { Lockout } from './lockout.js';
import { isPassphrase, nobodys, scrypted } from './passphrase.js';
import { factorKey, freshFactor, openFactor, sealFactor, stepOf } from './secondFactor.js';

export interface SignIn {
  /**
   * The account, or undefined: for a wrong name, passphrase or code, a code that was accepted before, a name that is
   * locked, and when too many wait. All cost the same work but the last, which no name has a part in.
   * @throws AccountsError when the file of accounts is damaged
   */
  signIn(name: string, passphrase: string, code: string): Promise<Account | undefined>;
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
  lockout?: Lockout;
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
export function signInWith({ accounts, key, now, derive = scrypted, lockout = new Lockout(now) }: SignInParts): SignIn {
  const sealedWith = factorKey(key);
  const nobody = { name: '', passphrase: nobodys(), factor: sealFactor(sealedWith, '', freshFactor()) };
  const lastSteps = new Map<string, number>();
  const queue = new KeyLocks();
  let waiting = 0;

  async function attempt(name: string, passphrase: string, code: string): Promise<Account | undefined> {
    const found = await accounts.record(name);
    const record = isLocal(found) ? found : undefined;
    const known = record ?? nobody;
    const isRight = await isPassphrase(passphrase, known.passphrase, derive);
    const stands = (await accounts.record(name))?.passphrase?.hash === record?.passphrase.hash;
    const factor = openFactor(sealedWith, known.name, known.factor);
    const step = factor && stepOf(factor, code, now());
    const isNew = step !== undefined && step > (lastSteps.get(name) ?? 0);
    if (lockout.isLocked(name) || !record || !isRight || !isNew || !stands) {
      lockout.failed(name);
      return undefined;
    }
    lastSteps.set(name, step);
    lockout.succeeded(name);
    return accountOf(record);
  }

  return {
    async signIn(name, passphrase, code) {
      if (waiting >= mostWaiting) return undefined;
      waiting++;
      const done = await queue.take('sign-in');
      try {
        return await attempt(Typed.parse(name).normalize('NFKC').trim().toLowerCase(), Typed.parse(passphrase), Typed.parse(code));
      } finally {
        waiting--;
        done();
      }
    },
    sweep: () => lockout.sweep(),
    overdue: () => lockout.overdue(),
  };
}
