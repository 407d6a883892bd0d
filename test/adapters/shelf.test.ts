import { expect } from 'chai';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { seed } from '../../adapters/seed.js';
import { openShelf } from '../../adapters/shelf.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../adapters/storage/tablesFile.js';
import { languages, type Language } from '../../knowledge/language.js';
import { besideOf } from '../courses.js';
import { newFolder } from '../folders.js';

const outOfScope = Object.fromEntries(languages.map((language) => [language, ['7 8 9', '1 2 3']])) as Record<Language, string[]>;

const messages = Object.fromEntries(languages.map((language) => [language, []])) as unknown as Record<Language, []>;

describe('the shelf', () => {
  it('tells whoever started it that search is being trained, and not where all was learned before', async () => {
    const store = await embeddedStore(await tablesInMemory());
    await seed(store, [(await readEntries()).find(({ id }) => id === 'mediation')!]);
    const folder = newFolder('shelf');
    let told = 0;
    for (let start = 0; start < 2; start++) await openShelf(store, besideOf({ outOfScope, messages }), folder, {}, () => told++);
    expect(told).to.equal(1);
  });

  it('takes the words of a new edition at once, and asks nobody to wait until search has learned it', async () => {
    const store = await embeddedStore(await tablesInMemory());
    const all = await readEntries();
    const some = ['medical-care', 'single-incident', 'mediation'].map((id) => all.find((entry) => entry.id === id)!);
    await seed(store, some);
    const shelf = await openShelf(store, besideOf({ outOfScope, messages }), newFolder('shelf'));
    const first = shelf.current();
    expect(first.edition).to.equal(1);
    expect(first.published('lgbtiq')).to.equal(undefined);

    await seed(store, [all.find((entry) => entry.id === 'lgbtiq')!]);
    const refreshed = shelf.refresh();
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 5);
    expect(shelf.current().find('can one time be enough', 'en').top.length).to.be.above(0);
    while (shelf.current().edition === 1) await new Promise((resolve) => setImmediate(resolve));
    expect(shelf.current().published('lgbtiq')?.id, 'before search has learned it').to.equal('lgbtiq');
    expect(shelf.current().find('can one time be enough', 'en').top.length).to.be.above(0);
    await refreshed;
    clearInterval(ticking);

    expect(ticks, 'the event loop went on while the models were trained').to.be.above(20);
    expect(shelf.current().edition).to.equal(2);
    expect(shelf.current().published('lgbtiq')?.id).to.equal('lgbtiq');
    expect(first.published('lgbtiq')).to.equal(undefined);
    await shelf.refresh();
    expect(shelf.current().edition).to.equal(2);
  });
});
