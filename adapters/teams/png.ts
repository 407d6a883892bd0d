import { crc32, deflateSync } from 'node:zlib';

/** Signature of a PNG file (PNG specification, third edition, 5.2). */
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** How a line of pixels is stored: bits of one sample, and the colour type of the specification (0 grey, 6 colour with alpha). */
const kinds = { grey1: { depth: 1, colour: 0 }, rgba8: { depth: 8, colour: 6 } } as const;

/**
 * A PNG picture from its lines of packed samples, without interlacing and without filters.
 * @param lines one buffer a line, top first; in `grey1` eight pixels a byte, in `rgba8` four bytes a pixel
 */
export function png(width: number, kind: keyof typeof kinds, lines: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([kinds[kind].depth, kinds[kind].colour, 0, 0, 0], 8);
  const pixels = Buffer.concat(lines.flatMap((line) => [Buffer.from([0]), line]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
