import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import type { Adapter } from 'lowdb';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { seed } from '../../../adapters/seed.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { FolderTaken, lockFolder } from '../../../adapters/storage/folderLock.js';
import { tablesIn, tablesInFolder, tablesInMemory, type Tables } from '../../../adapters/storage/tablesFile.js';
import { Acts } from '../../../bots/acts.js';
import { Publishing } from '../../../bots/publishing.js';
import type { Records } from '../../../dialogs/records.js';
import type { Entry } from '../../../knowledge/entry.js';
import { counter as counterOf } from './counter.js';
import { storeSuite } from './store.suite.js';
import { newFolder } from '../../folders.js';

const inFile = async (path: string) => embeddedStore(await tablesInFolder(dirname(path)));
const counter = counterOf('x');

storeSuite('the embedded store in memory', async () => embeddedStore(await tablesInMemory()));
storeSuite('the embedded store in a file', async () => inFile(join(newFolder('store'), 'knowledge.json')));

describe('the embedded store and its file', () => {
  it('has what was kept after a new start', async () => {
    const path = join(newFolder('store'), 'knowledge.json');
    await (await inFile(path)).transaction((r) => r.counters.put(counter));
    expect(await (await inFile(path)).transaction((r) => r.counters.find({}))).to.deep.equal([counter]);
  });

  it('never writes a file for a turn', async () => {
    const where = newFolder('store');
    const store = await inFile(join(where, 'knowledge.json'));
    await store.transaction((r) => r.conversations.get('a'));
    await store.transaction((r) => r.conversations.forget('2026-01-01T00:00:00.000Z'));
    expect(await readdir(where)).to.deep.equal([]);
  });

  it('keeps nothing, in memory either, when the disk refuses, and goes on when it takes again', async () => {
    let full = true;
    const disk: Adapter<Tables> = {
      read: async () => null,
      write: async () => {
        if (full) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    };
    const store = await embeddedStore({ ...(await tablesInMemory()), knowledge: await tablesIn(disk) });
    const refused = await store
      .transaction((r) => r.counters.put(counter))
      .then(
        () => false,
        () => true,
      );
    expect(refused).to.equal(true);
    expect(await store.transaction((r) => r.counters.find({}))).to.be.empty;
    full = false;
    await store.transaction((r) => r.counters.put(counter));
    expect(await store.transaction((r) => r.counters.find({}))).to.have.length(1);
  });

  it('keeps a transaction to one durable file, and the two files apart', async () => {
    const where = newFolder('store');
    const store = await embeddedStore(await tablesInFolder(where));
    const withdrawn = {
      id: 'a'.repeat(22),
      given: '2026-11-25',
      withdrawn: '2026-11-25',
      state: 'withdrawn' as const,
      expires: '2026-12-25',
    };
    const both: ((r: Records) => Promise<unknown>)[] = [
      async (r) => [await r.counters.get('a'), await r.referrals.get('a')],
      async (r) => [await r.referrals.find({}), await r.entries.find({})],
      async (r) => [await r.withdrawn.put(withdrawn), await r.counters.put(counter)],
      async (r) => [await r.counters.find({}), await r.withdrawn.drop('a')],
    ];
    for (const work of both) {
      const message = await store.transaction(work).then(
        () => '',
        (error: Error) => error.message,
      );
      expect(message).to.match(/touches (knowledge|referrals)\.json cannot touch/);
    }
    expect(await readdir(where)).to.deep.equal([]);
    await store.transaction(async (r) => [await r.conversations.get('a'), await r.withdrawn.put(withdrawn)]);
    expect(await readdir(where)).to.deep.equal(['referrals.json']);
  });

  it('does not let one file wait for the other', async () => {
    let free = (): void => undefined;
    const slow: Adapter<Tables> = { read: async () => null, write: () => new Promise((resolve) => (free = resolve)) };
    const store = await embeddedStore({ ...(await tablesInMemory()), referrals: await tablesIn(slow) });
    const waiting = store.transaction((r) => r.withdrawn.drop('a'));
    await store.transaction((r) => r.counters.put(counter));
    free();
    await waiting;
  });

  it('leaves the old file whole when a write breaks off, and says which file is damaged', async () => {
    const path = join(newFolder('store'), 'knowledge.json');
    await (await inFile(path)).transaction((r) => r.counters.put(counter));
    await writeFile(`${path}.new`, '{"counters":{"half');
    expect(await (await inFile(path)).transaction((r) => r.counters.find({}))).to.have.length(1);
    await writeFile(path, '{"counters":{"half');
    expect(
      await inFile(path).then(
        () => '',
        (error: Error) => error.message,
      ),
    )
      .to.include(path)
      .and.include('backup');
  });

  it('is readable by its owner only', async () => {
    const path = join(newFolder('store'), 'knowledge.json');
    await (await inFile(path)).transaction((r) => r.counters.put(counter));
    expect((await stat(path)).mode & 0o777).to.equal(0o600);
  });

  it('keeps a second process out of the folder, and takes over from one that is gone', async () => {
    const where = newFolder('store');
    await writeFile(join(where, 'lock'), '1');
    expect(
      await lockFolder(where).then(
        () => undefined,
        (error: Error) => error,
      ),
    )
      .to.be.instanceOf(FolderTaken)
      .and.to.have.property('message')
      .that.includes('DATA_DIR');
    await writeFile(join(where, 'lock'), '999999999');
    const unlock = await lockFolder(where);
    await unlock();
    expect(await readdir(where)).to.deep.equal([]);
  });

  it('takes over from a process whose number another one has by now, as after a loss of power', async () => {
    const where = newFolder('store');
    const unlock = await lockFolder(where);
    const [, , space] = (await readFile(join(where, 'lock'), 'utf8')).split(' ');
    await unlock();
    await writeFile(join(where, 'lock'), `${process.ppid} 1 ${space}`);
    await (
      await lockFolder(where)
    )();
  });

  it('keeps a process in another container out for as long as the lock is renewed', async () => {
    const where = newFolder('store');
    const times = { renewal: 20, patience: 500 };
    const lock = join(where, 'lock');
    await writeFile(lock, `${process.pid} 1 elsewhere/pid:[1]`);
    let beat = 1;
    const renews = setInterval(() => void utimes(lock, beat, beat++), 20);
    const refused = await lockFolder(where, 'KEYS_DIR', times).catch((error: Error) => error);
    clearInterval(renews);
    expect(refused).to.be.instanceOf(FolderTaken).and.to.have.property('message').that.includes('KEYS_DIR').and.includes('container');
    const unlock = await lockFolder(where, 'KEYS_DIR', times);
    const before = (await stat(lock)).mtimeMs;
    while ((await stat(lock)).mtimeMs === before) await new Promise((resolve) => setTimeout(resolve, 20));
    await unlock();
  });

  it('is seeded once, with what a newer release brings, and never over what an organization has confirmed', async () => {
    const store = await embeddedStore(await tablesInMemory());
    const entries = (await readEntries()).slice(0, 3);
    await seed(store, entries);
    await seed(store, entries);
    expect(await store.transaction((r) => r.editions.find({}))).to.deep.equal([{ id: 'entries', number: 1 }]);
    const [first, second] = entries as [(typeof entries)[0], (typeof entries)[0]];
    const confirmed = structuredClone(first);
    confirmed.in.en.confirmed = { by: 'A focal point', on: '2026-11-25' };
    await store.transaction((r) => r.entries.put(confirmed));
    await seed(store, [
      { ...first, revision: first.revision + 1 },
      { ...second, revision: second.revision + 1 },
    ]);
    expect(await store.transaction((r) => r.entries.get(first.id))).to.deep.equal(confirmed);
    expect((await store.transaction((r) => r.entries.get(second.id)))?.revision).to.equal(second.revision + 1);
  });

  it('leaves an answer taken away that somebody here has taken away, whatever a newer release brings', async () => {
    const store = await embeddedStore(await tablesInMemory());
    const [first] = (await readEntries()) as [Entry];
    await seed(store, [first]);
    const parts = { store, acts: new Acts(witnessOf(randomBytes(32)), 'answers'), now: () => new Date('2026-11-25'), organization: '' };
    const publishing = new Publishing({
      ...parts,
      fresh: randomUUID,
      hash: (text) => text,
      closedGates: () => [],
      published: () => undefined,
    });
    await publishing.pull({ name: 'farid', roles: ['focal-point'] }, first.id);
    await seed(store, [{ ...first, revision: first.revision + 9 }]);
    expect((await store.transaction((r) => r.entries.get(first.id)))?.status).to.equal('draft');
  });
});
