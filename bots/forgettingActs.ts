import type { Store } from '../dialogs/records.js';
import type { Acts } from './acts.js';
import { isPast } from './figures.js';
import type { Held } from './forgetting.js';

/** Acts of staff, figures of offices and answers about the experience, each for 24 months at most (decisions.md D3, D15). */
export function actsIn(store: Store, chains: readonly Acts[], now: () => Date): Held {
  const today = (): string => now().toISOString().slice(0, 10);
  let done: string | undefined;
  return {
    async forget() {
      const day = today();
      if (done === day) return;
      for (const acts of chains) await acts.forget(store, day);
      await store.transaction(async ({ figures, surveys }) => {
        for (const { id, quarter } of await figures.find({})) if (isPast(quarter, day)) await figures.drop(id);
        for (const { id, quarter } of await surveys.find({})) if (isPast(quarter, day)) await surveys.drop(id);
      });
      done = day;
    },
    overdue: async () => {
      if (done === today()) return false;
      for (const acts of chains) if (await acts.overdue(store, today())) return true;
      return store.transaction(async ({ figures, surveys }) =>
        [...(await figures.find({})), ...(await surveys.find({}))].some(({ quarter }) => isPast(quarter, today())),
      );
    },
  };
}
