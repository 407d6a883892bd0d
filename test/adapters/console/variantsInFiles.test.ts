import { parse } from 'csv-parse/sync';
import { expect } from 'chai';
import { csvOf } from '../../../adapters/exchange/csv.js';
import { putStep } from '../../../bots/step.js';
import type { Words } from '../../../knowledge/editing/parts.js';
import type { Entity } from '../../../knowledge/entity.js';
import type { Entry } from '../../../knowledge/entry.js';
import { ownName, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { carried, confirm, filesStand, into, table } from './files.js';
import type { Seat } from './seat.js';

const { exchange } = textIn('en');
type Row = Record<string, string>;

describe('the console: what is said for some organizations, in files', () => {
  let at: Awaited<ReturnType<typeof filesStand>>;
  let farid: Seat;
  let training: Entry;
  beforeEach(async () => {
    at = await filesStand();
    farid = await at.sits('farid');
    training = at.all.find(({ id }) => id === 'training')!;
    expect(training.variants.map(({ entities }) => entities)).to.deep.equal([['secretariat'], ['undp'], ['who']]);
  });
  afterEach(() => at.close());

  const shippedFor = (whom: Entity, language: Language): string =>
    training.variants.find(({ entities }) => entities.includes(whom))!.in[language];
  /** The file of one answer with some rows written over, or left out. */
  const changed = async (query: string, write: (row: Row) => Row | undefined): Promise<string> => {
    const rows: Row[] = parse(await table(farid, `${query}&entry=training`), { bom: true, columns: true });
    const left = rows.map(write).filter((row) => row !== undefined);
    const columns = Object.keys(left[0]!);
    return csvOf([columns, ...left.map((row) => columns.map((column) => row[column] ?? ''))]);
  };
  /** What would be said of whom, once a file is taken. */
  const taken = async (file: string, language: Language): Promise<Record<string, string>> => {
    const shown = await farid.sends(into, {}, file);
    expect((await farid.sends(confirm, { changes: carried(shown), effect: 'words' })).status).to.equal(303);
    const { variants } = (await at.changes())[0]!.parts[language]!.content as Words;
    return Object.fromEntries(variants.map(({ for: whom, text }) => [whom.join(' '), text]));
  };
  const expected = (language: Language) => ({
    secretariat: shippedFor('secretariat', language),
    undp: 'New words.',
    who: shippedFor('who', language),
  });
  const isPiece = (row: Row, piece: string): boolean => row['Metadata']!.includes(`piece:${piece}|`);
  const rewritten = (row: Row): Row => (isPiece(row, 'variant-2') ? { ...row, Answer: 'New words.' } : row);

  it('stays theirs where a table of QnA Maker lacks the row of another', async () => {
    const file = await changed('as=qna&in=fr', (row) => (isPiece(row, 'variant-1') ? undefined : rewritten(row)));
    expect(file).to.include('|for:undp|');
    expect(await taken(file, 'fr')).to.deep.equal(expected('fr'));
  });

  it('stays theirs where such a table says in other letters for whom a row is, and under another number', async () => {
    const file = await changed('as=qna&in=fr', (row) => {
      const Metadata = rewritten(row)['Metadata']!.replace('for:undp', 'for:UNDP').replace('piece:variant-2', 'piece:variant-9');
      return isPiece(row, 'variant-1') ? undefined : { ...rewritten(row), Metadata };
    });
    expect(await taken(file, 'fr')).to.deep.equal(expected('fr'));
  });

  it('stays theirs where an older file only numbers them, by the numbers of the day on which it was made', async () => {
    const older = (row: Row): Row => ({ ...row, Metadata: row['Metadata']!.replace(/\|for:[^|]*/, '') });
    const file = await changed('as=qna&in=fr', (row) => (isPiece(row, 'variant-1') ? undefined : older(rewritten(row))));
    const reordered = { ...training, revision: training.revision + 1, variants: training.variants.toReversed() };
    const step = { did: 'published', on: '2026-11-25', by: 'hana', authors: ['grace'], approvers: ['hana'], passedOver: null } as const;
    await at.place.store.transaction((records) =>
      putStep(records, training, reordered, { ...step, authors: [...step.authors], approvers: [...step.approvers] }),
    );
    expect(await taken(file, 'fr')).to.deep.equal(expected('fr'));
  });

  const ofWords = /^(id|language|title|short|full \d|variant \d|phrasings|revision)$/;
  for (const [what, columns] of [
    ['all columns', /./],
    ['the columns of words alone', ofWords],
  ] as const) {
    it(`stays where a cell of a table is empty, with ${what}`, async () => {
      const some = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => columns.test(name)));
      const file = await changed('as=csv', (row) => {
        const isEnglish = row['language'] === 'en';
        return some(isEnglish ? { ...row, 'variant 1': '', 'variant 2': 'New words.' } : row);
      });
      expect(await taken(file, 'en')).to.deep.equal(expected('en'));
      expect((await farid.sends(into, {}, file)).body, 'the same again').to.include(exchange.import.same);
    });
  }

  it('is left out, and named with its language, where nobody can say of whom a number is', async () => {
    const file = await changed('as=csv', (row) => ({ ...row, 'variant 4': row['language'] === 'en' ? 'Of nobody.' : '' }));
    const shown = (await farid.sends(into, {}, file)).body;
    expect(shown).to.include(exchange.import.left).and.not.include('name="changes"');
    expect([...shown.matchAll(/<li><bdi>[^<]*<\/bdi> · (.*?)<\/li>/g)].map(([, of]) => of)).to.deep.equal([
      `<bdi lang="en">${ownName.en}</bdi>`,
    ]);
    expect(await at.changes()).to.deep.equal([]);
  });
});
