import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Adapter } from 'lowdb';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { DurableJson, tablesIn, tablesInMemory, type Tables } from '../../../adapters/storage/tablesFile.js';
import type { Counter } from '../../../dialogs/records.js';
import { newFolder } from '../../folders.js';

const counter: Counter = {
  id: '2026-W48/en/x/helped',
  week: '2026-W48',
  language: 'en',
  topic: 'x',
  group: null,
  event: 'helped',
  count: 1,
};

describe('the embedded store, when many changes wait for the disk', () => {
  it('writes changes that wait together, and what it says is kept is on the disk', async () => {
    const disk = new DurableJson(join(newFolder('store'), 'knowledge.json'));
    const onDisk = async (): Promise<string[]> => Object.keys((await disk.read())?.counters ?? {});
    let writes = 0;
    const counting: Adapter<Tables> = { read: () => disk.read(), write: (data) => (writes++, disk.write(data)) };
    const store = await embeddedStore({ ...(await tablesInMemory()), knowledge: await tablesIn(counting) });
    const lost: string[] = [];
    await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        const id = `2026-W48/en/${n}/helped`;
        await store.transaction((r) => r.counters.put({ ...counter, id, topic: `${n}` }));
        if (!(await onDisk()).includes(id)) lost.push(id);
      }),
    );
    expect(lost).to.deep.equal([]);
    expect(await onDisk()).to.have.length(200);
    expect(writes).to.be.at.most(10);
  });

  it('takes back all that stood on a change which the disk refused, and tells everybody who waited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 12 }), async (takes, people) => {
        const written: string[] = [];
        let tries = 0;
        const disk: Adapter<Tables> = {
          read: async () => null,
          write: async (data) => {
            const text = JSON.stringify(data);
            const takesIt = takes[tries++ % takes.length];
            await new Promise((resolve) => setImmediate(resolve));
            if (!takesIt) throw new Error('no space left');
            written.push(text);
          },
        };
        const store = await embeddedStore({ ...(await tablesInMemory()), knowledge: await tablesIn(disk) });
        const kept = await Promise.all(
          Array.from({ length: people }, async () => {
            const outcome = store.transaction(async (r) => {
              const count = ((await r.counters.get(counter.id))?.count ?? 0) + 1;
              await r.counters.put({ ...counter, count });
              return count;
            });
            return outcome.catch(() => undefined);
          }),
        );
        const last = kept.filter((count) => count !== undefined).length;
        expect(kept.filter((count) => count !== undefined)).to.have.members(Array.from({ length: last }, (_, at) => at + 1));
        const now = await store.transaction((r) => r.counters.get(counter.id));
        expect(now?.count ?? 0).to.equal(last);
        const disked = JSON.parse(written.at(-1) ?? '{}') as Tables;
        expect((disked.counters?.[counter.id] as Counter | undefined)?.count ?? 0).to.equal(last);
      }),
      { numRuns: 200 },
    );
  });

  it('tells nobody of a change before it is on the disk, and nobody at all when it never gets there', async () => {
    let refuse = (): void => undefined;
    const disk: Adapter<Tables> = {
      read: async () => null,
      write: () => new Promise((_resolve, reject) => (refuse = () => reject(new Error('no space left')))),
    };
    const store = await embeddedStore({ ...(await tablesInMemory()), knowledge: await tablesIn(disk) });
    const writer = store.transaction((r) => r.counters.put(counter)).catch((error: Error) => error.message);
    const reader = store.transaction((r) => r.counters.get(counter.id)).catch((error: Error) => error.message);
    const looker = store.transaction((r) => r.counters.find({})).catch((error: Error) => error.message);
    await new Promise((resolve) => setImmediate(resolve));
    refuse();
    expect(await Promise.all([writer, reader])).to.deep.equal(['no space left', 'no space left']);
    expect(await looker).to.satisfy((seen: unknown) => seen === 'no space left' || (seen as []).length === 0);
    expect(await store.transaction((r) => r.counters.find({}))).to.deep.equal([]);
  });

  it('keeps nothing that was worked out from a change which then never got to the disk', async () => {
    let refuse = (): void => undefined;
    let full = true;
    const disk: Adapter<Tables> = {
      read: async () => null,
      write: async () => {
        if (full) await new Promise((_resolve, reject) => (refuse = () => reject(new Error('no space left'))));
      },
    };
    const store = await embeddedStore({ ...(await tablesInMemory()), knowledge: await tablesIn(disk) });
    const first = store.transaction((r) => r.counters.put(counter)).catch((error: Error) => error.message);
    const second = store
      .transaction(async (r) => {
        const seen = (await r.counters.get(counter.id))!;
        full = false;
        refuse();
        await new Promise((resolve) => setImmediate(resolve));
        await r.counters.put({ ...seen, count: seen.count + 1 });
      })
      .catch((error: Error) => error.message);
    expect(await Promise.all([first, second])).to.deep.equal([
      'no space left',
      'What was read in knowledge.json could not be kept: the disk refused it.',
    ]);
    expect(await store.transaction((r) => r.counters.find({}))).to.deep.equal([]);
  });
});
