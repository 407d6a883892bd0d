import { getDocumentProxy } from 'unpdf';
import { withPlainDigits } from '../../knowledge/documents/place.js';
import type { Block } from '../../knowledge/documents/outline.js';
import { mostLetters } from '../../knowledge/documents/version.js';
import { Unreadable } from './fault.js';
import { blocksOf, type Line } from './lines.js';

/** How many pages are read. */
const mostPages = 500;

interface Piece {
  text: string;
  height: number;
  y: number;
}

/** A PDF as blocks, from the text that it holds. A picture of text holds none. */
export async function blocksOfPdf(bytes: Uint8Array): Promise<Block[]> {
  const document = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 }).catch((error: Error) => {
    throw new Unreadable(error.name === 'PasswordException' ? 'locked' : 'broken');
  });
  if (document.numPages > mostPages) throw new Unreadable('pages');
  const pages: Piece[][] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines: Piece[] = [];
    let over = true;
    for (const item of items) {
      if (!('str' in item)) continue;
      const [y, height] = [Number(item.transform[5]), item.height];
      const line = lines.at(-1);
      if (over || !line || Math.abs(line.y - y) > Math.max(height, line.height) * 0.6) lines.push({ text: item.str, height, y });
      else {
        line.text += item.str;
        line.height = Math.max(line.height, height);
      }
      over = item.hasEOL;
      letters += item.str.length;
    }
    if (letters > mostLetters) throw new Unreadable('letters');
    pages.push(lines.filter(({ text }) => text.trim() !== ''));
    page.cleanup();
  }
  if (letters < document.numPages * 20) throw new Unreadable('noText');
  return blocksOf(linesOf(withoutEdges(pages)));
}

/** Without what stands at the top or the foot of most pages, such as the symbol and the number of the page. */
function withoutEdges(pages: readonly Piece[][]): Piece[][] {
  const shape = ({ text }: Piece): string => withPlainDigits(text).replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
  const edges = (lines: Piece[]): Piece[] =>
    [...new Set([lines[0], lines[1], lines.at(-2), lines.at(-1)])].filter((one) => one !== undefined);
  const counts = new Map<string, number>();
  for (const lines of pages) for (const one of new Set(edges(lines).map(shape))) counts.set(one, (counts.get(one) ?? 0) + 1);
  const repeats = (piece: Piece): boolean =>
    (pages.length > 1 && (counts.get(shape(piece)) ?? 0) > pages.length / 2) || /^\W*#(?:\W+#)?\W*$/u.test(shape(piece));
  return pages.map((lines) => {
    const atEdge = new Set(edges(lines));
    return lines.filter((line) => !(atEdge.has(line) && repeats(line)));
  });
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function linesOf(pages: readonly Piece[][]): Line[] {
  const usual = median(pages.flat().map(({ height }) => height));
  const gaps = pages.flatMap((lines) => lines.slice(1).map(({ y }, at) => lines[at]!.y - y)).filter((gap) => gap > 0);
  // Between lines of one paragraph there is the least room.
  const usualGap = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 20)] ?? 0;
  return pages.flatMap((lines) =>
    lines.map(({ text, height, y }, at): Line => {
      const before = lines[at - 1];
      // A paragraph may go on over the edge of a page.
      return { text, apart: before !== undefined && Math.abs(before.y - y) > usualGap * 1.4, tall: height > usual * 1.15 };
    }),
  );
}
