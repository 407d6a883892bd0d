import type { Kind } from '../../../dialogs/records.js';
import { checked, frozen } from '../checked.js';
import type { Statements } from './database.js';

/** A record of a durable kind as it was read last: it is checked once for each of its versions. */
interface Known {
  version: number;
  place: number;
  record: { id: string };
}

/** A list as one transaction saw it. It is not changed: others may be at it. */
interface Listed {
  all: readonly Known[];
  /** Where in it each record is. */
  at: ReadonlyMap<string, number>;
  newest: number;
  /** Of all versions: of two lists of as many records, only the same one has the same. */
  sum: number;
}

/** Of a shorter list, what it consists of is sent each time, which costs less than keeping it here. */
const long = 100;

/** Far below the numbers that JavaScript no longer tells apart. */
const numbers = 'version::float8 as version, place::float8 as place';

/** Whether all fields that are named equal those given. */
export const fits = (record: object, match: object): boolean =>
  Object.entries(match).every(([key, value]) => Reflect.get(record, key) === value);

/**
 * Records of one durable kind that this instance has read: what has not changed since is not sent again, of ten thousand cases in
 * a list as of one. Whoever changes one holds the file of its kind until that can be seen, so versions grow in the order in which
 * they come to be seen: what is new in a list is what has a greater version than any that was in it. What left it, or a server that
 * lost its last moments, shows in how many there are and in the sum of their versions; then what it consists of is sent anew.
 */
export class KnownRecords {
  private readonly byId = new Map<string, Known>();
  private readonly lists = new Map<string, Listed>();

  constructor(private readonly kind: Kind) {}

  /** One that is dropped: nothing of it stays here. */
  forget(id: string): void {
    this.byId.delete(id);
    for (const [name, { at }] of this.lists) if (at.has(id)) this.lists.delete(name);
  }

  /** All that fits, frozen, in the order in which they were first put. */
  async fitting(statements: Statements, match: object): Promise<{ id: string }[]> {
    const name = JSON.stringify(match);
    const before = this.lists.get(name);
    const listed = (before && (await this.since(before, statements, match))) ?? (await this.anew(statements, match));
    if (listed.all.length >= long) this.lists.set(name, listed);
    else this.lists.delete(name);
    return listed.all.map(({ record }) => record);
  }

  /** The same list with what has changed since. @returns undefined where that does not tell what it is now */
  private async since(before: Listed, statements: Statements, match: object): Promise<Listed | undefined> {
    const rest = Object.keys(match).length > 0 ? { only: ' and facets @> $3', values: [match] } : { only: '', values: [] };
    const [now] = await statements.run<{ many: number; sum: number; changed: Row[] }>(
      `select count(*)::int as many, coalesce(sum(version), 0)::float8 as sum, coalesce(json_agg(json_build_object('id', id,
        'version', version, 'place', place, 'body', body) order by place) filter (where version > $2::bigint), '[]') as changed
        from record where kind = $1${rest.only}`,
      [this.kind, before.newest, ...rest.values],
    );
    const { many, sum, changed } = now!;
    const all = [...before.all];
    for (const row of changed) {
      const known = this.noted(row);
      const at = before.at.get(row.id) ?? all.length;
      // What was put before and fits only now belongs somewhere in between.
      if (at === all.length && row.place <= all.at(-1)!.place) return undefined;
      all[at] = known;
    }
    const listed = listedOf(all, all.length === before.all.length ? before.at : undefined);
    return listed.all.length === many && listed.sum === sum ? listed : undefined;
  }

  private async anew(statements: Statements, match: object): Promise<Listed> {
    const [only, values] = Object.keys(match).length > 0 ? [' and facets @> $2', [this.kind, match]] : ['', [this.kind]];
    const there = await statements.run<Omit<Row, 'body'>>(
      `select id, ${numbers} from record where kind = $1${only} order by record.place`,
      values,
    );
    // Taken before others are waited for, who may read what was there before.
    const all = new Map<string, Known>();
    for (const { id, version } of there) {
      const known = this.byId.get(id);
      if (known?.version === version) all.set(id, known);
    }
    const missing = there.map(({ id }) => id).filter((id) => !all.has(id));
    if (missing.length > 0) {
      const text = `select id, ${numbers}, body from record where kind = $1 and id = any($2)`;
      for (const row of await statements.run<Row>(text, [this.kind, missing])) all.set(row.id, this.noted(row));
    }
    const ids = new Set(there.map(({ id }) => id));
    for (const [id, { record }] of this.byId) if (!ids.has(id) && fits(record, match)) this.byId.delete(id);
    return listedOf(there.flatMap(({ id }) => all.get(id) ?? []));
  }

  private noted({ id, version, place, body }: Row): Known {
    const known = { version, place, record: frozen(checked(this.kind, body)) };
    this.byId.set(id, known);
    return known;
  }
}

interface Row extends Omit<Known, 'record'> {
  id: string;
  body: object;
}

/** @param at where they are, where that is known */
function listedOf(all: readonly Known[], at?: Listed['at']): Listed {
  let [newest, sum] = [0, 0];
  for (const { version } of all) {
    sum += version;
    newest = Math.max(newest, version);
  }
  return { all, at: at ?? new Map(all.map(({ record: { id } }, index) => [id, index])), newest, sum };
}
