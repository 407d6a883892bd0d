import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { checked } from '../../../adapters/backup/checks.js';
import { dataFiles } from '../../../adapters/backup/contents.js';
import { copied } from '../../../adapters/backup/copies.js';
import { contentsInDatabases } from '../../../adapters/backup/inDatabases.js';
import { keyringIn } from '../../../adapters/keys.js';
import { openDatabases } from '../../../adapters/storage/postgres/databases.js';
import { keyTables, recordTables } from '../../../adapters/storage/postgres/migrations.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import { kept, lives, type Kind, type Store } from '../../../dialogs/records.js';
import { newDatabase } from '../../cluster.js';

/**
 * What the first version with PostgreSQL wrote: its tables, at least one record of each kind (some as still older versions left
 * them), accounts and wraps. It was made by the code of that version, on 28 November 2026, under the key of `before/`.
 */
const dump = join(import.meta.dirname, 'database-1.sql');

/** So many more cases and counters are there, most of them written again since, so that the tables have grown and hold dead rows. */
const many = 5_000;
const age = `
  insert into record (kind, id, version, facets, body)
    select kind, id || '-' || n, nextval('record_version'), facets || jsonb_build_object('id', id || '-' || n),
      replace(body::text, '"id":"' || id || '"', '"id":"' || id || '-' || n || '"')::json
    from record, generate_series(1, ${many}) as n where kind in ('withdrawn', 'counters') and id !~ '(looked|urgent|none)$';
  update record set version = nextval('record_version') where kind = 'counters';
  insert into record (kind, id, version, facets, body)
    select 'counters', 'gone/' || n, 1, '{}', '{}' from generate_series(1, ${many}) as n;
  delete from record where id like 'gone/%';
`;

const kinds = Object.keys(kept) as Kind[];

describe('a database of an older version, full and aged', () => {
  const readsAll = async (store: Store): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const kind of kinds)
      await store.transaction(async (records) => {
        const all = (await records[kind].find({})) as { id: string }[];
        counts[kind] = all.length;
        const [one] = all;
        if (one) expect(await (records[kind].get(one.id) as Promise<unknown>), kind).to.deep.equal(one);
      });
    return counts;
  };

  it('is brought up to date by two instances that start at once, and every record of it reads, opens and is as it was', async () => {
    const url = await newDatabase();
    const client = new pg.Client(url);
    await client.connect();
    await client.query(await readFile(dump, 'utf8'));
    await client.query(age);
    const before = await client.query<{ kind: string; n: number }>(
      'select kind, count(*)::int as n from record group by kind union all select kind, count(*)::int from session group by kind',
    );
    const there = Object.fromEntries(before.rows.map(({ kind, n }) => [kind, n]));
    expect(
      kinds.filter((kind) => lives[kind] !== 'session' && !(there[kind]! > 0)),
      'kinds of that version',
    ).to.deep.equal([]);
    expect(there['counters']).to.be.above(4 * many);

    const settings = { DATABASE_URL: [url], KEYS_DATABASE_URL: undefined };
    const [one, other] = await Promise.all([openDatabases(settings), openDatabases(settings)]);
    try {
      for (const [{ book, migrations }, database] of [[recordTables, one.records] as const, [keyTables, one.keys] as const])
        expect(await database.run(`select max(number)::int as version, count(*)::int as steps from ${book}`)).to.deep.equal([
          { version: migrations.length, steps: migrations.length },
        ]);
      const [stores, counted] = [[one, other].map(({ records }) => postgresStore(records)), [] as Record<string, number>[]];
      for (const store of stores) counted.push(await readsAll(store));
      expect(counted[0]).to.deep.equal(counted[1]);
      for (const [kind, n] of Object.entries(there)) expect(counted[0]![kind], kind).to.equal(n);
      const found = await stores[0]!.transaction(({ counters }) => counters.find({ event: 'looked', language: 'fr' }));
      expect(found.map(({ count }) => count)).to.deep.equal([12]);

      const ring = keyringIn(await readFile(join(import.meta.dirname, 'before', 'instance.key'), 'utf8'))!;
      const contents = contentsInDatabases(one);
      const { data, keys } = copied(ring, await contents.files(dataFiles), await contents.wraps(), '2026-11-28');
      expect(await checked(data, keys)).to.deep.equal({ faults: [], cases: 1, withoutKey: 0, answers: 1, accounts: 1 });

      await stores[1]!.transaction(async ({ rosters }) => rosters.put({ ...(await rosters.get('un-unoms'))!, slowAfter: 5 }));
      expect(await stores[0]!.transaction(({ rosters }) => rosters.find({ slowAfter: 5 }))).to.have.length(1);
    } finally {
      await Promise.all([one.close(), other.close(), client.end()]);
    }
  });
});
