import type { z } from 'zod';
import { Anchor } from '../../dialogs/act.js';
import { Kept } from '../accounts/accountsHome.js';
import type { Database, Statements } from '../storage/postgres/database.js';
import type { Databases } from '../storage/postgres/databases.js';
import { writeRecords } from '../storage/postgres/writtenRecords.js';
import { fingerprintOf, Installation, installationDocument } from './fingerprint.js';
import { accountParts, anchorPart, sealedPart, type Holding, type Part } from './holdings.js';
import { tableMark } from './sharedVault.js';
import { wrapKey } from './vault.js';

/** What a database holds of it, and how what was renewed is kept. */
interface Content {
  parts: Part[];
  keep(): Promise<unknown>;
}

const holding = ({ database, contentOf }: { database: Database; contentOf(on: Statements): Promise<Content> }): Holding => ({
  path: database.setting,
  read: () => database.transaction(async (statements) => (await contentOf(statements)).parts),
  change: (work) =>
    database.transaction(async (statements) => {
      const { parts, keep } = await contentOf(statements);
      const result = work(parts);
      await keep();
      return result;
    }),
});

/** The name under which the accounts are a document of the database. */
const accountsDocument = 'accounts';

/** The two chains of acts, by the kinds of their ends. */
const ends = ['anchors', 'editAnchors'] as const;

async function inRecords(database: Database, on: Statements): Promise<Content> {
  const checked = <T>(what: string, schema: z.ZodType<T>, body: unknown): T => {
    const read = schema.safeParse(body);
    if (!read.success) throw new Error(`${database.setting}: ${what} is damaged: restore the database from a backup.`);
    return read.data;
  };
  const bodies = await on.run<{ name: string; body: unknown }>('select name, body from document where name = any($1) for update', [
    [accountsDocument, installationDocument],
  ]);
  const named = new Map(bodies.map(({ name, body }) => [name, body]));
  const documents: { name: string; content: object }[] = [];
  const parts: Part[] = [];
  if (named.has(accountsDocument)) {
    const content = checked('the list of accounts', Kept, named.get(accountsDocument));
    documents.push({ name: accountsDocument, content });
    parts.push(...accountParts(content));
  }
  if (named.has(installationDocument)) {
    const content = checked('the mark of the installation', Installation, named.get(installationDocument));
    documents.push({ name: installationDocument, content });
    parts.push({
      kind: 'marks',
      id: installationDocument,
      opened: (instance) => (fingerprintOf(instance) === content.fingerprint ? Buffer.alloc(0) : undefined),
      renew: (instance) => void (content.fingerprint = fingerprintOf(instance)),
    });
  }
  const anchors = await on.run<{ kind: (typeof ends)[number]; body: unknown }>(
    "select kind, body from record where kind = any($1) and id = 'acts' for update",
    [ends],
  );
  const renewed: Parameters<typeof writeRecords>[1][number][] = [];
  for (const { kind, body } of anchors) {
    const anchor = checked('the record of acts', Anchor, body);
    parts.push(...anchorPart(anchor, (record) => void renewed.push({ kind, id: record.id, record })));
  }
  return {
    parts,
    async keep() {
      for (const { name, content } of documents)
        await on.run('update document set body = $2, version = version + 1 where name = $1', [name, JSON.stringify(content)]);
      await writeRecords(on, renewed);
    },
  };
}

async function inKeys(on: Statements): Promise<Content> {
  // Whoever adds one meanwhile waits, and finds the table belonging to another key.
  await on.run('lock table wrap in exclusive mode');
  const wraps = await on.run<{ id: string; wrap: string }>('select id, wrap from wrap');
  return {
    parts: wraps.flatMap((row) =>
      sealedPart(row.id === tableMark ? 'marks' : 'cases', wrapKey, row.id, row.wrap, (wrap) => void (row.wrap = wrap)),
    ),
    keep: () =>
      on.run('update wrap set wrap = renewed.wrap from unnest($1::text[], $2::text[]) as renewed (id, wrap) where wrap.id = renewed.id', [
        wraps.map(({ id }) => id),
        wraps.map(({ wrap }) => wrap),
      ]),
  };
}

/** Everything in databases that must change with the key: what is in one of them changes together. */
export const databaseHoldings = ({ records, keys }: Pick<Databases, 'records' | 'keys'>): Holding[] => [
  holding({ database: records, contentOf: (on) => inRecords(records, on) }),
  holding({ database: keys, contentOf: (on) => inKeys(on) }),
];
