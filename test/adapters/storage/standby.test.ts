import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { Database, type DatabaseParts } from '../../../adapters/storage/postgres/database.js';
import { isElsewhere, isPassing } from '../../../adapters/storage/postgres/failures.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresNotices } from '../../../adapters/storage/postgres/postgresNotices.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import { fresh, lifetimes } from '../../../dialogs/conversation.js';
import type { Store } from '../../../dialogs/records.js';
import { Cluster } from '../../cluster.js';
import { counter } from './counter.js';
import { wire } from './wire.js';

describe('a database with a replica beside it', () => {
  let primary: Cluster;
  let standby: Cluster;
  let url: string;
  const opened: Database[] = [];

  const at = (port: number): string => url.replace(String(primary.port), String(port));
  async function open(urls: string[], more: Partial<DatabaseParts> = {}): Promise<Database> {
    const database = await Database.open({ urls, setting: 'DATABASE_URL', connections: 4, ...more });
    opened.push(database);
    return database;
  }
  /** What every turn begins with. */
  const turn = (store: Store): Promise<void> =>
    store.transaction(async ({ conversations }) => {
      await conversations.get('a');
      await conversations.put(fresh('a', 'en', lifetimes.web, new Date()));
    });
  const asked = async <R extends object>(address: string, text: string): Promise<R[]> => {
    const client = new pg.Client(address);
    await client.connect();
    const answer = client.query<R>(text);
    return (await answer.finally(() => client.end())).rows;
  };

  before(async () => {
    primary = await Cluster.start();
    url = await primary.database();
    await migrate(await open([url]));
    await Promise.all(opened.splice(0).map((database) => database.close()));
    standby = await primary.standby();
    for (let there = false; !there; await pause(50))
      there = await asked(at(standby.port), 'select from session').then(
        () => true,
        ({ code }: { code?: string }) => code === '0A000',
      );
  });
  afterEach(() => Promise.all(opened.splice(0).map((database) => database.close())));

  it('is left for a moment when it starts again, and people wait for that', async () => {
    const store = postgresStore(await open([url, at(standby.port)]));
    await turn(store);
    await primary.down();
    const turning = Promise.all([1, 2, 3, 4].map(() => turn(store)));
    await pause(1_000);
    await primary.up();
    await turning;
  });

  it('is found where the replica is named first: nothing is read or locked there', async () => {
    const database = await open([at(standby.port), url]);
    expect(database.url).to.equal(url);
    await turn(postgresStore(database));
    const notices = await postgresNotices(database);
    await notices.close();
  });

  it('is reached by a new connection where one address led to the replica', async () => {
    const between = await wire(standby.port);
    const store = postgresStore(await open([at(between.port)]));
    const [turning, counting] = [turn(store), store.transaction(({ counters }) => counters.put(counter('x')))];
    await pause(300);
    between.leadsTo(primary.port);
    await Promise.all([turning, counting]);
    between.close();
  });

  it('holds no connections that wait for notices on the replica', async () => {
    const between = await wire(primary.port);
    const notices = await postgresNotices(await open([at(between.port)]));
    let looked = 0;
    notices.hear('referral', () => looked++);
    between.leadsTo(standby.port);
    const ended = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waypoint notices'";
    await asked(url, ended);
    await pause(1_800);
    const waiting = "select from pg_stat_activity where application_name = 'waypoint notices'";
    expect((await asked(at(standby.port), waiting)).length).to.be.below(2);
    between.leadsTo(primary.port);
    for (let waited = 0; looked === 0 && waited < 5_000; waited += 20) await pause(20);
    expect(looked).to.equal(1);
    await notices.close();
    between.close();
  });

  it('is not left because much is asked of it', async () => {
    const database = await open([url, at(standby.port)], { connections: 1, patience: { connection: 150 } });
    const long = database.transaction(() => pause(600));
    await database.run('select 1');
    expect(database.url).to.equal(url);
    await long;
  });

  it('is left once, however many find at the same moment that it is gone', async () => {
    const other = url.replace('127.0.0.1', 'localhost');
    const database = await open([url, other], { connections: 8 });
    let waiting = 0;
    const gone = async (): Promise<void> => {
      if (++waiting > 4) return;
      while (waiting < 4) await pause(5);
      throw Object.assign(new Error('gone'), { code: '57P01' });
    };
    await Promise.all([1, 2, 3, 4].map(() => database.transaction(gone)));
    expect(database.url).to.equal(other);
  });
});

describe('what a server says', () => {
  const error = (fields: object, message = ''): Error => Object.assign(new Error(message), fields);

  it('leads elsewhere where another server could do it, and never where none could', () => {
    const unlogged = { code: '0A000', routine: 'get_relation_info' };
    for (const one of [error(unlogged), error({ code: '25006' }), error({ code: '57P03' }), error({}, 'timeout expired')])
      expect([isElsewhere(one), isPassing(one)]).to.deep.equal([true, true]);
    for (const one of [error({ code: '0A000', routine: 'RevalidateCachedQuery' }), error({ code: '42501' })])
      expect([isElsewhere(one), isPassing(one)]).to.deep.equal([false, false]);
    const busy = error({}, 'timeout exceeded when trying to connect');
    expect([isElsewhere(busy), isPassing(busy)]).to.deep.equal([false, true]);
  });
});
