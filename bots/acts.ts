import type { Act } from '../dialogs/act.js';
import type { Records, Store } from '../dialogs/records.js';
import { linked, oldestDay, shortened } from './chain.js';
import type { Witness } from './sealing.js';

type Held = Pick<Records, 'acts' | 'anchors'>;

/** The acts of staff on cases, in the file of the referrals: each is kept with what it changed, or neither is (decisions.md D6). */
export class Acts {
  constructor(private readonly witness: Witness) {}

  /** Adds one act, in the transaction of what was done. */
  async add({ acts, anchors }: Held, what: Omit<Act, 'id' | 'before'>): Promise<void> {
    const { act, anchor } = linked(await anchors.get('acts'), what, this.witness);
    await acts.put(act);
    await anchors.put(anchor);
  }

  /** Drops acts that are older than 24 months, oldest first. */
  async forget(store: Store, today: string): Promise<void> {
    await store.transaction(async ({ acts, anchors }) => {
      for (let anchor = await anchors.get('acts'); anchor;) {
        const oldest = await acts.get(String(anchor.first));
        if (!oldest || oldest.on >= oldestDay(today)) return;
        anchor = shortened(anchor, oldest, this.witness);
        await acts.drop(oldest.id);
        await anchors.put(anchor);
      }
    });
  }

  /** Whether an act is left that should have been dropped. */
  overdue(store: Store, today: string): Promise<boolean> {
    return store.transaction(async ({ acts, anchors }) => {
      const anchor = await anchors.get('acts');
      const oldest = anchor && (await acts.get(String(anchor.first)));
      return oldest !== undefined && oldest.on < oldestDay(today);
    });
  }
}
