import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Adapter } from 'lowdb';
import { openVault, vaultOver } from '../../../adapters/sealing/vault.js';
import { tablesIn, type Tables } from '../../../adapters/storage/tablesFile.js';
import { newFolder } from '../../folders.js';
import { said, vaultSuite } from './vault.suite.js';

const instance = randomBytes(32);

vaultSuite('the vault in a file', async () => {
  const where = newFolder('vault');
  return {
    open: (key, expected) => openVault(where, key, expected),
    look: async () => undefined,
    text: () => readFile(join(where, 'wraps.json'), 'utf8'),
    close: async () => undefined,
  };
});

describe('the vault in a file and its folder', () => {
  it('is one file, which nobody else can read', async () => {
    const where = newFolder('vault');
    await (await openVault(where, instance, false)).begin('amina');
    expect(await readdir(where)).to.deep.equal(['wraps.json']);
    expect((await stat(join(where, 'wraps.json'))).mode & 0o777).to.equal(0o600);
  });

  it('stops the start when its file is damaged, cut or missing, and names it with the remedy', async () => {
    const where = newFolder('vault');
    const path = join(where, 'wraps.json');
    const vault = await openVault(where, instance, false);
    await vault.begin('amina');
    await vault.begin('boris');
    const whole = await readFile(path, 'utf8');
    for (let length = 0; length < whole.length; length++) {
      await writeFile(path, whole.slice(0, length));
      expect(await said(openVault(where, instance, true)), `${length}`)
        .to.include(path)
        .and.match(/[Rr]estore/);
    }
    const wrap = /"wrap":"([^"]+)"/.exec(whole)![1]!;
    for (const wrong of [wrap.slice(0, 20), `${wrap.slice(0, -2)}AA`, '', 'x y']) {
      await writeFile(path, whole.replace(wrap, wrong));
      expect(await said(openVault(where, instance, true)), wrong)
        .to.include(path)
        .and.include('Restore');
    }
    await writeFile(path, whole.replace('amina', 'chidi'));
    expect(await said(openVault(where, instance, true))).to.include(path);
    await rm(path);
    expect(await said(openVault(where, instance, true)))
      .to.include(path)
      .and.include('KEYS_DIR');
    expect(await said(openVault(where, instance, false))).to.equal('');
    await writeFile(path, whole);
    expect(await (await openVault(where, instance, true)).ids()).to.deep.equal(['amina', 'boris']);
  });

  it('has no key, in memory either, that the disk refused', async () => {
    let full = true;
    const disk: Adapter<Tables<'wraps'>> = {
      read: async () => null,
      write: async () => {
        if (full) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    };
    const vault = vaultOver(await tablesIn(disk), instance);
    expect(await said(vault.begin('amina'))).to.equal('no space left');
    expect(await vault.ids()).to.deep.equal([]);
    full = false;
    await vault.begin('amina');
    full = true;
    const sealed = vault.seal('amina', 'words');
    expect(await said(vault.destroy('amina'))).to.equal('no space left');
    expect(vault.open('amina', sealed)).to.equal('words');
  });
});
