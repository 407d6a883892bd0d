import { expect } from 'chai';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { seed } from '../../../adapters/seed.js';
import { Acts } from '../../../bots/acts.js';
import { Bundles } from '../../../bots/bundles.js';
import { Publishing } from '../../../bots/publishing.js';
import type { Store } from '../../../dialogs/records.js';
import { isPublished } from '../../../knowledge/entry.js';
import { freshStore, overPostgres } from '../../freshStore.js';
import { overtaken } from '../../overtaken.js';
import { shippedEntries } from '../../shipped.js';

const now = (): Date => new Date('2026-11-25T22:10:00Z');
const acts = new Acts(witnessOf(Buffer.alloc(32)), 'answers');

describe('a bundle that is applied while somebody takes an answer away', () => {
  const takesAway = (store: Store, id: string): Promise<unknown> =>
    new Publishing({
      ...{ store, acts, now, organization: 'WFP', closedGates: () => [], published: () => undefined },
      ...{ fresh: () => 'fresh', hash: (text) => text },
    }).pull({ name: 'hana', roles: ['focal-point'] }, id);

  for (const engine of ['files', 'PostgreSQL'])
    describe(`over ${engine}`, () => {
      if (engine === 'PostgreSQL') overPostgres();

      it('does not bring it back', async () => {
        const store = await freshStore();
        const entry = (await shippedEntries()).find(isPublished)!;
        await seed(store, [entry]);
        const between = overtaken(store, 'entries', () => takesAway(store, entry.id));
        const bundles = new Bundles({ store: between, acts, now });
        const { taken } = await bundles.apply(
          { number: 2, entries: [{ ...entry, in: { ...entry.in, en: { ...entry.in.en, short: 'Words of the sender.' } } }], withdrawn: [] },
          'sender',
          false,
        );
        await between.settled();
        expect(taken.map(({ after }) => after.id)).to.deep.equal([entry.id]);
        const [there, history] = await store.transaction(async ({ entries, revisions }) => [
          await entries.get(entry.id),
          await revisions.find({ entry: entry.id }),
        ]);
        expect([there!.status, there!.in.en.short]).to.deep.equal(['draft', 'Words of the sender.']);
        expect(history.map(({ number, did }) => [number, did])).to.deep.equal([
          [entry.revision + 1, 'imported'],
          [entry.revision + 2, 'pulled'],
        ]);
      });
    });
});
