import type { Table } from '../../knowledge/guide.js';
import { marks, type Language } from '../../knowledge/language.js';

/** A head and what it is the head of. The end of a sentence takes no colon. */
function under(head: string, cell: string, language: Language, shown = head): string {
  const { colon, gap } = marks[language];
  return `${shown}${/[.?!…。？！؟]$/u.test(head) ? gap : colon}${cell}`;
}

/**
 * A table as a list in the small Markdown of what is said, one line a row, each cell after the head of its column: for
 * channels that have no tables, and as readable aloud as on a narrow screen.
 */
export const tableAsList = ({ head, rows }: Table, language: Language): string => {
  const { semicolon } = marks[language];
  return rows
    .map(([first = '', ...cells]) => {
      const all = cells.map((cell, at) => (head ? under(head[at + 1]!, cell, language) : cell)).join(semicolon);
      return `- ${under(first, all, language, `**${first}**`)}`;
    })
    .join('\n');
};
