import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { expect } from 'chai';
import { instanceKey, keyPath } from '../../../adapters/keys.js';
import { newDatabase } from '../../cluster.js';
import { newFolder } from '../../folders.js';
import { Installation } from '../../instances/installation.js';
import { Seat } from '../console/seat.js';
import { account, holderOf, type Said } from './office.js';

describe('npm run account beside instances over PostgreSQL', () => {
  let url: string;
  before(async () => (url = await newDatabase()));
  const adds = (folder: string, name: string): Promise<Said> =>
    account(folder, { DATABASE_URL: url }, 'add', name, '--roles', 'focal-point');

  it('makes no account before an instance was started, which makes the key, and says so', async () => {
    const [empty, early] = [newFolder('accounts'), newFolder('accounts')];
    const keyless = await adds(empty, 'amina');
    expect([keyless.code, keyless.err.includes(`${keyPath(empty)} is missing`), existsSync(keyPath(empty))]).to.deep.equal([
      2,
      true,
      false,
    ]);
    await instanceKey(early);
    const first = await adds(early, 'amina');
    expect([first.code, first.err.includes('no instance was ever started on this database. Start one first')]).to.deep.equal([2, true]);
  });

  it('makes the first one then, with the key of the instances and no other: nobody is shut out', async () => {
    const installation = await Installation.over(url, 1);
    try {
      const [instance] = installation.instances as [(typeof installation.instances)[0]];
      const amina = await adds(instance.folder, 'amina');
      expect(amina.code, amina.err).to.equal(0);
      const [empty, old] = [newFolder('accounts'), newFolder('accounts')];
      const made = await adds(empty, 'boris');
      expect([made.code, made.err.includes(`${keyPath(empty)} is missing`), existsSync(keyPath(empty))]).to.deep.equal([2, true, false]);
      await instanceKey(old);
      for (const words of [
        ['reset', 'amina'],
        ['remove', 'amina'],
        ['link', 'amina'],
        ['add', 'boris', '--roles', 'operator'],
      ]) {
        const said = await account(old, { DATABASE_URL: url }, ...words);
        expect([words, said.code, said.out]).to.deep.equal([words, 1, '']);
        expect(said.err).to.include(`another instance.key than ${keyPath(old)}. Copy instance.key`);
      }
      const seat = new Seat(instance.url);
      await seat.get('/console');
      const { passphrase, code } = holderOf(amina);
      expect((await seat.post('/console/sign-in', { name: 'amina', passphrase, code: code(Date.now()) })).status).to.equal(303);
      await cp(keyPath(instance.folder), keyPath(empty));
      expect((await adds(empty, 'boris')).code).to.equal(0);
    } finally {
      await installation.close();
    }
  });
});
