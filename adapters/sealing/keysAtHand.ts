import type { Collection, Store } from '../../dialogs/records.js';
import type { SharedVault } from './sharedVault.js';

/**
 * The same store, in which whoever gets or finds a record whose words are sealed has its key at hand: the vault opens and
 * seals at once, and the keys of all that was found come by one question. For a record that is gone it is known whether its
 * key is, too.
 */
export const keysAtHand = (store: Store, { look }: Pick<SharedVault, 'look'>): Store => ({
  transaction: (work) =>
    store.transaction((records) =>
      work({
        ...records,
        referrals: looking(records.referrals, look),
        letters: looking(records.letters, look),
        bookings: looking(records.bookings, look),
      }),
    ),
  close: () => store.close(),
});

const looking = <T extends { id: string }>(records: Collection<T>, look: SharedVault['look']): Collection<T> => ({
  async get(id) {
    const record = await records.get(id);
    await look([id]);
    return record;
  },
  async look(id) {
    const record = await records.look(id);
    await look([id]);
    return record;
  },
  async find(match) {
    const found = await records.find(match);
    await look(found.map(({ id }) => id));
    return found;
  },
  put: (record) => records.put(record),
  drop: (id) => records.drop(id),
  forget: (now) => records.forget(now),
  expired: (by) => records.expired(by),
});
