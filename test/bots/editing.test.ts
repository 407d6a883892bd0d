import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { witnessOf } from '../../adapters/sealing/witness.js';
import { seed } from '../../adapters/seed.js';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../adapters/storage/tablesFile.js';
import { Acts } from '../../bots/acts.js';
import { faultIn } from '../../bots/chain.js';
import { Editing, versionOf } from '../../bots/editing.js';
import { isSame } from '../../knowledge/editing/change.js';
import { entryFrom, partsOf, standingOf, type Words } from '../../knowledge/editing/parts.js';
import { threeWay } from '../../knowledge/editing/threeWay.js';
import type { Entity } from '../../knowledge/entity.js';
import { newFolder } from '../folders.js';
import { shippedEntries } from '../shipped.js';

const words = fc.record({
  title: fc.string(),
  short: fc.string(),
  full: fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }),
  phrasings: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
  variants: fc.array(fc.record({ for: fc.constantFrom<Entity[]>(['undp'], ['wfp']), text: fc.string() }), { maxLength: 2 }),
});

describe('keeping answers', () => {
  it('takes every entry apart and puts the same together again', async () => {
    for (const entry of await shippedEntries()) expect(entryFrom(standingOf(entry), partsOf(entry))).to.deep.equal({ entry });
  });

  it('loses no box that one of two has changed, and names each that both have', () => {
    fc.assert(
      fc.property(words, words, words, (was, theirs, mine) => {
        const { merged, crossings } = threeWay(was, theirs, mine);
        for (const field of Object.keys(was) as (keyof Words)[]) {
          const [before, other, own, got] = [was, theirs, mine, merged as Words].map((one) => one[field]);
          const both = !isSame(other, before, field) && !isSame(own, before, field) && !isSame(own, other, field);
          expect(crossings.some((crossing) => crossing.field === field)).to.equal(both);
          expect(got).to.deep.equal(isSame(own, before, field) ? other : own);
        }
      }),
    );
  });

  it('loses nothing that twenty write at once, in a file that is written for each of them', async () => {
    const witness = witnessOf(randomBytes(32));
    const store = await embeddedStore(await tablesInFolder(newFolder('editors')));
    await seed(store, (await shippedEntries()).slice(0, 3));
    const acts = new Acts(witness, 'answers');
    const editing = new Editing({ store, acts, now: () => new Date('2026-11-25'), fresh: randomUUID });
    const [entry] = await store.transaction(({ entries }) => entries.find({}));
    const lines = 5;

    /** Somebody adds lines of their own to the ways to ask; where somebody else was faster, they look and save once more, as the page lets them. */
    const writes = async (name: string): Promise<void> => {
      const editor = { name, roles: ['focal-point'] };
      for (let line = 0; line < lines; line++) {
        const found = (await editing.read(editor, entry!.id))!;
        let content = (found.change?.parts.en?.content ?? partsOf(found.entry).en) as Words;
        let over = versionOf(found.entry, found.change?.parts.en);
        for (;;) {
          const mine = { ...content, phrasings: [...content.phrasings, `${name} ${line}`] };
          const saved = await editing.save(editor, entry!.id, 'en', { content: mine, over, effect: 'words' });
          if (saved.did === 'saved') break;
          if (saved.did === 'gone') throw new Error('gone');
          [content, over] = [saved.theirs as Words, saved.version];
        }
      }
    };
    const names = Array.from({ length: 20 }, (_, at) => `editor-${at}`);
    await Promise.all(names.map(writes));
    const { change } = (await editing.read({ name: 'a', roles: ['approver'] }, entry!.id))!;
    const kept = (change!.parts.en!.content as Words).phrasings.slice(partsOf(entry!).en.phrasings.length);
    expect(kept.toSorted()).to.deep.equal(
      names.flatMap((name) => Array.from({ length: lines }, (_, line) => `${name} ${line}`)).toSorted(),
    );
    expect(change!.parts.en!.authors.toSorted()).to.deep.equal(names.toSorted());
    const chain = await store.transaction(async ({ edits, editAnchors }) => ({
      acts: await edits.find({}),
      anchor: await editAnchors.get('acts'),
    }));
    expect(chain.acts).to.have.length(20);
    expect(faultIn(chain, witness)).to.equal(undefined);
    await store.close();
  });

  it('lets nobody approve what they had a hand in, nor what was written after they had read it', async () => {
    const store = await embeddedStore(await tablesInFolder(newFolder('editors')));
    await seed(store, (await shippedEntries()).slice(0, 1));
    const acts = new Acts(witnessOf(randomBytes(32)), 'answers');
    const editing = new Editing({ store, acts, now: () => new Date('2026-11-25'), fresh: randomUUID });
    const [entry] = await store.transaction(({ entries }) => entries.find({}));
    const id = entry!.id;
    const both = { name: 'both', roles: ['focal-point', 'approver'] };
    const author = { name: 'author', roles: ['translator:fr'] };
    const approver = { name: 'approver', roles: ['approver'] };
    const save = async (by: typeof both, title: string): Promise<void> => {
      const found = (await editing.read(by, id))!;
      const content = { ...partsOf(entry!).fr, title };
      await editing.save(by, id, 'fr', { content, over: versionOf(found.entry, found.change?.parts.fr), effect: 'words' });
    };
    const version = async (): Promise<string> => (await editing.read(both, id))!.change!.parts.fr!.version;
    await save(both, 'one');
    await save(author, 'two');
    expect(await editing.submit(author, id, 'fr', '')).to.equal(undefined);
    expect(await editing.approve(both, id, 'fr', await version())).to.equal('own');
    expect(await editing.approve(author, id, 'fr', await version())).to.equal('gone');
    const read = await version();
    await save(author, 'three');
    expect(await editing.approve(approver, id, 'fr', read)).to.equal('changed');
    await editing.submit(author, id, 'fr', '');
    expect(await editing.approve(approver, id, 'fr', read)).to.equal('changed');
    expect(await editing.approve(approver, id, 'fr', await version())).to.equal(undefined);
    await save(author, 'four');
    expect((await editing.read(both, id))!.change!.parts.fr).to.include({ state: 'draft', approvedBy: null });
    expect((await editing.save(author, id, 'es', { content: partsOf(entry!).fr, over: 'r1', effect: 'words' })).did).to.equal('gone');
    await store.close();
  });
});
