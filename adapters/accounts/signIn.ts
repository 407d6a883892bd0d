import { z } from 'zod';
import type { Store } from '../../dialogs/records.js';
import { KeyLocks } from '../storage/keyLocks.js';
import { accountOf, isLocal, type Account } from './account.js';
import type { Accounts } from './accounts.js';
import { allowed, allowedInAll, Lockout } from './lockout.js';
import { isPassphrase, nobodys, scrypted } from './passphrase.js';
import { factorKey, freshFactor, latestStep, openFactor, sealFactor, stepLasts, stepOf } from './secondFactor.js';

export interface SignIn {
  /**
   * The account, or undefined: for a wrong name, passphrase or code, a code that was accepted before, and a name that is
   * locked. All cost the same work. Where too many wait, nothing is looked at or counted, whatever the name.
   * @param network where the attempt comes from: failures there lock the name there only, and a crowd there takes a few places
   * @throws AccountsError when the accounts are damaged
   */
  signIn(name: string, passphrase: string, code: string, network?: string): Promise<Account | 'busy' | undefined>;
  /** Forgets failures whose time is over. */
  sweep(): void;
  /** Whether something is held that should be gone. */
  overdue(): boolean;
}

export interface SignInParts {
  accounts: Pick<Accounts, 'record'>;
  store: Store;
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
/** And so many of one network, so that one machine that asks without end leaves the other places to everybody else. */
const mostOfNetwork = 5;

/**
 * Signs in with a passphrase and a second factor. One at a time, since each takes the memory of a scrypt, and so that
 * no count of failures can be raced for. Which codes were accepted is a session kind: all instances know it, and after a
 * restart of one that runs alone, a code that is not yet a minute old would do once more, with the passphrase. Failures are
 * counted by each instance for itself: with three of them somebody has three times the attempts, at a passphrase of 80 random bits.
 */
export function signInWith({ accounts, store, key, now, derive = scrypted }: SignInParts): SignIn {
  const sealedWith = factorKey(key);
  const nobody = { name: '-', passphrase: nobodys(), factor: sealFactor(sealedWith, '-', freshFactor()) };
  const [here, inAll] = [new Lockout(now), new Lockout(now, undefined, allowedInAll)];
  const lockouts = [here, inAll];
  const queue = new KeyLocks();
  /** The network of each that waits. */
  const waiting: string[] = [];

  const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

  /**
   * Uses up a code that would let somebody in, once for all instances. One that was used while the clock was ahead stands in
   * nobody's way once the clock is right.
   * @param step of the code; undefined where something else is wrong, which costs the same look and uses up nothing
   * @returns whether it is a new one, and enough: where one name is tried from many networks, it takes a second code within the same time
   */
  const spent = (name: string, step: number | undefined, needsTwo: boolean): Promise<{ isNew: boolean; isEnough: boolean }> =>
    store.transaction(async ({ spentCodes }) => {
      const last = await spentCodes.get(name);
      const used = last && last.step <= latestStep(now()) ? last.step : 0;
      if (step === undefined || step <= used) return { isNew: false, isEnough: false };
      const isEnough = !needsTwo || (last !== undefined && last.first && last.expires > at(now()));
      const expires = isEnough ? (step + 2) * stepLasts : now() + allowed.within;
      await spentCodes.put({ id: name, step, first: !isEnough, expires: at(expires) });
      return { isNew: true, isEnough };
    });

  async function attempt(name: string, passphrase: string, code: string, network: string): Promise<Account | undefined> {
    const found = await accounts.record(name);
    const record = isLocal(found) ? found : undefined;
    const known = record ?? nobody;
    const isRight = await isPassphrase(passphrase, known.passphrase, derive);
    const stands = (await accounts.record(name))?.passphrase?.hash === record?.passphrase.hash;
    const factor = openFactor(sealedWith, known.name, known.factor);
    const step = factor && stepOf(factor, code, now());
    const there = `${name} ${network}`;
    const isOpen = !here.isLocked(there) && record !== undefined && isRight && stands;
    const { isNew, isEnough } = await spent(known.name, isOpen ? step : undefined, inAll.isLocked(name));
    if (!isOpen || step === undefined) {
      // Where the name is locked already, one network alone would make everybody elsewhere need two codes.
      if (!here.isLocked(there)) inAll.failed(name);
      here.failed(there);
      return undefined;
    }
    // A right code once more is nobody's guess: a form that is sent twice, or a session that a crash took, locks nobody out.
    if (!isNew || !isEnough) return undefined;
    here.succeeded(there);
    return accountOf(record);
  }

  return {
    async signIn(name, passphrase, code, network = '') {
      if (waiting.length >= mostWaiting || waiting.filter((one) => one === network).length >= mostOfNetwork) return 'busy';
      waiting.push(network);
      const done = await queue.take('sign-in');
      try {
        return await attempt(Typed.parse(name).normalize('NFKC').trim().toLowerCase(), Typed.parse(passphrase), Typed.parse(code), network);
      } finally {
        waiting.splice(waiting.indexOf(network), 1);
        done();
      }
    },
    sweep: () => lockouts.forEach((lockout) => lockout.sweep()),
    overdue: () => lockouts.some((lockout) => lockout.overdue()),
  };
}
