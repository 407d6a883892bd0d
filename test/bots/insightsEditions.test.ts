import { expect } from 'chai';
import fc from 'fast-check';
import { seed } from '../../adapters/seed.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { Insights, weeksBefore, type Week } from '../../bots/insights.js';
import { Tally, weekOf } from '../../bots/tally.js';
import type { Counter } from '../../dialogs/records.js';
import { counters, truths, week } from './weekTruth.js';
import { shippedEntries } from '../shipped.js';

describe('two editions of the page', () => {
  const at = (date: string): Date => new Date(`${date}T12:00:00Z`);

  it('show the same of every week that is in both, whatever happens meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(truths, truths, fc.integer({ min: 0, max: 20 }), async (earlier, later, days) => {
        const store = await embeddedStore(await tablesInMemory());
        let now = at('2026-11-25');
        const insights = new Insights({ store, now: () => now, settle: async () => undefined });
        const put = (all: Counter[]) =>
          store.transaction(async (records) => {
            for (const counter of all) await records.counters.put(counter);
          });
        await put(counters('fr', earlier));
        await put(counters('fr', later, weekOf(now)));
        const first = await insights.weeks();
        expect(first[0]).to.include(week);
        now = new Date(now.getTime() + days * 86_400_000);
        await put(counters('fr', earlier, weekOf(now)));
        const second = await insights.weeks();
        for (const one of second) {
          const before = first.find((other) => other.week === one.week);
          if (before) expect(one).to.deep.equal(before);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('show no week that runs, and whole ones only: what is still in memory is counted first', async () => {
    const store = await embeddedStore(await tablesInMemory());
    await seed(
      store,
      (await shippedEntries()).filter(({ id }) => id === 'my-options'),
    );
    let now = at('2026-11-29');
    const tally = new Tally(() => now);
    let full = false;
    const settle = async (): Promise<void> => {
      if (full) throw new Error('disk full');
      await tally.keep(store);
    };
    const insights = new Insights({ store, now: () => now, settle });
    for (let count = 0; count < 12; count++) tally.count('fr', 'my-options', 'answered');
    const [sunday] = await insights.weeks();
    expect([sunday!.week, sunday!.languages.fr.answered]).to.deep.equal(['2026-W47', null]);
    for (let count = 0; count < 12; count++) tally.count('fr', 'my-options', 'answered');
    now = at('2026-12-01');
    tally.count('fr', 'my-options', 'answered');
    full = true;
    const refused = await insights.weeks().catch((error: Error) => error.message);
    expect(refused).to.equal('disk full');
    full = false;
    const [tuesday] = await insights.weeks();
    const kept = await store.transaction(({ counters }) => counters.find({ week: '2026-W48' }));
    expect(kept.map(({ count, group }) => [count, group])).to.deep.equal([[24, 'options']]);
    expect([tuesday!.week, tuesday!.from, tuesday!.languages.fr.groups['options']]).to.deep.equal(['2026-W48', '2026-11-23', 25]);
    await store.transaction(async ({ entries }) => entries.put({ ...(await entries.get('my-options'))!, group: 'rights' }));
    tally.count('fr', 'my-options', 'answered');
    const [moved] = await insights.weeks();
    expect(moved).to.deep.equal(tuesday);
  });

  it('show a week one day after it ended, when every instance has added what it counted', async () => {
    const store = await embeddedStore(await tablesInMemory());
    let now = new Date('2026-11-29T23:59:00Z');
    const [here, there] = [new Tally(() => now), new Tally(() => now)];
    const insights = new Insights({ store, now: () => now, settle: () => here.keep(store) });
    for (let count = 0; count < 12; count++) for (const tally of [here, there]) tally.count('fr', 'ombuds', 'looked');
    now = new Date('2026-11-30T00:01:00Z');
    expect((await insights.weeks())[0]!.week, 'the other instance has not added its part').to.equal('2026-W47');
    now = new Date('2026-11-30T00:09:00Z');
    await there.keep(store);
    const looks = [];
    for (const day of ['2026-11-30T23:59:59Z', '2026-12-01T00:00:00Z', '2026-12-06T12:00:00Z']) {
      now = new Date(day);
      const [{ week: name, doors }] = (await insights.weeks()) as [Week];
      looks.push(`${name} ${doors.ombuds}`);
    }
    expect(looks).to.deep.equal(['2026-W47 null', '2026-W48 25', '2026-W48 25']);
  });

  it('have the weeks of two years, whatever was counted in them', () => {
    const all = weeksBefore(at('2026-11-25'));
    expect([all[0], all.at(-1)!.week]).to.deep.equal([week, '2024-W48']);
    expect(new Set(all.map((one) => one.week)).size).to.equal(all.length);
    for (const { week: name, from } of all) expect([weekOf(at(from)), at(from).getUTCDay()]).to.deep.equal([name, 1]);
  });
});
