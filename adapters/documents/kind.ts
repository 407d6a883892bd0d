import type { Block } from '../../knowledge/documents/outline.js';
import { Unreadable } from './fault.js';

const starts = (bytes: Uint8Array, ...with_: number[]): boolean => with_.every((byte, at) => bytes[at] === byte);
const latin = (bytes: Uint8Array, most: number): string => Buffer.from(bytes.subarray(0, most)).toString('latin1');

/**
 * Reads a file by what is in it, whatever it is called. Each library is loaded only where its kind of file comes.
 * @throws Unreadable with what somebody can do about it
 */
export async function blocksIn(bytes: Uint8Array): Promise<Block[]> {
  if (latin(bytes, 1024).includes('%PDF-')) return (await import('./pdf.js')).blocksOfPdf(bytes);
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return (await import('./docx.js')).blocksOfDocx(bytes);
  // Word as it was before 2007, and any of its files under a password.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable('oldWord');
  const text = lettersOf(bytes);
  if (text === undefined || /^\s*\{\\rtf/.test(text)) throw new Unreadable('kind');
  if (/<(?:!doctype html|html|head|body|h[1-6]|p|div|ol|table)\b/i.test(text.slice(0, 4096)))
    return (await import('./html.js')).blocksOfHtml(text);
  const { blocksOf, linesOfText } = await import('./lines.js');
  return blocksOf(linesOfText(text));
}

/** Bytes as text in the encoding that they name, or in Unicode; undefined for what is no text. */
function lettersOf(bytes: Uint8Array): string | undefined {
  const named = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(latin(bytes, 2048))?.[1];
  const encoding = starts(bytes, 0xff, 0xfe) ? 'utf-16le' : starts(bytes, 0xfe, 0xff) ? 'utf-16be' : (named ?? 'utf-8');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
