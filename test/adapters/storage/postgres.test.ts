import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { gatheringSocket } from '../../../adapters/storage/postgres/gatheringSocket.js';
import { loneSessions } from '../../../adapters/storage/postgres/loneSessions.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import type { Counter } from '../../../dialogs/records.js';
import { newDatabase } from '../../cluster.js';
import { storeSuite } from './store.suite.js';

const setting = 'DATABASE_URL';

async function opened(url?: string) {
  const database = await Database.open({ urls: [url ?? (await newDatabase())], setting });
  await migrate(database);
  return postgresStore(database);
}

storeSuite('the store in PostgreSQL', () => opened());

describe('the store in PostgreSQL and its tables', () => {
  it('keeps odd characters just as they were written', async () => {
    const store = await opened();
    const service = 'a \0 b \ud800 c \u202e';
    const figure = { id: 'x', topic: service };
    await store.transaction((r) => r.counters.put({ ...figure, week: '2026-W48', language: 'en', group: null, event: 'helped', count: 1 }));
    expect(await store.transaction((r) => r.counters.find({}))).to.have.nested.property('[0].topic', service);
    await store.close();
  });

  it('looks at what many people ask for at once with one statement, and finds what is theirs', async () => {
    const database = await Database.open({ urls: [await newDatabase()], setting });
    await migrate(database);
    const expires = '2030-01-01T00:00:00.000Z';
    const own = (at: number) => ({ id: `form-${at}`, sealed: `what ${at} sent`, expires });
    await postgresStore(database).transaction(async ({ forms }) => {
      for (let at = 0; at < 40; at += 2) await forms.put(own(at));
    });
    const statements: string[] = [];
    const counting: Pick<Database, 'run'> = { run: (text, values) => (statements.push(text), database.run(text, values)) };
    const sessions = loneSessions(counting);
    const found = await Promise.all(
      Array.from({ length: 40 }, (_, at) => [sessions.form(`form-${at}`), sessions.screen(`form-${at}`)]).flat(),
    );
    expect(found).to.deep.equal(Array.from({ length: 40 }, (_, at) => [at % 2 === 0 ? own(at) : undefined, undefined]).flat());
    expect(statements).to.have.length(1);
    expect(await sessions.form('form-2')).to.deep.equal(own(2));
    await database.close();
  });

  it('sends of a long list only what has changed since it was read last, and forgets what is gone', async () => {
    const database = await Database.open({ urls: [await newDatabase()], setting });
    await migrate(database);
    let sent = 0;
    const store = postgresStore({
      transaction: (work) =>
        database.transaction((statements) => {
          const { run } = statements;
          statements.run = async <R extends object>(text: string, values?: readonly unknown[]) => {
            const rows = await run<R>(text, values);
            sent += rows.filter((row) => 'body' in row).length;
            return rows;
          };
          return work(statements);
        }),
      close: () => database.close(),
    });
    const counter = (at: number, count = 1): Counter => {
      const [week, language, topic, event] = ['2026-W48', 'en', `${at}`, 'helped'] as const;
      return { id: `${week}/${language}/${topic}/${event}`, week, language, topic, group: null, event, count };
    };
    await store.transaction(async ({ counters }) => {
      for (let at = 0; at < 50; at++) await counters.put(counter(at));
    });
    const list = () => store.transaction(({ counters }) => counters.find({ week: '2026-W48', event: 'helped' }));
    /** How many there are, and how many of them were sent. */
    const looks = async (): Promise<number[]> => {
      sent = 0;
      const { length } = await list();
      return [length, sent];
    };
    expect(await looks()).to.deep.equal([50, 50]);
    expect(await looks()).to.deep.equal([50, 0]);
    await store.transaction(async ({ counters }) => {
      await counters.put(counter(7, 2));
      await counters.drop(counter(9).id);
    });
    expect(await looks()).to.deep.equal([49, 1]);
    expect((await list()).find(({ topic }) => topic === '7')!.count).to.equal(2);
    await store.close();
  });

  it('sends statements that do not wait for each other together', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = gatheringSocket().connect((server.address() as AddressInfo).port, '127.0.0.1');
    const [[client]] = await Promise.all([once(server, 'connection'), once(socket, 'connect')]);
    const sent: number[] = [];
    const writev = socket._writev!.bind(socket);
    socket._writev = (chunks, done) => (sent.push(chunks.length), writev(chunks, done));
    socket.write('begin;');
    socket.cork();
    socket.write('bind;');
    socket.write('execute;');
    socket.uncork();
    await new Promise((resolve) => setImmediate(resolve));
    socket.end('over');
    expect((await buffer(client)).toString()).to.equal('begin;bind;execute;over');
    expect(sent).to.deep.equal([3]);
    server.close();
  });
});
