import { expect } from 'chai';
import fc from 'fast-check';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { EntryList } from '../../bots/entryList.js';
import { Tally } from '../../bots/tally.js';
import { Unanswered } from '../../bots/unanswered.js';
import type { Counter, Store } from '../../dialogs/records.js';
import { shippedEntries } from '../shipped.js';

const farid = { name: 'farid', roles: ['focal-point'] };
const now = (): Date => new Date('2026-11-25T22:10:00Z');
const newStore = async (): Promise<Store> => embeddedStore(await tablesInMemory());

const counterOf = (week: string, event: Counter['event'], count: number): Counter => ({
  ...{ id: `${week}/en/mediation/${event}`, week, language: 'en', topic: 'mediation', group: null, event, count },
});

describe('an answer that is often not what was meant', () => {
  let store: Store;
  before(async () => {
    store = await newStore();
    const entry = (await shippedEntries()).find(({ id }) => id === 'mediation')!;
    await store.transaction((records) => records.entries.put(entry));
  });

  const marked = async (counters: readonly Counter[]): Promise<boolean> => {
    await store.transaction(async (records) => {
      for (const { id } of await records.counters.find({})) await records.counters.drop(id);
      for (const one of counters) await records.counters.put(one);
    });
    return (await new EntryList(store, now).rows(farid, { narrowing: 'unhelpful' })).length === 1;
  };

  it('is marked by the weeks that are over', async () => {
    expect(await marked([counterOf('2026-W47', 'not-helped', 30), counterOf('2026-W47', 'helped', 12)])).to.equal(true);
    expect(await marked([counterOf('2026-W47', 'not-helped', 12), counterOf('2026-W47', 'helped', 30)])).to.equal(false);
  });

  it('tells nothing of this week, and nothing of numbers below ten: nobody counts presses by the mark (care.md PR-60)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.nat(60), fc.nat(9), fc.nat(9), async (not, helped, fewNot, fewHelped) => {
        const [over, hidden] = [counterOf('2026-W46', 'not-helped', 25), counterOf('2026-W47', 'helped', fewHelped)];
        const thisWeek = [counterOf('2026-W48', 'not-helped', not), counterOf('2026-W48', 'helped', helped)];
        expect(await marked([...thisWeek, counterOf('2026-W47', 'not-helped', fewNot), hidden])).to.equal(false);
        expect(await marked([over, ...thisWeek, counterOf('2026-W47', 'not-helped', fewNot), hidden])).to.equal(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is counted in memory', () => {
  it('is all kept for whoever waits for it, also where another is at it', async () => {
    const store = await newStore();
    const slow: Store = {
      ...store,
      transaction: async (work) => {
        for (let wait = 0; wait < 5; wait++) await new Promise((resolve) => setImmediate(resolve));
        return store.transaction(work);
      },
    };
    const tally = new Tally(now);
    tally.count('en', 'mediation', 'none');
    void tally.keep(slow);
    await tally.keep(slow);
    expect((await store.transaction(({ counters }) => counters.find({ event: 'none' }))).map(({ count }) => count)).to.deep.equal([1]);
  });

  it('is in the work list of a week that is over from the first look on: no number there grows', async () => {
    const store = await newStore();
    let day = new Date('2026-11-20T10:00:00Z');
    const tally = new Tally(() => day);
    for (let n = 0; n < 11; n++) tally.count('en', 'mediation', 'none');
    day = now();
    const rows = await new Unanswered(store, now, () => tally.keep(store)).rows(farid);
    expect(rows.map(({ topic, none }) => [topic, none])).to.deep.equal([['mediation', 10]]);
  });
});
