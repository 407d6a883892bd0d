import type { Vault } from '../../bots/sealing.js';
import type { Notices } from '../storage/notices.js';
import type { Database } from '../storage/postgres/database.js';
import { reasonOf } from '../storage/postgres/failures.js';
import { opens, seal } from './box.js';
import { freshWrap, sealingUnder, wrapKey } from './vault.js';
import { WrapsAtHand } from './wrapsAtHand.js';

/** A row of no referral: by it a table of wraps is known to belong to the key of an installation. */
export const tableMark = 'installation';

/** The vault of several instances: what it seals and opens by must have been looked up before. */
export interface SharedVault extends Vault {
  /** Gets keys at hand, for a minute at most; those that are gone are known to be gone. */
  look(ids: readonly string[]): Promise<void>;
}

export interface SharedVaultParts {
  /** The database of the keys, with its table (`keyTables`). */
  keys: Database;
  /** The key of this installation. */
  instance: Buffer;
  /** Carries to other instances that a key was destroyed. */
  notices: Pick<Notices, 'tell' | 'hear'>;
  /** Whether something is kept already that only these keys open, so that a table without any is a fault and no new beginning. */
  expected: boolean;
  /** Milliseconds of a clock that never steps. */
  clock?: () => number;
}

/** Adds a key, unless the table belongs to another key of the installation by now, and tells which one holds. */
const add = `
  insert into wrap (id, wrap) select $1, $2 where exists (select from wrap where id = $3 and wrap = $4)
  on conflict (id) do update set id = excluded.id returning wrap`;

/**
 * Opens the vault over the table of wraps (decisions.md D15). A key that one instance destroys opens nothing on the others as
 * soon as they hear of it, and after a minute if they do not.
 * @throws an error that names the setting and the remedy when the keys are missing, or belong to another installation
 */
export async function openSharedVault(parts: SharedVaultParts): Promise<SharedVault> {
  const { keys, instance, notices, expected, clock = () => performance.now() } = parts;
  const wrapping = wrapKey(instance);
  const mark = await markOf(keys, wrapping, expected);
  const atHand = new WrapsAtHand(clock);
  notices.hear('wrap', (id) => (id === undefined ? atHand.doubtAll() : atHand.note(id, undefined)));

  /** What cannot be had of the keys is no fault of the records, whose transaction would be tried again for it. */
  const run = <R extends object>(text: string, values: unknown[]): Promise<R[]> =>
    keys.run<R>(text, values).catch((error: unknown) => {
      throw new Error(`${keys.setting}: keys cannot be had (${reasonOf(error)}).`);
    });

  return {
    ...sealingUnder(wrapping, (id) => atHand.get(id)),
    async look(ids) {
      const since = clock();
      const wanted = atHand.toLookUp(ids);
      if (wanted.length === 0) return;
      const rows = await run<{ id: string; wrap: string }>('select id, wrap from wrap where id = any($1)', [wanted]);
      const found = new Map(rows.map(({ id, wrap }) => [id, wrap]));
      for (const id of wanted) atHand.note(id, found.get(id), since);
    },
    async begin(id) {
      const [kept] = await run<{ wrap: string }>(add, [id, freshWrap(wrapping, id), tableMark, mark]);
      if (!kept) throw new Error(`instance.key was changed while this instance ran: copy the new one, and start again.`);
      atHand.note(id, kept.wrap);
    },
    async destroy(...ids) {
      if (ids.length === 0) return;
      await run('delete from wrap where id = any($1)', [ids]);
      for (const id of ids) {
        atHand.note(id, undefined);
        notices.tell('wrap', id);
      }
    },
    async ids() {
      const rows = await run<{ id: string }>('select id from wrap where id <> $1', [tableMark]);
      return rows.map(({ id }) => id);
    },
  };
}

/**
 * The mark of the table as it is kept, made where there is none yet; of instances that start at once, one makes it. A table
 * that came out of files has keys and no mark, and belongs to the key of the installation that opens them.
 */
async function markOf(keys: Database, wrapping: Buffer, expected: boolean): Promise<string> {
  const [found] = await keys.run<{ id: string; wrap: string }>('select id, wrap from wrap order by id <> $1 limit 1', [tableMark]);
  if (!found && expected) {
    throw new Error(
      `${keys.setting}: the table of keys there is empty, and there are messages that only its keys open. Set KEYS_DATABASE_URL to the database that has them (none, where they are beside the records), or restore it; to give these messages up, delete the referrals, letters and bookings from the table record.`,
    );
  }
  if (found && !opens(wrapping, found.id, found.wrap)) throw ofAnother(keys);
  if (found?.id === tableMark) return found.wrap;
  const [kept] = await keys.run<{ wrap: string }>(
    'insert into wrap (id, wrap) values ($1, $2) on conflict (id) do update set id = excluded.id returning wrap',
    [tableMark, seal(wrapping, tableMark, Buffer.alloc(0))],
  );
  if (!opens(wrapping, tableMark, kept!.wrap)) throw ofAnother(keys);
  return kept!.wrap;
}

const ofAnother = ({ setting }: Database): Error =>
  new Error(
    `${setting}: the keys there belong to another instance.key. Copy instance.key from the instance that was started first, or that changed it; after restoring or moving, take the database and instance.key from the same time and place.`,
  );
