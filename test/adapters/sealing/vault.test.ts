import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Adapter } from 'lowdb';
import { openVault, vaultOver } from '../../../adapters/sealing/vault.js';
import { tablesIn, type Tables } from '../../../adapters/storage/tablesFile.js';
import { newFolder } from '../../folders.js';

const instance = randomBytes(32);
const said = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (error: Error) => error.message,
  );

describe('the vault', () => {
  it('opens what it sealed, after a new start too, and seals the same words differently each time', async () => {
    const where = newFolder('vault');
    const vault = await openVault(where, instance, false);
    await vault.begin('amina');
    const [one, other] = [vault.seal('amina', 'canary words'), vault.seal('amina', 'canary words')];
    expect(one).not.to.equal(other);
    const later = await openVault(where, instance, true);
    expect([later.open('amina', one), later.open('amina', other), later.ids()]).to.deep.equal(['canary words', 'canary words', ['amina']]);
    expect((await stat(join(where, 'wraps.json'))).mode & 0o777).to.equal(0o600);
  });

  it('gives back any text as it was, and fills it up, so that its length says little', async () => {
    const vault = await openVault(newFolder('vault'), instance, false);
    await vault.begin('amina');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.constantFrom('', '\u0080', '\0', 'a\0\0', '€'.repeat(300))),
        (text) => {
          const sealed = vault.seal('amina', text);
          expect(vault.open('amina', sealed)).to.equal(text);
          expect((Buffer.from(sealed, 'base64url').length - 28) % 256).to.equal(0);
        },
      ),
    );
    expect(vault.seal('amina', 'no').length).to.equal(vault.seal('amina', 'a'.repeat(255)).length);
  });

  it('keeps the key that a referral has, however often it is begun', async () => {
    const vault = await openVault(newFolder('vault'), instance, false);
    await Promise.all([vault.begin('amina'), vault.begin('amina')]);
    const sealed = vault.seal('amina', 'words');
    await vault.begin('amina');
    expect(vault.open('amina', sealed)).to.equal('words');
  });

  it('opens nothing under another referral, and nothing that was changed or cut', async () => {
    const vault = await openVault(newFolder('vault'), instance, false);
    await vault.begin('amina');
    await vault.begin('boris');
    const sealed = vault.seal('amina', 'words');
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(() => vault.open('amina', changed.toString('base64url')), `byte ${at}`).to.throw();
    }
    expect(() => vault.open('boris', sealed)).to.throw();
    for (const length of [0, 5, 27, bytes.length - 1])
      expect(() => vault.open('amina', bytes.subarray(0, length).toString('base64url'))).to.throw();
  });

  it('destroys a key for good: on the disk when it says so, and nothing can be sealed or opened with it', async () => {
    const where = newFolder('vault');
    const vault = await openVault(where, instance, false);
    await vault.begin('amina');
    const sealed = vault.seal('amina', 'words');
    const before = await readFile(join(where, 'wraps.json'), 'utf8');
    await vault.destroy('amina');
    await vault.destroy('nobody');
    const after = await readFile(join(where, 'wraps.json'), 'utf8');
    expect(before).to.include('amina');
    expect(after).not.to.include('amina');
    expect([vault.open('amina', sealed), vault.ids()]).to.deep.equal([undefined, []]);
    expect(() => vault.seal('amina', 'words')).to.throw('without a key');
    await vault.begin('amina');
    expect(() => vault.open('amina', sealed)).to.throw();
  });

  it('holds no key in plain in its folder, and none that another installation could unwrap', async () => {
    const where = newFolder('vault');
    const vault = await openVault(where, instance, false);
    await vault.begin('amina');
    vault.seal('amina', 'canary words');
    expect(await readdir(where)).to.deep.equal(['wraps.json']);
    expect(await readFile(join(where, 'wraps.json'), 'utf8')).not.to.include('canary');
    expect(await said(openVault(where, randomBytes(32), true)))
      .to.include('wraps.json')
      .and.include('instance.key');
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
    expect((await openVault(where, instance, true)).ids()).to.deep.equal(['amina', 'boris']);
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
    expect(vault.ids()).to.deep.equal([]);
    full = false;
    await vault.begin('amina');
    full = true;
    const sealed = vault.seal('amina', 'words');
    expect(await said(vault.destroy('amina'))).to.equal('no space left');
    expect(vault.open('amina', sealed)).to.equal('words');
  });
});
