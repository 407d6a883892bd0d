import { randomBytes } from 'node:crypto';
import { cp, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { keyPath, keyringText } from '../../../adapters/keys.js';
import { run, started } from '../../program.js';
import { newFolder } from '../../folders.js';
import { account } from '../accounts/office.js';
import { Seat } from '../console/seat.js';
import { comesBack, installation, type Installation } from '../sealing/installation.js';
import { emptyPlace } from './databases.js';
import { says, type Place } from './commands.js';

const wrote = 'what somebody wrote';

describe('an instance that is started over what came out of files', () => {
  let there: Installation;
  before(async () => (there = await installation()));

  /** Starts an instance in a folder of its own, comes with the number, and looks at the case as Amina. */
  async function goesOn({ DATABASE_URL, KEYS_DATABASE_URL }: Place, key: string): Promise<void> {
    const DATA_DIR = newFolder('proof');
    await cp(keyPath(key), keyPath(DATA_DIR));
    const { number, amina } = there;
    const program = await started({ DATA_DIR, DATABASE_URL: DATABASE_URL!, ...(KEYS_DATABASE_URL && { KEYS_DATABASE_URL }) });
    try {
      expect(await comesBack(program.url, number)).to.include(wrote);
      const seat = new Seat(program.url);
      await seat.get('/console');
      await seat.post('/console/sign-in', { name: 'amina', passphrase: amina.passphrase, code: amina.code(Date.now()) });
      const list = await seat.get('/console/cases');
      const path = /\/console\/cases\/[\w-]{20,}/.exec(list.body)![0];
      await seat.post(`${path}/take`);
      expect((await seat.get(path)).body).to.include(wrote);
      expect((await seat.post(`${path}/reply`, { words: 'Good evening' })).status).to.be.below(400);
      expect(await comesBack(program.url, number)).to.include('Good evening');
    } finally {
      program.child.kill('SIGTERM');
      expect(await program.ended).to.equal(0);
    }
  }

  it('reads what was sent before it was moved; one with another key does not start, and shuts nobody out', async () => {
    const place = { ...(await emptyPlace(true)), ...there.folders };
    expect((await says('migrateEmbedded', place)).code).to.equal(0);
    const strange = newFolder('proof');
    await writeFile(keyPath(strange), keyringText({ key: randomBytes(32) }), { mode: 0o600 });
    const { DATABASE_URL, KEYS_DATABASE_URL } = place as Required<Place>;
    const other = run({ DATA_DIR: strange, PORT: '0', DATABASE_URL, KEYS_DATABASE_URL });
    expect(await other.ended).to.equal(1);
    expect(other.err())
      .to.match(/^DATABASE_URL: .*another instance\.key than .* Copy instance\.key/)
      .and.not.include('is empty');
    await goesOn(place, there.folders.DATA_DIR);
  });

  it('starts with its key also after one without it was tried, where there are accounts and no chat yet', async () => {
    const [DATA_DIR, place] = [newFolder('proof'), await emptyPlace()];
    const folders = { DATA_DIR, KEYS_DIR: `${DATA_DIR}-keys` };
    expect((await account(DATA_DIR, 'add', 'boris', '--roles', 'operator')).code).to.equal(0);
    const copies = newFolder('backup');
    expect((await says('backup', folders, copies)).code).to.equal(0);
    expect((await says('restore', place, copies)).code).to.equal(0);
    const { DATABASE_URL } = place;
    const keyless = run({ DATA_DIR: newFolder('proof'), PORT: '0', DATABASE_URL });
    expect(await keyless.ended).to.equal(1);
    expect(keyless.err()).to.match(
      /^DATABASE_URL: .*another instance\.key than .*or where npm run restore or npm run migrate:embedded was called/,
    );
    const right = await started({ DATA_DIR: place.DATA_DIR, DATABASE_URL });
    right.child.kill('SIGTERM');
    expect([await right.ended, right.err()]).to.deep.equal([0, '']);
  });

  it('reads what was sent before the backup of the files was made', async () => {
    const [copies, place] = [newFolder('backup'), await emptyPlace()];
    expect((await says('backup', there.folders, copies)).code).to.equal(0);
    expect(await says('restore', place, copies)).to.deep.include({ code: 0, err: '' });
    await goesOn(place, place.DATA_DIR);
  });
});
