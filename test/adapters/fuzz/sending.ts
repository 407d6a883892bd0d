import { request } from 'node:http';
import { connect } from 'node:net';

/** What somebody sends to one address. */
export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
  /** Says that more comes than does, and hangs up. */
  cut?: boolean;
}

/** What came back; nothing where nothing can. */
export type Came = { status: number; type: string; sniffs: boolean; body: string } | undefined;

/** So long may an answer take, in milliseconds: far beyond what any takes, far below what a browser waits. */
const patience = 15_000;

/** Sends it on a connection of its own, and reads what comes back. @throws when nothing does */
export const send = (url: string, { method, path, headers, body, cut }: Sent): Promise<Came> =>
  new Promise((resolve, reject) => {
    const length = method === 'POST' ? { 'content-length': String((body?.length ?? 0) + (cut ? 100 : 0)) } : {};
    const sent = request(url + path, { method, agent: false, headers: { ...headers, ...length } });
    const timer = setTimeout(() => reject(new Error(`no answer from ${method} ${path}`)), patience);
    const over = (came: Came): void => (clearTimeout(timer), resolve(came));
    sent.on('error', () => over(undefined));
    sent.on('response', (response) => {
      const type = response.headers['content-type'] ?? '';
      const sniffs = response.headers['x-content-type-options'] !== 'nosniff';
      const chunks: Buffer[] = [];
      const read = (): void => over({ status: response.statusCode!, type, sniffs, body: String(Buffer.concat(chunks)) });
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', read).on('close', read);
      // A stream has no end.
      if (type.includes('ndjson')) sent.destroy();
    });
    if (body) sent.write(body);
    if (cut) setTimeout(() => sent.destroy(), 20);
    else sent.end();
  });

/** Sends bytes as they are, and says no more. @returns what comes back until the other side or a little time ends it */
export const onBareConnection = (url: string, bytes: string | Uint8Array): Promise<string> =>
  new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(bytes));
    const timer = setTimeout(() => socket.destroy(), 2_000);
    socket.on('data', (chunk) => (received += chunk.toString('latin1'))).on('error', () => undefined);
    socket.on('close', () => (clearTimeout(timer), resolve(received)));
  });
