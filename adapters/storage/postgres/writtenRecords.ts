import { randomUUID } from 'node:crypto';
import { lives, type Kind } from '../../../dialogs/records.js';
import type { Statements } from './database.js';

/** A record as it shall be, or null where it is dropped. */
export interface Change {
  kind: Kind;
  id: string;
  record: object | null;
}

/** The number of the transaction: whoever holds a record is about to change it, and the number is known before that is sent, should its answer be lost. */
export const number = 'pg_current_xact_id()::text as changed';

/** What is kept without having been read is held from here on; all else was held when it was read or dropped. */
const sessionsWritten = `
  with held as (select count(pg_advisory_xact_lock(hashtextextended(lock, 0))) as many
    from (select kind || '/' || id as lock from unnest($3::text[], $4::text[]) as r (kind, id) order by 1) as locks),
  gone as (delete from session using unnest($1::text[], $2::text[]) as out (kind, id)
    where session.kind = out.kind and session.id = out.id),
  stays as (insert into session (kind, id, expires, body)
    select * from unnest($3::text[], $4::text[], $5::timestamptz[], $6::json[]) where (select many from held) is not null
    on conflict (kind, id) do update set expires = excluded.expires, body = excluded.body)
  select ${number}`;

const recordsWritten = `
  with gone as (delete from record using unnest($1::text[], $2::text[]) as out (kind, id)
    where record.kind = out.kind and record.id = out.id),
  stays as (insert into record (kind, id, version, facets, body)
    select kind, id, nextval('record_version'), facets, body
    from unnest($3::text[], $4::text[], $5::jsonb[], $6::json[]) as r (kind, id, facets, body)
    on conflict (kind, id) do update set version = excluded.version, facets = excluded.facets, body = excluded.body),
  marked as (insert into done (token) values ($7) on conflict do nothing),
  forgotten as (delete from done where number <= (select max(number) - 100000 from done))
  select ${number}`;

/** Whether records of a kind go with their conversation, and need not outlive the server. */
export const isSession = (kind: Kind): boolean => lives[kind] === 'session';

/** Marks a transaction that changes something durable besides records, so that the server can say later whether it was kept. */
export async function markDone(statements: Statements): Promise<void> {
  statements.token ??= randomUUID();
  const [marked] = await statements.run<{ changed: string }>(
    `with marked as (insert into done (token) values ($1) on conflict do nothing) select ${number}`,
    [statements.token],
  );
  statements.changed = marked!.changed;
}

/**
 * Writes changes together, those of session kinds and those of durable ones, as a part of a transaction that is on its way. The
 * caller holds what they touch. All statements are sent before this waits for the first time: whatever is sent next comes after them.
 */
export async function writeRecords(statements: Statements, all: readonly Change[]): Promise<void> {
  const [sessions, records] = [all.filter(({ kind }) => isSession(kind)), all.filter(({ kind }) => !isSession(kind))];
  const ofSessions = columnsOf(sessions, (record) => Reflect.get(record, 'expires') as string);
  const ofRecords = columnsOf(records, (record) => JSON.stringify(facetsOf(record)));
  const sent: Promise<{ changed: string }[]>[] = [];
  if (sessions.length > 0) sent.push(statements.run(sessionsWritten, ofSessions));
  if (records.length > 0) sent.push(statements.run(recordsWritten, [...ofRecords, (statements.token ??= randomUUID())]));
  for (const [done] of await Promise.all(sent)) statements.changed = done!.changed;
}

/** Changes as those two statements take them. @param beside what stands in a column of its own */
function columnsOf(changes: readonly Change[], beside: (record: object) => string): string[][] {
  const gone = changes.filter(({ record }) => record === null);
  const stays = changes.flatMap(({ kind, id, record }) => (record ? { kind, id, record } : []));
  return [
    gone.map(({ kind }) => kind),
    gone.map(({ id }) => id),
    stays.map(({ kind }) => kind),
    stays.map(({ id }) => id),
    stays.map(({ record }) => beside(record)),
    stays.map(({ record }) => JSON.stringify(record)),
  ];
}

/** The plain fields of a record, by which it can be found. */
const facetsOf = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) =>
      typeof value === 'string' ? isPlain(value) : value === null || typeof value !== 'object',
    ),
  );

/** Long texts are not looked for; and PostgreSQL's `jsonb` takes neither U+0000 nor half a surrogate pair. */
const isPlain = (text: string): boolean => text.length <= 200 && text.isWellFormed() && !text.includes('\0');
