import { expect } from 'chai';
import { differencesOf } from '../../../adapters/exchange/bundleWords.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { seed } from '../../../adapters/seed.js';
import { Acts } from '../../../bots/acts.js';
import { Bundles } from '../../../bots/bundles.js';
import { Sources } from '../../../bots/sources.js';
import { isPublished } from '../../../knowledge/entry.js';
import type { PublishedEntry } from '../../../knowledge/library.js';
import { documentId } from '../../../knowledge/sourceDocument.js';
import { freshStore } from '../../freshStore.js';
import { shippedEntries } from '../../shipped.js';

describe('a bundle with an answer of which a source is marked here', () => {
  /** An office at which a focal point has heard that a document has a new version. */
  const office = async () => {
    const store = await freshStore();
    const entry = (await shippedEntries()).find(
      (one) => isPublished(one) && new Set(one.sources.map(documentId)).size > 1,
    ) as PublishedEntry;
    await seed(store, [entry]);
    const kept = { store, acts: new Acts(witnessOf(Buffer.alloc(32)), 'answers'), now: () => new Date('2026-11-25') };
    const [marked, other] = [...new Set(entry.sources.map(documentId))];
    const sources = new Sources({ ...kept, published: () => undefined });
    await sources.mark({ name: 'farid', roles: ['focal-point'] }, marked!, '2026-11-20');
    const bundles = new Bundles(kept);
    const brings = (one: PublishedEntry, number: number) => bundles.apply({ number, entries: [one], withdrawn: [] }, 'sender', false);
    const marks = async () => (await store.transaction(({ entries }) => entries.get(entry.id)))!.changedSources;
    return { entry, marked: marked!, other: other!, brings, marks };
  };

  it('leaves the mark: nobody here has looked at the answer since', async () => {
    const { entry, marked, brings, marks } = await office();
    expect((await brings(entry, 1)).taken, 'the same answer').to.deep.equal([]);
    await brings({ ...entry, in: { ...entry.in, en: { ...entry.in.en, short: 'Words of the sender.' } } }, 2);
    expect(await marks()).to.deep.equal([marked]);
  });

  it('brings the mark of its sender beside it, says that it does, and takes that one away once the sender has', async () => {
    const { entry, marked, other, brings, marks } = await office();
    const { taken } = await brings({ ...entry, changedSources: [other] }, 1);
    expect(taken.map(differencesOf)).to.deep.equal([[entry.id, '  which of its sources have changed since it was confirmed']]);
    expect(await marks()).to.have.members([marked, other]);
    await brings(entry, 2);
    expect(await marks()).to.deep.equal([marked]);
  });
});
