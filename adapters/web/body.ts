import type { IncomingMessage } from 'node:http';
import { ofEachBody, ofEachPiece, type BodyRoom } from './bodyRoom.js';

/** What was read of a request's body, and whether there was more than may be. */
export interface Body {
  text: string;
  over: boolean;
}

/** Whoever was sending went away in the midst of it, or took too long: nobody is there to be answered, and nothing here has failed. */
export class HungUp extends Error {}

/** Too many bodies are being read at this door for another long one. Nothing of it is kept. */
export class NoRoom extends Error {}

/**
 * Reads a body as text, up to a limit in bytes. What goes beyond is not kept; the beginning is, so that a form that is too
 * long can still be shown to the person again.
 * @param room of the door at which it comes
 * @throws HungUp, NoRoom
 */
export async function readBody(request: IncomingMessage, limit: number, room: BodyRoom): Promise<Body> {
  const { bytes, over } = await readBytes(request, limit, room);
  return { text: bytes.toString('utf8'), over };
}

/** The same as bytes. @throws HungUp, NoRoom */
export async function readBytes(request: IncomingMessage, limit: number, room: BodyRoom): Promise<{ bytes: Buffer; over: boolean }> {
  const chunks: Buffer[] = [];
  let [size, held, taken] = [0, 0, 0];
  let isRead = false;
  let patience: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const keep = (chunk: Buffer): void => {
        held += chunk.length + ofEachPiece;
        const more = Math.max(0, held - ofEachBody) - taken;
        if (!room.take(more)) return reject(new NoRoom());
        taken += more;
        chunks.push(chunk);
      };
      request.on('data', (chunk: Buffer) => {
        const left = limit - size;
        size += chunk.length;
        // A part of a piece would hold all of it.
        if (left > 0 && !isRead) keep(chunk.length > left ? Buffer.from(chunk.subarray(0, left)) : chunk);
        // The rest is passed over while the answer goes out: a connection that is closed on somebody who still sends loses it.
        if (size > limit * 16) resolve();
      });
      request.once('end', resolve);
      request.once('error', () => reject(new HungUp()));
      patience = setTimeout(() => {
        reject(new HungUp());
        request.destroy();
      }, room.patience);
    });
    return { bytes: Buffer.concat(chunks), over: size > limit };
  } finally {
    isRead = true;
    chunks.length = 0;
    clearTimeout(patience);
    room.giveBack(taken);
  }
}

const formTypes = /^application\/x-www-form-urlencoded\b/i;

/** True when a request says that its body is a form. */
export const isForm = (request: IncomingMessage): boolean => formTypes.test(request.headers['content-type'] ?? '');
