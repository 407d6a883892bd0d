import type { Database, Statements } from './database.js';

/** Tables as they grew, and the table in which it is written down how far they have. */
export interface Tables {
  book: string;
  migrations: readonly { least?: number; up: string }[];
}

/**
 * The tables of the records, as they grew. What a number says is never changed again: installations have it. A version that is running
 * goes on beside a newer one during an upgrade, so a migration adds; one that must take away says so by `least`.
 *
 * - `record`: durable kinds, parted by kind, so that cases can be parted further by a hash of their ids. `body` is the
 *   record as it was written; `facets` are its plain fields, which is what is looked for.
 *   `place` tells which came first, and stays when a record changes: a list that somebody works through does not jump.
 * - `session`: kinds that expire, unlogged: they are in no write-ahead log, and a crash of the server empties the table (D15).
 * - `document`: what an embedded installation keeps in a file of its own.
 * - `done`: a random token for each of the last transactions that changed durable kinds. By it a server that crashed can say
 *   whether one was kept: numbers of transactions that were lost are given out again.
 * - `held`, `held_session`: a record, for its transaction alone (architecture.md 3.7). The lock comes first, and reading
 *   sees what was kept by whoever had it before: in one function each statement has a view of its own.
 */
export const recordTables: Tables = {
  book: 'migration',
  migrations: [
    {
      up: `
      create table document (name text primary key, body json not null, version bigint not null default 1);
      create sequence record_version;
      create table record (
        kind text not null, id text not null, version bigint not null, facets jsonb not null, body json not null,
        primary key (kind, id)
      ) partition by list (kind);
      create table record_knowledge partition of record for values in (
        'entries', 'services', 'editions', 'counters', 'changes', 'revisions',
        'serviceChanges', 'serviceRevisions', 'edits', 'editAnchors', 'documents', 'documentVersions', 'reminders'
      );
      create table record_cases partition of record default;
      create index record_facets on record using gin (facets jsonb_path_ops);
      create unlogged table session (
        kind text not null, id text not null, expires timestamptz not null, body json not null, primary key (kind, id)
      ) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02);
      create function held(lock text, of_kind text, of_id text) returns json language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended(lock, 0));
          return (select body from record where kind = of_kind and id = of_id);
        end $$;
      create function held_session(of_kind text, of_id text) returns json language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended(of_kind || '/' || of_id, 0));
          return (select body from session where kind = of_kind and id = of_id);
        end $$;
    `,
    },
    { up: 'create table done (number bigint generated always as identity primary key, token uuid not null unique)' },
    {
      up: `
      create sequence record_place;
      alter table record add column place bigint not null default nextval('record_place');
    `,
    },
  ],
};

/**
 * The table of the keys of what people sent (decisions.md D15), in a database of its own or beside the records: each key
 * wrapped under that of the installation. A row that goes leaves its bytes on the disk until the table is vacuumed, so that is
 * done as soon as there is one.
 */
export const keyTables: Tables = {
  book: 'wrap_migration',
  migrations: [
    {
      up: `create table wrap (id text primary key, wrap text not null)
        with (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0)`,
    },
  ],
};

/** Any number will do, as long as nobody else takes it. */
const lock = 7_402_611;

/**
 * Brings the tables of a database up to date, under a lock, so that of several instances that start at once one does it.
 * Nothing is asked for that needs more than the rights on the tables, where they are as they should be or newer: during an
 * upgrade an instance of the version before must be able to start again.
 * @throws an error with the remedy when they belong to a newer version that this one cannot work with, or may not be made
 */
export async function migrate(database: Database, { book, migrations }: Tables = recordTables): Promise<void> {
  const { setting } = database;
  const mayWork = (least: number): void => {
    if (least > migrations.length) throw new Error(`${setting}: the database belongs to a newer version of this program. Start that one.`);
  };
  const there = await versionOf(database, book);
  mayWork(there.least);
  if (there.version >= migrations.length) return;
  try {
    await database.transaction(async (statements) => {
      await statements.run('select pg_advisory_xact_lock($1)', [lock]);
      const { version, least } = await versionOf(statements, book, true);
      mayWork(least);
      for (const [at, { up, least: needed }] of migrations.entries()) {
        if (at < version) continue;
        await statements.run(up);
        await statements.run(`insert into ${book} (number, least) values ($1, $2)`, [at + 1, needed ?? 0]);
      }
    });
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new Error(`${setting}: its role may not make tables. Start once with the role that owns the database, as README says.`);
  }
}

async function versionOf(on: Pick<Statements, 'run'>, book: string, making = false): Promise<{ version: number; least: number }> {
  if (making) await on.run(`create table if not exists ${book} (number int primary key, least int not null)`);
  const [found] = await on.run<{ there: string | null }>('select to_regclass($1)::text as there', [book]);
  if (found?.there == null) return { version: 0, least: 0 };
  const [known] = await on.run<{ version: number; least: number }>(
    `select coalesce(max(number), 0)::int as version, coalesce(max(least), 0)::int as least from ${book}`,
  );
  return known!;
}
