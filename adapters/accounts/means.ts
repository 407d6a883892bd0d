import type { LocalRecord } from './account.js';
import { freshPassphrase, hashed, type Derive } from './passphrase.js';
import { factorAddress, factorKey, freshFactor, sealFactor } from './secondFactor.js';

/** What lets somebody sign in: as it is told once, and as it is kept. */
export interface Means {
  passphrase: string;
  /** What an authenticator app reads. */
  address: string;
  kept: Pick<LocalRecord, 'passphrase' | 'factor'>;
}

/** A new passphrase and a new second factor for an account. @param key that of the instance */
export async function freshMeans(name: string, key: Buffer, derive?: Derive): Promise<Means> {
  const [passphrase, factor] = [freshPassphrase(), freshFactor()];
  return {
    passphrase,
    address: factorAddress(name, factor),
    kept: { passphrase: await hashed(passphrase, derive), factor: sealFactor(factorKey(key), name, factor) },
  };
}
