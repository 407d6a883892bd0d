import type { Collection, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';

/**
 * The same store, which tells after a transaction which referrals it changed or dropped, whoever did: a person, an office,
 * or the forgetting job.
 */
export const watched = (store: Store, told: (ids: readonly string[]) => void): Store => ({
  async transaction(work) {
    let changed = new Set<string>();
    const result = await store.transaction((records) => {
      changed = new Set();
      return work({ ...records, referrals: noting(records.referrals, changed) });
    });
    if (changed.size > 0) told([...changed]);
    return result;
  },
  close: () => store.close(),
});

const noting = (referrals: Collection<Referral>, changed: Set<string>): Collection<Referral> => ({
  get: (id) => referrals.get(id),
  find: (match) => referrals.find(match),
  put: (referral) => (changed.add(referral.id), referrals.put(referral)),
  drop: (id) => (changed.add(id), referrals.drop(id)),
  forget: (now) => referrals.forget(now),
  expired: (by) => referrals.expired(by),
});
