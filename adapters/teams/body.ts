import type { IncomingMessage } from 'node:http';

/** The largest request that is read, in bytes: Teams sends some kilobytes. */
export const mostBytes = 256 * 1024;

/**
 * The JSON of a request, read here so that nothing else of the server has to read requests of strangers whole.
 * Only what calls itself JSON is read: a web page of somebody else can make a browser post anything but that.
 * @returns what it holds, or the HTTP status that says why not: 413 too large, 400 not JSON
 */
export async function jsonBody(request: IncomingMessage): Promise<{ value: unknown } | { status: 400 | 413 }> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { status: 400 };
  const parsed: unknown = Reflect.get(request, 'body');
  if (parsed !== undefined) return typeof parsed === 'object' ? { value: parsed } : { status: 400 };
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { status: 413 };
  const read: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > mostBytes) return { status: 413 };
      read.push(chunk as Buffer);
    }
    return { value: JSON.parse(Buffer.concat(read).toString('utf8')) };
  } catch {
    return { status: 400 };
  }
}
