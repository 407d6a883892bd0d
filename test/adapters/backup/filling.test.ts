import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { Refused } from '../../../adapters/backup/copies.js';
import { fill } from '../../../adapters/backup/filling.js';
import type { Wraps } from '../../../adapters/sealing/vault.js';
import type { Statements } from '../../../adapters/storage/postgres/database.js';
import { postgresEngine } from '../../../adapters/storage/engine.js';
import { openDatabases, type Databases } from '../../../adapters/storage/postgres/databases.js';
import { counter } from '../storage/counter.js';
import { emptyPlace, lookInto } from './databases.js';

const counters = Array.from({ length: 600 }, (_, at) => counter(`topic ${at}`));

const files = {
  'knowledge.json': { counters: Object.fromEntries(counters.map((one) => [one.id, one])) },
  'accounts.json': { schema: 'waypoint-accounts/1', accounts: [], removed: [], acts: [] },
} as never;
const ofInstance = { instance: randomBytes(32), folder: '/srv/waypoint' };
const wrapsOf = (...ids: string[]): Wraps => ({
  wraps: Object.fromEntries(ids.map((id) => [id, { wrap: Buffer.from(id).toString('base64url') }])),
});

class Killed extends Error {}

/** Databases to which the power is cut before their nth statement, or before the nth is kept: nothing more is sent, and what was not kept is gone. */
function cutAt(databases: Databases, nth: number): Databases {
  let sent = 0;
  const step = (): void => {
    if (++sent >= nth) throw new Killed();
  };
  const cut = (database: Databases['records']): Databases['records'] =>
    new Proxy(database, {
      get(target, name) {
        if (name === 'transaction')
          return async (work: (on: Statements) => Promise<unknown>) => {
            step();
            const done = await target.transaction((on) =>
              work(
                new Proxy(on, {
                  get: (_, each) =>
                    each === 'run'
                      ? async (...given: Parameters<Statements['run']>) => {
                          step();
                          return on.run(...given);
                        }
                      : Reflect.get(on, each),
                }),
              ).then((result) => {
                step();
                return result;
              }),
            );
            step();
            return done;
          };
        const found: unknown = Reflect.get(target, name);
        return typeof found === 'function' ? found.bind(target) : found;
      },
    });
  return { ...databases, records: cut(databases.records), keys: cut(databases.keys) };
}

describe('databases that are filled', () => {
  for (const apart of [false, true])
    it(`are whole in the end, wherever it was cut off, with keys ${apart ? 'in a database of their own' : 'beside the records'}`, async () => {
      const place = await emptyPlace(apart);
      const databases = await openDatabases({
        DATABASE_URL: [place.DATABASE_URL],
        KEYS_DATABASE_URL: place.KEYS_DATABASE_URL ? [place.KEYS_DATABASE_URL] : undefined,
      });
      try {
        let cuts = 0;
        for (let nth = 1, whole = false; !whole; nth++) {
          // Meanwhile somebody takes something back there, so that each call has other keys.
          const all = { files, wraps: wrapsOf('stays', `cut ${nth}`), ...ofInstance };
          whole = await fill(cutAt(databases, nth), all).then(
            () => true,
            (error: unknown) => {
              if (!(error instanceof Killed)) throw error;
              return false;
            },
          );
          const there = await lookInto(place);
          if (Object.keys(there.files).length > 0) {
            expect(there.files, `cut ${nth}`).to.deep.equal(files);
            expect(there.wraps).to.deep.equal({ wraps: all.wraps.wraps });
            whole = true;
          }
          if (!whole) cuts++;
        }
        expect(cuts).to.be.above(20);
        expect(await databases.records.run('select name from document order by name')).to.deep.equal([
          { name: 'accounts' },
          { name: 'installation' },
        ]);
        expect(await fill(databases, { files, wraps: wrapsOf('other'), ...ofInstance }).catch((error: unknown) => error)).to.be.instanceOf(
          Refused,
        );
      } finally {
        await databases.close();
      }
    });

  it('have nothing of the records where something changed until the end', async () => {
    const place = await emptyPlace();
    const databases = await openDatabases({ DATABASE_URL: [place.DATABASE_URL], KEYS_DATABASE_URL: undefined });
    try {
      const changed = fill(databases, { files, wraps: wrapsOf('a'), ...ofInstance }, () => Promise.reject(new Refused('changed')));
      expect(await changed.catch((error: Error) => error.message)).to.equal('changed');
      expect((await lookInto(place)).files).to.deep.equal({});
      const settings = { DATABASE_URL: [place.DATABASE_URL], KEYS_DATABASE_URL: undefined };
      expect(await postgresEngine(settings).catch((error: Error) => error.message), 'no instance starts on a half')
        .to.include('DATABASE_URL: ')
        .and.include('Call npm run restore or npm run migrate:embedded again, or give an empty database.');
      await fill(databases, { files, wraps: wrapsOf('a'), ...ofInstance });
      await (await postgresEngine(settings)).close();
    } finally {
      await databases.close();
    }
  });

  it('are refused where what is read back is not what was put', async () => {
    const place = await emptyPlace();
    const databases = await openDatabases({ DATABASE_URL: [place.DATABASE_URL], KEYS_DATABASE_URL: undefined });
    try {
      await databases.records.run(
        `create function spoils() returns trigger language plpgsql as $$
          begin if new.id like '%topic 7/%' then new.body := '{"id":"another"}'; end if; return new; end $$`,
      );
      await databases.records.run('create trigger spoils before insert on record for each row execute function spoils()');
      const error = await fill(databases, { files, wraps: wrapsOf('a'), ...ofInstance }).catch((one: Error) => one);
      expect((error as Error).message)
        .to.include('not what was put there')
        .and.include('Nothing was kept');
      expect((await lookInto(place)).files).to.deep.equal({});
    } finally {
      await databases.close();
    }
  });
});
