import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { checked } from '../../../adapters/backup/checks.js';
import { dataFiles } from '../../../adapters/backup/contents.js';
import { copied, type DataCopy, type KeysCopy } from '../../../adapters/backup/copies.js';
import { contentsInDatabases } from '../../../adapters/backup/inDatabases.js';
import { instanceKey, readKeyring } from '../../../adapters/keys.js';
import type { Folders } from '../../../adapters/sealing/holdings.js';
import { installation, keys as keysCommand, works, type Installation } from '../sealing/installation.js';
import { openDatabases } from '../../../adapters/storage/postgres/databases.js';
import { says } from './commands.js';
import { emptyPlace, lookInto } from './databases.js';
import { newFolder } from '../../folders.js';

const fresh = async (): Promise<Folders> => {
  const folder = join(newFolder('clean'), 'data');
  return { DATA_DIR: folder, KEYS_DIR: `${folder}-keys` };
};

describe('a backup', () => {
  let there: Installation;
  let copies: string;
  let data: string;
  let keys: string;
  before(async () => {
    there = await installation();
    copies = newFolder('backup');
    expect((await says('backup', there.folders, copies)).code).to.equal(0);
    data = join(
      copies,
      (await readdir(copies)).find((name) => name.startsWith('data-'))!,
    );
    keys = join(copies, 'keys.json');
  });

  const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;
  /** Another folder with the same copies, one of them changed. */
  const changed = async <T>(path: string, change: (copy: T) => void): Promise<string> => {
    const folder = newFolder('changed');
    await cp(copies, folder, { recursive: true });
    const copy = await json<T>(path);
    change(copy);
    await writeFile(path.replace(copies, folder), JSON.stringify(copy));
    return folder;
  };
  const refused = async (folder: string, ...words: string[]): Promise<string> => {
    const clean = await fresh();
    const said = await says('restore', clean, folder, ...words);
    expect([said.code, said.out]).to.deep.equal([2, '']);
    expect(existsSync(clean.DATA_DIR), 'nothing was put there').to.equal(false);
    expect(said.err).not.to.include('amina');
    return said.err;
  };

  it('brings everything back: the thread, the account, its chat in Teams and all records of acts', async () => {
    const clean = await fresh();
    expect((await says('restore', clean, copies)).code).to.equal(0);
    await works({ ...there, folders: clean });
    expect((await readdir(clean.DATA_DIR)).sort()).to.deep.equal(['accounts.json', 'instance.key', 'knowledge.json', 'referrals.json']);
    expect(await readdir(clean.KEYS_DIR)).to.deep.equal(['wraps.json']);
  });

  it('can lie apart: the data here, and the keys on another disk', async () => {
    const [one, other, clean] = [newFolder('one'), newFolder('other'), await fresh()];
    expect((await says('backup', there.folders, one, '--keys', other)).code).to.equal(0);
    expect(await readdir(other)).to.deep.equal(['keys.json']);
    expect(await refused(one))
      .to.include('keys.json is missing')
      .and.include('--keys');
    expect((await says('restore', clean, one, '--keys', other)).code).to.equal(0);
    await works({ ...there, folders: clean });
  });

  it('overwrites nothing that is there', async () => {
    const said = await says('restore', there.folders, copies);
    expect([said.code, said.err.includes('instance.key'), said.err.includes('Move DATA_DIR')]).to.deep.equal([2, true, true]);
    expect((await says('restore', there.folders, copies, '--try')).code, 'looking is allowed').to.equal(0);
    await works(there);
    const half = await fresh();
    await mkdir(half.KEYS_DIR, { recursive: true });
    await cp(join(there.folders.KEYS_DIR, 'wraps.json'), join(half.KEYS_DIR, 'wraps.json'));
    expect((await says('restore', half, copies)).err).to.include('wraps.json');
  });

  it('is refused where anything was changed in it, with what and the remedy', async () => {
    const changes: ((copy: DataCopy) => void)[] = [
      ({ files }) => void ((files['accounts.json']!['accounts'] as { roles: string[] }[])[0]!.roles = ['operator']),
      ({ files }) => void (files['referrals.json']!['acts'] = {}),
      (copy) => void (copy.on = '2026-01-01'),
      ({ files }) => void delete files['accounts.json'],
    ];
    for (const change of changes) expect(await refused(await changed(data, change))).to.include('were changed');
    expect(await refused(await changed<DataCopy>(data, (copy) => void delete (copy as Partial<DataCopy>).mark))).to.include('damaged');
    const cut = await changed(data, () => undefined);
    await writeFile(data.replace(copies, cut), (await readFile(data, 'utf8')).slice(0, -20));
    expect(await refused(cut))
      .to.include('damaged')
      .and.include('Take another copy');
  });

  it('is refused with keys that are damaged, older than the data, or of another installation', async () => {
    const wrong = await changed<KeysCopy>(keys, ({ wraps }) => {
      for (const one of Object.values(wraps.wraps!)) one.wrap = one.wrap.replace(/^.{4}/, 'AAAA');
    });
    expect(await refused(wrong)).to.include('wraps.json: 1 things do not belong to the key');
    expect(await refused(await changed<KeysCopy>(keys, (copy) => void (copy.on = '2026-01-01')))).to.include('newest copy of the keys');
    const [other, elsewhere] = [await installation(), newFolder('elsewhere')];
    expect((await says('backup', other.folders, elsewhere)).code).to.equal(0);
    expect(await refused(copies, '--keys', elsewhere)).to.include('two different installations');
    const said = await says('backup', other.folders, copies);
    expect([said.code, said.err.includes('another installation')], 'and its copies are not overwritten').to.deep.equal([2, true]);
    expect((await json<KeysCopy>(keys)).instance.trim()).to.equal(
      (await readFile(join(there.folders.DATA_DIR, 'instance.key'), 'utf8')).trim(),
    );
  });

  it('says so where there is nothing to copy, nothing to restore, or the copies would lie in the installation', async () => {
    expect((await says('backup', await fresh(), copies)).err).to.include('nothing to back up');
    const [keyOnly, nowhere] = [await fresh(), newFolder('nowhere')];
    await instanceKey(keyOnly.DATA_DIR);
    const bare = await says('backup', keyOnly, nowhere);
    expect([bare.code, bare.err.includes('nothing to back up: no answer'), existsSync(join(nowhere, 'keys.json'))]).to.deep.equal([
      2,
      true,
      false,
    ]);
    expect(await refused(newFolder('empty'))).to.include('There is no copy of the data');
    for (const words of [[], ['--what'], [copies, 'more']]) {
      expect((await says('backup', there.folders, ...words)).err).to.include('Use: npm run backup');
      expect((await says('restore', await fresh(), ...words)).err).to.include('Use: npm run restore');
    }
    for (const inside of [there.folders.DATA_DIR, join(there.folders.KEYS_DIR, 'copies')])
      expect((await says('backup', there.folders, inside)).err).to.include('would be lost with it');
    expect((await says('backup', there.folders, copies, '--keys', there.folders.DATA_DIR)).code).to.equal(2);
  });

  it('from before the key was changed does not fit the keys of after it, and a new one does', async () => {
    const changing = await installation();
    const [before, after] = [newFolder('before'), newFolder('after')];
    await says('backup', changing.folders, before);
    const rotated = keysCommand(changing.folders, 'rotate');
    expect(await rotated.ended, rotated.err()).to.equal(0);
    expect((await says('backup', changing.folders, after)).code).to.equal(0);
    expect(await refused(before, '--keys', after)).to.include('before instance.key was changed');
    const clean = await fresh();
    expect((await says('restore', clean, after)).code).to.equal(0);
    await works({ ...changing, folders: clean });
    await rm(before, { recursive: true });
  });

  it('is put into an empty database too, once, and its key into the folder of an instance', async () => {
    const place = await emptyPlace(true);
    const tried = await says('restore', place, copies, '--try');
    expect([tried.code, existsSync(place.DATA_DIR)]).to.deep.equal([0, false]);
    expect((await lookInto(place)).files, 'looking changes nothing').to.deep.equal({});
    const restored = await says('restore', place, copies);
    expect([restored.code, restored.err]).to.deep.equal([0, '']);
    expect(restored.out).to.match(/\d+ records are in the database, each read back as it is in the copy/);
    expect(await lookInto(place)).to.deep.equal(await lookInto(there.folders));
    expect(await readdir(place.DATA_DIR)).to.deep.equal(['instance.key']);

    const again = await says('restore', place, copies);
    expect([again.code, again.err, again.out.includes('All is in the database already')]).to.deep.equal([0, '', true]);
    const [stranger, theirs] = [await installation(), newFolder('theirs')];
    expect((await says('backup', stranger.folders, theirs)).code).to.equal(0);
    const taken = { ...place, DATA_DIR: join(newFolder('taken'), 'data') };
    const otherwise = await says('restore', taken, theirs);
    expect([otherwise.code, otherwise.err.startsWith('DATABASE_URL: there is something in this database already')]).to.deep.equal([
      2,
      true,
    ]);
    expect(existsSync(join(taken.DATA_DIR, 'instance.key'))).to.equal(false);
    const trial = { ...(await emptyPlace()), KEYS_DATABASE_URL: place.KEYS_DATABASE_URL! };
    expect((await says('restore', trial, copies)).err).to.match(/^KEYS_DATABASE_URL: there is something/);
    expect(existsSync(join(trial.DATA_DIR, 'instance.key')), 'no key is left of what was refused').to.equal(false);

    const other = { ...(await emptyPlace()), DATA_DIR: newFolder('other') };
    await writeFile(join(other.DATA_DIR, 'instance.key'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
    expect((await says('restore', other, copies)).err).to.include('is the key of another installation');

    const second = newFolder('second');
    expect((await says('backup', place, second)).code).to.equal(0);
    const clean = await fresh();
    expect((await says('restore', clean, second)).code).to.equal(0);
    await works({ ...there, folders: clean });
  });

  it('of a database has the key of every case in it, and of what is taken back meanwhile no key', async () => {
    const place = await emptyPlace();
    expect((await says('restore', place, copies)).code).to.equal(0);
    const databases = await openDatabases({ DATABASE_URL: [place.DATABASE_URL], KEYS_DATABASE_URL: undefined });
    const contents = contentsInDatabases(databases);
    const files = await contents.files(dataFiles);
    await databases.keys.run('delete from wrap');
    await databases.records.run("delete from record where kind = 'referrals'");
    const ring = (await readKeyring(place.DATA_DIR))!;
    const made = copied(ring, files, await contents.wraps(), '2026-11-28');
    await contents.close();
    expect(await checked(made.data, made.keys)).to.include({ cases: 0, withoutKey: 1 });
    expect(made.keys.wraps).to.deep.equal({ wraps: {} });
  });

  it('of a database is not made with a key that is not its own', async () => {
    const place = await emptyPlace();
    expect((await says('restore', place, copies)).code).to.equal(0);
    const key = join(place.DATA_DIR, 'instance.key');
    await rm(key);
    expect((await says('backup', place, newFolder('none'))).err).to.include('instance.key');
    await writeFile(key, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    const said = await says('backup', place, newFolder('none'));
    expect([said.code, said.err.includes('is not the key of this installation')]).to.deep.equal([2, true]);
  });
});
