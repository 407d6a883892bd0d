import { chownSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { casesInFile } from '../../../adapters/accounts/waiting.js';
import { contentsInFolders } from '../../../adapters/backup/inFolders.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../../adapters/storage/tablesFile.js';
import type { Withdrawn } from '../../../dialogs/consent.js';
import type { Store } from '../../../dialogs/records.js';
import { newFolder } from '../../folders.js';

const inFolder = async (folder: string): Promise<Store> => embeddedStore(await tablesInFolder(folder));
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

/** What is left of a consent, of which there can be many. @param on the day that tells one version of it from another */
const taken = (n: number, on = 0): Withdrawn => ({
  id: `${n}`.padStart(22, 'a'),
  given: day(on),
  withdrawn: day(on),
  state: 'withdrawn',
  expires: day(30),
});
const all = Array.from({ length: 100 }, (_, n) => taken((n * 37) % 100));
const put = (store: Store, ...some: Withdrawn[]): Promise<void> =>
  store.transaction(async ({ withdrawn }) => {
    for (const one of some) await withdrawn.put(one);
  });
const found = (store: Store): Promise<Withdrawn[]> => store.transaction(({ withdrawn }) => withdrawn.find({}));
const said = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    ({ message }: Error) => message,
  );

/** All that lies in a folder, by its path. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}

describe('a data folder with many chats', () => {
  let folder: string;
  let file: string;
  let parts: string;
  beforeEach(() => {
    folder = newFolder('parts');
    [file, parts] = [join(folder, 'referrals.json'), join(folder, 'referrals.parts')];
  });

  it('of the version before is opened as it is, and carried over when something is written', async () => {
    const before = JSON.stringify({ withdrawn: Object.fromEntries(all.map((one) => [one.id, one])), anchors: {} });
    await writeFile(file, before);
    const store = await inFolder(folder);
    expect(await found(store)).to.deep.equal(all);
    expect([await readFile(file, 'utf8'), await readdir(folder)]).to.deep.equal([before, ['referrals.json']]);
    await put(store, taken(5, 1));
    expect(await readFile(file, 'utf8')).not.to.include(all[0]!.id);
    expect(await found(await inFolder(folder))).to.deep.equal(all.map((one) => (one.id === taken(5).id ? taken(5, 1) : one)));
  });

  it('has nothing in any file of what was replaced or dropped, and nothing that a crash left after the next start', async () => {
    const store = await inFolder(folder);
    await put(store, ...all);
    await put(store, taken(5, 1));
    await put(store, taken(5, 2));
    await store.transaction(({ withdrawn }) => withdrawn.drop(taken(6).id));
    const texts = [...(await filesIn(folder)).values()].join('\n');
    expect(texts).to.include(day(2)).and.not.include(day(1));
    expect(texts).to.include(taken(5).id).and.not.include(taken(6).id);
    await writeFile(join(parts, 'withdrawn-0123456789ab.json'), day(3));
    await writeFile(`${file}.new`, day(3));
    await inFolder(folder);
    expect([...(await filesIn(folder)).values()].join('\n')).not.to.include(day(3));
    expect(await found(await inFolder(folder))).to.have.length(99);
  });

  it('says which file is damaged, or missing, and what to do', async () => {
    await put(await inFolder(folder), ...all);
    const [one] = (await readdir(parts)) as [string];
    const path = join(parts, one);
    const text = await readFile(path, 'utf8');
    const { places } = JSON.parse(text) as { places: object };
    for (const half of [text.slice(0, -9), '{}', JSON.stringify({ places, records: {} }), '']) {
      await writeFile(path, half);
      expect(await said(inFolder(folder)))
        .to.include(`${path} is damaged`)
        .and.include('backup')
        .and.not.include(day(0));
    }
    await rm(path);
    expect(await said(inFolder(folder)))
      .to.include(`${path} is missing`)
      .and.include('backup');
    await writeFile(path, text);
    expect(await said(inFolder(folder))).to.equal('');
    await writeFile(file, '{"withdrawn":{"parts":["../../elsewhere"]}}');
    expect(await said(inFolder(folder))).to.include(file);
    await rm(file);
    expect(await said(inFolder(folder)))
      .to.include(`${file} is missing`)
      .and.include('backup');
    expect(await readdir(parts), 'what may still be needed stays').to.include(one);
  });

  it('is readable by its owner only, and theirs where root writes for somebody else', async () => {
    const isRoot = process.getuid?.() === 0;
    const somebody = isRoot ? 12_345 : process.getuid!();
    if (isRoot) chownSync(folder, somebody, somebody);
    await put(await inFolder(folder), ...all);
    const standing = async (path: string): Promise<string> => {
      const { uid, mode } = await stat(path);
      return `${uid} ${(mode & 0o777).toString(8)}`;
    };
    expect(await standing(parts)).to.equal(`${somebody} 700`);
    for (const name of await readdir(parts)) expect(await standing(join(parts, name))).to.equal(`${somebody} 600`);
  });

  it('is read as it was at one moment, also while it is written: by a backup, and by whoever asks where cases are open', async () => {
    const store = await inFolder(folder);
    await put(store, ...all);
    const days = (tables: Record<string, unknown> = {}): Set<string> =>
      new Set(Object.values((tables['withdrawn'] ?? {}) as Record<string, Withdrawn>).map(({ given }) => given));
    let writes = true;
    const writing = (async () => {
      for (let n = 1; writes; n++) await put(store, ...all.map((_, at) => taken(at, n)));
    })();
    const seen = new Set<string>();
    const contents = contentsInFolders({ DATA_DIR: folder, KEYS_DIR: `${folder}-keys` });
    for (let times = 0; times < 30; times++) {
      const { ['referrals.json']: tables } = await contents.files(['referrals.json']);
      expect(Object.keys(tables!['withdrawn'] as object)).to.have.length(100);
      const of = days(tables);
      expect([...of], 'one transaction is there whole').to.have.length(1);
      for (const one of of) seen.add(one);
      expect(await casesInFile(folder).all()).to.deep.equal([]);
    }
    writes = false;
    await writing;
    expect(seen.size, 'it was written meanwhile').to.be.greaterThan(3);
  });

  it('is nothing that a version before it takes for one without chats', async () => {
    await put(await inFolder(folder), ...all);
    const { withdrawn } = JSON.parse(await readFile(file, 'utf8')) as { withdrawn: Record<string, unknown> };
    const [record] = Object.values(withdrawn);
    expect(record, 'it is read as a record, which its schema refuses').to.be.an('array');
  });
});
