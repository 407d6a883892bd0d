import { setTimeout as passed } from 'node:timers/promises';
import type { Collection, Kind, Records, Store } from '../dialogs/records.js';

export interface Overtaken extends Store {
  /** Once what came in between is kept. */
  settled(): Promise<void>;
}

/**
 * A store whose next transaction that looks for records of a kind is overtaken: before it goes on, something else is kept by
 * a transaction of its own, or waits where it must.
 */
export function overtaken(store: Store, kind: Kind, meanwhile: () => Promise<unknown>): Overtaken {
  let between: Promise<unknown> | undefined;
  const looking = <T extends { id: string }>(collection: Collection<T>): Collection<T> => ({
    get: (id) => collection.get(id),
    look: (id) => collection.look(id),
    async find(match) {
      const found = await collection.find(match);
      between ??= meanwhile();
      await Promise.race([between, passed(500)]);
      return found;
    },
    put: (record) => collection.put(record),
    drop: (id) => collection.drop(id),
    forget: (now) => collection.forget(now),
    expired: (by) => collection.expired(by),
  });
  return {
    transaction: (work) =>
      store.transaction((records) => work({ ...records, [kind]: looking(records[kind] as Collection<{ id: string }>) } as Records)),
    close: () => store.close(),
    async settled() {
      await between;
    },
  };
}
