import type { IncomingMessage } from 'node:http';

/** What was read of a request's body, and whether there was more than may be. */
export interface Body {
  text: string;
  over: boolean;
}

/** Whoever was sending went away in the midst of it: nobody is there to be answered, and nothing here has failed. */
export class HungUp extends Error {}

/**
 * Reads a body as text, up to a limit in bytes. What goes beyond is not kept; the beginning is, so that a form that is too
 * long can still be shown to the person again.
 * @throws HungUp
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const { bytes, over } = await readBytes(request, limit);
  return { text: bytes.toString('utf8'), over };
}

/** The same as bytes. @throws HungUp */
export async function readBytes(request: IncomingMessage, limit: number): Promise<{ bytes: Buffer; over: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  let over = false;
  await new Promise<void>((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      const room = limit - size;
      if (!over) chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
      size += chunk.length;
      over = size > limit;
      // The rest is passed over while the answer goes out: a connection that is closed on somebody who still sends loses it.
      if (size > limit * 16) resolve();
    });
    request.once('end', resolve);
    request.once('error', () => reject(new HungUp()));
  });
  return { bytes: Buffer.concat(chunks), over };
}

const formTypes = /^application\/x-www-form-urlencoded\b/i;

/** True when a request says that its body is a form. */
export const isForm = (request: IncomingMessage): boolean => formTypes.test(request.headers['content-type'] ?? '');
