import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from 'chai';
import pg from 'pg';
import { noticesHere, type Notices } from '../../../adapters/storage/notices.js';
import { Database } from '../../../adapters/storage/postgres/database.js';
import { migrate, recordTables } from '../../../adapters/storage/postgres/migrations.js';
import { postgresNotices } from '../../../adapters/storage/postgres/postgresNotices.js';
import { newDatabase } from '../../cluster.js';

const parts = (url: string) => ({ urls: [url], setting: 'DATABASE_URL' });

/** Waits until it is so. */
async function until(so: () => boolean): Promise<void> {
  for (let tries = 0; !so(); tries++) {
    if (tries > 400) throw new Error('never came');
    await pause(25);
  }
}

describe('several instances over one database', () => {
  let url: string;
  let [one, other]: (Database | undefined)[] = [];
  beforeEach(async () => {
    url = await newDatabase();
    [one, other] = await Promise.all([Database.open(parts(url)), Database.open(parts(url))]);
  });
  afterEach(() => Promise.all([one!.close(), other?.close()]));

  it('make the tables once, though all start at the same time', async () => {
    await Promise.all([migrate(one!), migrate(other!), migrate(one!), migrate(other!)]);
    expect(await one!.run('select number from migration order by number')).to.deep.equal(
      recordTables.migrations.map((_, at) => ({ number: at + 1 })),
    );
  });

  it('let one of them do a job, and another when that one is gone', async () => {
    let done = (): void => undefined;
    const working = one!.alone('a job', () => new Promise<void>((resolve) => (done = resolve)));
    await pause(100);
    expect(await other!.alone('a job', async () => 'mine')).to.equal(undefined);
    expect(await other!.alone('another', async () => 'mine')).to.equal('mine');
    done();
    await working;
    expect(await other!.alone('a job', async () => 'mine')).to.equal('mine');
  });

  it('close though a job that one of them does waits for the outside', async () => {
    const stopping = await Database.open({ ...parts(url), patience: { statement: 300 } });
    let done = (): void => undefined;
    const working = stopping.alone('a job', () => new Promise<void>((resolve) => (done = resolve)));
    await pause(100);
    const began = performance.now();
    await stopping.close();
    expect(performance.now() - began).to.be.within(250, 2_000);
    done();
    await working;
  });

  for (const [name, open] of [
    ['in one process', async () => Array.from({ length: 2 }, () => noticesHere()).slice(0, 1)],
    ['over the database', async () => Promise.all([postgresNotices(one!), postgresNotices(other!)])],
  ] as [string, () => Promise<Notices[]>][]) {
    it(`hear what changed, ${name}`, async () => {
      const all = await open();
      const heard: unknown[] = [];
      for (const notices of all) notices.hear('referral', (what) => heard.push(what));
      const stop = all[0]!.hear('edition', () => heard.push('no'));
      stop();
      all[0]!.tell('referral', 'a');
      all[0]!.tell('edition', 'b');
      await until(() => heard.length >= all.length);
      expect(heard).to.deep.equal(all.map(() => 'a'));
      await Promise.all(all.map((notices) => notices.close()));
    });
  }

  it('hear what a command tells in its last moment', async () => {
    const [hearing, telling] = await Promise.all([postgresNotices(one!), postgresNotices(other!)]);
    const heard: unknown[] = [];
    hearing.hear('edition', (what) => heard.push(what));
    telling.tell('edition', 'entries');
    await telling.close();
    await other!.close();
    other = undefined;
    await until(() => heard.length === 1);
    expect(heard).to.deep.equal(['entries']);
    await hearing.close();
  });

  it('hold nothing of what they have told', async () => {
    const script = join(import.meta.dirname, 'tellsOften.js');
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', script, url]);
    expect(Number(stdout)).to.be.below(60);
  });

  it('look for themselves when their connection broke, and hear again', async () => {
    const notices = await postgresNotices(one!);
    const heard: unknown[] = [];
    notices.hear('referral', (what) => heard.push(what));
    const client = new pg.Client(url);
    await client.connect();
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waypoint notices' and datname = current_database()",
    );
    await client.end();
    await until(() => heard.length === 1);
    expect(heard).to.deep.equal([undefined]);
    notices.tell('referral', 'after');
    await until(() => heard.length === 2);
    expect(heard[1]).to.equal('after');
    await notices.close();
  });
});
