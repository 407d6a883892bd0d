import { expect } from 'chai';
import fc from 'fast-check';
import { readEntries } from '../../adapters/knowledgeFiles.js';
import { entryFrom, partsOf, standingOf, type Common } from '../../knowledge/editing/parts.js';
import { keeping, lostWith, numbered, saySame, textsFor, type VariantText } from '../../knowledge/editing/variantTexts.js';
import { entities, type Entity } from '../../knowledge/entity.js';
import type { Entry } from '../../knowledge/entry.js';
import { languages } from '../../knowledge/language.js';

/** What somebody reads who works there, in every language; undefined where nothing is said of their organization. */
const readBy = (whom: Entity, { variants }: Entry): unknown => variants.find((variant) => variant.entities.includes(whom))?.in;

describe('what is said of some organizations', () => {
  let shipped: Entry[];
  before(async () => (shipped = (await readEntries()).filter(({ variants }) => variants.length > 0)));

  it('stays theirs, however variants are ordered, split, thinned out or taken away', () => {
    const another = fc.nat().chain((at) => {
      const entry = shipped[at % shipped.length]!;
      const { variants } = partsOf(entry).common;
      const split = fc.tuple(...variants.map((variant) => fc.tuple(fc.subarray(variant.entities), fc.subarray(variant.entities))));
      const pieces = split.map((all) =>
        all.flatMap(([some, others], of) => {
          const sets = [some, others.filter((one) => !some.includes(one))].filter((set) => set.length > 0);
          return sets.map((set): Common['variants'][number] => ({ ...variants[of]!, entities: set }));
        }),
      );
      const left = pieces.chain((all) => fc.shuffledSubarray(all));
      return left.map((some) => ({ entry, variants: some }));
    });
    fc.assert(
      fc.property(another, ({ entry, variants }) => {
        const { common, ...words } = partsOf(entry);
        const made = entryFrom(standingOf(entry), { common: { ...common, variants }, ...words });
        if (!('entry' in made)) throw new Error(made.missing.join());
        const left = variants.flatMap(({ entities: some }) => some);
        for (const whom of entities)
          expect(readBy(whom, made.entry), whom).to.deep.equal(left.includes(whom) ? readBy(whom, entry) : undefined);
      }),
    );
  });

  it('is also of who joins them; and of nobody yet where organizations with different texts are put together', () => {
    const texts: VariantText[] = [
      { for: ['undp', 'unfpa'], text: 'one' },
      { for: ['who'], text: 'two' },
    ];
    const saidOf = (...whom: Entity[]): string => textsFor([{ entities: whom }], texts)[0]!.text;
    expect([saidOf('unfpa', 'ilo'), saidOf('who'), saidOf('ilo'), saidOf('undp', 'who')]).to.deep.equal(['one', 'two', '', '']);
  });

  it('is looked for by its place where an older version did not say of whom it is, and nowhere else', () => {
    const variants: { entities: Entity[] }[] = [{ entities: ['who'] }, { entities: ['undp'] }];
    const older: VariantText[] = ['one', 'two', 'three'].map((text) => ({ for: [], text }));
    expect(textsFor(variants, older).map(({ text }) => text)).to.deep.equal(['one', 'two']);
    expect(lostWith(variants, older, variants, []), 'what has no place is missed').to.deep.equal([2]);
    expect(lostWith(variants, older, variants.toReversed(), []), 'and where another stands at its place').to.deep.equal([0, 1, 2]);
    const [first] = numbered(older, variants);
    expect(textsFor(variants, [older[1]!, first!]).map(({ text }) => text)).to.deep.equal(['one', '']);
  });

  it('says the same in any order, and as an older version wrote it', () => {
    const [one, two]: [VariantText, VariantText] = [
      { for: ['who', 'undp'], text: 'one' },
      { for: ['ilo'], text: 'two' },
    ];
    const plain = [one, two].map(({ text }): VariantText => ({ for: [], text }));
    expect(saySame([one, two], [two, { ...one, for: ['undp', 'who'] }])).to.equal(true);
    expect(saySame([one, two], plain)).to.equal(true);
    expect(saySame([two, one], plain)).to.equal(false);
    expect(saySame([one, two], [one, { ...two, for: ['who'] }])).to.equal(false);
    expect([saySame([one], [one, two]), saySame(['one'], [one])]).to.deep.equal([false, undefined]);
  });

  it('keeps what had no box, as long as there is a variant for them; an empty box empties only what it showed', () => {
    const stood: VariantText[] = [
      { for: ['undp', 'unfpa'], text: 'one' },
      { for: ['who'], text: 'two' },
      { for: ['ilo'], text: 'three' },
    ];
    const kept = keeping([{ for: ['undp'], text: 'new' }], stood, ['undp', 'unfpa', 'who']);
    expect(kept).to.deep.equal([
      { for: ['undp'], text: 'new' },
      { for: ['unfpa'], text: 'one' },
      { for: ['who'], text: 'two' },
    ]);
    expect(keeping([{ for: ['who'], text: '' }], stood, ['who'])).to.deep.equal([]);
    expect(keeping([{ for: ['who', 'ilo'], text: '' }], stood, ['who', 'ilo'])).to.deep.equal(stood.slice(1));
  });

  it('is emptied in a box that showed it, also for organizations that have joined, or come apart', () => {
    const [text]: VariantText[] = [{ for: ['undp', 'unfpa'], text: 'one' }];
    const all: Entity[] = ['undp', 'unfpa', 'who'];
    expect(keeping([{ for: all, text: '' }], [text!], all)).to.deep.equal([]);
    const apart: VariantText[] = [
      { for: ['undp'], text: 'one' },
      { for: ['unfpa'], text: '' },
    ];
    expect(keeping(apart, [text!], all)).to.deep.equal([apart[0]]);
  });

  it('comes apart from an entry with its organizations, in every language', () => {
    for (const entry of shipped)
      for (const language of languages)
        expect(partsOf(entry)[language].variants).to.deep.equal(
          entry.variants.map((variant) => ({ for: variant.entities, text: variant.in[language] })),
        );
  });
});
