import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import { filled } from '../web/respond.js';

/** Everything that can be refused here, as a client is told (the words are for developers, in English). */
const refusals = {
  noToken: [401, 'Unauthorized', 'Send the header Authorization: Bearer TOKEN.'],
  badToken: [401, 'Unauthorized', 'This token was not made here.'],
  badSecret: [401, 'Unauthorized', 'Send the header Authorization: Bearer SECRET with the secret of DIRECT_LINE_SECRET.'],
  noSecret: [401, 'Unauthorized', 'No tokens are given out: set DIRECT_LINE_SECRET to at least 24 characters and start again.'],
  // Clients read 403 as "expired, ask for a new token", so nothing else may be answered with it.
  expired: [403, 'TokenExpired', 'This token has expired, or began no conversation and is not renewed.'],
  notFound: [404, 'NotFound', 'There is no such conversation, or it has ended.'],
  badOrigin: [400, 'BadOrigin', 'Tokens are given to pages of this server only.'],
  badJson: [400, 'InvalidContent', 'The body is not JSON.'],
  badActivity: [400, 'InvalidContent', 'Send an activity: a message has a text, or a value {choice, asked}.'],
  tooLarge: [413, 'PayloadTooLarge', 'The body is too large.'],
  notJson: [415, 'UnsupportedMediaType', 'Send application/json.'],
  noUploads: [415, 'UnsupportedMediaType', 'Files and pictures are not taken.'],
  tooFast: [429, 'TooManyRequests', 'Wait for the answers to what was sent before.'],
  busy: [503, 'Busy', 'Too many conversations are open. Try again in a minute.'],
  noRoom: [503, 'Busy', 'Too much is being sent just now. Try again in a minute.'],
  failed: [500, 'ServiceError', 'Something went wrong here.'],
} as const satisfies Record<string, readonly [number, string, string]>;
export type Refusal = keyof typeof refusals;

export function answer(response: ServerResponse, status: number, body: object): void {
  // A text goes out in one write with the headers.
  const text = filled(JSON.stringify(body));
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}

export function refuse(response: ServerResponse, refusal: Refusal): void {
  const [status, code, message] = refusals[refusal];
  if (refusal === 'tooLarge') response.setHeader('Connection', 'close');
  answer(response, status, { error: { code, message } });
}

/** The path of a request without its query. */
export const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0]!;

/** One value of the query; undefined when it is absent. */
export const queryOf = (request: IncomingMessage, name: string): string | undefined =>
  new URL(request.url ?? '/', 'http://localhost').searchParams.get(name) ?? undefined;

/** Tells whether a page of this origin may talk to Direct Line here: our own pages and those that the operator named. */
export const originCheck =
  (publicUrl: () => string, allowed: readonly string[]) =>
  (origin: string): boolean =>
    origin === new URL(publicUrl()).origin || allowed.includes(origin);

/**
 * Cross-origin headers on every answer below `path`, errors included, or a client in a browser sees no status at all; and
 * the answer to a preflight, which comes before any token.
 */
export function crossOrigin(server: restify.Server, path: string, isAllowed: (origin: string) => boolean): void {
  server.pre((request, response, next) => {
    if (!pathOf(request).startsWith(path)) return next();
    response.setHeader('Vary', 'Origin');
    const { origin } = request.headers;
    if (typeof origin === 'string' && isAllowed(origin)) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, x-ms-bot-agent, x-requested-with');
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
      response.setHeader('Access-Control-Max-Age', '600');
      // directlinejs asks this one with credentials, though there are none.
      if (pathOf(request).endsWith('/session/getsessionid')) response.setHeader('Access-Control-Allow-Credentials', 'true');
    }
    if (request.method !== 'OPTIONS') return next();
    response.statusCode = 204;
    response.end();
    return next(false);
  });
}
