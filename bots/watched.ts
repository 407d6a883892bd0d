import type { Collection, Edition, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';

/** What a transaction changed of what others wait for. */
export interface Changed {
  /** Referrals that were changed or dropped, by their ids. */
  referrals: readonly string[];
  /** Whether there is a newer edition of the answers or the offices. */
  edition: boolean;
}

/**
 * The same store, which tells after a transaction what it changed, whoever did: a person, an office, or the forgetting job.
 */
export const watched = (store: Store, told: (changed: Changed) => void): Store => ({
  async transaction(work) {
    let referrals = new Set<string>();
    let editions = new Set<string>();
    const result = await store.transaction((records) => {
      [referrals, editions] = [new Set(), new Set()];
      return work({
        ...records,
        referrals: noting<Referral>(records.referrals, referrals),
        editions: noting<Edition>(records.editions, editions),
      });
    });
    if (referrals.size + editions.size > 0) told({ referrals: [...referrals], edition: editions.size > 0 });
    return result;
  },
  close: () => store.close(),
});

const noting = <T extends { id: string }>(collection: Collection<T>, changed: Set<string>): Collection<T> => ({
  get: (id) => collection.get(id),
  find: (match) => collection.find(match),
  put: (record) => (changed.add(record.id), collection.put(record)),
  drop: (id) => (changed.add(id), collection.drop(id)),
  forget: (now) => collection.forget(now),
  expired: (by) => collection.expired(by),
});
