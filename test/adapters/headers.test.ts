import { request } from 'node:http';
import { connect } from 'node:net';
import { expect } from 'chai';
import type restify from 'restify';
import { directLine } from '../../adapters/directLine/routes.js';
import { webChatPage } from '../../adapters/directLine/webChatPage.js';
import { logTo } from '../../adapters/log.js';
import { createServer } from '../../adapters/server.js';
import { readyRoute } from '../../adapters/readiness.js';
import { readSettings } from '../../adapters/settings.js';
import { teamsEndpoint } from '../../adapters/teams/endpoint.js';
import { newPage } from '../../adapters/web/newPage.js';
import { promisesPage } from '../../adapters/web/promises.js';
import { statementPages } from '../../adapters/web/statement.js';
import { shippedLibrary, town } from '../town.js';

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** Bodies of every kind: none, a form, JSON, broken JSON, too much, another type. */
const bodies: [type: string | undefined, body: string | undefined][] = [
  [undefined, undefined],
  ['application/x-www-form-urlencoded', 'l=en&words=what+is+mediation'],
  ['application/x-www-form-urlencoded', `l=en&words=${'x'.repeat(3000)}`],
  ['application/x-www-form-urlencoded', 'c=nobody&l=en&words=hello'],
  ['application/json', '{"type":"message","channelId":"msteams","conversation":{"id":"a"}}'],
  ['application/json', '{"type":'],
  ['application/json', `"${'x'.repeat(300_000)}"`],
  ['text/plain', 'words'],
];

/** What every response must carry (care.md PR-11). */
const expected: Record<string, string> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self'; form-action 'self'; " +
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types waypoint waypoint-work",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex, noarchive',
  'x-dns-prefetch-control': 'off',
};
const denied =
  'accelerometer camera clipboard-read display-capture geolocation gyroscope hid idle-detection magnetometer microphone midi payment serial usb'.split(
    ' ',
  );

/** What says what runs here, sets something, or reports to somebody (care.md PR-11). */
const never = ['server', 'x-powered-by', 'etag', 'last-modified', 'set-cookie', 'nel', 'report-to', 'reporting-endpoints', 'accept-ch'];

interface Heads {
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

describe('the headers of every response (care.md PR-11, PR-12)', () => {
  let open: Awaited<ReturnType<Awaited<ReturnType<typeof town>>['open']>>;
  let stop = (): void => undefined;
  let failing = false;

  before(async () => {
    const library = await shippedLibrary();
    const place = await town({ library });
    const key = Buffer.alloc(32, 1);
    const publicUrl = (): string => open.url;
    const log = logTo(
      () => undefined,
      () => place.clock.now,
    );
    const common = { key, publicUrl, now: Date.now, gate: place.gate, sourceOf: () => 'one' };
    const run = place.bot.run.bind(place.bot);
    place.bot.run = (context) => (failing ? Promise.reject(new Error('a turn that fails')) : run(context));
    open = await place.open((server: restify.Server) => {
      promisesPage(server, { forgetting: () => undefined });
      statementPages(server, { directory: place.directory, library: () => library, now: () => place.clock.now });
      newPage(server, { library: () => library, now: () => place.clock.now });
      stop = directLine(server, { ...common, ...place, secret: 'a secret of 24 characters', allowedOrigins: [], log });
      webChatPage(server, common);
      teamsEndpoint(server, { settings: readSettings({ TEAMS_LOCAL: 'on' }), bot: place.bot, log });
      readyRoute(server, { ready: false });
      server.get('/fails', async () => {
        throw new Error('a route that fails');
      });
    });
  });
  after(async () => {
    stop();
    await open.close();
  });

  const ask = (method: string, path: string, type?: string, body?: string): Promise<Heads> =>
    new Promise((resolve, reject) => {
      const headers = { ...(type ? { 'content-type': type } : {}), ...(body ? { 'content-length': Buffer.byteLength(body) } : {}) };
      const sent = request(open.url + path, { method, headers, agent: false }, (response) => {
        const { statusCode, headers } = response;
        response.on('error', () => undefined).resume();
        resolve({ status: statusCode!, headers });
        if (path === '/stream') response.destroy();
      });
      sent.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error),
      );
      sent.end(body);
    });

  /** The same for what is no HTTP at all: the head of the answer, as it was written. */
  const askRaw = (bytes: string): Promise<Heads> =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(open.url);
      let answer = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket
        .on('error', () => undefined)
        .on('close', () => {
          const [first = '', ...lines] = answer.split('\r\n\r\n')[0]!.split('\r\n');
          const headers = Object.fromEntries(lines.map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 2)]));
          resolve({ status: Number(first.split(' ')[1]), headers });
        });
    });

  /** The pages of Web Chat, for paper and for a person's own notes have a policy of their own. */
  const ownPolicy = /^\/(webchat$|print\/|notes(\/en)?$)/;

  const check = ({ status, headers }: Heads, what: string): void => {
    for (const [name, value] of Object.entries(expected)) {
      if (name !== 'content-security-policy' || status >= 400 || !ownPolicy.test(what.split(' ')[1]!))
        expect(headers[name], `${what} ${status}: ${name}`).to.equal(value);
    }
    for (const name of denied) expect(`, ${headers['permissions-policy']}`, what).to.include(`, ${name}=()`);
    const policy = String(headers['content-security-policy']);
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) expect(policy, what).to.include(part);
    expect(policy, what).to.not.match(/report-|unsafe-inline|unsafe-eval|\*/);
    for (const name of never) expect(headers, `${what} ${status}: ${name}`).to.not.have.property(name);
    for (const name of Object.keys(headers)) expect(name, what).to.not.match(/restify|node/);
  };

  it('are the same whatever is asked, in every way, of every address there is and of some that are not', async () => {
    const routes = Object.values(open.server.getDebugInfo().routes as { path: string }[]).map(({ path }) => path);
    expect(routes).to.include.members([
      '/',
      '/promises',
      '/stream',
      '/webchat',
      '/api/messages',
      '/print/poster/:language',
      '/notes',
      '/notes/:language',
      '/new/:language',
      '/health',
      '/ready',
    ]);
    const filled = routes.map((path) => path.replace(':language', 'en').replace(':entity', 'wfp').replace(/:\w+/, 'nobody'));
    const statuses = new Set<number>();
    for (const path of new Set([...filled, '/nowhere', '/e/none/', '//', '/%E0%A4%A', '/print/sheet/xx', '/v3/directline/nowhere'])) {
      for (const method of methods) {
        for (const [type, body] of method === 'GET' ? bodies.slice(0, 1) : bodies) {
          const heads = await ask(method, path, type, body);
          statuses.add(heads.status);
          check(heads, `${method} ${path}`);
        }
      }
    }
    failing = true;
    for (const [type, body] of bodies) {
      const heads = await ask('POST', '/', type, body);
      statuses.add(heads.status);
      check(heads, 'POST / while turns fail');
    }
    failing = false;
    expect([...statuses]).to.include.members([200, 204, 303, 400, 401, 404, 405, 410, 413, 415, 500]);
  });

  it('stand on answers to what is no request, too', async () => {
    const wires: [string, number][] = [
      ['NONSENSE\r\n\r\n', 400],
      ['GET / HTTP/1.1\r\nHost: x\r\nBad Header\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'z'.repeat(20_000)}\r\n\r\n`, 431],
      ['GET /v3/directline/conversations/x/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 401],
      ['GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 404],
      ['POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: nonsense\r\nContent-Length: 0\r\n\r\n', 417],
    ];
    for (const [bytes, status] of wires) {
      const heads = await askRaw(bytes);
      expect(heads.status, bytes.slice(0, 40)).to.equal(status);
      check(heads, `GET ${bytes.slice(0, 40)}`);
    }
  });

  const form = 'application/x-www-form-urlencoded';
  const post = (path: string, fields: Record<string, string>): Promise<Response> =>
    fetch(open.url + path, { method: 'POST', redirect: 'manual', headers: { 'content-type': form }, body: new URLSearchParams(fields) });
  const begun = async (): Promise<string> =>
    /name="c" value="([^"]{20,})"/.exec(await (await post('/', { l: 'en', words: 'hello' })).text())![1]!;

  it('ask the browser to forget at the end of every conversation, and at no other time', async () => {
    const clears = async (answer: Promise<Response>): Promise<boolean> => (await answer).headers.has('clear-site-data');
    const [one, two] = [await begun(), await begun()];
    expect(await clears(post('/', { c: one, l: 'en', words: 'topics' }))).to.equal(false);
    expect(await clears(post('/', { c: one, l: 'en', choice: 'forget' }))).to.equal(true);
    expect(await clears(post('/', { c: one, l: 'en', words: 'after the end' }))).to.equal(true);
    expect(await clears(post('/', { c: two, l: 'en', choice: 'forget', live: '1' }))).to.equal(true);
    expect(await clears(post('/', { c: two, l: 'en', words: 'after the end', live: '1' }))).to.equal(true);
    for (const path of ['/exit', '/x']) expect(await clears(post(path, { c: await begun(), l: 'en' }))).to.equal(true);
    expect(await clears(fetch(`${open.url}/exit`, { redirect: 'manual' }))).to.equal(true);
    expect(await clears(fetch(open.url))).to.equal(false);
  });

  it('ask it never for “cookies”, which are those of the whole domain: leaving here signs nobody out of their mail or intranet (PR-12)', async () => {
    const [one, two, three] = [await begun(), await begun(), await begun()];
    const ends = [
      fetch(`${open.url}/exit`, { redirect: 'manual' }),
      fetch(`${open.url}/exit/en`, { redirect: 'manual' }),
      post('/exit', { c: one, l: 'en' }),
      post('/x', { c: two, l: 'en' }),
      post('/', { c: three, l: 'en', choice: 'forget' }),
      post('/', { c: 'a chat that is over', l: 'en', words: 'hello' }),
    ];
    for (const end of ends) expect((await end).headers.get('clear-site-data')).to.equal('"cache", "storage"');
  });

  it('insist on TLS where people come over TLS, and never at an onion address', async () => {
    const server = createServer(true, () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const strict = (host: string): Promise<unknown> =>
      new Promise((resolve) =>
        request({ port, path: '/health', headers: { host }, agent: false }, ({ headers }) =>
          resolve(headers['strict-transport-security']),
        ).end(),
      );
    const [open, onion, withPort] = await Promise.all(
      ['waypoint.example.org', `${'a'.repeat(56)}.onion`, `${'a'.repeat(56)}.onion:80`].map(strict),
    );
    server.close();
    expect([open, onion, withPort]).to.deep.equal(['max-age=31536000', undefined, undefined]);
  });
});
