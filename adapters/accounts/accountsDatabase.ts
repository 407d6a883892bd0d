import type { Database } from '../storage/postgres/database.js';
import { markDone } from '../storage/postgres/writtenRecords.js';
import { accountsInFile } from './accountsFile.js';
import { AccountsError, changed, faultOf, Kept, type AccountsHome, type Read } from './accountsHome.js';

const place = 'document accounts in the database of DATABASE_URL';

/** What PostgreSQL says when a lock was not given in time. */
const notGiven = new Set(['55P03', '57014']);

/**
 * The accounts of an installation with several instances: one row, which whoever changes it holds. Every look asks for its
 * version, so that no instance lets anybody in on what another one has changed.
 * @param folder DATA_DIR, where the key of the installation is
 */
export const accountsInDatabase = (database: Database, folder: string): AccountsHome => ({
  place,
  folder,
  async read(known) {
    const [found] = await database.run<{ version: string; body: unknown }>(
      "select version, case when version::text = $1 then null else body end as body from document where name = 'accounts'",
      [known ?? ''],
    );
    const stamp = found?.version ?? 'none';
    if (stamp === known) return undefined;
    return found ? readIn(found.body, stamp) : nothing;
  },
  change: (change, how = {}) =>
    database.transaction(async (statements) => {
      await statements.run("select set_config('lock_timeout', $1, true)", [String(how.patience ?? 10_000)]);
      const [held] = await statements
        .run<{ version: string; body: unknown; at: number }>(
          `insert into document (name, body, version) values ('accounts', 'null', 0) on conflict (name) do update set name = 'accounts'
            returning version, body, (extract(epoch from clock_timestamp()) * 1000)::float8 as at`,
        )
        .catch((error: unknown) => {
          if (!notGiven.has(String(Reflect.get(Object(error), 'code')))) throw error;
          throw new AccountsError(`${place}: another change of the accounts is under way and takes too long. Try again.`);
        });
      const before = held!.version === '0' ? nothing : readIn(held!.body, held!.version);
      const kept = await changed(folder, before, change, { ...how, now: how.now ?? new Date(held!.at) });
      await statements.run("update document set body = $1, version = version + 1 where name = 'accounts'", [JSON.stringify(kept)]);
      await markDone(statements);
    }),
});

/** Where the accounts are: in the database where there is one, or else in the file of DATA_DIR. */
export const accountsHome = (database: Database | undefined, folder: string): AccountsHome =>
  database ? accountsInDatabase(database, folder) : accountsInFile(folder);

const nothing: Read = { stamp: 'none', accounts: [], removed: [], acts: [] };

function readIn(body: unknown, stamp: string): Read {
  try {
    const { schema: _, ...kept } = Kept.parse(body);
    return { stamp, ...kept };
  } catch (error) {
    throw new AccountsError(`${place} is damaged (${faultOf(error)}): restore it from a backup.`);
  }
}
