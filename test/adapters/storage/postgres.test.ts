import { expect } from 'chai';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { migrate } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
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
});
