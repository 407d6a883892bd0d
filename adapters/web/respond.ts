import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A body that is the same for everybody, compressed once. */
export interface Fixed {
  type: string;
  plain: Buffer;
  brotli: Buffer;
  gzip: Buffer;
}

export const fixed = (type: string, text: string): Fixed => {
  const plain = Buffer.from(text);
  return {
    type,
    plain,
    gzip: gzipSync(plain, { level: 9 }),
    brotli: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  };
};

const accepts = (request: IncomingMessage, coding: string): boolean =>
  new RegExp(`\\b${coding}\\b`).test(String(request.headers['accept-encoding'] ?? ''));

/** A body that is text goes out in one write with the headers. */
function end(response: ServerResponse, status: number, type: string, body: Buffer | string, coding?: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding, Accept-Language');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  if (coding) response.setHeader('Content-Encoding', coding);
  response.end(body);
}

export function sendFixed(request: IncomingMessage, response: ServerResponse, status: number, { type, plain, brotli, gzip }: Fixed): void {
  if (accepts(request, 'br')) end(response, status, type, brotli, 'br');
  else if (accepts(request, 'gzip')) end(response, status, type, gzip, 'gzip');
  else end(response, status, type, plain);
}

/** Sends what was made for one person. A small body is not worth compressing. */
export function send(request: IncomingMessage, response: ServerResponse, status: number, type: string, text: string): void {
  if (text.length > 1400 && accepts(request, 'gzip')) end(response, status, type, gzipSync(text, { level: 4 }), 'gzip');
  else end(response, status, type, text);
}

export const htmlType = 'text/html; charset=utf-8';
