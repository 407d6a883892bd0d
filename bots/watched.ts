import type { Collection, Edition, Store } from '../dialogs/records.js';
import type { Referral } from '../dialogs/referral.js';
import { errandFor, type Errand } from '../dialogs/teamsNotice.js';

/** What a transaction changed of what others wait for. */
export interface Changed {
  /** One for each referral that was changed or dropped. */
  errands: readonly Errand[];
  /** Whether there is a newer edition of the answers or the offices. */
  edition: boolean;
}

/**
 * The same store, which tells after a transaction what it changed, whoever did: a person, an office, or the forgetting job.
 * What follows from changed referrals is kept as errands by the same transaction, so that another instance goes on where this
 * one is killed before it is done.
 */
export const watched = (store: Store, now: () => Date, told: (changed: Changed) => void): Store => ({
  async transaction(work) {
    let errands: Errand[] = [];
    let editions = new Set<string>();
    const result = await store.transaction(async (records) => {
      const referrals = new Set<string>();
      editions = new Set();
      const done = await work({
        ...records,
        referrals: noting<Referral>(records.referrals, referrals),
        editions: noting<Edition>(records.editions, editions),
      });
      errands = [...referrals].map((referral) => errandFor(referral, now()));
      for (const errand of errands) await records.errands.put(errand);
      return done;
    });
    if (errands.length + editions.size > 0) told({ errands, edition: editions.size > 0 });
    return result;
  },
  close: () => store.close(),
});

const noting = <T extends { id: string }>(collection: Collection<T>, changed: Set<string>): Collection<T> => ({
  get: (id) => collection.get(id),
  look: (id) => collection.look(id),
  find: (match) => collection.find(match),
  put: (record) => (changed.add(record.id), collection.put(record)),
  drop: (id) => (changed.add(id), collection.drop(id)),
  forget: (now) => collection.forget(now),
  expired: (by) => collection.expired(by),
});
