import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { seed } from '../../adapters/seed.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { Acts } from '../../bots/acts.js';
import { Editing } from '../../bots/editing.js';
import { beginTopic } from '../../bots/newTopic.js';
import { Publishing, type Gate } from '../../bots/publishing.js';
import type { Effect } from '../../knowledge/editing/change.js';
import { parts, partsOf, type Part } from '../../knowledge/editing/parts.js';
import { isPublished } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';
import { libraryOf } from '../../knowledge/library.js';
import { town } from '../town.js';
import { shippedEntries } from '../shipped.js';

const farid = { name: 'farid', roles: ['focal-point'] };
const hana = { name: 'hana', roles: ['approver'] };
const effects: Partial<Record<Part, Effect>> = { common: 'words', en: 'meaning' };

/** Some entries, and those who keep them; no gate is closed. */
async function office() {
  const store = await embeddedStore(await tablesInMemory());
  const shipped = (await shippedEntries()).slice(0, 3);
  await seed(store, shipped);
  const kept = { store, acts: new Acts(witnessOf(randomBytes(32)), 'answers'), now: () => new Date('2026-11-25'), fresh: randomUUID };
  let closed: Gate[] = [];
  const publishing = new Publishing({
    ...kept,
    hash: (text) => text,
    organization: 'UNRWA',
    closedGates: () => closed,
    published: () => undefined,
  });
  const entry = (id: string) => store.transaction(({ entries }) => entries.get(id));
  return { store, kept, shipped, publishing, editing: new Editing(kept), entry, close: (...gates: Gate[]) => void (closed = gates) };
}

describe('a new topic', () => {
  it('is begun by focal points only, under a name of its own', async () => {
    const { kept, store } = await office();
    const topic = { id: 'lunch-in-the-annex', group: 'system', title: 'Lunch' } as const;
    for (const roles of [['approver'], ['operator'], ['translator:en'], []])
      expect(await beginTopic(kept, { name: 'x', roles }, topic), roles.join()).to.equal('gone');
    expect(await beginTopic(kept, farid, topic)).to.equal(undefined);
    expect(await beginTopic(kept, farid, { ...topic, title: 'Other' })).to.equal('taken');
    const all = await store.transaction(({ entries }) => entries.find({}));
    expect(all.filter(({ id }) => id === topic.id).map(({ in: { ar, en } }) => [ar.title, en.title])).to.deep.equal([['Lunch', 'Lunch']]);
    expect(Math.max(...all.map(({ order }) => order))).to.equal(all.find(({ id }) => id === topic.id)!.order);
  });

  it('is to reach people from its beginning: nobody has to say so before it is published', async () => {
    const { kept, editing } = await office();
    const id = 'lunch-in-the-annex';
    await beginTopic(kept, farid, { id, group: 'system', title: 'Lunch in the annex' });
    const { entry, change } = (await editing.read(farid, id))!;
    expect([entry.status, Object.keys(change!.parts)]).to.deep.equal(['draft', ['common']]);
    expect(change!.parts.common).to.deep.include({ state: 'draft', authors: ['farid'], effect: 'words' });
    expect(change!.parts.common!.content).to.include({ status: 'published' });
  });

  it('reaches people once every part is written, approved by somebody else and published, and is then what is new', async () => {
    const { kept, store, shipped, publishing, editing, entry, close } = await office();
    const id = 'lunch-in-the-annex';
    await beginTopic(kept, farid, { id, group: 'system', title: 'Lunch in the annex' });
    const told = async (): Promise<string[]> => {
      const entries = await store.transaction((records) => records.entries.find({}));
      const amina = await (await town({ library: libraryOf(1, entries, new Map()) })).person();
      await amina.chooses('whatIsNew/week');
      return amina.choices;
    };
    expect(await told()).not.to.include('Lunch en');

    const pattern = partsOf(shipped[0]!);
    // The original first: what it says anew makes drafts of translations.
    for (const part of ['common', 'en', ...parts.filter((one) => one !== 'common' && one !== 'en')] as const) {
      const begun = partsOf((await entry(id))!);
      const content =
        part === 'common'
          ? { ...pattern.common, group: begun.common.group, order: begun.common.order, status: 'published' as const, variants: [] }
          : { ...pattern[part], title: `Lunch ${part}`, variants: [] };
      const saved = await editing.save(farid, id, part, { content, over: 'r1', effect: effects[part] ?? 'translation' });
      expect(saved.did).to.equal('saved');
      expect(await editing.submit(farid, id, part, '')).to.equal(undefined);
    }
    const approve = async (part: (typeof parts)[number]): Promise<void> => {
      const { change } = (await editing.read(hana, id))!;
      expect(await editing.approve(hana, id, part, change!.parts[part]!.version), part).to.equal(undefined);
    };
    for (const part of parts.filter((one) => one !== 'ru')) await approve(part);
    expect((await publishing.candidate(hana, id))!.missing, 'without one language').not.to.deep.equal([]);
    const publishes = async () => publishing.publish(hana, id, (await publishing.candidate(hana, id))!.print);
    expect(await publishes()).to.equal('nothing');
    await approve('ru');
    close('words');
    expect(await publishes()).to.equal('closed');
    close();
    expect(await publishes()).to.equal(undefined);

    const published = (await entry(id))!;
    expect(isPublished(published)).to.equal(true);
    for (const language of languages) {
      expect(published.in[language]).to.include({ title: `Lunch ${language}`, preparedOn: '2026-11-25', meaning: published.meaning });
      expect(published.in[language].confirmed).to.deep.equal({ by: 'UNRWA', on: '2026-11-25' });
    }
    expect((await publishing.history(hana, id)).map(({ number, did, by }) => [number, did, by])).to.deep.equal([[2, 'published', 'hana']]);
    expect(await told()).to.include('Lunch en');
    await publishing.pull(farid, id);
    expect(await told()).not.to.include('Lunch en');
  });
});
