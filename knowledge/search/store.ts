import { z } from 'zod';
import { Language } from '../language.js';
import type { Spelling } from './spelling.js';

/** Raised whenever the same lesson would give another model: saved models of another engine are trained again. */
export const engine = 15;

const Calibration = z.object({ mean: z.array(z.number()), deviation: z.array(z.number()), weights: z.array(z.number()), bias: z.number() });

/** When to answer and when to suggest, as a rehearsal found. */
export const Calibrations = z.object({ first: Calibration, three: Calibration });
export type Calibrations = z.infer<typeof Calibrations>;

const About = z.object({
  language: Language,
  isWide: z.boolean(),
  tasks: z.array(z.object({ about: z.string(), topics: z.array(z.string()), classes: z.number().int().nonnegative() })).min(1),
  unknown: z.number(),
  ...Calibrations.shape,
  words: z.array(z.string()),
  lengths: z.array(z.number().int().nonnegative()).length(9),
});

/** All that answering needs. Weights are 8-bit, one scale a class, only those that are not zero, listed feature by feature; classes of all tasks are numbered through. */
export interface Trained extends Omit<z.infer<typeof About>, 'lengths' | 'words'> {
  vocabulary: Uint32Array;
  idf: Float32Array;
  starts: Uint32Array;
  owners: Uint16Array;
  weights: Int8Array;
  scales: Float32Array;
  bias: Float32Array;
  spelling: Spelling;
}

const magic = 0x54505957;
const head = 16;

/** A check of content against accidents (truncation, a bad disk), not against a forger: FNV-1a over 32-bit words. */
function checksum(bytes: Uint8Array): number {
  const whole = bytes.length >>> 2;
  // Numbers of 32 bits are read side by side where they begin at a multiple of four.
  const words =
    bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, whole) : new Uint32Array(bytes.slice(0, 4 * whole).buffer);
  let h = 0x811c9dc5;
  for (let i = 0; i < whole; i++) h = Math.imul(h ^ words[i]!, 0x01000193) ^ (h >>> 15);
  for (let i = 4 * whole; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h >>> 0;
}

const padded = (length: number): number => (length + 3) & ~3;

/** Bytes of a model: magic, engine, checksum, length of the description, the description in JSON, then the arrays (little-endian). */
export function encode(model: Trained): Uint8Array {
  const { vocabulary, idf, starts, owners, weights, scales, bias, spelling, ...about } = model;
  const arrays = [vocabulary, idf, starts, owners, weights, scales, bias, spelling.keys, spelling.owners];
  const text = new TextEncoder().encode(JSON.stringify({ ...about, words: spelling.words, lengths: arrays.map((a) => a.length) }));
  const size = head + padded(text.length) + arrays.reduce((sum, a) => sum + padded(a.byteLength), 0);
  const bytes = new Uint8Array(size);
  bytes.set(text, head);
  let at = head + padded(text.length);
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, engine, true);
  view.setUint32(8, checksum(bytes.subarray(head)), true);
  view.setUint32(12, text.length, true);
  return bytes;
}

/** Throws an error that says what is wrong with bytes that `encode` should have written; the remedy is always to delete the file and train again. */
export function checkWhole(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < head || view.getUint32(0, true) !== magic)
    throw new Error('not a search model; delete the file, it is made again at the next start');
  const version = view.getUint32(4, true);
  if (version !== engine)
    throw new Error(`search model of engine ${version}, this is engine ${engine}; delete the file, it is made again at the next start`);
  if (view.getUint32(8, true) !== checksum(bytes.subarray(head)))
    throw new Error('damaged search model; delete the file, it is made again at the next start');
}

/** Reads what `encode` wrote. Large arrays are views of the bytes where they can be: take copies of what is to be held. Throws as `checkWhole` does. */
export function decode(bytes: Uint8Array): Trained {
  checkWhole(bytes);
  const textLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(12, true);
  const { lengths, words, ...about } = About.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(head, head + textLength))));
  let at = head + padded(textLength);
  let next = 0;
  const take = <T>(make: { new (buffer: ArrayBuffer, from?: number, length?: number): T; BYTES_PER_ELEMENT: number }): T => {
    const length = lengths[next++]!;
    const part = bytes.subarray(at, at + length * make.BYTES_PER_ELEMENT);
    at += padded(part.length);
    if (part.byteOffset % make.BYTES_PER_ELEMENT !== 0) return new make(new Uint8Array(part).buffer);
    return new make(part.buffer as ArrayBuffer, part.byteOffset, length);
  };
  return {
    ...about,
    vocabulary: take(Uint32Array),
    idf: take(Float32Array),
    starts: take(Uint32Array),
    owners: take(Uint16Array),
    weights: take(Int8Array),
    scales: take(Float32Array),
    bias: take(Float32Array),
    spelling: { words, keys: take(Uint32Array), owners: take(Uint32Array) },
  };
}

/** The calibration of a model, to be kept beside its lesson. Throws as `decode` does. */
export const calibrationsIn = (bytes: Uint8Array): Calibrations => {
  const { first, three } = decode(bytes);
  return { first, three };
};
