/**
 * What a spreadsheet would take for a formula: it begins with = + - @, in their wide forms too, or with a tab or a line end
 * (OWASP, CSV injection). A cell that begins with an apostrophe is marked as well, so that none is taken for a mark.
 */
const formula = /^(?:['\t\n\r]|\s*[=+\-@＝＋－＠])/u;

/** A cell that no spreadsheet runs: an apostrophe stands before what could be run. */
export const neutral = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A cell as it was before `neutral`. */
export const plain = (cell: string): string => (cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell);

const written: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '|': '\\p' };
const read: Record<string, string> = { '\\': '\\', n: '\n', r: '\r', p: '|' };

const unescaped = (text: string): string => text.replace(/\\([\\nrp])/g, (_, sign: string) => read[sign]!);

/** A list in one cell, one item a line. */
export const lines = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\\n\r]/g, (sign) => written[sign]!)).join('\n');

/** The list in a cell; empty lines are no items. */
export const itemsIn = (cell: string): string[] => cell.split('\n').filter(Boolean).map(unescaped);

/** A list of rows in one cell: one a line, its fields between bars. */
export const rows = (all: readonly (readonly string[])[]): string =>
  all.map((fields) => fields.map((field) => field.replace(/[\\\n\r|]/g, (sign) => written[sign]!)).join(' | ')).join('\n');

/** The rows in a cell. One space on either side of a bar belongs to the bar. */
export const rowsIn = (cell: string): string[][] =>
  cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = line.split('|');
      return fields.map((field, at) =>
        unescaped(field.slice(at > 0 && field.startsWith(' ') ? 1 : 0, at < fields.length - 1 && field.endsWith(' ') ? -1 : undefined)),
      );
    });

/** Names with spaces between them. */
export const namesIn = (cell: string): string[] => cell.split(/[\s,;،؛]+/u).filter(Boolean);
