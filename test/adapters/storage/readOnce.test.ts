import { expect } from 'chai';
import { heldAll } from '../../../bots/heldAll.js';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import type { Store } from '../../../dialogs/records.js';
import { newDatabase } from '../../cluster.js';
import { counter } from './counter.js';

describe('what instances read from the database', () => {
  let [database, store, another]: [Database, Store, Store] = [] as never;
  /** What the statements of `store` have answered, each with its rows. */
  let answers: object[][];
  beforeEach(async () => {
    answers = [];
    database = await Database.open({ urls: [await newDatabase()], setting: 'DATABASE_URL' });
    await migrate(database);
    another = postgresStore(database);
    store = postgresStore({
      transaction: (work) =>
        database.transaction((statements) => {
          const { run } = statements;
          statements.run = async <R extends object>(text: string, values?: readonly unknown[]) => {
            const rows = await run<R>(text, values);
            answers.push(rows);
            return rows;
          };
          return work(statements);
        }),
      close: () => database.close(),
    });
  });
  afterEach(() => database.close());

  const keeps = (where: Store, many: number, from = 0) =>
    where.transaction(async ({ counters }) => {
      for (let at = from; at < from + many; at++) await counters.put(counter(`topic ${at}`));
    });
  const drops = (where: Store, at: number) => where.transaction(({ counters }) => counters.drop(counter(`topic ${at}`).id));
  const changes = (where: Store, at: number, count: number) =>
    where.transaction(({ counters }) => counters.put(counter(`topic ${at}`, count)));
  /** The list, with how much came over the wire for it: rows, and records. */
  const reads = async () => {
    answers = [];
    const list = await store.transaction(({ counters }) => counters.find({ event: 'helped' }));
    const rows = answers.flat();
    const records = rows.flatMap((row) => ('body' in row ? [row] : ((Reflect.get(row, 'changed') as object[] | undefined) ?? [])));
    return { topics: list.map(({ topic }) => topic), counts: list.map(({ count }) => count), rows: rows.length, records: records.length };
  };
  const topics = (...numbers: number[]) => numbers.map((at) => `topic ${at}`);
  const all = (many: number) => topics(...Array.from({ length: many }, (_, at) => at));

  it('are one row of a long list that has not changed, and with it the records that have', async () => {
    await keeps(another, 150);
    expect(await reads()).to.include({ records: 150, rows: 300 });
    expect(await reads()).to.include({ records: 0, rows: 1 });
    await changes(another, 7, 5);
    await keeps(another, 2, 150);
    const { topics: found, counts, ...sent } = await reads();
    expect(sent).to.deep.equal({ records: 3, rows: 1 });
    expect(found).to.deep.equal(all(152));
    expect(counts[7]).to.equal(5);
  });

  it('are a whole long list again where something has left it, or came into the middle of it', async () => {
    await keeps(another, 150);
    await reads();
    await drops(another, 3);
    expect((await reads()).topics).to.deep.equal(all(150).filter((topic) => topic !== 'topic 3'));
    await another.transaction(({ counters }) => counters.put({ ...counter('topic 9'), event: 'none' }));
    expect((await reads()).topics)
      .to.have.length(148)
      .and.not.include('topic 9');
    await changes(another, 9, 4);
    await changes(another, 20, 6);
    const { topics: found, counts } = await reads();
    expect(found).to.deep.equal(all(150).filter((topic) => topic !== 'topic 3'));
    expect([counts[8], counts[19]]).to.deep.equal([4, 6]);
  });

  it('are right after a transaction that read its own changes and then failed', async () => {
    await keeps(another, 150);
    await reads();
    const failing = store.transaction(async ({ counters }) => {
      await counters.put(counter('topic 1', 9));
      await counters.put(counter('topic 900'));
      await counters.drop(counter('topic 2').id);
      expect(await counters.find({ event: 'helped' })).to.have.length(150);
      throw new Error('no');
    });
    expect(await failing.catch((error: Error) => error.message)).to.equal('no');
    expect(await reads()).to.deep.include({ topics: all(150), counts: Array.from({ length: 150 }, () => 1) });
    await changes(another, 4, 2);
    expect((await reads()).counts.slice(0, 6)).to.deep.equal([1, 1, 1, 1, 2, 1]);
  });

  it('is read once where one transaction looks at it again and again, and anew once something is held', async () => {
    await keeps(another, 2);
    await store.transaction(async ({ counters }) => {
      const { id } = counter('topic 0');
      answers = [];
      for (let look = 0; look < 3; look++) expect((await counters.look(id))!.count).to.equal(1);
      expect(await counters.find({ id, event: 'helped' })).to.have.length(1);
      expect(await counters.find({ id, event: 'none' })).to.be.empty;
      expect(answers).to.have.length(1);
      await changes(another, 0, 2);
      expect((await counters.look(id))!.count).to.equal(1);
      await counters.get(counter('topic 1').id);
      expect((await counters.look(id))!.count).to.equal(2);
    });
  });

  it('is asked for all at once by whoever holds all of a kind, as it is from then on', async () => {
    await keeps(another, 40);
    await store.transaction(async ({ counters }) => {
      const held = await heldAll(counters);
      expect(held.map(({ topic }) => topic)).to.deep.equal(all(40));
      for (const one of held) await counters.put({ ...one, count: one.count + 1 });
    });
    expect(answers.length).to.be.lessThan(10);
    expect((await reads()).counts).to.deep.equal(Array.from({ length: 40 }, () => 2));
  });
});
