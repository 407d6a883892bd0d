import { spawn } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { publicName, signingKey } from '../../../adapters/exchange/bundleFile.js';
import { instanceKey } from '../../../adapters/keys.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { seed } from '../../../adapters/seed.js';
import { lockFolder } from '../../../adapters/storage/folderLock.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../../adapters/storage/tablesFile.js';
import { Acts } from '../../../bots/acts.js';
import { Publishing } from '../../../bots/publishing.js';
import { putStep } from '../../../bots/step.js';
import type { Records, Store } from '../../../dialogs/records.js';
import { partsOf } from '../../../knowledge/editing/parts.js';
import { contentsAt } from '../../../knowledge/editing/revision.js';
import type { Entry } from '../../../knowledge/entry.js';
import { asRead } from '../../../knowledge/sourceDocument.js';
import { type Said } from '../accounts/office.js';
import { newFolder } from '../../folders.js';
import { shippedEntries } from '../../shipped.js';

const root = join(import.meta.dirname, '../../..');
const approver = { name: 'hana', roles: ['approver', 'focal-point'] };

/** An installation that was started once. */
class Installation {
  constructor(readonly folder: string) {}

  /** Runs a command on it, as its script in package.json does. */
  async runs(...words: string[]): Promise<Said> {
    const child = spawn(process.execPath, ['.build/adapters/commands/bundle.js', ...words], {
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: this.folder },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  }

  /** Does something with what is kept, while no command runs. */
  async with<T>(work: (store: Store, acts: Acts) => Promise<T>): Promise<T> {
    const store = await embeddedStore(await tablesInFolder(this.folder));
    try {
      return await work(store, new Acts(witnessOf(await instanceKey(this.folder)), 'answers'));
    } finally {
      await store.close();
    }
  }

  entry(id: string): Promise<Entry> {
    return this.with(async (store) => (await store.transaction(({ entries }) => entries.get(id)))!);
  }

  /** Publishes other words, as if they had been written, reviewed and approved here. */
  publishes(id: string, short: string): Promise<void> {
    return this.with((store) =>
      store.transaction(async (records: Records) => {
        const before = (await records.entries.get(id))!;
        const after: Entry = { ...before, revision: before.revision + 1, in: { ...before.in, en: { ...before.in.en, short } } };
        await putStep(records, before, after, {
          did: 'published',
          on: '2026-11-25',
          by: 'hana',
          authors: ['farid'],
          approvers: ['hana'],
          passedOver: null,
        });
      }),
    );
  }

  office<T>(work: (publishing: Publishing) => Promise<T>): Promise<T> {
    return this.with((store, acts) =>
      work(
        new Publishing({
          ...{ store, acts, organization: 'WFP', now: () => new Date('2026-11-25T22:10:00Z') },
          ...{ closedGates: () => [], published: () => undefined, fresh: () => 'fresh', hash: (text) => text },
        }),
      ),
    );
  }
}

describe('signed bundles for an office without a network', () => {
  let [sender, office]: Installation[] = [];
  let folder = '';
  let made = 0;
  const starts = async (): Promise<Installation> => {
    const one = new Installation(newFolder('accounts'));
    await one.with((store) => shippedEntries().then((entries) => seed(store, entries)));
    return one;
  };
  /** Makes a bundle. @returns its file and the public key */
  const makes = async (from = sender!): Promise<{ file: string; key: string; out: string }> => {
    const file = join(folder, `bundle-${++made}.json`);
    const { out, err, code } = await from.runs('make', file);
    expect([code, err]).to.deep.equal([0, '']);
    return { file, key: /Public key: ([\w-]{43})\n/.exec(out)![1]!, out };
  };
  beforeEach(async () => {
    [sender, office] = [await starts(), await starts()];
    folder = newFolder('accounts');
  });

  it('shows the differences first, and applies them with their history when told to', async () => {
    await sender!.publishes('stalking', 'Words of the sender.');
    const { file, key, out } = await makes();
    expect(out).to.match(/holds \d{3} answers, edition 2\./);
    expect(statSync(join(`${sender!.folder}-keys`, 'bundle.key')).mode & 0o777).to.equal(0o600);
    const before = await office!.entry('stalking');
    const shown = await office!.runs('apply', file, '--from', key);
    expect([shown.code, shown.err]).to.deep.equal([0, '']);
    expect(shown.out)
      .to.include('stalking\n  en, short:\n')
      .and.include('+ Words of the sender.')
      .and.include('Nothing was changed. 1 answers');
    expect(shown.out).to.include(`- ${before.in.en.short.split('\n')[0]}`);
    expect(await office!.entry('stalking')).to.deep.equal(before);
    const done = await office!.runs('apply', file, '--from', key, '--yes');
    expect([done.code, done.err]).to.deep.equal([0, '']);
    const after = await office!.entry('stalking');
    expect([after.in.en.short, after.revision]).to.deep.equal(['Words of the sender.', before.revision + 1]);
    await office!.with(async (store) => {
      const { history, acts, edition } = await store.transaction(async (records) => ({
        history: await records.revisions.find({ entry: 'stalking' }),
        acts: await records.edits.find({}),
        edition: await records.editions.get('entries'),
      }));
      expect(history.map(({ did, by }) => [did, by])).to.deep.equal([['imported', 'the machine']]);
      expect(contentsAt(before.revision, partsOf(after), history)).to.deep.equal(partsOf(before));
      expect(acts.map(({ by, did, to }) => [by, did, to])).to.deep.equal([['the machine', 'answer imported', 'stalking']]);
      expect(edition!.number).to.equal(2);
    });
    expect((await office!.runs('apply', file, '--from', key, '--yes')).out).to.include('Applied: 0 answers');
  });

  it('takes an answer away that people do not get at the sender any more', async () => {
    await sender!.office((publishing) => publishing.pull(approver, 'stalking'));
    const { file, key } = await makes();
    await office!.runs('apply', file, '--from', key, '--yes');
    expect((await office!.entry('stalking')).status).to.equal('draft');
  });

  it('keeps and names what was confirmed, changed or taken away here, unless it is told to take it', async () => {
    for (const id of ['stalking', 'medical-care', 'safety-plan']) await sender!.publishes(id, `Sent: ${id}`);
    await office!.office(async (publishing) => {
      await publishing.confirm(approver, [{ id: 'medical-care', over: asRead(await office!.entry('medical-care')) }]);
      await publishing.pull(approver, 'safety-plan');
    });
    const { file, key } = await makes();
    const done = await office!.runs('apply', file, '--from', key, '--yes');
    expect(done.out)
      .to.match(/kept as they are \(add --over to take them\): .*medical-care/)
      .and.include('Applied: 1 answers');
    expect((await office!.entry('stalking')).in.en.short).to.equal('Sent: stalking');
    expect((await office!.entry('safety-plan')).status).to.equal('draft');
    const over = await office!.runs('apply', file, '--from', key, '--over', '--yes');
    expect(over.out).to.include('medical-care (confirmed or changed here, and written over)');
    expect((await office!.entry('medical-care')).in.en.short).to.equal('Sent: medical-care');
    await sender!.publishes('medical-care', 'Sent again.');
    const next = await makes();
    expect((await office!.runs('apply', next.file, '--from', next.key, '--yes')).out).to.include('Applied: 1 answers');
    expect((await office!.entry('medical-care')).in.en.short).to.equal('Sent again.');
  });

  it('refuses an older bundle of the same sender, unless it is told to go back', async () => {
    const old = await makes();
    await sender!.publishes('stalking', 'Newer words.');
    const { file, key } = await makes();
    await office!.runs('apply', file, '--from', key, '--yes');
    const refused = await office!.runs('apply', old.file, '--from', key, '--yes');
    expect([refused.code, refused.err.includes('Edition 2')]).to.deep.equal([2, true]);
    expect((await office!.entry('stalking')).in.en.short).to.equal('Newer words.');
    await office!.runs('apply', old.file, '--from', key, '--older', '--yes');
    expect((await office!.entry('stalking')).in.en.short).not.to.equal('Newer words.');
  });

  it('refuses an older bundle also where the last character of the key is mistyped for one that means the same key', async () => {
    const old = await makes();
    await sender!.publishes('stalking', 'Newer words.');
    const { file, key } = await makes();
    await office!.runs('apply', file, '--from', key, '--yes');
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    const mistyped = `${key.slice(0, -1)}${letters[letters.indexOf(key.at(-1)!) + 1]}`;
    const { code, err } = await office!.runs('apply', old.file, '--from', mistyped, '--yes');
    expect([code, err.includes('mistyped')]).to.deep.equal([2, true]);
    expect((await office!.entry('stalking')).in.en.short).to.equal('Newer words.');
  });

  it('takes a public key that begins with a hyphen, as one in 64 does', async () => {
    const keys = `${sender!.folder}-keys`;
    while (!publicName((await signingKey(keys)).key).startsWith('-')) rmSync(join(keys, 'bundle.key'));
    await sender!.publishes('stalking', 'Words of the sender.');
    const { file, key } = await makes();
    const { code, err } = await office!.runs('apply', file, '--from', key, '--yes');
    expect([key[0], code, err]).to.deep.equal(['-', 0, '']);
    expect((await office!.entry('stalking')).in.en.short).to.equal('Words of the sender.');
  });

  it('refuses what was signed by somebody else, changed on the way, or is no bundle', async () => {
    await sender!.publishes('stalking', 'Words of the sender.');
    const [{ file, key }, other] = [await makes(), await makes(office)];
    expect(key).not.to.equal(other.key);
    const before = await office!.entry('stalking');
    const text = readFileSync(file, 'utf8');
    const files: Record<string, string> = {
      changed: text.replace('Words of the sender.', 'Words of an enemy..'),
      unsigned: text.replace(/"signature":"[^"]*"/, '"signature":""'),
      cut: text.slice(0, -100),
      empty: '',
      list: '[]',
    };
    expect(files['changed']).not.to.equal(text);
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content);
      const { code, err } = await office!.runs('apply', join(folder, name), '--from', key, '--yes');
      expect([name, code]).to.deep.equal([name, 2]);
      expect(err).to.match(/not signed with that key|no bundle/);
    }
    for (const wrong of [other.key, 'A'.repeat(43), key.slice(1), ''])
      expect((await office!.runs('apply', file, '--from', wrong, '--yes')).code, wrong).to.equal(2);
    expect(await office!.entry('stalking')).to.deep.equal(before);
  });

  it('is applied to no folder that a server uses, and tells how it is used', async () => {
    const { file, key } = await makes();
    const unlock = await lockFolder(office!.folder);
    const { code, err } = await office!.runs('apply', file, '--from', key, '--yes');
    await unlock();
    expect([code, err.includes(`process ${process.pid} already uses`)]).to.deep.equal([1, true]);
    for (const words of [['apply', file], ['make'], ['make', file, '--yes'], ['apply', file, '--from', key, '--what'], ['send', file]])
      expect(await office!.runs(...words)).to.deep.include({ code: 2, out: '' });
    expect((await sender!.runs('make', file)).err).to.include('not there yet');
    expect((await sender!.runs('make', join(folder, 'gone', 'file'))).err).to.include(`There is no folder ${join(folder, 'gone')}:`);
    expect((await new Installation(newFolder('accounts')).runs('make', join(folder, 'none'))).err).to.include('Start the program once');
  });
});
