import { Common, partsOf, type Words } from '../../knowledge/editing/parts.js';
import { numbered } from '../../knowledge/editing/variantTexts.js';
import { Entry } from '../../knowledge/entry.js';
import { Language, languageIn, languages } from '../../knowledge/language.js';
import { columnOf, commonCells, commonColumns, commonIn, numberIn, sourcesFit, wordCells, wordColumns, wordsIn } from './columns.js';
import { csvOf, type Delimiter, type Row, type Table } from './csv.js';
import { wrongIn, type Fault, type Place } from './fault.js';
import { emptyPiece, FileWords, type Piece, type Read } from './piece.js';

/** Columns that say how the words of a row stand; they are read by people, and give nothing to an import. */
const standingColumns = ['preparedOn', 'confirmedBy', 'confirmedOn', 'says'] as const;
/** The same for an entry. */
const countColumns = ['revision', 'meaning', 'corrected'] as const;

/** The table that people edit: one row for an entry in a language, and what holds in all languages in the first row of each entry. */
export function tableOf(entries: readonly Entry[], delimiter?: Delimiter): string {
  const words = wordColumns(Math.max(0, ...entries.map(({ variants }) => variants.length)));
  const columns = ['id', 'language', ...words, ...commonColumns, ...standingColumns, ...countColumns];
  const body = entries.flatMap((entry) => {
    const parts = partsOf(entry);
    const counts = Object.fromEntries(countColumns.map((name) => [name, String(entry[name])]));
    const shared = commonCells(parts.common);
    return languages.map((language, at) => {
      const { preparedOn, confirmed, meaning } = entry.in[language];
      const standing = { preparedOn, confirmedBy: confirmed?.by ?? '', confirmedOn: confirmed?.on ?? '', says: String(meaning) };
      const own = { id: entry.id, language, ...wordCells(parts[language]), ...standing, ...counts };
      const cells: Record<string, string> = at === 0 ? { ...own, ...shared } : own;
      return columns.map((column) => cells[column] ?? '');
    });
  });
  return csvOf([columns, ...body], delimiter);
}

const known = new Set<string>(['id', 'language', ...wordColumns(0), ...commonColumns, ...standingColumns, ...countColumns]);
const variantColumn = /^variant \d{1,3}$/i;

/** The column of such a table that a name means, whatever letters of it are capitals; undefined where it means none. */
export const columnCalled = (name: string): string | undefined =>
  variantColumn.test(name) ? name.toLowerCase() : [...known].find((column) => column.toLowerCase() === name.toLowerCase());

/** Without these, a table says nothing of answers; a table of what holds in all languages alone has no words. */
const needed = ['id'];
const neededForWords = wordColumns(0).filter((column) => !/^full [2-9]$/.test(column));

const fullColumns = wordColumns(0).filter((column) => column.startsWith('full '));

/** Whether a column is one for words. */
const isForWords = (column: string): boolean => neededForWords.includes(column) || /^(full|variant) \d+$/.test(column);

/** Reads such a table. It may hold some entries, some languages, or only what holds in all of them. */
export function readTable({ head, columns, rows }: Table): Read {
  const wrongHead = headFaults(columns, head);
  if (wrongHead.length > 0) return { pieces: [], faults: wrongHead };
  const faults: Fault[] = [];
  const pieces = new Map<string, Piece>();
  const hasWords = columns.includes('language');
  const hasCommon = columns.includes('status');
  const cellsOf = ({ cells }: Row): Record<string, string> => Object.fromEntries(cells);
  for (const row of rows) {
    const cells = cellsOf(row);
    const { line } = row;
    const place: Place = { line, row: row.row };
    const id = cells['id']!.trim();
    if (!Entry.options[0].shape.id.safeParse(id).success) {
      faults.push({ ...place, column: 'id', wrong: 'name' });
      continue;
    }
    const piece = pieces.get(id) ?? emptyPiece(id, place);
    pieces.set(id, piece);
    faults.push(...countsInto(piece, cells, place));
    if (!hasCommon || ![...commonColumns].some((column) => cells[column]?.trim())) continue;
    if (piece.common) {
      const again = Common.safeParse(commonIn(cells));
      if (!again.success || JSON.stringify(again.data) !== JSON.stringify(piece.common))
        faults.push({ ...place, column: 'status', wrong: 'differs', about: String(piece.places.common!.row) });
      continue;
    }
    const read = Common.safeParse(commonIn(cells));
    if (!sourcesFit(cells)) faults.push({ ...place, column: 'variantSources', wrong: 'pieces' });
    if (!read.success) faults.push(...read.error.issues.map((issue) => ({ ...place, column: columnOf(issue.path), ...wrongIn(issue) })));
    else Object.assign(piece, { common: read.data });
    piece.places.common = place;
  }
  if (hasWords) for (const row of rows) faults.push(...wordsInto(pieces, cellsOf(row), columns, { line: row.line, row: row.row }));
  return { pieces: [...pieces.values()], faults: faults.toSorted((a, b) => a.line - b.line) };
}

function headFaults(columns: readonly string[], place: Place): Fault[] {
  const all = [
    ...needed,
    ...(columns.includes('language') || columns.some(isForWords) ? ['language', ...neededForWords] : []),
    ...(columns.includes('language') && !columns.some((name) => (commonColumns as readonly string[]).includes(name)) ? [] : commonColumns),
  ];
  return [
    ...columns.flatMap((column): Fault[] =>
      column === '' || known.has(column) || variantColumn.test(column) ? [] : [{ ...place, column, wrong: 'unknownColumn', about: column }],
    ),
    ...all.flatMap((column): Fault[] => (columns.includes(column) ? [] : [{ ...place, column, wrong: 'noColumn', about: column }])),
  ];
}

/** Where rows of one entry say different revisions, the oldest counts: then more is shown as crossing, never less. */
function countsInto(piece: Piece, cells: Record<string, string>, place: Place): Fault[] {
  return countColumns.flatMap((column): Fault[] => {
    if (!cells[column]?.trim()) return [];
    const number = numberIn(cells[column]);
    if (Number.isNaN(number)) return [{ ...place, column, wrong: 'number' }];
    if (column === 'revision') piece.revision = Math.min(number, piece.revision ?? number);
    else piece.standing[column] = number;
    return [];
  });
}

function wordsInto(pieces: ReadonlyMap<string, Piece>, cells: Record<string, string>, columns: readonly string[], place: Place): Fault[] {
  const piece = pieces.get(cells['id']!.trim());
  if (!piece) return [];
  const language = languageIn(cells['language']!.trim());
  if (!language) return [{ ...place, column: 'language', wrong: 'language', about: languages.join(', ') }];
  const before = piece.places[language];
  if (before) return [{ ...place, column: 'language', wrong: 'twice', about: String(before.row) }];
  piece.places[language] = place;
  const read = FileWords.safeParse(wordsIn(cells));
  if (!read.success) return read.error.issues.map((issue) => ({ ...place, column: columnOf(issue.path), ...wrongIn(issue) }));
  const { variants, ...words } = read.data;
  piece.words[language] = { ...words, variants: piece.common ? numbered(variants, piece.common.variants) : variants } satisfies Words;
  if (fullColumns.some((name) => !columns.includes(name)))
    piece.full = { ...piece.full, [language]: fullColumns.map((name) => (columns.includes(name) ? (cells[name] ?? '') : undefined)) };
  return standingInto(piece, language, cells, place);
}

/** What people read of the state of the words, as far as it is filled in. */
function standingInto(piece: Piece, language: Language, cells: Record<string, string>, place: Place): Fault[] {
  const { preparedOn = '', confirmedBy = '', confirmedOn = '', says = '' } = cells;
  if (!preparedOn.trim()) return [];
  const read = Entry.options[0].shape.in.valueType.pick({ preparedOn: true, confirmed: true, meaning: true }).safeParse({
    preparedOn: preparedOn.trim(),
    confirmed: confirmedOn ? { by: confirmedBy, on: confirmedOn.trim() } : null,
    meaning: numberIn(says || '0'),
  });
  if (read.success) piece.standing.wordings[language] = read.data;
  const columns: Record<string, string> = { preparedOn: 'preparedOn', confirmed: 'confirmedOn', meaning: 'says' };
  return read.success ? [] : read.error.issues.map((issue) => ({ ...place, column: columns[String(issue.path[0])]!, ...wrongIn(issue) }));
}
