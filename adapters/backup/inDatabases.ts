import { lives, type Kind } from '../../dialogs/records.js';
import type { Folders } from '../sealing/holdings.js';
import { Wraps } from '../sealing/vault.js';
import type { Statements } from '../storage/postgres/database.js';
import { openDatabases, type Databases, type DatabaseSettings } from '../storage/postgres/databases.js';
import { Files, type Contents, type DataFile } from './contents.js';
import { contentsInFolders } from './inFolders.js';

const ofKnowledge = Object.keys(lives).filter((kind) => lives[kind as Kind] === 'knowledge');

/** The file in which a kind would lie. One that this version does not know is with the cases, as in the tables: no copy leaves it out. */
const fileOf = (kind: string): DataFile => (ofKnowledge.includes(kind) ? 'knowledge.json' : 'referrals.json');

/** So many records are asked for at once, that a statement ends in time however many there are. */
const page = 500;

/** What would lie in these files, as a transaction sees it. */
export async function filesIn(on: Statements, names: readonly DataFile[]): Promise<Files> {
  const files: Record<string, Record<string, Record<string, unknown>>> = {};
  await on.run(
    `declare copied no scroll cursor for select kind, id, body from record
      where case when kind = any($1::text[]) then $2::boolean else $3::boolean end order by kind, place`,
    [ofKnowledge, names.includes('knowledge.json'), names.includes('referrals.json')],
  );
  for (let rows: { kind: string; id: string; body: unknown }[] | undefined; !rows || rows.length === page;) {
    rows = await on.run(`fetch ${page} from copied`);
    for (const { kind, id, body } of rows) ((files[fileOf(kind)] ??= {})[kind] ??= {})[id] = body;
  }
  await on.run('close copied');
  const [accounts] = names.includes('accounts.json')
    ? await on.run<{ body: object }>("select body from document where name = 'accounts'")
    : [];
  return Files.parse(accounts ? { ...files, 'accounts.json': accounts.body } : files);
}

/** The wraps, in the order of their ids, as the file has them. */
export async function wrapsIn(on: Statements): Promise<Wraps> {
  const rows = await on.run<{ id: string; wrap: string }>('select id, wrap from wrap order by id');
  return Wraps.parse({ wraps: Object.fromEntries(rows.map(({ id, wrap }) => [id, { wrap }])) });
}

/** What an installation keeps in PostgreSQL, also while instances run. Closing it closes the databases. */
export const contentsInDatabases = (databases: Databases): Contents => ({
  files: (names) =>
    databases.records.transaction(async (on) => {
      await on.run('set transaction isolation level repeatable read, read only');
      return filesIn(on, names);
    }),
  wraps: () => databases.keys.transaction(wrapsIn),
  place: (name) => `DATABASE_URL, ${name.replace('.json', '')}`,
  close: () => databases.close(),
});

/** What this installation keeps, where its settings say that it does. @throws an error that names the setting and the remedy */
export const contentsHere = async (settings: Folders & DatabaseSettings): Promise<Contents> =>
  settings.DATABASE_URL ? contentsInDatabases(await openDatabases(settings)) : contentsInFolders(settings);
