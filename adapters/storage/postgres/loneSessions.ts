import { kept, type Screen, type Sealed } from '../../../dialogs/records.js';
import type { Database } from './database.js';
import { writeRecords } from './postgresStore.js';

/** Session records by themselves, each with one statement and without a transaction: they are looked at without being held. */
export interface LoneSessions {
  screen(id: string): Promise<Screen | undefined>;
  form(id: string): Promise<Sealed | undefined>;
  keepForm(form: Sealed): Promise<void>;
  /** The versions of those of these screens that are there. */
  versions(ids: readonly string[]): Promise<Map<string, string>>;
  /** How many screens there are. */
  count(): Promise<number>;
}

/** One statement and not four: a page is asked for far more often than anything in it changes, and a form is noted with every turn. */
export function loneSessions(database: Database): LoneSessions {
  const one = async (kind: 'screens' | 'forms', id: string): Promise<object | undefined> =>
    (await database.run<{ body: object }>('select body from session where kind = $1 and id = $2', [kind, id]))[0]?.body;
  return {
    screen: async (id) => kept.screens.optional().parse(await one('screens', id)),
    form: async (id) => kept.forms.optional().parse(await one('forms', id)),
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
