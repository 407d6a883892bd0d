import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A body that is the same for everybody. */
export interface Fixed {
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
  readonly gzip: Buffer;
}

/** Compressed when somebody first asks for it, and once: to do it well takes time that a start need not spend. */
export const fixed = (type: string, text: string): Fixed => {
  const plain = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    [constants.BROTLI_PARAM_LGWIN]: 16,
  };
  let brotli: Buffer | undefined;
  let gzip: Buffer | undefined;
  return {
    type,
    plain,
    get brotli() {
      return (brotli ??= brotliCompressSync(plain, { params }));
    },
    get gzip() {
      return (gzip ??= gzipSync(plain, { level: 9 }));
    },
  };
};

const codings = { br: /\bbr\b/, gzip: /\bgzip\b/ };

const accepts = (request: IncomingMessage, coding: keyof typeof codings): boolean =>
  codings[coding].test(String(request.headers['accept-encoding'] ?? ''));

/** A body that is text goes out in one write with the headers. */
function end(response: ServerResponse, status: number, type: string, body: Buffer | string, coding?: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    Vary: 'Accept-Encoding, Accept-Language',
    'Content-Length': Buffer.byteLength(body),
    ...(coding ? { 'Content-Encoding': coding } : {}),
  });
  response.end(body);
}

export function sendFixed(request: IncomingMessage, response: ServerResponse, status: number, body: Fixed): void {
  if (accepts(request, 'br')) end(response, status, body.type, body.brotli, 'br');
  else if (accepts(request, 'gzip')) end(response, status, body.type, body.gzip, 'gzip');
  else end(response, status, body.type, body.plain);
}

/** What is said to one person goes out in steps of this many bytes, so that its length does not tell a listener on the line what was asked (care.md PR-18). */
const step = 1024;

const lacking = (bytes: number): number => (step - (bytes % step)) % step;

/** Fills a text of JSON up with spaces, which every parser passes over. */
export const filled = (json: string): string => json + ' '.repeat(lacking(Buffer.byteLength(json)));

/** Sends what was made for one person. A small body is not worth compressing. */
export function send(request: IncomingMessage, response: ServerResponse, status: number, type: string, text: string): void {
  const coding = text.length > 1400 && accepts(request, 'gzip') ? 'gzip' : undefined;
  const body = coding ? gzipSync(text, { level: 4 }) : text;
  // A compressed body cannot be filled up, so a header is. HPACK (RFC 7541) gives an X eight bits, as it has here.
  response.setHeader('X-Padding', 'X'.repeat(lacking(Buffer.byteLength(body))));
  end(response, status, type, body, coding);
}

export const htmlType = 'text/html; charset=utf-8';
export const jsonType = 'application/json';
