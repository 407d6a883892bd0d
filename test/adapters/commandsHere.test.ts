import { expect } from 'chai';
import { readEntries, readDirectoryParts } from '../../adapters/knowledgeFiles.js';
import { directoryHere, entriesHere } from '../../adapters/commands/keptHere.js';
import { seed, seedServices } from '../../adapters/seed.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../adapters/storage/tablesFile.js';
import type { Service } from '../../knowledge/service.js';
import { postgresEngine } from '../../adapters/storage/engine.js';
import { newDatabase } from '../cluster.js';
import { newFolder } from '../folders.js';
import { account } from './accounts/office.js';

describe('commands ask what is published in this installation', () => {
  /** The folder of an installation in which one office is of its own, another one is closed here, and a third is being written. */
  async function installation(
    folder = newFolder('commands'),
    open = async () => embeddedStore(await tablesInFolder(folder)),
  ): Promise<string> {
    const store = await open();
    const { services } = await readDirectoryParts();
    await seed(store, (await readEntries()).slice(0, 2));
    await seedServices(store, services);
    const ombuds = services.find(({ id }) => id === 'un-unoms')!;
    const own: Service = { ...ombuds, id: 'ombuds-nairobi', kind: 'ombuds' };
    await store.transaction(async (records) => {
      await records.services.put(own);
      await records.services.put({ ...own, id: 'begun-here', status: 'draft' });
      await records.services.put({ ...services.find(({ id }) => id === 'un-oios')!, status: 'closed' });
    });
    await store.close();
    return folder;
  }

  const at = async <T>(folder: string, asks: () => Promise<T>, setting = 'DATA_DIR'): Promise<T> => {
    const before = process.env[setting];
    process.env[setting] = folder;
    try {
      return await asks();
    } finally {
      if (before === undefined) delete process.env[setting];
      else process.env[setting] = before;
    }
  };

  it('knows its own offices and entries, not the drafts, and what ships where it was never started', async () => {
    const folder = await installation();
    const [here, fresh] = [await at(folder, directoryHere), await at(newFolder('commands'), directoryHere)];
    const ids = ['ombuds-nairobi', 'begun-here', 'un-oios', 'un-unoms'];
    expect(ids.map((id) => here.service(id) !== undefined)).to.deep.equal([true, false, false, true]);
    expect(ids.map((id) => fresh.service(id) !== undefined)).to.deep.equal([false, false, true, true]);
    expect(await at(folder, entriesHere)).to.have.length(2);
  });

  it('knows the same of an installation over PostgreSQL', async () => {
    const url = await newDatabase();
    const asks = <T>(what: () => Promise<T>): Promise<T> => at(url, what, 'DATABASE_URL');
    const fresh = await asks(directoryHere);
    await installation(url, async () => (await postgresEngine({ DATABASE_URL: [url], KEYS_DATABASE_URL: undefined })).store);
    const here = await asks(directoryHere);
    const ids = ['ombuds-nairobi', 'begun-here', 'un-oios', 'un-unoms'];
    expect(ids.map((id) => here.service(id) !== undefined)).to.deep.equal([true, false, false, true]);
    expect(ids.map((id) => fresh.service(id) !== undefined)).to.deep.equal([false, false, true, true]);
    expect(await asks(entriesHere)).to.have.length(2);
  });

  it('makes an account that receives for an office of its own, and none for one that people do not get', async () => {
    const folder = await installation();
    const adds = (name: string, office: string) =>
      account(folder, 'add', name, '--shown', `${name} N., ombuds`, '--roles', `receiver:${office}`);
    expect((await adds('nadia', 'ombuds-nairobi')).code).to.equal(0);
    const refused = [await adds('tom', 'begun-here'), await adds('uma', 'un-oios')];
    expect(refused.map(({ code }) => code)).to.deep.equal([2, 2]);
    expect((await account(folder, 'list')).out)
      .to.include('receiver:ombuds-nairobi')
      .and.not.include('begun-here');
  });
});
