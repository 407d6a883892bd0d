import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { gatheringSocket } from './gatheringSocket.js';
import { isBroken, isElsewhere, isPassing, onlyReads, OutcomeUnknown, reasonOf } from './failures.js';

/** What runs the statements of one transaction, one after the other. */
export interface Statements {
  run<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** The number of the transaction (`pg_current_xact_id`), once it holds or has changed anything: by it the server can say later whether it was kept. */
  changed?: string;
  /** What the table `done` has of it, once it has changed durable kinds. */
  token?: string;
  /** What was sent last and is not answered yet: the end of the transaction goes with it, and waits for it. */
  last?: Promise<void>;
}

/** How long is waited, in milliseconds. */
export interface Patience {
  /** For one statement: longer, and the server breaks it off. */
  statement: number;
  /** For a connection. */
  connection: number;
  /** For a server that is away, while a person waits. */
  server: number;
}

export interface DatabaseParts {
  /** Addresses of the same database, the one to try first first: `postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=verify-full`. */
  urls: readonly string[];
  /** The setting that names them, for what operators are told. */
  setting: string;
  /** How many connections are held at most. */
  connections?: number;
  patience?: Partial<Patience>;
}

/** The job that may be done only while no instance runs: each holds a share of its lock (`postgresNotices`). */
export const whileNoneRuns = 'while none runs';

/** The lock of a job, by its name as the first parameter of a statement. */
export const lockOf = "hashtextextended('job/' || $1, 0)";

/**
 * Statements with values have a name each, so that a connection plans every one of them once: there are few, and all their
 * texts are in this folder and beside the accounts.
 */
const names = new Map<string, string>();
function prepared(text: string, values?: readonly unknown[]): pg.QueryConfig {
  if (values === undefined) return { text };
  const name = names.get(text) ?? `w${names.size}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}

/** Refuses a connection to a replica: what is read there may be old, and who holds a lock there keeps nobody out. */
async function mustWrite(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ reads: boolean }>('select pg_is_in_recovery() as reads');
  if (rows[0]!.reads) throw Object.assign(new Error('a replica'), { code: onlyReads });
}

const usual: Patience = { statement: 10_000, connection: 4_000, server: 8_000 };

/**
 * A PostgreSQL database, through a pool of connections to the first of its addresses at which a server writes (decisions.md D9);
 * where there is one address, to whatever answers there. What failed because the server went away is tried again from its
 * beginning, at the next address, for as long as a person can be left waiting. `pg` is loaded here and only here, so that nothing of it costs an installation that is embedded.
 */
export class Database {
  private readonly pools: pg.Pool[];
  private readonly patience: Patience;
  private at = 0;

  private constructor(
    private readonly parts: DatabaseParts,
    Pool: typeof pg.Pool,
  ) {
    this.patience = { ...usual, ...parts.patience };
    const { statement, connection } = this.patience;
    this.pools = parts.urls.map((connectionString) => {
      const pool = new Pool({
        connectionString,
        max: parts.connections ?? 20,
        connectionTimeoutMillis: connection,
        statement_timeout: statement,
        query_timeout: statement + 1_000,
        idle_in_transaction_session_timeout: statement,
        keepAlive: true,
        pipeline: true,
        stream: gatheringSocket,
        application_name: 'waypoint',
        ...(parts.urls.length > 1 && { onConnect: mustWrite }),
      });
      // A connection that breaks while nobody uses it: the next one is made when it is needed.
      pool.on('error', () => undefined);
      // One that breaks while it is held: whoever holds it finds that at the next statement.
      pool.on('connect', (client) => client.on('error', () => undefined));
      return pool;
    });
  }

  /** @throws an error that names the setting and the remedy when no address answers */
  static async open(parts: DatabaseParts): Promise<Database> {
    const { default: pg } = await import('pg');
    const database = new Database(parts, pg.Pool);
    try {
      await database.transaction(async (statements) => void (await statements.run('select 1')));
    } catch (error) {
      await database.close();
      throw new Error(
        `${parts.setting}: PostgreSQL does not let this program in (${reasonOf(error)}). Check the address, the name and password, the database and its TLS settings, that the server runs, and of several that one is no replica.`,
      );
    }
    return database;
  }

  /** The address in use. */
  get url(): string {
    return this.parts.urls[this.at]!;
  }

  /** The setting that names it. */
  get setting(): string {
    return this.parts.setting;
  }

  /** Runs one statement by itself. It may run again where its answer was lost, so it must come to the same then. */
  run<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]> {
    return this.tried(() => this.connected(async (client) => (await client.query(prepared(text, values))).rows as R[]));
  }

  /**
   * Keeps all that `work` changes, or nothing; what it resolves to is on the disk of the server by then. `work` may be run
   * again, from the beginning: also after it was kept, where the answer was lost and it left no mark (`Statements.changed`).
   * @throws OutcomeUnknown when the server went away in the end and does not come back to say whether all was kept
   */
  transaction<R>(work: (statements: Statements) => Promise<R>): Promise<R> {
    return this.tried(() => this.once(work));
  }

  /**
   * Lets one of all instances do something, as long as it takes: undefined where another is at it. The lock belongs to a
   * connection, so it ends with a process that dies.
   */
  alone<R>(job: string, work: () => Promise<R>): Promise<R | undefined> {
    return this.connected(async (client, spoiled) => {
      const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${lockOf}) as taken`, [job]);
      if (!rows[0]?.taken) return undefined;
      try {
        return await work();
      } finally {
        await client.query(`select pg_advisory_unlock(${lockOf})`, [job]).catch(spoiled);
      }
    });
  }

  /** What is under way ends first. A job done `alone` may wait for others than the database: its connection is not waited for longer than for a statement. */
  async close(): Promise<void> {
    const ended = Promise.all(this.pools.map((pool) => pool.end()));
    await Promise.race([ended, pause(this.patience.statement, undefined, { ref: false })]);
  }

  private once<R>(work: (statements: Statements) => Promise<R>): Promise<R> {
    return this.connected(async (client, spoiled) => {
      // It goes to the server together with the first statement.
      const begun = client.query('begin');
      begun.catch(() => undefined);
      const statements: Statements = {
        run: async <O extends object>(text: string, values?: readonly unknown[]) => {
          const [{ rows }] = await Promise.all([client.query(prepared(text, values)), begun]);
          return rows as O[];
        },
      };
      const result = await work(statements).catch(async (error: unknown) => {
        if (!isBroken(error)) await client.query('rollback').catch(spoiled);
        throw error;
      });
      // Where the last statements fail, this keeps nothing.
      const ends = await Promise.allSettled([statements.last, client.query('commit')]);
      const failure = ends.find((one) => one.status === 'rejected');
      if (failure) {
        spoiled();
        if (!isBroken(failure.reason) || !(await this.wasKept(statements))) throw failure.reason;
      }
      return result;
    });
  }

  /**
   * Asks the server whether a transaction was kept of which the answer was lost: first that it has ended, then whether what it
   * marked is there. What is in session kinds alone goes with a crash anyway.
   */
  private async wasKept({ changed, token }: Statements): Promise<boolean> {
    if (changed === undefined) return false;
    const asked = this.tried(() =>
      this.connected(async (client) => {
        const status = await client
          .query<{ status: string | null }>('select pg_xact_status($1::xid8) as status', [changed])
          .then(({ rows }) => rows[0]?.status)
          // A number that the server has not given out yet: it crashed before any of it was on the disk.
          .catch((error: { code?: string }) => (error.code === '22023' ? 'aborted' : Promise.reject(error)));
        if (status === 'in progress') throw Object.assign(new Error(), { code: '57P03' });
        if (token === undefined) return status === 'committed';
        return (await client.query('select from done where token = $1', [token])).rows.length > 0;
      }),
    );
    return asked.catch(() => {
      throw new OutcomeUnknown(this.setting);
    });
  }

  /** Lends a connection, which is not used again where its server is gone or only reads, or whoever has it says that it is spoiled. */
  private async connected<R>(use: (client: pg.PoolClient, spoiled: () => void) => Promise<R>): Promise<R> {
    const client = await this.pools[this.at]!.connect();
    let isSpoiled = false;
    try {
      return await use(client, () => void (isSpoiled = true));
    } catch (error) {
      isSpoiled ||= isElsewhere(error);
      throw error;
    } finally {
      client.release(isSpoiled);
    }
  }

  private async tried<R>(once: () => Promise<R>): Promise<R> {
    const until = performance.now() + this.patience.server;
    for (let wait = 20; ; wait = Math.min(wait * 2, 500)) {
      const { at } = this;
      try {
        return await once();
      } catch (error) {
        // Of many that fail at once the first moves on: with each other one it would be back where it was.
        if (isElsewhere(error) && this.at === at) this.at = (at + 1) % this.pools.length;
        if (!isPassing(error) || performance.now() + wait > until) throw error;
        await pause(wait);
      }
    }
  }
}
