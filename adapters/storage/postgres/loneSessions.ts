import { kept, type Screen, type Sealed } from '../../../dialogs/records.js';
import type { Database } from './database.js';
import { writeRecords } from './writtenRecords.js';

/** Session records by themselves, without a transaction: they are looked at without being held. */
export interface LoneSessions {
  screen(id: string): Promise<Screen | undefined>;
  form(id: string): Promise<Sealed | undefined>;
  keepForm(form: Sealed): Promise<void>;
  /** The versions of those of these screens that are there. */
  versions(ids: readonly string[]): Promise<Map<string, string>>;
  /** How many screens there are. */
  count(): Promise<number>;
}

/** One statement and not four: a page is asked for far more often than anything in it changes. */
export function loneSessions(database: Pick<Database, 'run'>): LoneSessions {
  const look = together(database);
  return {
    screen: async (id) => kept.screens.optional().parse(await look('screens', id)),
    form: async (id) => kept.forms.optional().parse(await look('forms', id)),
    keepForm: (form) => writeRecords({ run: (text, values) => database.run(text, values) }, [{ kind: 'forms', id: form.id, record: form }]),
    async versions(ids) {
      const rows = await database.run<{ id: string; version: string }>(
        "select id, body->>'version' as version from session where kind = 'screens' and id = any($1)",
        [ids],
      );
      return new Map(rows.map(({ id, version }) => [id, version]));
    },
    async count() {
      const [found] = await database.run<{ count: number }>("select count(*)::int as count from session where kind = 'screens'");
      return found!.count;
    },
  };
}

/** Looks at single records: those that are asked for in the same turn of the event loop, for one person or for many, with one statement. */
function together(database: Pick<Database, 'run'>): (kind: 'screens' | 'forms', id: string) => Promise<object | undefined> {
  let next: { wanted: { kind: string; id: string }[]; found: Promise<Map<string, object>> } | undefined;

  async function begin(wanted: { kind: string; id: string }[]): Promise<Map<string, object>> {
    await new Promise((resolve) => setImmediate(resolve));
    next = undefined;
    const rows = await database.run<{ kind: string; id: string; body: object }>(
      'select kind, id, body from session join unnest($1::text[], $2::text[]) as wanted (kind, id) using (kind, id)',
      [wanted.map(({ kind }) => kind), wanted.map(({ id }) => id)],
    );
    return new Map(rows.map(({ kind, id, body }) => [`${kind}/${id}`, body]));
  }

  return async (kind, id) => {
    if (!next) {
      const wanted: { kind: string; id: string }[] = [];
      next = { wanted, found: begin(wanted) };
    }
    next.wanted.push({ kind, id });
    return (await next.found).get(`${kind}/${id}`);
  };
}
