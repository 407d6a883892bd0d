import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { instanceKey } from '../../adapters/keys.js';
import { readDirectory } from '../../adapters/knowledgeFiles.js';
import { openVault } from '../../adapters/sealing/vault.js';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInFolder, tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { Acts } from '../../bots/acts.js';
import type { Receiver } from '../../bots/cases.js';
import { Desk } from '../../bots/desk.js';
import { firstMessage } from '../../bots/firstMessage.js';
import { actsIn } from '../../bots/forgettingActs.js';
import type { Act } from '../../dialogs/act.js';
import type { Store } from '../../dialogs/records.js';
import { kept, sendsTo, takesBack } from '../referrals.js';
import { account, type Said } from './accounts/office.js';
import { newFolder } from '../folders.js';

const amina: Receiver = { name: 'amina', services: ['un-unoms'] };
const boris: Receiver = { name: 'boris', services: ['un-unoms'] };
const root = join(import.meta.dirname, '../..');

/** Runs `npm run acts:verify` on a folder, as its script in package.json does. */
async function verifies(folder: string, ...words: string[]): Promise<Said> {
  const child = spawn(process.execPath, ['.build/adapters/commands/acts.js', ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: folder },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
}

/** An office with its real files. */
async function office(inMemory?: Store) {
  const folder = newFolder('accounts');
  const key = await instanceKey(folder);
  const store = inMemory ?? (await embeddedStore(await tablesInFolder(folder)));
  const vault = await openVault(`${folder}-keys`, key, false);
  const acts = new Acts(witnessOf(key));
  let today = '2026-11-25';
  const now = (): Date => new Date(`${today}T22:10:00Z`);
  const parts = { store, vault, acts, now, changed: () => undefined, firstMessage: firstMessage(await readDirectory()) };
  return {
    folder,
    store,
    vault,
    parts,
    desk: new Desk(parts),
    file: join(folder, 'referrals.json'),
    forgetting: actsIn(store, [acts], now),
    day: (day: string): void => void (today = day),
    arrives: (excluded: string[] = []) => sendsTo(store, vault, { words: 'canary-words', on: today, excluded }),
    acts: async (): Promise<Act[]> => store.transaction((records) => records.acts.find({})),
  };
}

describe('what staff do', () => {
  it('is recorded with who, what and on which date, and with nothing of the person and no name of the case', async () => {
    const { desk, arrives, acts, vault, store, file, day } = await office();
    const id = await arrives();
    const { name } = (await kept(store, id))!;
    await desk.open(boris, id);
    await desk.take(amina, id);
    await desk.take(boris, id);
    await desk.take(amina, id);
    await desk.open(amina, id);
    await desk.open(amina, id);
    await desk.reply(boris, id, 'canary-reply');
    await desk.reply(amina, id, 'canary-reply');
    day('2026-11-26');
    await desk.open(amina, id);
    await desk.close(amina, id);
    const all = await acts();
    expect(all.map(({ by, did, on }) => `${by} ${did} ${on.slice(-2)}`)).to.deep.equal([
      'amina taken over 25',
      'amina opened 25',
      'amina replied 25',
      'amina opened 26',
      'amina closed 26',
    ]);
    expect(new Set(all.map(({ to }) => to))).to.deep.equal(new Set([vault.mark(id, 'acts')]));
    expect(JSON.stringify(all)).not.to.match(/canary|\d\d:\d\d/);
    for (const own of [id, name]) expect(JSON.stringify(all)).not.to.include(own);
    await takesBack(store, vault, id, '2026-11-26');
    expect(() => vault.mark(id, 'acts'), 'nothing joins the acts to the case any more').to.throw('no mark');
    expect(readFileSync(file, 'latin1')).not.to.match(new RegExp(`${id}|${name}`));
  });

  it('is kept together with what it changed, or neither is', async () => {
    const { desk, parts, arrives, acts, store } = await office();
    const id = await arrives();
    const failing = new Acts({ hash: () => expect.fail('no hash today'), mark: () => 'x' });
    const broken = new Desk({ ...parts, acts: failing });
    expect(await broken.take(amina, id).catch((error: Error) => error.message)).to.equal('no hash today');
    expect([(await kept(store, id))!.receiver, await acts()]).to.deep.equal([null, []]);
    expect(await desk.take(amina, id)).to.equal('taken');
    expect(await acts()).to.have.length(1);
  });

  it('is recorded whenever a case changed, and only then, whatever colleagues do in whatever order', async () => {
    const verbs = {
      open: (desk: Desk, who: Receiver, id: string) => desk.open(who, id),
      take: (desk: Desk, who: Receiver, id: string) => desk.take(who, id),
      reply: (desk: Desk, who: Receiver, id: string) => desk.reply(who, id, 'Hello'),
      close: (desk: Desk, who: Receiver, id: string) => desk.close(who, id),
    };
    const does = fc.tuple(fc.constantFrom(amina, boris), fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[])));
    await fc.assert(
      fc.asyncProperty(fc.array(does, { minLength: 1, maxLength: 10 }), async (done) => {
        const { desk, store, arrives, acts } = await office(await embeddedStore(await tablesInMemory()));
        const id = await arrives();
        for (const [who, verb] of done) {
          const [before, recorded] = [JSON.stringify(await kept(store, id)), (await acts()).length];
          await verbs[verb](desk, who, id);
          const changed = JSON.stringify(await kept(store, id)) !== before;
          const added = (await acts()).slice(recorded);
          expect(added.map(({ by }) => by)).to.deep.equal(changed ? [who.name] : []);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is found as it was recorded by npm run acts:verify, which names the first place that is not', async () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect(scripts['acts:verify']).to.equal('node .build/adapters/commands/acts.js');
    const { folder, file, desk, arrives } = await office();
    expect((await verifies(folder)).out)
      .to.include('referrals.json: no act yet.')
      .and.include('accounts.json: no act yet.');
    const id = await arrives();
    await desk.take(amina, id);
    copyFileSync(file, `${file}.older`);
    await desk.open(amina, id);
    await desk.reply(amina, id, 'canary-reply');
    await account(folder, 'add', 'amina', '--shown', 'Amina K.', '--roles', 'receiver:un-unoms');
    await account(folder, 'reset', 'amina');
    await account(folder, 'remove', 'amina');
    const sound = await verifies(folder);
    expect(sound.code, sound.out).to.equal(0);
    expect(sound.out)
      .to.match(/referrals\.json: 3 acts, .*--cases 3:/)
      .and.match(/accounts\.json: 3 acts, .*--accounts 3:/);
    expect(sound.out + sound.err).not.to.match(/canary|un-unoms/);
    const noted = [...sound.out.matchAll(/--\w+ \S+/g)].flatMap(([found]) => found.split(' '));
    const again = await verifies(folder, ...noted);
    expect([again.code, again.out.match(/ Act 3 is there as it was noted\. Newest:/g)?.length]).to.deep.equal([0, 2]);
    expect(sound.out).not.to.include('as it was noted');

    type Tables = { acts: Record<string, Act>; anchors: object };
    const [whole, accounts] = [readFileSync(file, 'utf8'), readFileSync(join(folder, 'accounts.json'), 'utf8')];
    const spoilt: [string, (tables: Tables) => unknown, string][] = [
      ['changed', ({ acts }) => (acts['2']!.by = 'boris'), 'referrals.json: BROKEN. Act 3 does not follow on the one before it'],
      ['cut off', ({ acts }) => delete acts['3'], 'referrals.json: BROKEN. Act 3 is missing.'],
      ['all gone', (tables) => (tables.acts = {}), 'referrals.json: BROKEN. Act 1 is missing.'],
      ['no anchor', (tables) => (tables.anchors = {}), 'referrals.json: BROKEN. The anchor is missing.'],
      ['no act', ({ acts }) => (acts['2']!.on = '22:10'), 'referrals.json: BROKEN. What stands at acts.2.on is not an act.'],
    ];
    for (const [what, spoil, found] of spoilt) {
      const tables = JSON.parse(whole) as Tables;
      spoil(tables);
      writeFileSync(file, JSON.stringify(tables));
      const told = await verifies(folder);
      expect(told.out, what).to.include(found).and.include('accounts.json: 3 acts');
      expect(told.code, what).to.equal(1);
    }
    copyFileSync(`${file}.older`, file);
    expect((await verifies(folder)).code, 'an older copy is whole in itself').to.equal(0);
    const older = await verifies(folder, ...noted);
    expect([older.code, older.out.includes('Act 3 was noted, and is missing.')]).to.deep.equal([1, true]);
    writeFileSync(file, whole);
    writeFileSync(join(folder, 'accounts.json'), accounts.replace('account reset', 'account changed'));
    expect((await verifies(folder)).out).to.include('accounts.json: BROKEN. Act 3 does not follow');
    expect((await verifies(folder, 'more')).code).to.equal(2);
  });

  it('is not looked for where nothing was ever started: no key is made there, and the setting is named', async () => {
    const folder = newFolder('nobody');
    const told = await verifies(folder);
    expect([told.code, told.out]).to.deep.equal([2, '']);
    expect(told.err).to.include(`DATA_DIR: ${join(folder, 'instance.key')} is missing. Set DATA_DIR as for the server`);
    expect(existsSync(join(folder, 'instance.key')), 'a backup can still be restored there').to.equal(false);
  });

  it('is recorded of accounts too: by the machine, where no account is known', async () => {
    const folder = newFolder('accounts');
    await account(folder, 'add', 'amina', '--roles', 'operator');
    await account(folder, 'reset', 'amina');
    await account(folder, 'list');
    await account(folder, 'remove', 'amina');
    const { acts } = JSON.parse(readFileSync(join(folder, 'accounts.json'), 'utf8')) as { acts: Act[] };
    expect(acts.map(({ by, did, to }) => `${by}: ${did} ${to}`)).to.deep.equal([
      'the machine: account made amina',
      'the machine: account reset amina',
      'the machine: account removed amina',
    ]);
  });

  it('is forgotten after 24 months, oldest first, and what is left is still proved', async () => {
    const { desk, arrives, acts, forgetting, day, folder, store } = await office();
    await desk.take(amina, await arrives());
    day('2026-11-26');
    await desk.take(amina, await arrives());
    const figures = async (): Promise<number> => (await store.transaction((records) => records.figures.find({}))).length;
    for (const [on, due, counted, left] of [
      ['2028-10-01', false, 1, 2],
      ['2028-10-02', true, 0, 2],
      ['2028-11-25', false, 0, 2],
      ['2028-11-26', true, 0, 1],
    ] as const) {
      day(on);
      expect(await forgetting.overdue(), on).to.equal(due);
      await forgetting.forget();
      expect([await figures(), (await acts()).length, await forgetting.overdue()], on).to.deep.equal([counted, left, false]);
      expect((await verifies(folder)).code, on).to.equal(0);
    }
    await desk.take(amina, await arrives());
    expect((await acts()).map(({ id }) => id)).to.deep.equal(['2', '3']);
    expect((await verifies(folder)).out).to.include('referrals.json: 2 acts');
  });
});
