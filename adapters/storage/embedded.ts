import { kept, lives, type Collection, type Kind, type Records, type Store } from '../../dialogs/records.js';
import { compact, expanded } from './compactText.js';
import { KeyLocks } from './keyLocks.js';
import type { Tables, TablesFile } from './tablesFile.js';

/** A session record as it is kept: text, so that it is small and nobody else's object. */
class Packed {
  private readonly text: string;
  readonly expires: string;

  constructor(record: object) {
    this.text = compact(JSON.stringify(record));
    this.expires = String(Reflect.get(record, 'expires') ?? '~');
  }

  open(): object {
    return JSON.parse(expanded(this.text)) as object;
  }
}

/** What one transaction has changed so far: a record, or null where it was dropped. */
type Changes = Map<Kind, Map<string, Packed | object | null>>;

const kinds = Object.keys(kept) as Kind[];

/**
 * The engine for one process (decisions.md D9): conversations in memory, durable kinds in one lowdb file. A transaction
 * works on changes of its own, which become visible together at its end, or never.
 *
 * Session records are held one by one, so that turns of different people run side by side; whoever touches a durable
 * kind holds the file until the end. Take session records first: waiting for one while holding the file throws.
 */
export async function embeddedStore(file: TablesFile): Promise<Store> {
  const tables: Tables = await file.read();
  const sessions = new Map<Kind, Map<string, Packed>>(kinds.filter((kind) => lives[kind] === 'session').map((kind) => [kind, new Map()]));
  const locks = new KeyLocks();

  /** One transaction: what it holds, and what it has changed so far. */
  class Work {
    readonly changes: Changes = new Map();
    readonly held = new Map<string, () => void>();

    async hold(kind: Kind, id: string): Promise<void> {
      const key = lives[kind] === 'session' ? `${kind}/${id}` : 'file';
      if (this.held.has(key)) return;
      if (key !== 'file' && this.held.has('file') && locks.taken(key)) throw new Error(`Take ${kind} before durable records.`);
      this.held.set(key, await locks.take(key));
    }

    lookAt(kind: Kind, id: string): object | undefined {
      const changed = this.changes.get(kind)?.get(id);
      if (changed === null) return undefined;
      const found = changed ?? sessions.get(kind)?.get(id);
      if (found) return found instanceof Packed ? found.open() : found;
      const table = tables[kind];
      return table && Object.hasOwn(table, id) ? table[id] : undefined;
    }

    idsOf(kind: Kind): Set<string> {
      return new Set([...(sessions.get(kind)?.keys() ?? Object.keys(tables[kind] ?? {})), ...(this.changes.get(kind)?.keys() ?? [])]);
    }

    change(kind: Kind, id: string, record: Packed | object | null): void {
      const changes = this.changes.get(kind) ?? new Map<string, Packed | object | null>();
      this.changes.set(kind, changes.set(id, record));
    }
  }

  class Held implements Collection<{ id: string }> {
    constructor(
      private readonly kind: Kind,
      private readonly work: Work,
    ) {}

    async get(id: string) {
      await this.work.hold(this.kind, id);
      const raw = this.work.lookAt(this.kind, id);
      return raw && parsed(this.kind, raw);
    }

    async find(match: object) {
      return [...this.work.idsOf(this.kind)]
        .map((id) => this.work.lookAt(this.kind, id))
        .filter((raw) => raw !== undefined && Object.entries(match).every(([key, value]) => Reflect.get(raw, key) === value))
        .map((raw) => parsed(this.kind, raw!));
    }

    async put(record: { id: string }) {
      await this.work.hold(this.kind, record.id);
      this.work.change(this.kind, record.id, lives[this.kind] === 'session' ? new Packed(record) : structuredClone(record));
    }

    async drop(id: string) {
      await this.work.hold(this.kind, id);
      this.work.change(this.kind, id, null);
    }

    async forget(now: string) {
      let dropped = 0;
      for (const [id, session] of sessions.get(this.kind) ?? []) {
        if (session.expires > now || locks.taken(`${this.kind}/${id}`)) continue;
        this.work.change(this.kind, id, null);
        dropped++;
      }
      return dropped;
    }
  }

  const recordsOf = (work: Work): Records => Object.fromEntries(kinds.map((kind) => [kind, new Held(kind, work)])) as unknown as Records;

  async function commit(changes: Changes): Promise<void> {
    const durable = [...changes].filter(([kind]) => lives[kind] !== 'session');
    if (durable.length > 0) {
      await file.write(durable.flatMap(([kind, changed]) => [...changed].map(([id, record]) => ({ kind, id, record }))));
    }
    for (const [kind, changed] of changes) {
      const table = sessions.get(kind);
      if (!table) continue;
      for (const [id, record] of changed) {
        if (record instanceof Packed) table.set(id, record);
        else table.delete(id);
      }
    }
  }

  return {
    async transaction(work) {
      const begun = new Work();
      try {
        const result = await work(recordsOf(begun));
        await commit(begun.changes);
        return result;
      } finally {
        for (const release of begun.held.values()) release();
      }
    },
    close: () => file.close(),
  };
}

const parsed = (kind: Kind, raw: object): { id: string } => kept[kind].parse(raw);
