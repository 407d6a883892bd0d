import { expect } from 'chai';
import { differencesOf, keptWords } from '../../../adapters/exchange/bundleWords.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { seed } from '../../../adapters/seed.js';
import { Acts } from '../../../bots/acts.js';
import { Bundles, type Bundle } from '../../../bots/bundles.js';
import { Publishing } from '../../../bots/publishing.js';
import { isPublished } from '../../../knowledge/entry.js';
import type { PublishedEntry } from '../../../knowledge/library.js';
import { asRead } from '../../../knowledge/sourceDocument.js';
import { freshStore } from '../../freshStore.js';
import { shippedEntries } from '../../shipped.js';

describe('a bundle with answers that an office has confirmed', () => {
  /** An office with two answers, which Hana confirmed or took away. */
  const office = async (confirms: boolean) => {
    const store = await freshStore();
    const [one, other] = (await shippedEntries()).filter(isPublished) as [PublishedEntry, PublishedEntry];
    await seed(store, [one, other]);
    const kept = { store, acts: new Acts(witnessOf(Buffer.alloc(32)), 'answers'), now: () => new Date('2026-11-25T22:10:00Z') };
    const publishing = new Publishing({
      ...{ ...kept, organization: 'WFP', closedGates: () => [], published: () => undefined },
      ...{ fresh: () => 'fresh', hash: (text) => text },
    });
    const hana = { name: 'hana', roles: ['approver', 'focal-point'] };
    if (confirms)
      await publishing.confirm(
        hana,
        [one, other].map((entry) => ({ id: entry.id, over: asRead(entry) })),
      );
    else await publishing.pull(hana, one.id);
    const bundles = new Bundles(kept);
    const said = async (bundle: Bundle, over = false): Promise<string[]> => {
      const plan = await bundles.plan(bundle, 'sender', over);
      return [...plan.taken.flatMap(differencesOf), ...keptWords(plan.kept)];
    };
    return { one, other, said };
  };

  it('says in a line of its own that people still get what the sender has taken away', async () => {
    const { one, other, said } = await office(true);
    const changed = { ...other, in: { ...other.in, en: { ...other.in.en, short: 'Words of the sender.' } } };
    const lines = await said({ number: 2, entries: [changed], withdrawn: [one.id] });
    expect(lines[0])
      .to.include('The sender does not give these answers any more; people here still get them')
      .and.match(new RegExp(`: ${one.id}\\.$`));
    expect(lines[1]).to.include(`kept as they are (add --over to take them): ${other.id}.`).and.not.include(one.id);
    expect(lines.slice(2)).to.include.members([other.id, '  en, short:', '  + Words of the sender.']);
  });

  it('says in words that an answer is taken away, or given again', async () => {
    const confirmed = await office(true);
    expect(await confirmed.said({ number: 2, entries: [], withdrawn: [confirmed.one.id] }, true)).to.deep.equal([
      `${confirmed.one.id} (confirmed or changed here, and written over)`,
      '  people do not get it any more: the sender has taken it away',
    ]);
    const pulled = await office(false);
    expect(await pulled.said({ number: 2, entries: [pulled.one], withdrawn: [] }, true)).to.deep.equal([
      `${pulled.one.id} (confirmed or changed here, and written over)`,
      '  people get it from now on',
    ]);
  });
});
