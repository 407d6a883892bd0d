import { readFile, writeFile } from 'node:fs/promises';

/** Rows as a Markdown table, for the README. */
export const markdownTable = (columns: string[], rows: string[][]): string =>
  [columns, columns.map((_, at) => (at === 0 ? ':--' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Puts a text into the README between two marks, in place of what stood there. @throws where the marks are missing */
export async function putIntoReadme(mark: string, text: string): Promise<void> {
  const readme = new URL('../../README.md', import.meta.url);
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const page = await readFile(readme, 'utf8');
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README.md: the marks ${start} and ${end} are missing; put them where the figures belong.`);
  await writeFile(readme, `${before}${start}\n\n${text}\n${end}${after}`);
}
