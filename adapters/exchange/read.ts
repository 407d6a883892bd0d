import { rowsOf } from './csv.js';
import { readJson } from './json.js';
import type { Read } from './piece.js';
import { isQna, qnaColumnCalled, readQna } from './qna.js';
import { columnCalled, readTable } from './table.js';

/** How long a file may be: the whole knowledge base with room to grow. */
export const longestFile = 24 * 1024 * 1024;

/** Reads a file of answers by what is in it, whatever it is called. Nothing of it is taken where anything is wrong. */
export function readAnswers(bytes: Uint8Array): Read {
  const text = lettersOf(bytes);
  if (text === undefined) return { pieces: [], faults: [{ line: 1, wrong: 'encoding' }] };
  if (text.trim() === '') return { pieces: [], faults: [{ line: 1, wrong: 'empty' }] };
  if (/^\s*[[{]/.test(text)) return readJson(text);
  const table = rowsOf(text, (name) => qnaColumnCalled(name) ?? columnCalled(name) ?? name);
  if ('wrong' in table) return { pieces: [], faults: [table] };
  const read = isQna(table.columns) ? readQna(table) : readTable(table);
  return read.faults.length === 0 && read.pieces.length === 0 ? { pieces: [], faults: [{ line: 1, wrong: 'empty' }] } : read;
}

/** A file as text: UTF-8, or what spreadsheets call Unicode text. Letters of any other kind would come in wrong without a word. */
function lettersOf(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
