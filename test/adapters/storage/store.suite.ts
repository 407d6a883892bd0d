import { expect } from 'chai';
import { fresh, lifetimes, type Conversation } from '../../../dialogs/conversation.js';
import type { Store } from '../../../dialogs/records.js';
import { counter } from './counter.js';

const now = new Date('2026-11-25T10:00:00Z');
const conversation = (id: string, asked = 0): Conversation => ({ ...fresh(id, 'en', lifetimes.web, now), asked });

/** What every storage engine must do, for records that live in memory and for those that last. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives back what was put, and nothing else', async () => {
      await store.transaction(async (records) => {
        await records.conversations.put(conversation('a', 3));
        await records.counters.put(counter('x'));
      });
      expect(await store.transaction((r) => r.conversations.get('a'))).to.deep.equal(conversation('a', 3));
      expect(await store.transaction((r) => r.conversations.get('b'))).to.equal(undefined);
      expect(await store.transaction((r) => r.conversations.get('__proto__'))).to.equal(undefined);
      expect(await store.transaction((r) => r.counters.get('constructor'))).to.equal(undefined);
      expect(await store.transaction((r) => r.conversations.find({ asked: 3 }))).to.have.length(1);
      expect(await store.transaction((r) => r.counters.find({ topic: 'y' }))).to.be.empty;
    });

    it('finds what lasts in the order in which it was first put, however often it changes: a list does not jump', async () => {
      const put = (...names: string[]): Promise<void> =>
        store.transaction(async (r) => {
          for (const [at, name] of names.entries()) await r.counters.put(counter(name, at));
        });
      const names = async (match: { event?: 'helped' } = {}): Promise<string[]> =>
        (await store.transaction((r) => r.counters.find(match))).map(({ topic }) => topic);
      await put('n', 'b', 'z');
      await put('a', 'c');
      for (let again = 0; again < 3; again++) await put('z', 'n', 'b');
      expect(await names()).to.deep.equal(['n', 'b', 'z', 'a', 'c']);
      expect(await names({ event: 'helped' })).to.deep.equal(['n', 'b', 'z', 'a', 'c']);
      await store.transaction((r) => r.counters.drop(counter('b').id));
      await put('b');
      expect(await names()).to.deep.equal(['n', 'z', 'a', 'c', 'b']);
    });

    it('sees its own changes within a transaction, and nobody else does before its end', async () => {
      await store.transaction(async (records) => {
        await records.counters.put(counter('x', 7));
        expect((await records.counters.get(counter('x').id))?.count).to.equal(7);
        expect(await records.counters.find({})).to.have.length(1);
        await records.counters.drop(counter('x').id);
        expect(await records.counters.find({})).to.be.empty;
      });
    });

    it('lets whoever only looks see what was kept last, and their own changes, while somebody else holds it', async () => {
      const { id } = counter('x');
      await store.transaction((r) => r.counters.put(counter('x', 1)));
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      let holds = (): void => undefined;
      const held = new Promise<void>((resolve) => (holds = resolve));
      const holding = store.transaction(async (r) => {
        await r.counters.put({ ...(await r.counters.get(id))!, count: 2 });
        holds();
        await ended;
      });
      await held;
      const seen = await store.transaction((r) => r.counters.look(id));
      expect(seen?.count).to.equal(1);
      expect(() => Object.assign(seen!, { count: 9 })).to.throw(TypeError);
      end();
      await holding;
      await store.transaction(async (r) => {
        expect((await r.counters.look(id))?.count).to.equal(2);
        await r.counters.put(counter('x', 3));
        expect((await r.counters.look(id))?.count).to.equal(3);
        await r.counters.drop(id);
        expect([await r.counters.look(id), await r.counters.look('never there')]).to.deep.equal([undefined, undefined]);
      });
    });

    it('keeps nothing of a transaction that fails', async () => {
      const failing = store.transaction(async (records) => {
        await records.conversations.put(conversation('a'));
        await records.counters.put(counter('x'));
        throw new Error('no');
      });
      expect(await failing.catch((error: Error) => error.message)).to.equal('no');
      expect(await store.transaction(async (r) => [await r.conversations.get('a'), await r.counters.find({})])).to.deep.equal([
        undefined,
        [],
      ]);
    });

    it('finds by all the fields that are named, among its own changes too', async () => {
      await store.transaction(async (r) => {
        for (const topic of ['x', 'y', 'z']) await r.counters.put({ ...counter(topic, topic === 'z' ? 2 : 1) });
        await r.counters.put({ ...counter('with', 1), group: 'right-after' });
      });
      const found = await store.transaction(async (r) => {
        await r.counters.put(counter('y', 5));
        await r.counters.drop(counter('x').id);
        return [
          await r.counters.find({ language: 'en', count: 1 }),
          await r.counters.find({ group: null, week: '2026-W48' }),
          await r.counters.find({ id: counter('y').id }),
          await r.counters.find({}),
        ];
      });
      expect(found.map((all) => all.map(({ topic, count }) => `${topic} ${count}`).sort())).to.deep.equal([
        ['with 1'],
        ['y 5', 'z 2'],
        ['y 5'],
        ['with 1', 'y 5', 'z 2'],
      ]);
      expect((await store.transaction((r) => r.counters.find({}))).map(({ topic }) => topic).sort()).to.deep.equal(['with', 'y', 'z']);
    });

    it('drops a record for good', async () => {
      await store.transaction((r) => r.conversations.put(conversation('a')));
      await store.transaction((r) => r.conversations.drop('a'));
      await store.transaction((r) => r.conversations.drop('never there'));
      expect(await store.transaction((r) => r.conversations.get('a'))).to.equal(undefined);
    });

    it('forgets what has expired, and only that', async () => {
      await store.transaction(async (r) => {
        await r.conversations.put({ ...conversation('old'), expires: '2026-11-25T09:59:59.000Z' });
        await r.conversations.put({ ...conversation('edge'), expires: now.toISOString() });
        await r.conversations.put(conversation('new'));
      });
      expect(await store.transaction((r) => r.conversations.expired(now.toISOString()))).to.equal(true);
      expect(await store.transaction((r) => r.conversations.forget(now.toISOString()))).to.equal(2);
      expect(await store.transaction((r) => r.conversations.expired(now.toISOString()))).to.equal(false);
      expect((await store.transaction((r) => r.conversations.find({}))).map(({ id }) => id)).to.deep.equal(['new']);
    });

    it('does not share its records with callers', async () => {
      const mine = conversation('a');
      const number = counter('x');
      await store.transaction(async (r) => {
        await r.conversations.put(mine);
        await r.counters.put(number);
      });
      mine.asked = 9;
      number.count = 9;
      const got = await store.transaction(async (r) => [(await r.conversations.get('a'))!, (await r.counters.get(number.id))!] as const);
      got[0].asked = 8;
      got[1].count = 8;
      const again = await store.transaction(async (r) => [
        (await r.conversations.get('a'))!.asked,
        (await r.counters.get(number.id))!.count,
      ]);
      expect(again).to.deep.equal([0, 1]);
    });

    it('loses no update when many come at once', async () => {
      await store.transaction(async (r) => {
        await r.conversations.put(conversation('a'));
        await r.counters.put(counter('x', 0));
      });
      await Promise.all(
        Array.from({ length: 30 }, () =>
          store.transaction(async (r) => {
            const held = (await r.conversations.get('a'))!;
            const number = (await r.counters.get(counter('x').id))!;
            await new Promise((resolve) => setImmediate(resolve));
            await r.conversations.put({ ...held, asked: held.asked + 1 });
            await r.counters.put({ ...number, count: number.count + 1 });
          }),
        ),
      );
      const sums = await store.transaction(async (r) => [
        (await r.conversations.get('a'))!.asked,
        (await r.counters.get(counter('x').id))!.count,
      ]);
      expect(sums).to.deep.equal([30, 30]);
    });

    it('lets turns of different people run side by side', async () => {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      let begins = (): void => undefined;
      const begun = new Promise<void>((resolve) => (begins = resolve));
      const slow = store.transaction(async (r) => {
        await r.conversations.get('slow');
        begins();
        await ended;
        return 'slow';
      });
      await begun;
      expect(await store.transaction((r) => r.conversations.get('quick'))).to.equal(undefined);
      end();
      expect(await slow).to.equal('slow');
    });

    it('refuses what the schema of its kind does not allow', async () => {
      const wrong = { ...conversation('a'), language: 'tlh' } as unknown as Conversation;
      const outcome = await store
        .transaction(async (r) => {
          await r.conversations.put(wrong);
          return r.conversations.get('a');
        })
        .then(
          () => 'taken',
          () => 'refused',
        );
      expect(outcome).to.equal('refused');
    });
  });
}
