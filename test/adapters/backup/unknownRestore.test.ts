import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { readDataCopy, readKeysCopy } from '../../../adapters/backup/copies.js';
import { putIntoDatabases } from '../../../adapters/backup/restoring.js';
import { OutcomeUnknown } from '../../../adapters/storage/postgres/failures.js';
import { newFolder } from '../../folders.js';
import { wire } from '../storage/wire.js';
import { says } from './commands.js';
import { emptyPlace, livedIn, lookInto } from './databases.js';

describe('a backup of which nobody can say whether the database kept it', () => {
  it('leaves its key there, and says that all is there when it is restored again', async () => {
    const there = await livedIn();
    const copies = newFolder('backup');
    expect((await says('backup', there.folders, copies)).code).to.equal(0);
    const data = await readDataCopy(
      join(
        copies,
        (await readdir(copies)).find((name) => name.startsWith('data-'))!,
      ),
    );
    const keys = await readKeysCopy(copies);
    const place = await emptyPlace();
    await mkdir(place.DATA_DIR, { recursive: true });
    const { port } = new URL(place.DATABASE_URL);
    const between = await wire(Number(port));
    between.breaksAfterCommitOf('delete from document');
    const DATABASE_URL = [place.DATABASE_URL.replace(port, String(between.port))];
    const settings = { ...place, DATABASE_URL, KEYS_DATABASE_URL: undefined };
    const error = await putIntoDatabases(settings, data, keys).catch((one: unknown) => one);
    between.close();
    expect(error).to.be.instanceOf(OutcomeUnknown);
    expect((error as Error).message).to.match(/^DATABASE_URL: .+ try again\.$/);
    expect((await readFile(join(place.DATA_DIR, 'instance.key'), 'utf8')).trim()).to.equal(keys.instance.trim());
    expect(await lookInto(place)).to.deep.equal(await lookInto(there.folders));
    const again = await says('restore', place, copies);
    expect([again.code, again.err, again.out.includes('All is in the database already')]).to.deep.equal([0, '', true]);
  });
});
