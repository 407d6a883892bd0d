import type { Act } from '../dialogs/act.js';
import type { Records, Store } from '../dialogs/records.js';
import { linked, oldestDay, shortened } from './chain.js';
import type { Witness } from './sealing.js';

/** In which collections each of the two chains is: each file has its own (decisions.md D15). */
const homes = {
  cases: { acts: 'acts', anchors: 'anchors' },
  answers: { acts: 'edits', anchors: 'editAnchors' },
} as const;

/** The acts of staff on cases, or on answers, in the file of what they change: each is kept with it, or neither is (decisions.md D6). */
export class Acts {
  constructor(
    private readonly witness: Witness,
    private readonly on: keyof typeof homes = 'cases',
  ) {}

  private of(records: Partial<Records>): Pick<Records, 'acts' | 'anchors'> {
    const { acts, anchors } = homes[this.on];
    return { acts: records[acts]!, anchors: records[anchors]! };
  }

  /** Adds one act, in the transaction of what was done. */
  async add(records: Partial<Records>, what: Omit<Act, 'id' | 'before'>): Promise<void> {
    const { acts, anchors } = this.of(records);
    const { act, anchor } = linked(await anchors.get('acts'), what, this.witness);
    await acts.put(act);
    await anchors.put(anchor);
  }

  /** The account that last did something to something, as far back as acts are kept. */
  async lastBy(records: Partial<Records>, did: Act['did'], to: string): Promise<string | undefined> {
    const found = await this.of(records).acts.find({ did, to });
    return found.toSorted((a, b) => Number(b.id) - Number(a.id))[0]?.by;
  }

  /** Drops acts that are older than 24 months, oldest first. */
  async forget(store: Store, today: string): Promise<void> {
    await store.transaction(async (records) => {
      const { acts, anchors } = this.of(records);
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
    return store.transaction(async (records) => {
      const { acts, anchors } = this.of(records);
      const anchor = await anchors.get('acts');
      const oldest = anchor && (await acts.get(String(anchor.first)));
      return oldest !== undefined && oldest.on < oldestDay(today);
    });
  }
}
