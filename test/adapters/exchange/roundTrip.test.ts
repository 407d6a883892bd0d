import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { plain, neutral } from '../../../adapters/exchange/cells.js';
import { jsonOf } from '../../../adapters/exchange/json.js';
import type { Piece } from '../../../adapters/exchange/piece.js';
import { qnaOf } from '../../../adapters/exchange/qna.js';
import { readAnswers } from '../../../adapters/exchange/read.js';
import { tableOf } from '../../../adapters/exchange/table.js';
import { entryFrom, partsOf, type Contents, type Standing } from '../../../knowledge/editing/parts.js';
import { entities, type Entity } from '../../../knowledge/entity.js';
import { Entry, groups, HoldsFor, isPublished, ServiceKind } from '../../../knowledge/entry.js';
import { languages } from '../../../knowledge/language.js';
import { shippedEntries } from '../../shipped.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a file says, put together as entries; it fails where anything is wrong or missing. */
function entriesIn(text: string): Entry[] {
  const { pieces, faults } = readAnswers(bytes(text));
  expect(faults).to.deep.equal([]);
  return pieces.map((piece) => {
    const { id, revision, standing, common, words } = piece;
    const made = entryFrom({ id, revision, ...standing } as Standing, { common, ...words } as Contents);
    if ('missing' in made) throw new Error(made.missing.join());
    return made.entry;
  });
}

const wordsIn = (text: string): Pick<Piece, 'id' | 'revision' | 'words'>[] => {
  const { pieces, faults } = readAnswers(bytes(text));
  expect(faults).to.deep.equal([]);
  return pieces.map(({ id, revision, words }) => ({ id, revision: revision!, words }));
};

/** Anything that people could write, with what spreadsheets and tables take for something of their own. */
const text = (minLength = 1, maxLength = 30) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', '|', '\\', '\\n', 'ع', '中', '﻿', ' '),
      ),
      {
        maxLength: 6,
      },
    )
    .map((all) => all.join('').replaceAll('\r', '') + 'abc'.slice(0, minLength))
    .filter((all) => all.length <= maxLength);

const date = fc.constantFrom('2026-11-24', '2028-02-29');
const source = fc.record(
  {
    title: text(3),
    symbol: text(),
    paragraph: text(),
    url: fc.constantFrom('https://www.un.org/a,b', 'https://undocs.org/?q=%7C|;'),
    readOn: date,
  },
  { requiredKeys: ['title', 'url', 'readOn'] },
);
const facts = fc.array(fc.constantFrom('F-SGB-12', 'S-MND-01', 'F-BYS-09a'), { maxLength: 3 });
const some = <T extends string>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 });
const count = fc.nat(9);

/** An organization has one variant. */
const eachOnce = <T extends { entities: Entity[] }>(variants: T[]): T[] => {
  const seen = new Set<Entity>();
  const isFirst = (one: Entity): boolean => !seen.has(one) && seen.add(one).has(one);
  return variants
    .map((variant) => ({ ...variant, entities: variant.entities.filter(isFirst) }))
    .filter(({ entities: some }) => some.length > 0);
};

const anyEntry = fc
  .record({
    status: fc.constantFrom('published' as const, 'draft' as const, 'retired' as const),
    group: fc.constantFrom(...groups),
    order: fc.nat(999),
    facts,
    sources: fc.array(source, { maxLength: 3 }),
    holdsFor: fc.constantFrom(...HoldsFor.options),
    dependsOn: some(['entity', 'contract', 'country']),
    variants: fc
      .array(
        fc.record({
          entities: fc.uniqueArray(fc.constantFrom(...entities), { minLength: 1, maxLength: 3 }),
          facts: fc.array(text(), { maxLength: 2 }),
          sources: fc.array(source, { maxLength: 2 }),
          in: fc.record(Object.fromEntries(languages.map((language) => [language, text()]))),
        }),
        { maxLength: 3 },
      )
      .map(eachOnce),
    related: fc.array(text(), { maxLength: 6 }),
    offers: some(ServiceKind.options),
    leads: fc.option(text(), { nil: undefined }),
    sensitive: fc.boolean(),
    reviewBy: date,
    revision: fc.integer({ min: 1, max: 99 }),
    meaning: count,
    corrected: count,
    in: fc.record(
      Object.fromEntries(
        languages.map((language) => [
          language,
          fc.record({
            title: text(2),
            short: text(1, 60),
            full: fc.array(text(), { maxLength: 5 }),
            phrasings: fc.array(text(), { maxLength: 5 }),
            preparedOn: date,
            confirmed: fc.option(fc.record({ by: text(0), on: date })),
            meaning: count,
          }),
        ]),
      ),
    ),
  })
  .map(({ leads, ...entry }) => ({ ...entry, ...(leads !== undefined && { leads }) }));

const anyEntries = fc
  .array(anyEntry, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((entry, at) => Entry.parse({ ...entry, id: `entry-${at}` })));

describe('answers as files', () => {
  let shipped: Entry[];
  before(async () => (shipped = await shippedEntries()));

  it('come back the same from JSON, all 143 together and each alone', () => {
    expect(shipped.length).to.be.at.least(143);
    expect(entriesIn(jsonOf(shipped))).to.deep.equal(shipped);
    for (const entry of shipped) expect(entriesIn(jsonOf(entry))).to.deep.equal([entry]);
  });

  for (const [name, delimiter] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`come back the same from a table with ${name}, all 143 together`, () => {
      expect(entriesIn(tableOf(shipped, delimiter))).to.deep.equal(shipped);
    });
  }

  it('come back the same from a table, each alone', () => {
    for (const entry of shipped) expect(entriesIn(tableOf([entry]))).to.deep.equal([entry]);
  });

  it('come back the same from a table of QnA Maker in each language, as far as it holds them', () => {
    for (const language of languages) {
      const published = shipped.filter(isPublished);
      expect(published.length).to.be.at.least(100);
      expect(wordsIn(qnaOf(shipped, language))).to.deep.equal(
        published.map((entry) => ({ id: entry.id, revision: entry.revision, words: { [language]: partsOf(entry)[language] } })),
      );
    }
  });

  it('come back the same whatever people write', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(',' as const, ';' as const, '\t' as const), (entries, delimiter) => {
        expect(entriesIn(jsonOf(entries))).to.deep.equal(entries);
        expect(entriesIn(tableOf(entries, delimiter))).to.deep.equal(entries);
        for (const language of languages) {
          const published = entries.filter(isPublished);
          if (published.length > 0)
            expect(wordsIn(qnaOf(entries, language)).map(({ words }) => words[language])).to.deep.equal(
              published.map((entry) => partsOf(entry)[language]),
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold no cell that a spreadsheet would run, and open with the right letters', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const file of [tableOf(entries), tableOf(entries, ';'), qnaOf(entries, 'ar')]) {
          expect(file.startsWith('\uFEFF')).to.equal(true);
          const rows = parse(file, {
            bom: true,
            delimiter: [',', ';'].find((one) => file.split('\n')[0]!.includes(`"${one}"`))!,
            relax_column_count: true,
          });
          for (const cell of (rows as string[][]).flat()) expect(cell).not.to.match(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('mark what could be run so that it comes back, and nothing else', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => void expect(plain(neutral(cell))).to.equal(cell)));
    expect(['=1+1', '-5', '\t=1', "'=1", '＝1', ' =1'].map(neutral)).to.deep.equal(["'=1+1", "'-5", "'\t=1", "''=1", "'＝1", "' =1"]);
    expect(['1-5', 'l’aide', 'a=b'].map(neutral)).to.deep.equal(['1-5', 'l’aide', 'a=b']);
    expect(plain("'tis typed by hand")).to.equal("'tis typed by hand");
  });

  it('are read as Unicode text too, as spreadsheets save it', () => {
    const [entry] = shipped;
    const table = tableOf([entry!], '\t');
    const wide = Buffer.from(table, 'utf16le');
    expect(readAnswers(wide).faults).to.deep.equal([]);
    expect(readAnswers(wide).pieces[0]!.words.ar).to.deep.equal(partsOf(entry!).ar);
  });
});
