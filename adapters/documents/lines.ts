import type { Block } from '../../knowledge/documents/outline.js';
import { markerOf } from '../../knowledge/documents/place.js';

/** A line as a page shows it. */
export interface Line {
  text: string;
  /** There is more room before it than between the lines of a paragraph. */
  apart: boolean;
  /** Its letters are taller than those of running text. */
  tall?: boolean;
}

const ends = /[.;:!?…。；：？！؟؛][\s"'”’»)\]]*(?:\s(?:and|or|et|ou|y|o|и|или|و|أو))?$|[;；؛]\s*$/iu;
/** A title as it stands alone in a line: "Section 5", with a few words at most. */
const isTitle = (text: string): boolean => text.length <= 60 && Boolean(markerOf(text)?.label) && !ends.test(text);

/**
 * Lines as the blocks that they make up. A number begins a block of its own only where the line before is over: in "as said in
 * section / 4.2 above" it begins none, wherever the line is broken.
 */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') continue;
    const block = blocks.at(-1);
    const over = !block || !last || line.apart || line.tall !== last.tall;
    const begins = over || (markerOf(text) !== undefined && (ends.test(last!.text.trim()) || isTitle(block.text)));
    if (begins) blocks.push({ text, ...(line.tall && { heading: 6 }) });
    else block.text = joined(block.text, text);
    last = line;
  }
  return blocks;
}

/** A word that is divided at the end of a line is one word again. */
const joined = (text: string, next: string): string =>
  /\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) ? `${text.slice(0, -1)}${next}` : `${text} ${next}`;

/** Plain text: an empty line, or one that is set in, stands apart. */
export function linesOfText(text: string): Line[] {
  let apart = true;
  return text.split(/\r\n|[\n\r\f\u2028\u2029]/u).map((line) => {
    const one = { text: line, apart };
    apart = line.trim() === '';
    return one;
  });
}
