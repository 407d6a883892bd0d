import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect } from 'chai';
import pg from 'pg';
import { Accounts } from '../../../adapters/accounts/accounts.js';
import { accountsInDatabase } from '../../../adapters/accounts/accountsDatabase.js';
import { accountsPath } from '../../../adapters/accounts/accountsFile.js';
import { keyPath, keyringText, pepperOf, readKeyring } from '../../../adapters/keys.js';
import { chance } from '../../../adapters/sealing/codes.js';
import { engineVault } from '../../../adapters/sealing/engineVault.js';
import type { Folders } from '../../../adapters/sealing/holdings.js';
import { returnNumbers } from '../../../adapters/sealing/returnNumbers.js';
import { settledKeyring } from '../../../adapters/sealing/rotation.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { postgresEngine, type Engine } from '../../../adapters/storage/engine.js';
import { Database, whileNoneRuns } from '../../../adapters/storage/postgres/database.js';
import { Acts } from '../../../bots/acts.js';
import { faultIn } from '../../../bots/chain.js';
import { careWith } from '../../../bots/personsCare.js';
import type { Care } from '../../../dialogs/care.js';
import type { Records } from '../../../dialogs/records.js';
import { plan } from '../../bots/office.js';
import { newDatabase } from '../../cluster.js';
import { newFolder } from '../../folders.js';
import { installation, keys, killed } from './installation.js';
import { said } from './vault.suite.js';

/** An instance of an installation over databases. */
type Instance = Folders & { DATABASE_URL: string; KEYS_DATABASE_URL: string };

const urlsOf = ({ DATABASE_URL, KEYS_DATABASE_URL }: Instance) => ({
  DATABASE_URL: [DATABASE_URL],
  KEYS_DATABASE_URL: KEYS_DATABASE_URL ? [KEYS_DATABASE_URL] : undefined,
});

/** Starts an instance as index.ts does, does something in it, and stops it. */
async function inside<R>(
  instance: Instance,
  work: (parts: { engine: Engine; key: Buffer; care<T>(on: (care: Care, records: Records) => Promise<T>): Promise<T> }) => Promise<R>,
): Promise<R> {
  const ring = await settledKeyring({ ...instance, ...urlsOf(instance) });
  const engine = await postgresEngine(urlsOf(instance));
  try {
    const { vault, store } = await engineVault(engine, instance, ring.key);
    const bound = careWith({ vault, numbers: returnNumbers(pepperOf(ring)), chance, givesHours: () => true, now: () => new Date() });
    return await work({ engine, key: ring.key, care: (on) => store.transaction((records) => on(bound(records), records)) });
  } finally {
    await engine.close();
  }
}

/** Another instance on the same databases: with its own folder, and the key that the first one has now. */
function beside(instance: Instance): Instance {
  const folder = newFolder('beside');
  mkdirSync(`${folder}-keys`, { recursive: true });
  cpSync(keyPath(instance.DATA_DIR), keyPath(folder));
  return { ...instance, DATA_DIR: folder, KEYS_DIR: `${folder}-keys` };
}

/** Everything as it is now, in databases of their own. */
async function copied(instance: Instance): Promise<Instance> {
  const copyOf = async (url: string): Promise<string> => {
    if (!url) return '';
    const name = `waypoint_${randomBytes(6).toString('hex')}`;
    const client = new pg.Client(url.replace(/[^/]+$/, 'postgres'));
    await client.connect();
    await client.query(`create database ${name} template ${url.split('/').at(-1)}`);
    await client.end();
    return url.replace(/[^/]+$/, name);
  };
  const { DATABASE_URL, KEYS_DATABASE_URL } = instance;
  return { ...beside(instance), DATABASE_URL: await copyOf(DATABASE_URL), KEYS_DATABASE_URL: await copyOf(KEYS_DATABASE_URL) };
}

/** Resolves when the server has noticed that whoever was killed is gone, and holds no lock for them any more: nobody starts before. */
async function letGo({ DATABASE_URL, KEYS_DATABASE_URL }: Instance): Promise<void> {
  for (const url of [DATABASE_URL, KEYS_DATABASE_URL].filter(Boolean)) {
    const client = new pg.Client(url);
    await client.connect();
    const others =
      "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";
    while ((await client.query(others)).rowCount! > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await client.end();
  }
}

/** Amina's account and chat in Teams, a person who wrote to an office and has a return number, and acts in both chains. */
async function installed(apart: boolean) {
  const { folders } = await installation();
  const instance: Instance = { ...folders, DATABASE_URL: await newDatabase(), KEYS_DATABASE_URL: apart ? await newDatabase() : '' };
  const accounts = readFileSync(accountsPath(folders.DATA_DIR), 'utf8');
  const number = await inside(instance, async ({ engine, key, care }) => {
    await engine.databases!.records.run("insert into document (name, body) values ('accounts', $1)", [accounts]);
    const on = '2026-11-25';
    await engine.store.transaction((records) =>
      new Acts(witnessOf(key)).add(records, { by: 'amina', did: 'hours changed', to: 'un-unoms', on }),
    );
    await engine.store.transaction((records) =>
      new Acts(witnessOf(key), 'answers').add(records, { by: 'hana', did: 'answer published', to: 'medical-care', on }),
    );
    return care(async (bound) => bound.number(await bound.open({ ...plan, payload: 'what somebody wrote' })));
  });
  return { instance, number };
}

/** The thread is found by its number and opens, the records of acts are whole, and Amina is told in Teams. */
async function works(instance: Instance, number: string): Promise<void> {
  await inside(instance, async ({ engine, key, care }) => {
    const read = await care(async (bound) => bound.thread((await bound.find(number)).chat!));
    expect(read?.messages.map(({ words }) => words)).to.deep.equal(['what somebody wrote']);
    const chains = await engine.store.transaction(async ({ acts, anchors, edits, editAnchors }) => [
      { acts: await acts.find({}), anchor: await anchors.get('acts') },
      { acts: await edits.find({}), anchor: (await editAnchors.find({}))[0] },
    ]);
    for (const chain of chains) expect([chain.acts.length > 0, faultIn(chain, witnessOf(key))]).to.deep.equal([true, undefined]);
    const accounts = new Accounts({ home: accountsInDatabase(engine.databases!.records, instance.DATA_DIR), key });
    await accounts.refresh();
    expect(accounts.linked().map(({ name }) => name)).to.deep.equal(['amina']);
  });
}

const starts = (instance: Instance): Promise<string> => said(inside(instance, async () => undefined));

describe('a new key for an installation over PostgreSQL', function () {
  this.timeout(900_000);
  let [apart, together]: Awaited<ReturnType<typeof installed>>[] = [];
  before(async () => {
    apart = await installed(true);
    together = await installed(false);
  });

  for (const [name, which] of [
    ['keys in a database of their own', () => apart!],
    ['keys beside the records', () => together!],
  ] as const) {
    it(`is made by a command, and copied to the other instances, which do not start before (${name})`, async () => {
      const { number } = which();
      const here = await copied(which().instance);
      const other = beside(here);
      await works(other, number);
      for (let times = 0; times < 2; times++) {
        const command = keys(here, 'rotate');
        expect(await command.ended, command.err()).to.equal(0);
        expect(command.out()).to.include('Sealed anew: 1 keys of cases, 1 second factors').and.include('Copy ');
        await works(here, number);
        expect(await starts(other))
          .to.include('Copy instance.key')
          .and.include(keyPath(other.DATA_DIR));
        cpSync(keyPath(here.DATA_DIR), keyPath(other.DATA_DIR));
        await works(other, number);
      }
      const checked = keys(here, 'check');
      expect([await checked.ended, checked.out().includes('NOT RIGHT')], checked.out()).to.deep.equal([0, false]);
      expect(checked.out()).to.include('DATABASE_URL: 1 cases. All can be opened.');
    });
  }

  it('is killed at any moment of its making, and the next start goes on with one key or the other', async () => {
    const { instance, number } = apart!;
    const done = await copied(instance);
    const { operations } = await killed(done, 0);
    expect(operations).to.be.greaterThan(15);
    const old = (await readKeyring(instance.DATA_DIR))!.key;
    for (let at = 1; at <= operations; at++) {
      const here = await copied(instance);
      const other = beside(here);
      expect((await killed(here, at)).signal, `operation ${at}`).to.equal('SIGKILL');
      await letGo(here);
      expect(await starts(other), `with the old key, ${at}`).to.match(/^$|another instance\.key/);
      if (at === Math.floor(operations * 0.7)) expect(await keys(here, 'rotate').ended, 'a second call finishes it').to.equal(0);
      await works(here, number);
      const ring = (await readKeyring(here.DATA_DIR))!;
      expect([ring.before, existsSync(`${keyPath(here.DATA_DIR)}.rotated`)]).to.deep.equal([undefined, false]);
      expect(await starts(other), `when it is finished, ${at}`).to.match(ring.key.equals(old) ? /^$/ : /another instance\.key/);
    }
  });

  it('is not begun while an instance runs, and none starts while it is made', async () => {
    const { instance } = together!;
    const text = readFileSync(keyPath(instance.DATA_DIR), 'utf8');
    await inside(instance, async () => {
      for (const verb of ['rotate', 'check']) {
        const command = keys(beside(instance), verb);
        expect(await command.ended).to.equal(1);
        expect(command.err()).to.match(/^DATABASE_URL: an instance of the program uses this database/);
      }
    });
    expect(readFileSync(keyPath(instance.DATA_DIR), 'utf8')).to.equal(text);
    const holder = await Database.open({
      urls: [instance.DATABASE_URL],
      setting: 'DATABASE_URL',
    });
    await holder.alone(whileNoneRuns, async () => expect(await starts(instance)).to.include('instance.key is being changed'));
    await holder.close();
  });

  it('does not begin where something does not fit, which check tells by the setting, and never a word', async () => {
    const here = await copied(apart!.instance);
    writeFileSync(keyPath(here.DATA_DIR), keyringText({ key: randomBytes(32) }));
    const before = readFileSync(keyPath(here.DATA_DIR), 'utf8');
    const refused = keys(here, 'rotate');
    expect([await refused.ended, refused.err()]).to.satisfy(
      ([code, words]: [number, string]) => code === 1 && words.startsWith('DATABASE_URL does not belong to instance.key'),
    );
    expect(readFileSync(keyPath(here.DATA_DIR), 'utf8')).to.equal(before);
    const told = keys(here, 'check');
    expect(await told.ended).to.equal(1);
    expect(told.out())
      .to.match(/NOT RIGHT: DATABASE_URL: 1 second factors\. 1 belong to another/)
      .and.match(/NOT RIGHT: KEYS_DATABASE_URL: 1 keys of cases\. 1 belong to another/)
      .and.include('1 cases have no key here')
      .and.not.include('wrote');
    expect(existsSync(join(here.DATA_DIR, 'instance.key.rotated'))).to.equal(false);
  });
});
