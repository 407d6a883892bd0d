import qrcode from 'qrcode';
import { png } from '../teams/png.js';

/** Pixels of one square, and squares of white around the code (ISO/IEC 18004 asks for four). */
const square = 4;
const margin = 4;

/** Pictures of addresses that everybody may know. A second factor has an address too, which is in no memory once it was shown. */
const drawn = new Map<string, string>();
const isPublic = (address: string): boolean => /^https?:/.test(address);

/**
 * A QR code of an address as a data URI of a PNG (decisions.md D16: no picture is fetched from anywhere), under a
 * kilobyte for an address of usual length, with white around it so that it can be read in a dark theme too.
 */
export function qrImage(address: string): string {
  const known = drawn.get(address);
  if (known) return known;
  const { modules } = qrcode.create(address, { errorCorrectionLevel: 'M' });
  const width = (modules.size + 2 * margin) * square;
  const isDark = (column: number, row: number): boolean =>
    column >= 0 && row >= 0 && column < modules.size && row < modules.size && modules.get(row, column) === 1;
  const lines = Array.from({ length: width }, (_, y) => {
    const line = Buffer.alloc(Math.ceil(width / 8));
    for (let x = 0; x < width; x++) {
      if (!isDark(Math.floor(x / square) - margin, Math.floor(y / square) - margin)) line[x >> 3]! |= 0x80 >> (x & 7);
    }
    return line;
  });
  const image = `data:image/png;base64,${png(width, 'grey1', lines).toString('base64')}`;
  if (isPublic(address) && drawn.size < 16) drawn.set(address, image);
  return image;
}
