/** Rows as a Markdown table, for the README. */
export const markdownTable = (columns: string[], rows: string[][]): string =>
  [columns, columns.map((_, at) => (at === 0 ? ':--' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
