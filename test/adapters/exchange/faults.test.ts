import { expect } from 'chai';
import { csvOf } from '../../../adapters/exchange/csv.js';
import type { Fault } from '../../../adapters/exchange/fault.js';
import { jsonOf } from '../../../adapters/exchange/json.js';
import { qnaOf } from '../../../adapters/exchange/qna.js';
import { longestFile, readAnswers } from '../../../adapters/exchange/read.js';
import { tableOf } from '../../../adapters/exchange/table.js';
import { partsOf } from '../../../knowledge/editing/parts.js';
import type { Entry } from '../../../knowledge/entry.js';
import { languages } from '../../../knowledge/language.js';
import { parse } from 'csv-parse/sync';
import { shippedEntries } from '../../shipped.js';

const said = (text: string | Uint8Array): string[] =>
  readAnswers(typeof text === 'string' ? new TextEncoder().encode(text) : text).faults.map(
    ({ row, line, column, wrong, about }: Fault) =>
      `${row ?? ''}/${line} ${column ?? ''}: ${wrong}${about === undefined ? '' : ` ${about}`}`,
  );

describe('what is wrong in a file of answers', () => {
  let entry: Entry;
  let table: string[][];
  before(async () => {
    entry = (await shippedEntries()).find(({ variants }) => variants.length > 0)!;
    table = parse(tableOf([entry]), { bom: true });
  });

  /** The table with some cells written over: row (from 1, as a spreadsheet counts), column, content. */
  const with_ = (...changes: [number, string, string][]): string => {
    const copy = table.map((row) => [...row]);
    for (const [row, column, cell] of changes) copy[row - 1]![table[0]!.indexOf(column)] = cell;
    return csvOf(copy);
  };
  /** The line in the file at which a row begins. */
  const lineOf = (row: number, file = csvOf(table)): number => csvOf(parse(file, { bom: true }).slice(0, row - 1)).split('\n').length;

  it('is named with row, line, column and remedy, all at once', () => {
    const file = with_(
      [2, 'reviewBy', '31.03.2027'],
      [2, 'status', 'ready'],
      [2, 'order', 'first'],
      [2, 'sensitive', 'maybe'],
      [2, 'sources', 'A title | | | http://www.un.org | 2026-11-24'],
      [2, 'facts', 'something'],
      [3, 'title', ''],
      [4, 'language', 'de'],
      [5, 'title', 'x'.repeat(81)],
      [6, 'id', 'Not A Name'],
      [7, 'revision', '-'],
    );
    expect(said(file).toSorted()).to.deep.equal(
      [
        `2/2 status: oneOf published, draft, retired`,
        `2/2 order: number`,
        `2/2 reviewBy: date 2027-03-31`,
        `2/2 sensitive: yesNo`,
        `2/2 sources: address`,
        `2/2 facts: fact`,
        `3/${lineOf(3, file)} title: missing`,
        `4/${lineOf(4, file)} language: language ar, zh, en, fr, ru, es`,
        `5/${lineOf(5, file)} title: tooLong 80`,
        `6/${lineOf(6, file)} id: name`,
        `7/${lineOf(7, file)} revision: number`,
      ].toSorted(),
    );
  });

  it('is a row that stands twice, a cell that contradicts another, a source of no variant', () => {
    expect(said(with_([3, 'language', 'ar']))).to.deep.equal([`3/${lineOf(3)} language: twice 2`]);
    const again = table[1]![table[0]!.indexOf('group')]!;
    expect(said(with_([4, 'group', again]))).to.deep.equal([`4/${lineOf(4)} status: differs 2`]);
    expect(said(with_([2, 'variantSources', '99 | A title |  |  | https://www.un.org | 2026-11-24']))).to.deep.equal([
      '2/2 variantSources: pieces',
    ]);
  });

  it('is a column that is missing, unknown, or there twice', () => {
    const without = table.map((row) => row.filter((_, at) => table[0]![at] !== 'short'));
    expect(said(csvOf(without))).to.deep.equal(['1/1 short: noColumn short']);
    expect(said(csvOf(table.map((row, at) => [...row, at === 0 ? 'Shorter' : ''])))).to.deep.equal(['1/1 Shorter: unknownColumn Shorter']);
    expect(said(csvOf(table.map((row, at) => [...row, at === 0 ? 'Title' : ''])))).to.deep.equal(['1/1 title: columnTwice']);
    expect(said(csvOf(table.map((row, at) => [...row, at === 0 ? 'title' : ''])))).to.deep.equal(['1/1 title: columnTwice']);
  });

  it('is not that the names of columns are in capitals', () => {
    for (const file of [tableOf([entry]), qnaOf([entry], 'fr')]) {
      const [head, ...rest] = parse(file, { bom: true }) as string[][];
      const loud = csvOf([head!.map((name) => name.toUpperCase()), ...rest]);
      expect(readAnswers(new TextEncoder().encode(loud))).to.deep.equal(readAnswers(new TextEncoder().encode(file)));
    }
  });

  it('is not a first line that names what stands between cells, and is named at its line below it', () => {
    for (const delimiter of [',', ';', '\t'] as const) {
      const file = tableOf([entry], delimiter).replace(/^\uFEFF/, `\uFEFFsep=${delimiter}\r\n`);
      const { pieces, faults } = readAnswers(new TextEncoder().encode(file));
      expect([faults, pieces.length, pieces[0]!.common, pieces[0]!.words]).to.deep.equal([
        [],
        1,
        partsOf(entry).common,
        Object.fromEntries(languages.map((language) => [language, partsOf(entry)[language]])),
      ]);
      expect(pieces[0]!.place).to.deep.equal({ line: 3, row: 2 });
    }
    expect(said(`sep=;\nid;language;title,with,many,commas\nx;en;y`)).to.include('1/2 short: noColumn short');
    expect(said('SEP=;\r\nid;ID\r\nx;y')).to.deep.equal(['1/2 id: columnTwice']);
    expect(said(`sep=,\r\n${with_([3, 'title', '']).slice(1)}`)).to.deep.equal([`3/${lineOf(3) + 1} title: missing`]);
  });

  it('is a file of another kind, in other letters, or with nothing in it', () => {
    expect(said('')).to.deep.equal(['/1 : empty']);
    expect(said('[]')).to.deep.equal(['/1 : empty']);
    expect(said(`${csvOf(table.slice(0, 1))}`)).to.deep.equal(['/1 : empty']);
    expect(said(new Uint8Array([0xe9, 0x74, 0xe9]))).to.deep.equal(['/1 : encoding']);
    expect(said('"id","language"\r\n"a","b"c"\r\n')).to.deep.equal(['/2 : csv']);
    expect(longestFile).to.be.greaterThan(2 * 9_889_106);
  });

  it('is named in JSON at its line, with the path to it', () => {
    const json = jsonOf([entry, entry]).split('\n');
    const at = json.findIndex((line) => line.includes('"group"'));
    const other = [...json];
    other[at] = other[at]!.replace(/: .*/, ': "somewhere",');
    expect(said(other.join('\n'))[0]).to.match(new RegExp(`^/${at + 1} group: oneOf right-after, `));
    const second = json.findLastIndex((line) => line.includes('"id"'));
    expect(said(json.join('\n'))).to.deep.equal([`/${second + 1} id: twice ${json.findIndex((line) => line.includes('"id"')) + 1}`]);
    const open = [...json];
    open[at] = open[at]!.replace(',', '');
    expect(said(open.join('\n'))[0]).to.match(new RegExp(`^/${at + 2} \\d+: json`));
    const { reviewBy: _reviewBy, ...lacks } = entry;
    expect(said(JSON.stringify(lacks))).to.deep.equal(['/1 reviewBy: missing']);
  });

  it('is an organization for which two rows of a table of QnA Maker say something', () => {
    const qna: string[][] = parse(qnaOf([entry], 'fr'), { bom: true });
    const at = qna.findLastIndex((row) => row.some((cell) => cell.includes('|piece:variant-')));
    const again = qna[at]!.map((cell) => cell.replace(/piece:variant-\d+/, 'piece:variant-99'));
    expect(said(csvOf([...qna, again])).map((one) => one.replace(/\/\d+/, ''))).to.deep.equal([`${qna.length + 1} Metadata: twice 2`]);
  });

  it('is named in a table of QnA Maker', () => {
    const qna: string[][] = parse(qnaOf([entry], 'fr'), { bom: true });
    const column = (name: string): number => qna[0]!.indexOf(name);
    const other = qna.map((row) => [...row]);
    other[2]![column('Metadata')] = 'topic:care';
    other[3]![column('Answer')] = 'Something else';
    other[4]![column('Answer')] = '';
    expect(said(csvOf(other)).map((one) => one.replace(/\/\d+/, ''))).to.deep.equal([
      '3 Metadata: qnaEntry entry:medical-care|language:en|piece:short',
      '4 Answer: differs 2',
      '5 Answer: missing',
      '5 Answer: differs 2',
    ]);
    expect(said(csvOf(qna.map((row) => row.filter((_, at) => at !== column('Metadata')))))).to.deep.equal([
      '1/1 Metadata: noColumn Metadata',
    ]);
  });
});
