import { expect } from 'chai';
import { openDirectory } from '../../adapters/directoryHere.js';
import { readDirectory, readDirectoryParts } from '../../adapters/knowledgeFiles.js';
import { seedServices } from '../../adapters/seed.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { doorKinds } from '../../knowledge/door.js';
import type { Revision } from '../../knowledge/editing/revision.js';
import type { ServiceContent } from '../../knowledge/editing/serviceParts.js';
import type { Service } from '../../knowledge/service.js';
import { town } from '../town.js';

const nobody = { entity: null, country: null, station: null };

const confirmed = (entry: string): Revision<ServiceContent> => ({
  ...{ id: `${entry}/2`, entry, number: 2, did: 'confirmed', on: '2026-11-25', by: 'farid' },
  ...{ authors: [], approvers: ['farid'], passedOver: null, parts: {} },
});

describe('the directory of this installation', () => {
  const opened = async () => {
    const [store, shipped] = [await embeddedStore(await tablesInMemory()), await readDirectoryParts()];
    return { store, shipped, here: await openDirectory(store, shipped) };
  };
  const renamed = (service: Service, name: string): Service => ({
    ...service,
    in: { ...service.in, en: { ...service.in.en, name } },
    revision: service.revision + 1,
  });

  it('is the one that ships, in the same order', async () => {
    const { here } = await opened();
    const shipped = await readDirectory();
    for (const kind of doorKinds) {
      expect(here.directory.relays(kind, nobody), kind).to.deep.equal(shipped.relays(kind, nobody));
      expect(here.directory.door(kind), kind).to.deep.equal(shipped.door(kind));
    }
  });

  it('gives out what was published meanwhile, in a conversation that is going on', async () => {
    const { store, shipped, here } = await opened();
    const place = await town({ store, directory: here.directory });
    const person = await place.person();
    const ombuds = shipped.services.find(({ id }) => id === 'un-unoms')!;
    await person.chooses('service/un-unoms');
    expect(person.reply).to.include(ombuds.in.en.name);
    await seedServices(store, [renamed(ombuds, 'Ombuds of the Harbour')]);
    expect(here.directory.service('un-unoms')!.in.en.name, 'before anybody has looked').to.equal(ombuds.in.en.name);
    await here.refresh();
    await person.chooses('service/un-unoms');
    expect(person.reply).to.include('Ombuds of the Harbour');
  });

  it('takes a newer shipped office, and none in the place of one that was confirmed or changed here', async () => {
    const { store, shipped, here } = await opened();
    const [one, other] = shipped.services as [Service, Service];
    await store.transaction(({ serviceRevisions }) => serviceRevisions.put(confirmed(other.id)));
    await seedServices(store, [renamed(one, 'Newer one'), renamed(other, 'Newer other')]);
    await here.refresh();
    expect(here.directory.service(one.id)!.in.en.name).to.equal('Newer one');
    expect(here.directory.service(other.id)!.in.en.name).to.equal(other.in.en.name);
  });
});
