import { expect } from 'chai';
import fc from 'fast-check';
import type { Route } from '../../proofs/tellRoutes.js';
import { sendForm } from '../../proofs/visitors.js';
import { hostileBytes, hostileText, seed, tells } from './hostile.js';
import { realServer, type RealServer } from './realServer.js';
import { filled, inPath, requestsTo } from './requests.js';
import { onBareConnection, send, type Came, type Sent } from './sending.js';

/** The names of all boxes, buttons and hidden fields of a page. */
const namesIn = (page: string): string[] => [...page.matchAll(/\bname="([^"]+)"/g)].map(([, name]) => name!);

describe('whatever anybody sends to any address', () => {
  let there: RealServer;
  let requests: ReturnType<typeof requestsTo>;
  before(async () => {
    there = await realServer();
    const pages: string[] = [];
    for (const { method, path } of there.routes)
      if (method === 'GET' && path.startsWith('/console')) pages.push((await there.seat.get(filled(path, there.known))).body);
    requests = requestsTo(there, pages.flatMap(namesIn));
  });
  after(() => there?.close());

  function isHarmless({ method, path }: Sent, came: Came): void {
    expect(there.child.exitCode, 'the program goes on').to.equal(null);
    if (!came) return;
    // 501 is what Teams expects for an invoke that means nothing to a bot.
    if (!(path.startsWith('/api/messages') && came.status === 501)) expect(came.status, `${method} ${path}`).to.be.within(200, 499);
    expect(came.sniffs, path).to.equal(false);
    if (!/javascript|css/.test(came.type)) expect(came.body, path).not.to.match(tells);
  }

  /** A file is read in a process of its own, and a sign-in hashes slowly. */
  const runsOf = ({ method, path }: Route): number => (method === 'GET' || /compare|sign-in/.test(path) ? 4 : 12);

  const takesAnything = (route: Route): Promise<void> =>
    fc.assert(
      fc.asyncProperty(requests(route), async (sent) => isHarmless(sent, await send(there.url, sent))),
      { seed, numRuns: runsOf(route), endOnFailure: true },
    );

  const signsOut = ({ path }: Route): boolean => path === '/console/sign-out';

  it('is answered without an error, on every route that there is', async () => {
    for (const route of there.routes.filter((one) => !signsOut(one))) await takesAnything(route);
    expect((await there.seat.get('/console/cases')).status, 'somebody is still signed in').to.equal(200);
    for (const route of there.routes.filter(signsOut)) await takesAnything(route);
  });

  it('is answered without an error where there is no route', async () => {
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND');
    const path = fc.oneof(
      hostileText.map((text) => `/${inPath(text)}`),
      fc.constantFrom(...there.routes.map((route) => filled(route.path, there.known))),
    );
    await fc.assert(
      fc.asyncProperty(method, path, async (method, path) => {
        const sent = { method, path, headers: {} };
        isHarmless(sent, await send(there.url, sent));
      }),
      { seed, numRuns: 150 },
    );
  });

  it('is taken as bytes too, whatever they are: on a bare connection, and for a stream', async () => {
    const path = `/v3/directline/conversations/${there.talk.conversationId}/stream`;
    const upgrade = fc.tuple(hostileText, hostileText).map(([conversation, ticket]) => {
      const at = conversation.length % 2 ? path : `/v3/directline/conversations/${inPath(conversation)}/stream`;
      return `GET ${at}?t=${inPath(ticket)} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${inPath(ticket)}\r\n\r\n`;
    });
    const line = hostileText.map((text) => `${text}\r\nHost: x\r\n\r\n`);
    const header = fc.tuple(hostileText, hostileText).map(([name, value]) => `GET / HTTP/1.1\r\n${name}: ${value}\r\n\r\n`);
    const long = fc.constant(`GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(5_000)}\r\n`);
    const chunked = hostileText.map((size) => `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${size}\r\nab\r\n0\r\n\r\n`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(upgrade, line, header, chunked, long, hostileBytes), async (bytes) => {
        const came = await onBareConnection(there.url, bytes);
        expect(came).to.match(/^(HTTP\/1\.1 [1-4]\d\d |$)/);
        expect(came).not.to.match(/^HTTP\/1\.1 101/);
        expect(there.child.exitCode).to.equal(null);
      }),
      { seed, numRuns: 150 },
    );
  });

  it('leaves the program as it was: it answers a plain question, and nothing failed in it', async () => {
    const sent = { l: 'en', words: 'what is the ombuds', live: '1', c: there.c };
    const answer = await fetch(there.url, { method: 'POST', body: new URLSearchParams(sent) });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const again = await sendForm(there.url, { l: 'en', words: 'what is the ombuds' }, { headers });
    expect([answer.status, again.status]).to.satisfy(([before, fresh]: number[]) => fresh === 200 && [200, 410].includes(before!));
    expect(there.written()).not.to.include('failed');
  });
});
