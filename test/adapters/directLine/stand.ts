import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { directLine } from '../../../adapters/directLine/routes.js';
import { webChatPage } from '../../../adapters/directLine/webChatPage.js';
import { logTo } from '../../../adapters/log.js';
import type { Engine } from '../../../adapters/storage/engine.js';
import { town, type Town } from '../../town.js';
import { tinyLibrary } from './tinyLibrary.js';
import { kept, type Kind } from '../../../dialogs/records.js';

export const secret = 'a secret that only this test knows';

/** The real bot and its web door with Direct Line on it, on a free port of loopback. */
export interface Stand extends Town {
  url: string;
  /** Connections that are open, streams included. */
  sockets: Set<Socket>;
  /** Lets the next turns throw. */
  fail(on: boolean): void;
  /** Holds turns until it is called with false. */
  hold(on: boolean): void;
  /** Ids of the open conversations, as the pages use them. */
  ids(): string[];
  /** Everything that the store and the open conversations hold, as text. */
  held(): Promise<string>;
  close(): Promise<void>;
}

interface Options {
  secret?: string | undefined;
  allowedOrigins?: string[];
  /** Who answers for an office. */
  staff?(service: string): readonly string[];
  /** What keeps records and words, where it is not the memory of this process; closed with the stand. */
  engine?: Engine;
}

const library = tinyLibrary();

export async function openStand(options: Options = {}): Promise<Stand> {
  const place = await town({ library, ...(options.staff && { staff: options.staff }), ...(options.engine && { engine: options.engine }) });
  const { conversations, adapter, clock, bot, store, logged, gate } = place;
  const now = (): number => clock.now.getTime();
  const log = logTo(
    (line) => void logged.push(line),
    () => clock.now,
  );
  let failing = false;
  let wait: Promise<void> | undefined;
  let go = (): void => undefined;
  const run = bot.run.bind(bot);
  bot.run = async (context) => {
    await wait;
    if (failing) throw new Error('a turn that fails');
    await run(context);
  };
  let url = '';
  let stop = (): void => undefined;
  const sockets = new Set<Socket>();
  const opened = await place.open((server) => {
    const publicUrl = (): string => url;
    const key = randomBytes(32);
    const common = { key, publicUrl, now, gate, sourceOf: (request: IncomingMessage) => request.socket.remoteAddress ?? '' };
    const given = { secret: 'secret' in options ? options.secret : secret, allowedOrigins: options.allowedOrigins ?? [] };
    stop = directLine(server, { ...common, ...given, conversations, store, adapter, log });
    webChatPage(server, common);
    server.server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  });
  url = opened.url;
  const everyOpen = Reflect.get(conversations, 'all') as Map<string, { items(): unknown[] }>;
  return {
    ...place,
    url,
    sockets,
    fail: (on) => void (failing = on),
    hold(on) {
      go();
      wait = on ? new Promise((resolve) => (go = resolve)) : undefined;
    },
    ids: () => [...everyOpen.keys()],
    async held() {
      const names = Object.keys(kept) as Kind[];
      const records = await Promise.all(names.map((name) => store.transaction((kinds) => kinds[name].find({}) as Promise<object[]>)));
      return JSON.stringify([records, [...everyOpen.values()].map((one) => one.items())]);
    },
    async close() {
      stop();
      await opened.close();
      await (options.engine ?? store).close();
    },
  };
}

export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { error?: { code: string; message: string } };
}

/** One request to Direct Line, as HTTP clients send it. */
export async function ask(
  url: string,
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await fetch(`${url}${path.startsWith('/webchat') ? '' : '/v3/directline'}${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text ? (JSON.parse(text) as Answer['body']) : {} };
}

/** Requests to one stand. */
export const asking = (stand: () => Pick<Stand, 'url'>) => ({
  get: (path: string, token?: string, headers = {}): Promise<Answer> =>
    ask(stand().url, 'GET', path, { ...(token ? { token } : {}), headers }),
  post: (path: string, token: string | undefined, body?: unknown, headers = {}): Promise<Answer> =>
    ask(stand().url, 'POST', path, { ...(token ? { token } : {}), ...(body === undefined ? {} : { body }), headers }),
});
/** What somebody sends. */
export const message = { type: 'message', text: 'what is mediation', from: { id: 'me' } };

export interface Given {
  conversationId: string;
  token: string;
  streamUrl: string;
}

/** A token for a new conversation, as an organization's own server asks for it. */
export const generate = async (url: string): Promise<Given> =>
  (await ask(url, 'POST', '/tokens/generate', { token: secret })).body as unknown as Given;

/** A conversation that has begun. */
export async function start(url: string, body: object = { user: {} }): Promise<Given> {
  const { token } = await generate(url);
  return (await ask(url, 'POST', '/conversations', { token, body })).body as unknown as Given;
}

/** What a client that polls is shown after a watermark. */
export const shown = async (url: string, { conversationId, token }: Given, watermark = ''): Promise<Record<string, unknown>[]> =>
  (await ask(url, 'GET', `/conversations/${conversationId}/activities?watermark=${watermark}`, { token })).body['activities'] as Record<
    string,
    unknown
  >[];

/** Status and code of a refusal. */
export const error = ({ status, body }: Answer): [number, string | undefined] => [status, body.error?.code];

/** Waits until something is so; fails after five seconds. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (const began = Date.now(); Date.now() - began < 5000;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('waited in vain');
}
