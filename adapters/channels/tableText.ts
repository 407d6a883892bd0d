import type { Table } from '../../knowledge/guide.js';
import { marks, type Language } from '../../knowledge/language.js';

/**
 * A table as a list in the small Markdown of what is said, one line a row, each cell after the head of its column: for
 * channels that have no tables, and as readable aloud as on a narrow screen.
 */
export const tableAsList = ({ head, rows }: Table, language: Language): string => {
  const { colon, semicolon } = marks[language];
  return rows
    .map(
      ([first = '', ...cells]) =>
        `- **${first}**${colon}${cells.map((cell, at) => (head ? `${head[at + 1]}${colon}${cell}` : cell)).join(semicolon)}`,
    )
    .join('\n');
};
