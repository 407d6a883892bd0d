import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { Database, type Patience } from '../../../adapters/storage/postgres/database.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import { fresh, lifetimes } from '../../../dialogs/conversation.js';
import type { Store } from '../../../dialogs/records.js';
import { Cluster } from '../../cluster.js';
import { freePort } from '../../proofs/program.js';
import { counter } from './counter.js';
import { wire } from './wire.js';

const counted = (store: Store, topic = 'x'): Promise<number> =>
  store.transaction(async ({ counters }) => (await counters.get(counter(topic).id))?.count ?? 0);
const count = (store: Store, topic = 'x'): Promise<void> =>
  store.transaction(async ({ counters }) => {
    const { count } = (await counters.get(counter(topic).id)) ?? counter(topic, 0);
    await counters.put(counter(topic, count + 1));
  });

describe('the store in PostgreSQL when something breaks', () => {
  /** Durable as in production, and with few connections. */
  let cluster: Cluster;
  let url: string;
  const opened: Database[] = [];
  before(async () => (cluster = await Cluster.start(['-c', 'max_connections=14'])));
  after(() => cluster.down());
  beforeEach(async () => (url = await cluster.database()));
  afterEach(async () => Promise.all(opened.splice(0).map((database) => database.close())));

  async function storeAt(urls: string[], connections = 4, patience: Partial<Patience> = {}): Promise<Store> {
    const database = await Database.open({ urls, setting: 'DATABASE_URL', connections, patience: { server: 30_000, ...patience } });
    opened.push(database);
    await migrate(database);
    return postgresStore(database);
  }

  it('loses nothing that was acknowledged and doubles nothing, though the server is killed again and again', async () => {
    const store = await storeAt([url]);
    const conversation = { ...fresh('a', 'en', lifetimes.web, new Date()) };
    await store.transaction(({ conversations }) => conversations.put(conversation));
    let acknowledged = 0;
    let going = true;
    const workers = Array.from({ length: 3 }, async () => {
      while (going) {
        await count(store);
        acknowledged++;
      }
    });
    for (let times = 0; times < 3; times++) {
      await pause(150 + 100 * times);
      const before = acknowledged;
      await cluster.down('SIGKILL');
      await cluster.up();
      while (acknowledged <= before) await pause(5);
    }
    going = false;
    await Promise.all(workers);
    expect(await counted(store)).to.equal(acknowledged);
    const left = await store.transaction(({ conversations }) => conversations.find({}));
    expect(left, 'what is in unlogged tables goes with a crash (decisions.md D15)').to.deep.equal([]);
  });

  it('asks the server whether a change was kept of which the answer was lost', async () => {
    const between = await wire(cluster.port);
    const store = await storeAt([url.replace(String(cluster.port), String(between.port))]);
    await count(store);
    between.cutsAfterCommit(2);
    await count(store);
    await count(store);
    await count(store);
    expect(await counted(store)).to.equal(4);
    between.close();
  });

  it('goes to the next address when the server has moved', async () => {
    const port = await freePort();
    const [old, moved] = [cluster.port, url.replace(String(cluster.port), String(port))];
    const store = await storeAt([url, moved]);
    await count(store);
    await cluster.down('SIGKILL');
    const counting = count(store);
    await cluster.up(port);
    await counting;
    expect(await counted(store)).to.equal(2);
    await cluster.down();
    await cluster.up(old);
    await count(store);
    expect(await counted(store)).to.equal(3);
  });

  it('waits for its turn where the server has no connection to spare', async () => {
    const [one, other] = [await storeAt([url], 30), await storeAt([url], 30)];
    await Promise.all(Array.from({ length: 60 }, (_, at) => count(at % 2 ? one : other, `topic ${at % 5}`)));
    const sums = await Promise.all([0, 1, 2, 3, 4].map((at) => counted(one, `topic ${at}`)));
    expect(sums).to.deep.equal([12, 12, 12, 12, 12]);
  });

  it('gives up a statement of a server that has stalled, and goes on when it moves again', async () => {
    const store = await storeAt([url], 4, { statement: 1_000, connection: 1_000 });
    await count(store);
    cluster.stall(true);
    const counting = count(store);
    await pause(3_000);
    cluster.stall(false);
    await counting;
    expect(await counted(store)).to.equal(2);
  });

  it('tries again what collided with another transaction', async () => {
    const store = await storeAt([url]);
    const held = (first: string, second: string) =>
      store.transaction(async ({ conversations }) => {
        await conversations.get(first);
        await pause(100);
        await conversations.put(fresh(second, 'en', lifetimes.web, new Date()));
      });
    await Promise.all([held('a', 'b'), held('b', 'a')]);
    const ids = await store.transaction(async ({ conversations }) => (await conversations.find({})).map(({ id }) => id));
    expect(ids.sort()).to.deep.equal(['a', 'b']);
  });
});
