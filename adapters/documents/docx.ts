import { unzipSync, zipSync } from 'fflate';
import type { Block } from '../../knowledge/documents/outline.js';
import { Unreadable } from './fault.js';
import { blocksOfHtml } from './html.js';

/** How much text a file may hold once it is unpacked: a thousand pages with all that a word processor writes around them. */
const mostUnpacked = 60 * 1024 * 1024;

/**
 * A DOCX file as blocks. Only its text is unpacked, and only so far as its table of contents says and we let: a small file
 * that unpacks to an enormous one stops here. What is not text, such as pictures, is not even looked at.
 */
export async function blocksOfDocx(bytes: Uint8Array): Promise<Block[]> {
  let size = 0;
  const text = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false;
      size += originalSize;
      if (size > mostUnpacked) throw new Unreadable('heavy');
      return true;
    },
  });
  if (!text['word/document.xml']) throw new Unreadable('kind');
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(zipSync(text, { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) });
  return blocksOfHtml(value);
}
