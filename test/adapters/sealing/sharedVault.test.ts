import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { referralsIn } from '../../../bots/forgettingReferrals.js';
import { engineVault } from '../../../adapters/sealing/engineVault.js';
import { keysAtHand } from '../../../adapters/sealing/keysAtHand.js';
import { openSharedVault, type SharedVault, type SharedVaultParts } from '../../../adapters/sealing/sharedVault.js';
import { postgresEngine, type Engine } from '../../../adapters/storage/engine.js';
import { noticesHere } from '../../../adapters/storage/notices.js';
import { openDatabases, type Databases } from '../../../adapters/storage/postgres/databases.js';
import { postgresStore } from '../../../adapters/storage/postgres/postgresStore.js';
import type { Store } from '../../../dialogs/records.js';
import { newDatabase } from '../../cluster.js';
import { newFolder } from '../../folders.js';
import { office, plan } from '../../bots/office.js';
import { said, vaultSuite } from './vault.suite.js';

const instance = randomBytes(32);
/** Waits until it is so. */
async function until(so: () => boolean): Promise<void> {
  for (let tries = 0; !so(); tries++) {
    if (tries > 400) throw new Error('never came');
    await pause(25);
  }
}
const databasesAt = (url: string, keys?: string): Promise<Databases> =>
  openDatabases({ DATABASE_URL: [url], KEYS_DATABASE_URL: keys === undefined ? undefined : [keys] });

for (const apart of [false, true])
  vaultSuite(`the vault in a table, ${apart ? 'in a database of its own' : 'beside the records'}`, async () => {
    const databases = await databasesAt(await newDatabase(), apart ? await newDatabase() : undefined);
    const { keys } = databases;
    return {
      open: (key, expected) => openSharedVault({ keys, instance: key, notices: noticesHere(), expected }),
      look: (vault, ...ids) => (vault as SharedVault).look(ids),
      text: async () => JSON.stringify(await keys.run('select * from wrap')),
      close: () => databases.close(),
    };
  });

describe('the vault of several instances', () => {
  let url: string;
  let databases: Databases;
  let time: number;
  beforeEach(async () => {
    url = await newDatabase();
    databases = await databasesAt(url);
    time = 0;
  });
  afterEach(() => databases.close());
  const opened = (more: Partial<SharedVaultParts> = {}): Promise<SharedVault> =>
    openSharedVault({ keys: databases.keys, instance, notices: noticesHere(), expected: false, clock: () => time, ...more });
  /** How often somebody asks the database of the keys. */
  function counted(): { keys: Databases['keys']; asked: () => number } {
    let asked = 0;
    const run: Databases['keys']['run'] = (text, values) => (asked++, databases.keys.run(text, values));
    return { keys: Object.assign(Object.create(databases.keys) as Databases['keys'], { run }), asked: () => asked };
  }

  it('opens on one what another sealed', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.begin('amina');
    await other.look(['amina']);
    expect(other.open('amina', one.seal('amina', 'words'))).to.equal('words');
    expect(one.open('amina', other.seal('amina', 'more'))).to.equal('more');
  });

  it('opens nothing with a key that another destroyed: at once where they hear of it, after a minute where they do not', async () => {
    const notices = noticesHere();
    const [one, hears, deaf] = [await opened({ notices }), await opened({ notices }), await opened()];
    await one.begin('amina');
    const sealed = one.seal('amina', 'words');
    for (const other of [hears, deaf]) {
      await other.look(['amina']);
      expect(other.open('amina', sealed)).to.equal('words');
    }
    await one.destroy('amina');
    expect([hears.open('amina', sealed), hears.has('amina')]).to.deep.equal([undefined, false]);
    time += 60_000;
    await deaf.look(['amina']);
    expect(deaf.open('amina', sealed)).to.equal(undefined);
  });

  it('does not go on opening what it looked up a minute ago, and never takes what it did not look up for gone', async () => {
    const [one, other] = [await opened(), await opened()];
    await one.begin('amina');
    const sealed = one.seal('amina', 'words');
    expect(() => other.has('amina')).to.throw('not looked up');
    await other.look(['amina']);
    await one.destroy('amina');
    time += 60_001;
    expect(() => other.open('amina', sealed)).to.throw('not looked up');
  });

  it('looks again once notices may have been lost', async () => {
    let lost = (): void => undefined;
    const notices = { tell: () => undefined, hear: (_: unknown, heard: (id: undefined) => void) => (lost = () => heard(undefined)) };
    const [one, other] = [await opened(), await opened({ notices })];
    await one.begin('amina');
    await other.look(['amina']);
    await one.destroy('amina');
    time += 1;
    await other.look(['amina']);
    expect(other.has('amina')).to.equal(true);
    lost();
    await other.look(['amina']);
    expect(other.has('amina')).to.equal(false);
  });

  it('asks once for all keys of what is found, and not again for half a minute', async () => {
    const { keys, asked } = counted();
    const vault = await opened({ keys });
    const store = keysAtHand(postgresStore(databases.records), vault);
    const place = await office({ store, vault, instance });
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) ids.push(await place.turn((care) => care.open(plan)));
    const other = counted();
    const second = await opened({ keys: other.keys });
    const there = await office({ store: keysAtHand(postgresStore(databases.records), second), vault: second, instance });
    const before = other.asked();
    const find = (): Promise<boolean[]> =>
      there.store.transaction(async ({ referrals }) => (await referrals.find({})).map(({ id }) => second.has(id)));
    expect(await find()).to.deep.equal([true, true, true]);
    expect(await find()).to.deep.equal([true, true, true]);
    const read = await there.turn((care) => care.thread(ids[0]!));
    expect(read?.messages[0]?.words).to.equal(plan.payload);
    expect(other.asked() - before).to.equal(1);
    time += 31_000;
    await find();
    expect(other.asked() - before).to.equal(2);
    expect(asked()).to.be.greaterThan(0);
  });

  it('names the setting where the keys are not, or belong to another installation', async () => {
    expect(await said(opened({ expected: true })))
      .to.match(/^DATABASE_URL: .*table of keys/)
      .and.include('Set KEYS_DATABASE_URL');
    expect(await said(opened({ expected: true })), 'it was no beginning').to.include('Set KEYS_DATABASE_URL');
    await opened();
    expect(await said(opened({ expected: true }))).to.equal('');
    const strange = await said(opened({ instance: randomBytes(32) }));
    expect(strange)
      .to.match(/^DATABASE_URL: .*another instance\.key/)
      .and.include('Copy instance.key');
    const elsewhere = await databasesAt(url, await newDatabase());
    expect(await said(opened({ keys: elsewhere.keys, expected: true }))).to.match(/^KEYS_DATABASE_URL: /);
    await elsewhere.close();
  });

  it('takes keys that came without a mark, out of files, for its own where it opens them, and for no other', async () => {
    const vault = await opened();
    await vault.begin('amina');
    const sealed = vault.seal('amina', 'words');
    await databases.keys.run("delete from wrap where id = 'installation'");
    for (const expected of [true, false])
      expect(await said(opened({ expected, instance: randomBytes(32) })))
        .to.match(/^DATABASE_URL: .*another instance\.key/)
        .and.not.include('empty');
    expect(await vault.ids()).to.deep.equal(['amina']);
    const [moved, other] = await Promise.all([opened({ expected: true }), opened({ expected: true })]);
    for (const one of [moved, other]) {
      await one.look(['amina']);
      expect(one.open('amina', sealed)).to.equal('words');
    }
    await moved.begin('boris');
    expect(await other.ids()).to.have.members(['amina', 'boris']);
    expect(await said(opened({ instance: randomBytes(32) }))).to.include('another instance.key');
  });

  it('makes no key that nobody could open, where the key of the installation was changed under it', async () => {
    const vault = await opened();
    await databases.keys.run("update wrap set wrap = 'another'");
    expect(await said(vault.begin('amina'))).to.include('instance.key was changed');
    expect(await vault.ids()).to.deep.equal([]);
  });

  it('says that keys cannot be had, by the setting, and takes nothing for gone', async () => {
    const vault = await opened();
    await vault.begin('amina');
    await databases.keys.run('alter table wrap rename to elsewhere');
    expect(await said(vault.look(['boris']))).to.equal('DATABASE_URL: keys cannot be had (42P01).');
    expect(() => vault.has('boris')).to.throw('not looked up');
    expect(await said(vault.destroy('amina'))).to.include('cannot be had');
    expect(vault.has('amina')).to.equal(true);
  });
});

describe('instances on one database', () => {
  let url: string;
  const engines: Engine[] = [];
  const started = async (instance: Buffer, folder = newFolder('instance')) => {
    const engine = await postgresEngine({ DATABASE_URL: [url], KEYS_DATABASE_URL: undefined });
    engines.push(engine);
    return engineVault(engine, { DATA_DIR: folder, KEYS_DIR: `${folder}-keys` }, instance);
  };
  beforeEach(async () => (url = await newDatabase()));
  afterEach(async () => void (await Promise.all(engines.splice(0).map((engine) => engine.close()))));

  it('have the same instance.key: of two that start first with their own, one is let in, and the other is told what to copy', async () => {
    const keys = [randomBytes(32), randomBytes(32)];
    const told = await Promise.all(keys.map((key) => said(started(key))));
    expect(told.filter((words) => words === '')).to.have.length(1);
    const first = told.indexOf('');
    expect(told[1 - first])
      .to.match(/^DATABASE_URL: .*another instance\.key.*\. Copy instance\.key/)
      .and.not.include(keys[first]!.toString('base64'));
    expect(await said(started(keys[first]!))).to.equal('');
    expect(await said(started(keys[1 - first]!))).to.include('Copy instance.key');
  });

  it('leave nothing in the database from which their key follows', async () => {
    const key = randomBytes(32);
    await started(key);
    const { records } = engines[0]!.databases!;
    const all = JSON.stringify([await records.run('select * from document'), await records.run('select * from wrap')]);
    for (const form of ['hex', 'base64', 'base64url'] as const) expect(all).not.to.include(key.toString(form));
  });

  it('show no word any more, within a moment, of what was taken back on another', async () => {
    const [here, there] = [await started(instance), await started(instance)];
    const [one, other] = [await office({ ...here, instance }), await office({ ...there, instance })];
    const id = await one.turn((care) => care.open(plan));
    const kept = (await other.referral(id))!;
    const opens = (): string | undefined => there.vault.open(id, kept.thread[0]!.sealed);
    expect(opens()).to.equal(plan.payload);
    await one.turn((care) => care.withdraw(id));
    await until(() => opens() === undefined);
    expect(await other.referral(id)).to.equal(undefined);
  });

  it('sweep keys of nothing, and spare those of what another is just opening', async () => {
    const [here, there] = [await started(instance), await started(instance)];
    const one = await office({ ...here, instance });
    await here.vault.begin('nobody');
    const sweep = (store: Store): Promise<void> => Promise.resolve(referralsIn(store, there.vault, one.now).forget());
    const opening = Promise.all(Array.from({ length: 5 }, () => one.turn((care) => care.open(plan))));
    await Promise.all([opening, sweep(there.store)]);
    await sweep(there.store);
    expect(await here.vault.ids()).to.have.members(await opening);
  });
});
