import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { account } from './office.js';
import { newFolder } from '../../folders.js';

describe('npm run account, where no server was ever started or nobody reads on', () => {
  it('names the folder where no server was ever started, and begins there with an account only', async () => {
    const folder = join(newFolder('accounts'), 'mistyped');
    for (const words of [['list'], ['reset', 'amina'], ['remove-demonstration'], ['add', 'amina', '--roles', 'operator']]) {
      const said = await account(folder, ...words);
      expect([said.code, said.out, existsSync(folder)], words[0]).to.deep.equal([2, '', false]);
      expect(said.err).to.include(`DATA_DIR: ${join(folder, 'instance.key')} is missing. Set DATA_DIR as for the server`);
    }
    const adds = (name: string) => account(folder, 'add', name, '--roles', 'operator');
    mkdirSync(folder);
    const begun = `No server was ever started on ${folder}: a new installation begins there`;
    expect((await adds('amina')).out).to.include(begun);
    expect((await adds('boris')).out).not.to.include(begun);
  });

  it('whose output is cut off says so, and what to do for what was not shown', async () => {
    const folder = newFolder('accounts');
    const command = `'${process.execPath}' .build/adapters/commands/account.js add amina --roles operator | head -0`;
    const { stderr } = spawnSync('sh', ['-c', command], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { PATH: process.env['PATH'], DATA_DIR: folder },
      encoding: 'utf8',
    });
    expect(stderr).to.equal(
      'Not all could be shown (EPIPE). What was changed stays changed: see npm run account -- list. For a passphrase that was not shown: npm run account -- reset NAME.\n',
    );
    expect((await account(folder, 'list')).out).to.equal('amina  operator\n');
  });
});
