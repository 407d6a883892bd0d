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

  function begin() {
    const changes: Changes = new Map(kinds.map((kind) => [kind, new Map()]));
    const held = new Map<string, () => void>();
    const hold = async (key: string): Promise<void> => {
      if (held.has(key)) return;
      if (key !== 'file' && held.has('file') && locks.taken(key)) throw new Error(`Take ${key.split('/')[0]} before durable records.`);
      held.set(key, await locks.take(key));
    };
    const lookAt = (kind: Kind, id: string): object | undefined => {
      const changed = changes.get(kind)!.get(id);
      if (changed === null) return undefined;
      const found = changed ?? sessions.get(kind)?.get(id);
      if (found) return found instanceof Packed ? found.open() : found;
      const table = tables[kind];
      return table && Object.hasOwn(table, id) ? table[id] : undefined;
    };
    const idsOf = (kind: Kind): Set<string> =>
      new Set([...(sessions.get(kind)?.keys() ?? Object.keys(tables[kind] ?? {})), ...changes.get(kind)!.keys()]);
    const holdFor = (kind: Kind, id: string): Promise<void> => hold(lives[kind] === 'session' ? `${kind}/${id}` : 'file');

    const collection = (kind: Kind): Collection<{ id: string }> => ({
      async get(id) {
        await holdFor(kind, id);
        const raw = lookAt(kind, id);
        return raw && parsed(kind, raw);
      },
      async find(match) {
        return [...idsOf(kind)]
          .map((id) => lookAt(kind, id))
          .filter((raw) => raw !== undefined && Object.entries(match).every(([key, value]) => Reflect.get(raw, key) === value))
          .map((raw) => parsed(kind, raw!));
      },
      async put(record) {
        await holdFor(kind, record.id);
        changes.get(kind)!.set(record.id, lives[kind] === 'session' ? new Packed(record) : structuredClone(record));
      },
      async drop(id) {
        await holdFor(kind, id);
        changes.get(kind)!.set(id, null);
      },
      async forget(now) {
        let dropped = 0;
        for (const [id, session] of sessions.get(kind) ?? []) {
          if (session.expires > now || locks.taken(`${kind}/${id}`)) continue;
          changes.get(kind)!.set(id, null);
          dropped++;
        }
        return dropped;
      },
    });
    const records = Object.fromEntries(kinds.map((kind) => [kind, collection(kind)])) as unknown as Records;
    return { records, changes, held };
  }

  async function commit(changes: Changes): Promise<void> {
    const durable = kinds.filter((kind) => lives[kind] !== 'session' && changes.get(kind)!.size > 0);
    if (durable.length > 0) {
      await file.write(durable.flatMap((kind) => [...changes.get(kind)!].map(([id, record]) => ({ kind, id, record }))));
    }
    for (const [kind, table] of sessions) {
      for (const [id, record] of changes.get(kind)!) {
        if (record instanceof Packed) table.set(id, record);
        else table.delete(id);
      }
    }
  }

  return {
    async transaction(work) {
      const { records, changes, held } = begin();
      try {
        const result = await work(records);
        await commit(changes);
        return result;
      } finally {
        for (const release of held.values()) release();
      }
    },
    close: () => file.close(),
  };
}

const parsed = (kind: Kind, raw: object): { id: string } => kept[kind].parse(raw);
