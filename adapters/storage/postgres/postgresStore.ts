import { kept, lives, type Collection, type Kind, type Records, type Store } from '../../../dialogs/records.js';
import { checked, frozen } from '../checked.js';
import type { Database, Statements } from './database.js';
import { fits, KnownRecords } from './knownRecords.js';
import { isSession, number, writeRecords, type Change } from './writtenRecords.js';

const kinds = Object.keys(kept) as Kind[];
/** What the bot keeps of a conversation under one id, and looks at in every turn. */
const together: Kind[] = ['conversations', 'sent', 'lastWords'];

/** What one transaction has changed and not written yet. */
type Pending = Map<string, Change & { record: { id: string } | null }>;

/**
 * The engine for several instances (decisions.md D9). Whoever gets a session record holds it; whoever gets or changes a
 * durable kind holds what the embedded engine keeps in one file, until the transaction ends: the same rule in both, so
 * that what is decided from several records stays true. Changes are written together at the end.
 */
export function postgresStore(database: Pick<Database, 'transaction' | 'close'>): Store {
  const known = new Map(kinds.filter((kind) => !isSession(kind)).map((kind) => [kind, new KnownRecords(kind)]));
  return {
    transaction: (work) =>
      database.transaction(async (statements) => {
        const pending: Pending = new Map();
        const fetched = new Map<string, object | null>();
        const flush = (): Promise<void> => {
          const all = [...pending.values()];
          pending.clear();
          for (const { kind, id, record } of all) if (fetched.has(`${kind}/${id}`)) fetched.set(`${kind}/${id}`, record);
          return writeRecords(statements, all);
        };
        const shared = { statements, pending, held: new Set<string>(), fetched, looked: new Map(), flush };
        const collection = (kind: Kind) => new Held(kind, { ...shared, known: known.get(kind) });
        const records = Object.fromEntries(kinds.map((kind) => [kind, collection(kind)])) as unknown as Records;
        const result = await work(records);
        const written = flush();
        // Without a number nobody could say later what became of it, should its answer be lost.
        if (statements.changed === undefined) await written;
        else statements.last = written;
        return result;
      }),
    close: () => database.close(),
  };
}

interface Work {
  statements: Statements;
  pending: Pending;
  held: Set<string>;
  /** What was read and is held: nobody else can change it until the end. */
  fetched: Map<string, object | null>;
  /** What was only looked at: it is not read again until something is changed here, or held, from where on it may have to be as it is then. */
  looked: Map<string, Promise<{ id: string } | undefined>>;
  flush(): Promise<void>;
  /** None of session kinds. */
  known: KnownRecords | undefined;
}

class Held implements Collection<{ id: string }> {
  constructor(
    private readonly kind: Kind,
    private readonly work: Work,
  ) {}

  async get(id: string) {
    const { pending, fetched } = this.work;
    const changed = pending.get(`${this.kind}/${id}`);
    if (changed) return changed.record === null ? undefined : checked(this.kind, structuredClone(changed.record));
    const known = fetched.get(`${this.kind}/${id}`);
    const body = known === undefined ? await this.fetch(id) : known;
    return body ? checked(this.kind, structuredClone(body)) : undefined;
  }

  async look(id: string) {
    const { pending, fetched, looked } = this.work;
    const key = `${this.kind}/${id}`;
    if (pending.has(key) || fetched.has(key)) return this.get(id);
    const found = looked.get(key) ?? this.read(id);
    looked.set(key, found);
    return found;
  }

  private async read(id: string) {
    const table = isSession(this.kind) ? 'session' : 'record';
    const text = `select body from ${table} where kind = $1 and id = $2`;
    const [found] = await this.work.statements.run<{ body: object }>(text, [this.kind, id]);
    return found && frozen(checked(this.kind, found.body));
  }

  /** Holds it, and reads it then; with it what every turn reads of the same conversation. */
  private async fetch(id: string): Promise<object | null> {
    const { held, fetched } = this.work;
    if (!isSession(this.kind)) {
      const { body } = await this.holding<{ body: object | null }>('held($1, $2, $3) as body', [lives[this.kind], this.kind, id]);
      held.add(this.lock(id));
      fetched.set(`${this.kind}/${id}`, body);
      return body;
    }
    const kinds = together.includes(this.kind) ? together : [this.kind];
    const columns = kinds.map((kind) => `held_session('${kind}', $1) as "${kind}"`).join(', ');
    const found = await this.holding<Partial<Record<Kind, object | null>>>(columns, [id]);
    for (const kind of kinds) fetched.set(`${kind}/${id}`, found[kind] ?? null);
    return found[this.kind] ?? null;
  }

  /** Runs a statement that holds something, and learns the number of the transaction. */
  private async holding<R extends object>(columns: string, values: readonly unknown[]): Promise<R> {
    const { statements, looked } = this.work;
    const [found] = await statements.run<R & { changed: string }>(`select ${columns}, ${number}`, values);
    looked.clear();
    statements.changed = found!.changed;
    return found!;
  }

  async find(match: object) {
    const id: unknown = Reflect.get(match, 'id');
    if (typeof id === 'string') {
      const found = await this.look(id);
      return found && fits(found, match) ? [found] : [];
    }
    await this.work.flush();
    return isSession(this.kind) ? this.sessions(match) : this.fitting(match);
  }

  async put(record: { id: string }) {
    if (!isSession(this.kind)) await this.hold(record.id);
    this.work.looked.delete(`${this.kind}/${record.id}`);
    this.work.pending.set(`${this.kind}/${record.id}`, { kind: this.kind, id: record.id, record: structuredClone(record) });
  }

  async drop(id: string) {
    await this.hold(id);
    this.work.known?.forget(id);
    this.work.looked.delete(`${this.kind}/${id}`);
    this.work.pending.set(`${this.kind}/${id}`, { kind: this.kind, id, record: null });
  }

  async forget(now: string) {
    if (!isSession(this.kind)) return 0;
    // A turn that holds one of them and keeps it on writes it anew.
    const gone = await this.work.statements.run<{ changed: string }>(
      `delete from session where kind = $1 and expires <= $2 returning ${number}`,
      [this.kind, now],
    );
    if (gone[0]) this.work.statements.changed = gone[0].changed;
    this.work.looked.clear();
    return gone.length;
  }

  async expired(by: string) {
    const rows = await this.work.statements.run('select 1 from session where kind = $1 and expires < $2 limit 1', [this.kind, by]);
    return rows.length > 0;
  }

  private lock(id: string): string {
    return isSession(this.kind) ? `${this.kind}/${id}` : lives[this.kind];
  }

  private async hold(id: string): Promise<void> {
    const lock = this.lock(id);
    if (this.work.held.has(lock)) return;
    await this.holding('pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
    this.work.held.add(lock);
  }

  private async sessions(match: object) {
    const rows = await this.work.statements.run<{ body: object }>('select body from session where kind = $1', [this.kind]);
    return rows.map(({ body }) => checked(this.kind, body)).filter((record) => fits(record, match));
  }

  private async fitting(match: object) {
    const { known, statements, held, fetched } = this.work;
    const isHeld = held.has(lives[this.kind]);
    const found = await known!.fitting(statements, match);
    if (isHeld) for (const record of found) fetched.set(`${this.kind}/${record.id}`, record);
    return found;
  }
}
