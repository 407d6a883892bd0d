import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import type { KeysCopy } from '../../../adapters/backup/copies.js';
import { bundleKeyPath } from '../../../adapters/exchange/bundleFile.js';
import { works, type Installation } from '../sealing/installation.js';
import { newFolder } from '../../folders.js';
import { says, type Place } from './commands.js';
import { emptyPlace, livedIn } from './databases.js';

const clean = (): Place => {
  const DATA_DIR = join(newFolder('clean'), 'data');
  return { DATA_DIR, KEYS_DIR: `${DATA_DIR}-keys` };
};
/** Makes a bundle. @returns the public key that it is signed with, and all that was said */
const makes = async (place: Place): Promise<{ key: string; out: string }> => {
  const { code, out, err } = await says('bundle', place, 'make', join(newFolder('bundle'), 'bundle.json'));
  expect([code, err]).to.deep.equal([0, '']);
  return { key: /Public key: ([\w-]{43})\n/.exec(out)![1]!, out };
};

describe('the key that signs bundles, in a backup', () => {
  let there: Installation;
  let copies: string;
  const backsUp = async (): Promise<string> => {
    const { code, out, err } = await says('backup', there.folders, copies);
    expect([code, err]).to.deep.equal([0, '']);
    return out;
  };
  const kept = async (): Promise<KeysCopy> => JSON.parse(await readFile(join(copies, 'keys.json'), 'utf8')) as KeysCopy;
  const restores = async (place: Place): Promise<void> => {
    const { code, err } = await says('restore', place, copies);
    expect([code, err]).to.deep.equal([0, '']);
  };
  beforeEach(async () => {
    there = await livedIn();
    copies = newFolder('backup');
  });

  it('comes back with it, so that offices know the sender, and whoever makes a new one is told', async () => {
    const first = await makes(there.folders);
    expect(first.out).to.include(`A new key was made: ${bundleKeyPath(there.folders.KEYS_DIR)}.`);
    expect((await makes(there.folders)).out).not.to.include('A new key');
    expect(await backsUp()).to.include('The key that signs bundles is in keys.json too');
    const place = clean();
    await restores(place);
    await works({ ...there, folders: place });
    expect((await stat(bundleKeyPath(place.KEYS_DIR))).mode & 0o777).to.equal(0o600);
    const after = await makes(place);
    expect([after.key, after.out.includes('A new key')]).to.deep.equal([first.key, false]);
  });

  it('comes back beside a database', async function () {
    this.timeout(120_000);
    const { key } = await makes(there.folders);
    await backsUp();
    const place = await emptyPlace();
    await restores(place);
    expect((await stat(bundleKeyPath(place.KEYS_DIR))).mode & 0o777).to.equal(0o600);
    expect((await makes(place)).key).to.equal(key);
  });

  it('stays in the copy where it is gone, damaged or another one here, and no copy has to have one', async () => {
    expect(await backsUp()).not.to.include('signs bundles');
    expect(await kept()).not.to.have.property('bundle');
    const without = clean();
    await restores(without);
    expect(existsSync(bundleKeyPath(without.KEYS_DIR))).to.equal(false);
    await works({ ...there, folders: without });
    await makes(there.folders);
    await backsUp();
    const { bundle } = await kept();
    expect(bundle).to.include('PRIVATE KEY');
    const path = bundleKeyPath(there.folders.KEYS_DIR);
    for (const lose of [() => writeFile(path, ''), () => rm(path), () => makes(there.folders)]) {
      await lose();
      expect(await backsUp()).to.include('It is another key than bundle.key');
      expect((await kept()).bundle).to.equal(bundle);
    }
  });

  it('takes the place of no other one', async () => {
    await makes(there.folders);
    await backsUp();
    const place = clean();
    await mkdir(place.KEYS_DIR, { recursive: true });
    await writeFile(bundleKeyPath(place.KEYS_DIR), 'another one');
    const { code, err } = await says('restore', place, copies);
    expect([code, err.includes(bundleKeyPath(place.KEYS_DIR)), err.includes('Move it away')]).to.deep.equal([2, true, true]);
    expect(existsSync(join(place.DATA_DIR, 'instance.key'))).to.equal(false);
    expect(await readFile(bundleKeyPath(place.KEYS_DIR), 'utf8')).to.equal('another one');
  });
});
