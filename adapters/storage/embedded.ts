import { kept, lives, type Collection, type DurableFile, type Kind, type Records, type Store } from '../../dialogs/records.js';
import { checked, frozen } from './checked.js';
import { compact, expanded } from './compactText.js';
import { KeyLocks } from './keyLocks.js';
import type { Files } from './tablesFile.js';

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
 * The engine for one process (decisions.md D9): conversations in memory, durable kinds in lowdb files. A transaction
 * works on changes of its own, which become visible together at its end, or never.
 *
 * Session records are held one by one, so that turns of different people run side by side; whoever gets or changes a
 * durable kind holds its file until the changes are made. They are then written together with those of others, and the
 * transaction ends when they are on the disk. Take session records first: waiting for one while holding a file throws.
 */
export async function embeddedStore(files: Files): Promise<Store> {
  const sessions = new Map<Kind, Map<string, Packed>>(kinds.filter((kind) => lives[kind] === 'session').map((kind) => [kind, new Map()]));
  const locks = new KeyLocks();
  const tableOf = (kind: Kind): Record<string, object> => {
    const home = lives[kind];
    return (home === 'session' ? undefined : files[home].tables[kind]) ?? {};
  };

  /** One transaction: what it holds, and what it has changed so far. */
  class Work {
    readonly changes: Changes = new Map();
    private readonly held = new Map<string, () => void>();
    /** The durable file that it touches, and how often changes in it had been undone by then. */
    private durable: { name: DurableFile; undone: number } | undefined;

    private touch(kind: Kind): void {
      const name = lives[kind];
      if (name === 'session') return;
      this.durable ??= { name, undone: files[name].undone };
      if (this.durable.name !== name)
        throw new Error(`A transaction that touches ${this.durable.name}.json cannot touch ${kind} (decisions.md D9).`);
    }

    async hold(kind: Kind, id: string): Promise<void> {
      this.touch(kind);
      const home = lives[kind];
      const key = home === 'session' ? `${kind}/${id}` : home;
      if (this.held.has(key)) return;
      if (home === 'session' && this.durable && this.held.has(this.durable.name) && locks.taken(key))
        throw new Error(`Take ${kind} before durable records.`);
      this.held.set(key, await locks.take(key));
    }

    lookAt(kind: Kind, id: string): object | undefined {
      this.touch(kind);
      const changed = this.changes.get(kind)?.get(id);
      if (changed === null) return undefined;
      const found = changed ?? sessions.get(kind)?.get(id);
      if (found) return found instanceof Packed ? found.open() : found;
      const table = tableOf(kind);
      return Object.hasOwn(table, id) ? table[id] : undefined;
    }

    /** All of a kind, those that it has put last: where there are many, looking each up would take most of the time of a list. */
    allOf(kind: Kind): object[] {
      this.touch(kind);
      const session = sessions.get(kind);
      const changed = this.changes.get(kind);
      if (!session && !changed) return Object.values(tableOf(kind));
      const ids = new Set([...(session?.keys() ?? Object.keys(tableOf(kind))), ...(changed?.keys() ?? [])]);
      return [...ids].flatMap((id) => this.lookAt(kind, id) ?? []);
    }

    change(kind: Kind, id: string, record: Packed | object | null): void {
      const changes = this.changes.get(kind) ?? new Map<string, Packed | object | null>();
      this.changes.set(kind, changes.set(id, record));
    }

    /**
     * Makes the changes: durable ones first, and those of sessions once these are on the disk. A transaction that only
     * looked at a file waits for what it may have seen there.
     */
    async commit(): Promise<void> {
      if (this.durable) {
        const { name, undone } = this.durable;
        if (files[name].undone !== undone) throw new Error(`What was read in ${name}.json could not be kept: the disk refused it.`);
        const durable = [...this.changes].filter(([kind]) => lives[kind] === name);
        const changed = durable.flatMap(([kind, records]) => [...records].map(([id, record]) => ({ kind, id, record })));
        const onDisk = changed.length > 0 ? files[name].write(changed) : files[name].settled();
        this.release(name);
        await onDisk;
      }
      for (const [kind, changed] of this.changes) {
        const table = sessions.get(kind);
        if (!table) continue;
        for (const [id, record] of changed) {
          if (record instanceof Packed) table.set(id, record);
          else table.delete(id);
        }
      }
    }

    private release(key: string): void {
      this.held.get(key)?.();
      this.held.delete(key);
    }

    end(): void {
      for (const key of [...this.held.keys()]) this.release(key);
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
      return raw && checked(this.kind, raw);
    }

    async look(id: string) {
      const raw = this.work.lookAt(this.kind, id);
      return raw && this.seen(raw);
    }

    private seen(raw: object): { id: string } {
      return lives[this.kind] === 'session' ? checked(this.kind, raw) : checkedOnce(this.kind, raw);
    }

    async find(match: object) {
      const wanted = Object.entries(match);
      const id: unknown = Reflect.get(match, 'id');
      return (typeof id === 'string' ? [this.work.lookAt(this.kind, id) ?? []].flat() : this.work.allOf(this.kind))
        .filter((raw) => wanted.every(([key, value]) => Reflect.get(raw, key) === value))
        .map((raw) => this.seen(raw));
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

    async expired(by: string) {
      return [...(sessions.get(this.kind)?.values() ?? [])].some(({ expires }) => expires < by);
    }
  }

  /** Set one by one, so that each transaction has an object of the same shape: an object from entries cost four times as much, in every turn. */
  function recordsOf(work: Work): Records {
    const records: Partial<Record<Kind, Held>> = {};
    for (const kind of kinds) records[kind] = new Held(kind, work);
    return records as unknown as Records;
  }

  return {
    async transaction(work) {
      const begun = new Work();
      try {
        const result = await work(recordsOf(begun));
        await begun.commit();
        return result;
      } finally {
        begun.end();
      }
    },
    async close() {
      await Promise.all(Object.values(files).map((file) => file.close()));
    },
  };
}

/** What was checked of a durable record, for as long as the record stays as it is: it is replaced whole when it changes. */
const known = new WeakMap<object, { id: string }>();

/** The same for whoever only looks: a list of ten thousand records is not checked anew for every page. */
function checkedOnce(kind: Kind, raw: object): { id: string } {
  const found = known.get(raw) ?? frozen(checked(kind, raw));
  known.set(raw, found);
  return found;
}
