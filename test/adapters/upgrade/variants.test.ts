import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { witnessOf } from '../../../adapters/sealing/witness.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../../adapters/storage/tablesFile.js';
import { Acts } from '../../../bots/acts.js';
import { Editing, versionOf } from '../../../bots/editing.js';
import { putStep } from '../../../bots/step.js';
import { candidateOf, readyParts } from '../../../knowledge/editing/candidate.js';
import { isSame, type Change } from '../../../knowledge/editing/change.js';
import { draftTexts } from '../../../knowledge/editing/draftTexts.js';
import { partsOf, type Words } from '../../../knowledge/editing/parts.js';
import { contentsAt } from '../../../knowledge/editing/revision.js';
import type { Entry } from '../../../knowledge/entry.js';
import { newFolder } from '../../folders.js';

const editor = { name: 'farid', roles: ['focal-point'] };
const confirmed = { by: 'The programme', on: '2026-11-28' };
const written = 'Des mots nouveaux.';

/** As the version before wrote it: of texts for some organizations only the order told whose they are. */
const asBefore = (text: string): string =>
  JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'for' in value ? Reflect.get(value, 'text') : value,
  );

describe('drafts and steps of an older version, with texts for some organizations', () => {
  let [shipped, entry]: [Entry, Entry] = [] as never;
  let store: Awaited<ReturnType<typeof embeddedStore>>;
  let editing: Editing;

  /** A folder in which somebody had an approved draft of French, and the variants had stood in another order. */
  beforeEach(async () => {
    const folder = newFolder('before');
    const first = await embeddedStore(await tablesInFolder(folder));
    shipped = (await readEntries()).find(({ id }) => id === 'training')!;
    entry = { ...shipped, revision: shipped.revision + 1, variants: shipped.variants.toReversed() };
    const was = partsOf(entry).fr;
    const content: Words = { ...was, variants: was.variants.map((one) => (one.for.includes('undp') ? { ...one, text: written } : one)) };
    const part = { effect: 'words', state: 'approved', version: 'v1', authors: ['farid'], approvedBy: 'hana', note: '' } as const;
    const fr = { ...part, authors: ['farid'], content, was, on: '2026-11-27', earlier: [{ version: 'v0', content: was }] };
    await first.transaction(async (records) => {
      const step = { did: 'published', on: '2026-11-26', by: 'hana', authors: [], approvers: [], passedOver: null } as const;
      await putStep(records, shipped, entry, { ...step, authors: [], approvers: [] });
      await records.changes.put({ id: 'training', passedOver: null, parts: { fr } });
      // The version before wrote words with every new order, since only their order told whose they were.
      const [revision] = await records.revisions.find({ entry: 'training' });
      await records.revisions.put({ ...revision!, parts: { ...revision!.parts, fr: { before: partsOf(shipped).fr, after: was } } });
    });
    await first.close();
    const path = join(folder, 'knowledge.json');
    const old = asBefore(await readFile(path, 'utf8'));
    expect(old).to.include(`"${written}"`).and.not.include('"for":');
    await writeFile(path, old);
    store = await embeddedStore(await tablesInFolder(folder));
    const acts = new Acts(witnessOf(randomBytes(32)), 'answers');
    editing = new Editing({ store, acts, now: () => new Date('2026-11-28'), fresh: randomUUID });
  });
  afterEach(() => store.close());

  const step = (before: Entry, after: Entry): Promise<void> => {
    const how = { did: 'published', on: '2026-11-28', by: 'hana', authors: [], approvers: [], passedOver: null } as const;
    return store.transaction((records) => putStep(records, before, after, { ...how, authors: [], approvers: [] }));
  };
  const change = async (): Promise<Change> => (await editing.read(editor, 'training'))!.change!;
  const saidOf = (whom: string, { variants }: Words): string | undefined =>
    variants.find((one) => one.for.some((organization) => organization === whom))?.text;

  it('is published as it was approved, and does not count as outdated', async () => {
    const draft = await change();
    expect(readyParts(partsOf(entry), draft)).to.deep.equal({ ready: ['fr'], outdated: [] });
    const made = candidateOf(entry, draft, ['fr'], confirmed);
    if (!('entry' in made)) throw new Error(made.missing.join());
    for (const { entities, in: said } of made.entry.variants)
      expect(said.fr).to.equal(entities.includes('undp') ? written : saidOf(entities[0]!, partsOf(entry).fr));
  });

  it('is written on from a form, with whom it is for from then on', async () => {
    const before = (await change()).parts.fr!;
    const content = { ...partsOf(entry).fr, variants: [{ for: ['who' as const], text: 'Encore.' }] };
    const saved = await editing.save(editor, 'training', 'fr', { content, over: versionOf(entry, before), effect: 'words' });
    expect(saved.did).to.equal('saved');
    const words = (await change()).parts.fr!.content as Words;
    expect(['who', 'undp', 'secretariat'].map((whom) => saidOf(whom, words))).to.deep.equal([
      'Encore.',
      written,
      saidOf('secretariat', partsOf(entry).fr),
    ]);
  });

  it('waits where somebody took a variant away since: nobody gets the words of another', async () => {
    const { common } = partsOf(entry);
    const [, ...left] = common.variants;
    await editing.save(editor, 'training', 'common', {
      content: { ...common, variants: left },
      over: `r${entry.revision}`,
      effect: 'words',
    });
    const made = candidateOf(entry, await change(), ['common', 'fr'], confirmed);
    expect('missing' in made && made.missing).to.deep.equal([0, 1, 2].map((at) => `variants.${at}.in.fr`));
  });

  it('gives nobody the words of another where readers have other texts since', async () => {
    const since = { ...entry, revision: entry.revision + 1, variants: entry.variants.toReversed() };
    await step(entry, since);
    const kept = (await editing.read(editor, 'training'))!;
    expect(draftTexts(kept, 'fr')).to.deep.equal([]);
    const content = { variants: [{ for: ['undp' as const], text: 'Encore.' }] };
    const saved = await editing.save(editor, 'training', 'fr', { content, over: 'v1', effect: 'words' });
    if (saved.did !== 'crossed') return expect.fail(saved.did);
    expect(saved.crossings.map(({ field }) => field)).to.deep.equal(['variants']);
    expect((saved.merged as Words).variants).to.deep.equal(content.variants);
  });

  it('is taken from an older form by the order of the day on which that was opened', async () => {
    const variants = shipped.variants.map((one, at) => ({ for: [], text: at === 0 ? 'Algo nuevo.' : one.in.es }));
    const content = { ...partsOf(shipped).es, variants };
    await editing.save(editor, 'training', 'es', { content, over: `r${shipped.revision}`, effect: 'words' });
    const words = (await change()).parts.es!.content as Words;
    expect(['secretariat', 'undp', 'who'].map((whom) => saidOf(whom, words))).to.deep.equal(variants.map(({ text }) => text));
  });

  it('is put back by the order of the day of the step', async () => {
    const history = await store.transaction(({ revisions }) => revisions.find({ entry: 'training' }));
    const then = contentsAt(entry.revision - 1, partsOf(entry), history);
    for (const whom of ['who', 'undp', 'secretariat']) expect(saidOf(whom, then.fr)).to.equal(saidOf(whom, partsOf(entry).fr));
    expect(isSame(then.fr, partsOf(entry).fr)).to.equal(true);
  });
});
