import { chownSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { signingKey } from '../../../adapters/exchange/bundleFile.js';
import { lockFolder } from '../../../adapters/storage/folderLock.js';
import { replaceFile } from '../../../adapters/storage/replaceFile.js';
import { account } from '../accounts/office.js';
import { installation, keys } from '../sealing/installation.js';
import { newFolder } from '../../folders.js';

/** The user as whom a unit of systemd runs the program; no name is needed. */
const somebody = 12_345;
const give = (path: string): void => chownSync(path, somebody, somebody);

/** Whose a file is, and who may read it. */
const standing = (path: string): string => {
  const { uid, gid, mode } = statSync(path);
  return `${uid} ${gid} ${(mode & 0o777).toString(8)}`;
};
const theirs = `${somebody} ${somebody} 600`;

describe('a file that root writes for a program that runs as somebody else', () => {
  before(function () {
    if (process.getuid?.() !== 0) this.skip();
  });

  it('is theirs after an account, a key and all that is sealed were changed', async () => {
    const { folders } = await installation();
    const files = (): string[] => Object.values(folders).flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    for (const path of [...Object.values(folders), ...files()]) give(path);
    expect((await account(folders.DATA_DIR, 'add', 'bo', '--roles', 'approver')).code).to.equal(0);
    expect(await keys(folders, 'rotate').ended).to.equal(0);
    await signingKey(folders.KEYS_DIR);
    const names = files().map((path) => path.split('/').at(-1));
    expect(names).to.include.members(['accounts.json', 'referrals.json', 'instance.key', 'wraps.json', 'bundle.key']);
    for (const path of files()) expect(standing(path), path).to.equal(theirs);
  });

  it('is theirs where there was none, so that the first account can be made before the program has started', async () => {
    const folder = newFolder('accounts');
    give(folder);
    expect((await account(folder, 'add', 'amina', '--roles', 'operator')).code).to.equal(0);
    expect(readdirSync(folder)).to.include.members(['accounts.json', 'instance.key']);
    for (const name of readdirSync(folder)) expect(standing(join(folder, name)), name).to.equal(theirs);
  });

  it('is theirs where only the file before it was, or only the folder is', async () => {
    const [ours, other] = [newFolder('owner'), newFolder('owner')];
    for (const folder of [ours, other]) writeFileSync(join(folder, 'kept.json'), 'before', { mode: 0o600 });
    give(join(ours, 'kept.json'));
    give(other);
    for (const folder of [ours, other]) {
      await replaceFile(join(folder, 'kept.json'), 'after');
      expect(standing(join(folder, 'kept.json'))).to.equal(theirs);
    }
  });

  it('stays of root in a folder of root', async () => {
    const folder = newFolder('owner');
    await replaceFile(join(folder, 'kept.json'), 'after');
    expect(standing(join(folder, 'kept.json'))).to.equal('0 0 600');
  });

  it('is the lock too: a program that starts can read who holds its folder', async () => {
    const folder = newFolder('owner');
    give(folder);
    const unlock = await lockFolder(folder);
    expect(standing(join(folder, 'lock'))).to.equal(theirs);
    await unlock();
  });

  it('gives them nothing else: where they put a link in its way, what that leads to is neither written nor given', async () => {
    const [folder, elsewhere] = [newFolder('owner'), join(newFolder('owner'), 'of-root')];
    writeFileSync(elsewhere, 'of root', { mode: 0o600 });
    symlinkSync(elsewhere, join(folder, 'kept.json.new'));
    give(folder);
    await replaceFile(join(folder, 'kept.json'), 'after');
    expect([readFileSync(elsewhere, 'utf8'), standing(elsewhere)]).to.deep.equal(['of root', '0 0 600']);
    expect([readFileSync(join(folder, 'kept.json'), 'utf8'), standing(join(folder, 'kept.json'))]).to.deep.equal(['after', theirs]);
  });
});
