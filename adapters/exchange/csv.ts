import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { neutral, plain } from './cells.js';
import type { Fault, Place } from './fault.js';

/** What stands between two cells. Spreadsheets expect what is usual where they are used. */
export type Delimiter = ',' | ';' | '\t';

/** A table as a file that spreadsheets open with the right letters, and of which they run nothing (RFC 4180, with a mark of UTF-8 before it). */
export const csvOf = (table: readonly (readonly string[])[], delimiter: Delimiter = ','): string =>
  stringify(
    table.map((row) => row.map(neutral)),
    { bom: true, delimiter, quoted: true, record_delimiter: 'windows' },
  );

/** One row, by its columns, and where it stands. */
export interface Row extends Place {
  row: number;
  cells: ReadonlyMap<string, string>;
}

/** A table by its columns, and where their names stand. */
export interface Table {
  head: Place;
  columns: string[];
  rows: Row[];
}

/** A first line that tells spreadsheets what stands between two cells; they show no row for it. */
const delimiterLine = /^\uFEFF?sep=([,;\t])(?:\r\n|\n|\r|$)/i;

/** The delimiter of a file: the one that its first line names, or has most. */
function delimiterIn(text: string): Delimiter {
  const [, named] = delimiterLine.exec(text) ?? [];
  if (named !== undefined) return named as Delimiter;
  const [first = ''] = text.split('\n', 1);
  const all = [',', ';', '\t'] as const;
  return all.reduce((best, one) => (first.split(one).length > first.split(best).length ? one : best));
}

/** How large a table may be: three times all ways to ask in one language, and more variants of one than there are organizations. */
const [mostRows, mostColumns] = [60_000, 200];

const tooBig: Fault = { line: 1, wrong: 'tooBig' };

/**
 * The rows of a table with a first row of names, or the one place at which it is no table. Rows without anything in them are passed over.
 * @param spelled a name of a column as it is spelled here, whatever letters of it are capitals
 */
export function rowsOf(text: string, spelled: (name: string) => string): Table | Fault {
  const headLine = delimiterLine.test(text) ? 2 : 1;
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterIn(text),
      info: true,
      from_line: headLine,
      to: mostRows + 2,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Number(Reflect.get(error, 'lines') ?? 1), wrong: 'csv' };
  }
  const [head, ...rest] = records;
  if (rest.length > mostRows || (head?.record.length ?? 0) > mostColumns) return tooBig;
  const columns = (head?.record ?? []).map((name) => spelled(plain(name).trim()));
  while (columns.at(-1) === '') columns.pop();
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at);
  if (twice !== undefined) return { line: headLine, row: 1, column: twice, wrong: 'columnTwice' };
  let line = (head?.info.lines ?? 0) + 1;
  const rows: Row[] = [];
  for (const [at, { record, info }] of rest.entries()) {
    const cells = record.map((cell) => plain(cell.replaceAll('\r\n', '\n')));
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({ row: at + 2, line, cells: new Map(columns.map((name, n) => [name, cells[n] ?? ''])) });
    line = info.lines + 1;
  }
  return { head: { line: headLine, row: 1 }, columns, rows };
}
