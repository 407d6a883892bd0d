import { request, type Agent } from 'node:http';

export interface Asked {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answered {
  status: number;
  body: string;
}

/** The address of loopback of the n-th person, their own: limits by network touch nobody who behaves as one person. */
export const addressOf = (n: number): string => `127.${1 + ((n >> 15) & 127)}.${(n >> 7) & 255}.${1 + (n & 127)}`;

export const formType = { 'content-type': 'application/x-www-form-urlencoded' };

/**
 * One request over HTTP and all of its answer. Without an agent it has a connection of its own. Where an agent gives one that the
 * server has closed in that moment, nothing was asked yet: it is asked on another, as Node's documentation of `reusedSocket` has it.
 * @param from the address of loopback from which it comes: the limits of the door tell people apart by it
 * @throws where no answer comes
 */
export const asked = (
  url: string,
  { method, path, headers = {}, body }: Asked,
  { agent = false, from }: { agent?: Agent | false; from?: string | undefined } = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const length: Record<string, string> = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = { method, headers: { ...length, ...headers }, agent, ...(from ? { localAddress: from } : {}) };
    const sent = request(new URL(path, url), options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, body: text }));
      response.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (!sent.reusedSocket || error.code !== 'ECONNRESET') return reject(error);
      asked(url, { method, path, headers, ...(body === undefined ? {} : { body }) }, { agent, from }).then(resolve, reject);
    });
    sent.end(body);
  });
