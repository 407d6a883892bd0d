import type { IncomingMessage } from 'node:http';
import { NoRoom, readBody } from '../web/body.js';
import { rooms } from '../web/bodyRoom.js';

/** The largest request that is read, in bytes: Teams sends some kilobytes. */
export const mostBytes = 256 * 1024;

/**
 * The JSON of a request, read here so that nothing else of the server has to read requests of strangers whole.
 * Only what calls itself JSON is read: a web page of somebody else can make a browser post anything but that.
 * @returns what it holds, or the HTTP status that says why not: 413 too large, 503 too much is being read, 400 not JSON
 */
export async function jsonBody(request: IncomingMessage): Promise<{ value: unknown } | { status: 400 | 413 | 503 }> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { status: 400 };
  const parsed: unknown = Reflect.get(request, 'body');
  if (parsed !== undefined) return typeof parsed === 'object' ? { value: parsed } : { status: 400 };
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { status: 413 };
  try {
    const { text, over } = await readBody(request, mostBytes, rooms.teams);
    return over ? { status: 413 } : { value: JSON.parse(text) };
  } catch (error) {
    return { status: error instanceof NoRoom ? 503 : 400 };
  }
}
