import type { Socket } from 'node:net';
import restify from 'restify';
import { textIn } from '../knowledge/text/index.js';
import type { Log } from './log.js';
import { asksFor } from './web/askedLanguage.js';
import { HungUp, NoRoom } from './web/body.js';
import { endBare, securityHeaders } from './web/headers.js';
import { sentencePage } from './web/pages/away.js';
import { htmlType } from './web/respond.js';

/**
 * Browsers and proxies wait for an answer before they ask again on a connection. Whoever does not could have the server work
 * through thousands of requests before it looks at anybody else's, and is cut off after so many.
 */
const mostUnanswered = 8;

/** Twice as many as can have a page open at one time on one instance; beyond it a connection is closed as it comes. */
const mostConnections = 20_000;

/**
 * The HTTP server that every door stands on: headers on every response, an answer to every error that says nothing of the
 * request, and no access log.
 * @param encrypted true where people reach it over TLS
 */
export function createServer(encrypted: boolean, log: Log): restify.Server {
  // restify's own log writes the addresses of requests that fail; what this server logs, it logs itself.
  const server = restify.createServer({ name: '', ignoreTrailingSlash: false, handleUncaughtExceptions: false, log: silent as never });
  server.server.maxConnections = mostConnections;
  const unanswered = new WeakMap<Socket, number>();
  server.pre((request, response, next) => {
    const { socket } = request;
    const waiting = (unanswered.get(socket) ?? 0) + 1;
    if (waiting > mostUnanswered) return void socket.destroy();
    unanswered.set(socket, waiting);
    response.once('close', () => unanswered.set(socket, unanswered.get(socket)! - 1));
    securityHeaders(response, encrypted && !isOnion(request.headers.host));
    response.removeHeader('Server');
    next();
  });
  const malformed: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
  server.server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => endBare(socket, malformed[code ?? ''] ?? 400, encrypted));
  server.server.on('checkExpectation', ({ socket }) => endBare(socket, 417, encrypted));
  const page = (request: restify.Request, response: restify.Response, status: number, sentence: 'noPage' | 'failed' | 'busy'): void => {
    if (response.headersSent) return;
    const language = asksFor(request);
    const text = textIn(language);
    const body = sentencePage(language, sentence === 'failed' ? text.always.failed : text.page[sentence]);
    response.sendRaw(status, body, { 'Content-Type': htmlType });
  };
  server.on('NotFound', (request, response, _error, done) => (page(request, response, 404, 'noPage'), done()));
  server.on('MethodNotAllowed', (request, response, _error, done) => (page(request, response, 405, 'noPage'), done()));
  server.on('restifyError', (request, response, error, done) => {
    if (error instanceof NoRoom) page(request, response, 503, 'busy');
    else if (!response.headersSent && !(error instanceof HungUp)) {
      log('request failed', {}, error);
      page(request, response, 500, 'failed');
    }
    done();
  });
  server.get('/health', (_request, response, next) => {
    response.send(200, { status: 'ok' });
    next(false);
  });
  return server;
}

/** Onion addresses are encrypted by Tor, not by TLS: a browser must not insist on TLS there. */
const isOnion = (host = ''): boolean => /\.onion(:\d+)?$/i.test(host);

const quiet = (): boolean => false;
const silent = {
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  child: () => silent,
  addSerializers: quiet,
  addStream: quiet,
};
