import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { z } from 'zod';
import { Listeners, topics, type Notices } from '../notices.js';
import { lockOf, whileNoneRuns, type Database } from './database.js';

const channel = 'waypoint';
const Notice = z.tuple([z.enum(topics), z.string()]);

/** How long is waited before it is tried again, in milliseconds. */
const between = 500;
/** How long notices wait for others, in milliseconds. */
const together = 3;

/**
 * Notices over LISTEN and NOTIFY, on a connection of its own. When it breaks, a new one is made, at whichever address the
 * database now answers, and everybody is told to look for themselves: what was said meanwhile is lost. The same connection
 * shows that this instance runs: nothing is done meanwhile that needs all of them stopped.
 * @throws an error with the remedy while such a thing is being done
 */
export async function postgresNotices(database: Database): Promise<Notices> {
  const { default: pg } = await import('pg');
  const listeners = new Listeners();
  let client: pg.Client | undefined;
  let closed = false;

  async function listen(): Promise<void> {
    const opened = new pg.Client({
      connectionString: database.url,
      keepAlive: true,
      connectionTimeoutMillis: 4_000,
      application_name: 'waypoint notices',
    });
    let again = (): void => undefined;
    const broken = new Promise<void>((resolve) => (again = resolve));
    opened.on('error', () => again()).on('end', () => again());
    opened.on('notification', ({ payload = '' }) => {
      const notice = Notice.safeParse(payload.split(' '));
      if (notice.success) listeners.tell(...notice.data);
    });
    try {
      await opened.connect();
      const { rows } = await opened.query<{ runs: boolean }>(`select pg_try_advisory_lock_shared(${lockOf}) as runs`, [whileNoneRuns]);
      if (!rows[0]?.runs)
        throw new Error(`${database.setting}: instance.key is being changed or checked (npm run keys). Start when that is done.`);
      await opened.query(`listen ${channel}`);
    } catch (error) {
      void opened.end().catch(() => undefined);
      throw error;
    }
    client = opened;
    void broken.then(async () => {
      client = undefined;
      await opened.end().catch(() => undefined);
      if (!closed) await listenAgain();
    });
  }

  async function listenAgain(): Promise<void> {
    while (!closed) {
      try {
        await listen();
        return listeners.tellAll();
      } catch {
        await pause(between, undefined, { ref: false });
      }
    }
  }

  /** What is to be told, since the last statement: under load many things with one. */
  let told: string[] = [];
  let telling: Promise<void> = Promise.resolve();
  async function tellAll(): Promise<void> {
    const all = [...new Set(told)];
    told = [];
    await database.run('select pg_notify($1, what) from unnest($2::text[]) as what', [channel, all]).catch(() => undefined);
  }

  await listen();
  return {
    tell(topic, what) {
      if (told.push(`${topic} ${what}`) > 1) return;
      const all = pause(together).then(tellAll);
      telling = telling.then(() => all);
    },
    hear: (topic, heard) => listeners.add(topic, heard),
    async close() {
      closed = true;
      await telling;
      await client?.end().catch(() => undefined);
    },
  };
}
