import type { Alone } from './alone.js';
import { sessionKinds, type Store } from '../dialogs/records.js';
import { forgetOldCounters, hasOldCounters } from './tally.js';

/** Something that holds what must be forgotten in time. */
export interface Held {
  /** Forgets what is due. */
  forget(): void | Promise<void>;
  /** Whether something is left that should have been forgotten. */
  overdue(): boolean | Promise<boolean>;
}

/**
 * The same, forgotten by one of several instances at a time; each looks for itself whether anything is overdue, but not while
 * another has just begun to forget it.
 */
export function byOne(held: Held, alone: Alone): Held {
  let skipped = 0;
  return {
    async forget() {
      const done = await alone('forgetting', async () => {
        skipped = 0;
        await held.forget();
        return true;
      });
      if (!done) skipped++;
    },
    overdue: async () => skipped !== 1 && held.overdue(),
  };
}

/** How late a turn that is just being taken may make its conversation, in milliseconds. */
const tolerated = 60_000;
/** After this long without a run, nothing can be said to be on time (milliseconds). */
const stale = 10 * 60_000;

/** What the records hold: conversations and ids of own messages past their time, counters past 24 months. */
export const heldIn = (store: Store, now: () => Date): Held => ({
  async forget() {
    await store.transaction(async (records) => {
      for (const kind of sessionKinds) await records[kind].forget(now().toISOString());
    });
    await forgetOldCounters(store, now());
  },
  overdue: () =>
    store.transaction(async (records) => {
      const limit = new Date(now().getTime() - tolerated).toISOString();
      for (const kind of sessionKinds) if (await records[kind].expired(limit)) return true;
      return hasOldCounters(records, now());
    }),
});

/** The forgetting job, driven by the clock (care.md PR-33), and what can be said of it in public: when it ran, and that nothing is overdue. */
export class Forgetting {
  private last: { at: Date; overdue: boolean } | undefined;

  constructor(
    private readonly all: readonly Held[],
    private readonly now: () => Date,
  ) {}

  /** Forgets everywhere, also where it cannot somewhere, then looks whether anything is left. @throws the first of what failed */
  async run(): Promise<void> {
    const faults: unknown[] = [];
    for (const held of this.all) {
      try {
        await held.forget();
      } catch (error) {
        faults.push(error);
      }
    }
    const left = await Promise.all(this.all.map((held) => held.overdue()));
    this.last = { at: this.now(), overdue: left.includes(true) };
    if (faults.length > 0) throw faults[0];
  }

  /** The date of the last run (UTC) and whether something is overdue; undefined before the first run. Never how many (decisions.md D15). */
  report(): { ranOn: string; overdue: boolean } | undefined {
    if (!this.last) return undefined;
    const late = this.now().getTime() - this.last.at.getTime() > stale;
    return { ranOn: this.last.at.toISOString().slice(0, 10), overdue: this.last.overdue || late };
  }
}
