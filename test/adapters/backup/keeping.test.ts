import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { backUp, type Written } from '../../../adapters/backup/backingUp.js';
import { installation, keys, works, type Installation } from '../sealing/installation.js';
import { newFolder } from '../../folders.js';
import { says } from './commands.js';

/** Amina's installation, copied daily by whoever runs it. */
describe('a folder of daily backups', () => {
  let there: Installation;
  let folder: string;
  beforeEach(async () => {
    there = await installation();
    folder = newFolder('daily');
  });

  const backsUp = (on: string, to = folder): Promise<Written> =>
    backUp({ ...there.folders, DATABASE_URL: undefined, KEYS_DATABASE_URL: undefined }, { data: to, keys: to }, on);

  it('keeps the copies of seven days, and touches nothing else, not even a copy of another installation', async () => {
    await writeFile(join(folder, 'notes.txt'), 'of whoever runs it');
    for (const on of ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']) await backsUp(on);
    const stranger = (await readFile(join(folder, 'data-2026-11-19.json'), 'utf8')).replace(/"installation":"[^"]+"/, '"installation":"x"');
    await writeFile(join(folder, 'data-2026-01-01.json'), stranger);
    expect((await backsUp('2026-11-27')).dropped).to.equal(1);
    expect((await backsUp('2026-11-28')).dropped).to.equal(1);
    const left = ['2026-01-01', '2026-11-21', '2026-11-22', '2026-11-27', '2026-11-28'].map((on) => `data-${on}.json`);
    expect((await readdir(folder)).sort()).to.deep.equal([...left, 'keys.json', 'notes.txt']);
  });

  it('tells whoever runs the command how many went', async () => {
    await backsUp('2026-01-01');
    const said = await says('backup', there.folders, folder);
    expect(said.out, said.err).to.include('Deleted: 1 copies of the data that were older than 7 days.');
    expect(existsSync(join(folder, 'data-2026-01-01.json'))).to.equal(false);
  });

  const opensFrom = async (): Promise<void> => {
    const clean = join(newFolder('clean'), 'data');
    const folders = { DATA_DIR: clean, KEYS_DIR: `${clean}-keys` };
    const said = await says('restore', folders, folder);
    expect(said.code, said.err).to.equal(0);
    await works({ ...there, folders });
  };

  const losses: Record<string, (folders: Installation['folders']) => string[]> = {
    'its answers and its accounts': ({ DATA_DIR }) => ['knowledge.json', 'accounts.json'].map((name) => join(DATA_DIR, name)),
    'all but its key': ({ DATA_DIR, KEYS_DIR }) => [
      ...['knowledge.json', 'accounts.json', 'referrals.json'].map((name) => join(DATA_DIR, name)),
      join(KEYS_DIR, 'wraps.json'),
    ],
    'the keys of its chats': ({ KEYS_DIR }) => [join(KEYS_DIR, 'wraps.json')],
  };
  for (const [what, paths] of Object.entries(losses))
    it(`keeps the last good pair when the installation has lost ${what}, and tells whoever runs the command`, async () => {
      await backsUp('2026-01-01');
      const names = await readdir(folder);
      for (const path of paths(there.folders)) await rm(path);
      const said = await says('backup', there.folders, folder);
      expect([said.code, said.out]).to.deep.equal([2, '']);
      expect(said.err).to.include('Nothing was copied or deleted.').and.include('restore');
      expect(said.err).to.include(what === 'the keys of its chats' ? 'KEYS_DIR' : 'knowledge.json, ');
      expect(await readdir(folder)).to.deep.equal(names);
      await opensFrom();
    });

  it('keeps it also where a lost file has begun anew since, so that none of what lasts is missing altogether', async () => {
    await backsUp('2026-11-28');
    const path = join(there.folders.DATA_DIR, 'referrals.json');
    const all = JSON.parse(await readFile(path, 'utf8')) as { anchors: { acts: { first: number; next: number } } };
    expect(all.anchors.acts.next).to.be.above(1);
    await writeFile(path, JSON.stringify({ ...all, anchors: { acts: { ...all.anchors.acts, first: 1, next: 1 } } }));
    const refused = await backsUp('2026-11-29').catch((error: Error) => error.message);
    expect(refused).to.include('the newest acts in referrals.json').and.include('Nothing was copied or deleted.');
  });

  const breaksTheRecordOfActs = async (): Promise<void> => {
    const path = join(there.folders.DATA_DIR, 'referrals.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('hours changed', 'hours given'));
  };

  it('keeps it also where something else is wrong besides, and a whole copy of the same day', async () => {
    await backsUp('2026-11-28');
    await breaksTheRecordOfActs();
    const again = await backsUp('2026-11-28').catch((error: Error) => error.message);
    expect(again).to.include('there is one of today').and.include('referrals.json');
    await rm(join(there.folders.KEYS_DIR, 'wraps.json'));
    const withoutKeys = await backsUp('2026-11-29').catch((error: Error) => error.message);
    expect(withoutKeys).to.include('KEYS_DIR').and.include('Nothing was copied or deleted.');
    await opensFrom();
  });

  it('keeps them while a restore would refuse the new one, which is said', async () => {
    await backsUp('2026-01-01');
    await breaksTheRecordOfActs();
    const said = await says('backup', there.folders, folder);
    expect(said.code).to.equal(1);
    expect(said.err).to.include('NOT RIGHT: referrals.json').and.include('no older one was deleted');
    expect(await readdir(folder))
      .to.have.length(3)
      .and.include('data-2026-01-01.json');
  });

  it('names old copies that cannot be read, and loses what an interrupted backup of an earlier version left', async () => {
    for (const name of ['data-2026-01-01.json', 'data-2026-01-02.json.new']) await writeFile(join(folder, name), '{"schema":"waypoint-da');
    const said = await says('backup', there.folders, folder);
    expect(said.code, said.err).to.equal(0);
    expect(said.out).to.include('Not deleted, since they cannot be read: data-2026-01-01.json.');
    expect(await readdir(folder))
      .to.include('data-2026-01-01.json')
      .and.not.include('data-2026-01-02.json.new');
  });

  it('has a pair that opens also when the disk is full at the first backup after a change of the key', async () => {
    await backsUp('2026-11-27');
    const before = there.folders;
    const rotated = keys(before, 'rotate');
    expect(await rotated.ended, rotated.err()).to.equal(0);
    const full = join(folder, 'data.json.new');
    await mkdir(join(full, 'full'), { recursive: true });
    const fault = await backsUp('2026-11-28').catch((error: Error) => error);
    expect(fault).to.be.instanceOf(Error);
    expect((await readdir(folder)).sort()).to.deep.equal(['data-2026-11-27.json', 'data.json.new', 'keys.json']);
    await opensFrom();
    await rm(full, { recursive: true });
    await backsUp('2026-11-28');
    await opensFrom();
  });
});
