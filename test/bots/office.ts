import { randomBytes } from 'node:crypto';
import { pepperOf } from '../../adapters/keys.js';
import { chance } from '../../adapters/sealing/codes.js';
import { returnNumbers } from '../../adapters/sealing/returnNumbers.js';
import { vaultOver, type WrapsFile } from '../../adapters/sealing/vault.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesIn, tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { Acts } from '../../bots/acts.js';
import { careWith } from '../../bots/personsCare.js';
import type { Vault } from '../../bots/sealing.js';
import type { Care, Plan } from '../../dialogs/care.js';
import type { Store } from '../../dialogs/records.js';
import type { Referral } from '../../dialogs/referral.js';
import { Memory } from 'lowdb';
import { quickly } from '../quickly.js';

/** What somebody agrees to, with a canary in everything that is theirs. */
export const plan: Plan = {
  service: 'ombuds',
  language: 'en',
  purpose: 'talk_ombuds',
  fields: ['wish', 'words'],
  payload: 'canary-payload somebody would like to talk',
  notice: 'canary-notice this goes to the ombuds',
  controller: 'UN',
  recipient: 'ombuds, intake',
  excluded: ['canary-excluded'],
  people: ['amina', 'boris', 'carla', 'Noor'],
};

/** A store, a vault and return numbers, as index.ts puts them together, with a clock that stands still until days pass. */
export async function office(parts: { store?: Store; vault?: Vault; instance?: Buffer } = {}) {
  const instance = parts.instance ?? randomBytes(32);
  const store = parts.store ?? (await embeddedStore(await tablesInMemory()));
  const vault = parts.vault ?? vaultOver((await tablesIn(new Memory())) as WrapsFile, instance);
  let now = new Date('2026-11-25T22:10:00Z');
  const bound = careWith({
    vault,
    numbers: returnNumbers(pepperOf({ key: instance }), quickly),
    chance,
    givesHours: () => true,
    now: () => now,
  });
  return {
    store,
    vault,
    acts: new Acts(witnessOf(instance)),
    now: () => now,
    pass: (days: number): void => void (now = new Date(now.getTime() + days * 86_400_000)),
    /** One turn of a person. */
    turn: <R>(work: (care: Care) => Promise<R>): Promise<R> => store.transaction((records) => work(bound(records))),
    referral: (id: string): Promise<Referral | undefined> => store.transaction(({ referrals }) => referrals.get(id)),
    change: (id: string, to: (referral: Referral) => Referral): Promise<void> =>
      store.transaction(async ({ referrals }) => referrals.put(to((await referrals.get(id))!))),
  };
}
