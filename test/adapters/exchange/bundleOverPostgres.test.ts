import { once, EventEmitter } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { instanceKey } from '../../../adapters/keys.js';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { seed } from '../../../adapters/seed.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { postgresEngine } from '../../../adapters/storage/engine.js';
import { tablesInFolder } from '../../../adapters/storage/tablesFile.js';
import { newFolder } from '../../folders.js';
import { says } from '../backup/commands.js';
import { emptyPlace } from '../backup/databases.js';
import { shippedEntries } from '../../shipped.js';

describe('a signed bundle for an office with PostgreSQL', () => {
  it('is applied while its instances run, which hear of it; and one can be made there', async () => {
    const [entry] = (await shippedEntries()) as [Awaited<ReturnType<typeof readEntries>>[0]];
    const sender = { DATA_DIR: newFolder('sender'), KEYS_DIR: join(newFolder('sender'), 'keys') };
    const files = await embeddedStore(await tablesInFolder(sender.DATA_DIR));
    const newer = { ...entry, revision: entry.revision + 1, in: { ...entry.in, en: { ...entry.in.en, short: 'Words of the sender.' } } };
    await seed(files, [newer]);
    await files.close();
    const bundle = join(newFolder('bundles'), 'bundle.json');
    const made = await says('bundle', sender, 'make', bundle);
    const key = /Public key: ([\w-]{43})\n/.exec(made.out)![1]!;

    const office = await emptyPlace();
    const settings = { DATABASE_URL: [office.DATABASE_URL], KEYS_DATABASE_URL: undefined };
    const early = await says('bundle', office, 'apply', bundle, '--from', key);
    expect([early.code, early.err.includes('There are no answers yet')]).to.deep.equal([2, true]);
    const instance = await postgresEngine(settings);
    try {
      await seed(instance.store, [entry]);
      const keyless = await says('bundle', office, 'apply', bundle, '--from', key);
      expect([keyless.code, keyless.err.includes('instance.key is missing. Copy it from an instance')]).to.deep.equal([2, true]);
      await mkdir(office.DATA_DIR, { recursive: true });
      await instanceKey(office.DATA_DIR);

      const heard = new EventEmitter();
      instance.notices.hear('edition', (what) => what !== undefined && heard.emit('edition', what));
      const edition = once(heard, 'edition');
      const shown = await says('bundle', office, 'apply', bundle, '--from', key);
      expect(shown.out).to.include('+ Words of the sender.').and.include('Nothing was changed. 1 answers');
      const done = await says('bundle', office, 'apply', bundle, '--from', key, '--yes');
      expect([done.code, done.err]).to.deep.equal([0, '']);
      expect(done.out).to.include('Applied: 1 answers. Instances that run show them within seconds.');
      expect(await edition).to.deep.equal(['entries']);
      const there = await instance.store.transaction(({ entries }) => entries.get(entry.id));
      expect(there!.in.en.short).to.equal('Words of the sender.');
      expect((await says('acts', office)).out).to.match(/DATABASE_URL, knowledge: \d+ acts, as they were recorded/);

      const passedOn = join(newFolder('bundles'), 'bundle.json');
      expect((await says('bundle', office, 'make', passedOn)).out).to.include('holds 1 answers, edition 2.');
    } finally {
      await instance.close();
    }
  });
});
