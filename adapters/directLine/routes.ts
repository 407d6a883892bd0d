import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import { z } from 'zod';
import type { Begun } from '../../dialogs/kit.js';
import { isNeverHeldBack } from '../../dialogs/usedUp.js';
import { fallback } from '../../knowledge/language.js';
import { same } from '../keys.js';
import type { Gate } from '../limits/gate.js';
import type { Log } from '../log.js';
import { HungUp, NoRoom, readBody } from '../web/body.js';
import { rooms } from '../web/bodyRoom.js';
import type { Store } from '../../dialogs/records.js';
import type { Conversations } from '../web/conversations.js';
import type { Item } from '../web/item.js';
import type { OpenConversation } from '../web/openConversation.js';
import type { Incoming, WebAdapter } from '../web/webAdapter.js';
import { answer, crossOrigin, originCheck, pathOf, refuse, type Refusal } from './answers.js';
import { incomingOf, Locale, Posted } from './posted.js';
import { ending, failure, idOf } from './present.js';
import { endStreams, setOf, streams, watermarkOf } from './stream.js';
import { Talks, type Talk } from './talks.js';
import { StreamTickets } from './tickets.js';
import { tokenLife, tokensWith, type Claims } from './tokens.js';

export interface DirectLineParts {
  conversations: Conversations;
  store: Pick<Store, 'transaction'>;
  adapter: WebAdapter;
  /** What the organization's own servers ask for tokens with; nobody can when it is not set. */
  secret: string | undefined;
  /** Signs tokens: 32 bytes for this purpose alone. */
  key: Buffer;
  /** The address at which clients reach this server, without a slash at its end. */
  publicUrl(): string;
  /** Origins of other pages that may talk to this server, such as an intranet. */
  allowedOrigins: readonly string[];
  gate: Gate;
  /** Where a request comes from, for the gate alone. */
  sourceOf(request: IncomingMessage): string;
  now(): number;
  log: Log;
}

const base = '/v3/directline';
/** care.md PR-44. */
const bodyLimit = 16 * 1024;
const mostWaiting = 20;

type Handler = (request: IncomingMessage, response: ServerResponse, claims: Claims) => Promise<void> | void;

/**
 * Direct Line 3.0 for the clients that exist (directline-3.0.json of botframework-sdk): the official Web Chat and
 * botframework-directlinejs work against it unmodified.
 * @returns what stops its streams and its timer
 */
export function directLine(server: restify.Server, parts: DirectLineParts): () => void {
  const { conversations, store, adapter, secret, key, publicUrl, allowedOrigins, gate, sourceOf, now, log } = parts;
  const tokens = tokensWith(key, now);
  const talks = new Talks({ conversations, store, now, whenOver: (talk) => endStreams(talk, now()) });
  const tickets = new StreamTickets(store, now);
  const isAllowed = originCheck(publicUrl, allowedOrigins);
  crossOrigin(server, `${base}/`, isAllowed);

  const guarded =
    (handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void) =>
    async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      try {
        await handle(request, response);
      } catch (error) {
        if (error instanceof HungUp) return;
        if (error instanceof NoRoom) return refuse(response, 'noRoom');
        log('request failed', {}, error);
        if (!response.headersSent) refuse(response, 'failed');
      }
    };
  /** Only for a token that is good; and where the address names a conversation, only for the token's own. */
  const withToken = (handle: Handler) =>
    guarded((request, response) => {
      const claims = claimsOf(request);
      if (typeof claims === 'string') return refuse(response, claims);
      const [, conv = claims.conv] = /\/conversations\/([^/]+)/.exec(pathOf(request)) ?? [];
      return conv === claims.conv ? handle(request, response, claims) : refuse(response, 'notFound');
    });
  const claimsOf = (request: IncomingMessage): Claims | Refusal => {
    const token = bearerOf(request);
    if (!token) return 'noToken';
    const claims = tokens.read(token);
    return claims === 'malformed' ? 'badToken' : claims;
  };

  const granted = (claims: Claims) => ({ conversationId: claims.conv, token: tokens.renewed(claims), expires_in: tokenLife });
  const opened = async (claims: Claims, after: number) => ({
    ...granted(claims),
    streamUrl: `${publicUrl().replace(/^http/, 'ws')}${base}/conversations/${claims.conv}/stream?watermark=${after}&t=${await tickets.issue(claims)}`,
  });

  server.post(
    `${base}/tokens/generate`,
    guarded((request, response) => {
      const bearer = bearerOf(request);
      if (!secret) return refuse(response, 'noSecret');
      if (!bearer || !same(bearer, secret)) return refuse(response, 'badSecret');
      if (!gate.openingByTrust()) return refuse(response, 'busy');
      const { conv, token } = tokens.fresh();
      answer(response, 200, { conversationId: conv, token, expires_in: tokenLife });
    }),
  );
  server.post(
    `${base}/tokens/refresh`,
    withToken(async (_request, response, claims) => {
      if (!(await talks.find(claims))) return refuse(response, (await talks.isOver(claims)) ? 'notFound' : 'expired');
      answer(response, 200, granted(claims));
    }),
  );
  server.get(
    `${base}/session/getsessionid`,
    withToken((_request, response, { jti }) => answer(response, 200, { sessionId: jti })),
  );

  server.post(
    `${base}/conversations`,
    withToken(async (request, response, claims) => {
      const text = await read(request);
      if (text === undefined) return refuse(response, 'tooLarge');
      const body = z.object({ locale: Locale }).safeParse(text.trim() === '' ? {} : json(text));
      if (!body.success) return refuse(response, 'badJson');
      const known = await talks.find(claims);
      const talk = known ?? (await talks.begin(claims));
      if (talk === 'over') return refuse(response, 'notFound');
      if (talk === 'busy') return refuse(response, 'busy');
      if (!known) await turn(talk, body.data.locale ? { language: body.data.locale } : {});
      answer(response, known ? 200 : 201, await opened(claims, 0));
    }),
  );
  server.get(
    `${base}/conversations/:id`,
    withToken(async (request, response, claims) => {
      if (!(await talks.find(claims))) return refuse(response, 'notFound');
      answer(response, 200, await opened(claims, watermarkOf(request)));
    }),
  );
  server.get(
    `${base}/conversations/:id/activities`,
    withToken(async (request, response, claims) => {
      const after = watermarkOf(request);
      const talk = await talks.find(claims);
      if (talk) {
        await adapter.catchUp(talk.open);
        return answer(response, 200, setOf(talk, after, claims));
      }
      const ended = await talks.lastWordsOf(claims);
      if (!ended || after >= ended.open.latest) return refuse(response, 'notFound');
      const { activities, watermark } = setOf(ended, after, claims);
      answer(response, 200, { activities: [...activities, ending(ended.open.latest, now(), ended.conv)], watermark });
    }),
  );
  server.post(
    `${base}/conversations/:id/activities`,
    withToken(async (request, response, claims) => {
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(response, 'notJson');
      const text = await read(request);
      if (text === undefined) return refuse(response, 'tooLarge');
      const body = json(text);
      if (body === undefined) return refuse(response, 'badJson');
      const posted = Posted.safeParse(body);
      if (!posted.success) return refuse(response, 'badActivity');
      const talk = await talks.find(claims);
      if (!talk) return refuse(response, 'notFound');
      await post(talk, posted.data, request, response);
    }),
  );
  server.post(
    `${base}/conversations/:id/upload`,
    withToken((_request, response) => refuse(response, 'noUploads')),
  );

  async function post(talk: Talk, posted: Posted, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (posted.type === 'endOfConversation') await leave(talk);
    // Signs of typing, events and whatever else a client reports mean nothing here.
    if (posted.type !== 'message') return answer(response, 200, { id: nameless(talk) });
    const client = posted.channelData?.clientActivityID ?? randomUUID();
    const incoming = incomingOf(posted, talk.open, client);
    if (!incoming) return refuse(response, 'badActivity');
    const held = !isNeverHeldBack(incoming.choice, incoming.words) && !gate.message(talk.conv);
    if (held || talk.waiting >= mostWaiting) return refuse(response, 'tooFast');
    let isTaken = false;
    const taken = async (): Promise<void> => void (isTaken = true);
    const mayBegin = (what: Begun): boolean => gate.mayBegin(sourceOf(request), what);
    const done = turn(talk, { ...incoming, mayBegin, taken });
    const echo = await echoOf(talk.open, client, done);
    if (echo) return answer(response, 200, { id: idOf(talk.conv, echo.n) });
    // A turn that has all forgotten has its own words forgotten too, and with a database nobody is told of them before it is kept.
    if ((await done) && isTaken) answer(response, 200, { id: nameless(talk) });
    else refuse(response, 'notFound');
  }

  /** The person has left: where the conversation stood is forgotten as well as its words, whatever happens. */
  async function leave(talk: Talk): Promise<void> {
    await turn(talk, { choice: 'leave' });
    await talks.drop(talk);
  }

  /** One turn of the bot, which says in the person's language when it failed. @returns whether it was kept */
  async function turn(talk: Talk, incoming: Incoming): Promise<boolean> {
    const { open } = talk;
    talk.waiting++;
    const well = await adapter.receive(open, incoming);
    talk.waiting--;
    if (!well && !open.ended) await adapter.say(open, failure(open.items(), incoming.language ?? fallback));
    talks.settle(talk);
    return well;
  }

  return streams(server, { talks, tickets, adapter, isAllowed, encrypted: () => publicUrl().startsWith('https:') });
}

/** The id of what a client sent and nobody is shown. */
const nameless = ({ conv }: Talk): string => `${conv}|${randomUUID()}`;

/**
 * The person's own item of a turn, as soon as it stands in the conversation: the answer to a client does not wait for the
 * bot. A message that came a second time is answered with the item of the first.
 */
function echoOf(open: OpenConversation, client: string, turn: Promise<unknown>): Promise<Item | undefined> {
  return new Promise((resolve, reject) => {
    let echo: Item | undefined;
    const stop = open.watch((item) => {
      if (item.client === client) resolve((echo = item));
    });
    turn.then(() => echo ?? resolve(open.findLast((item) => item.client === client)), reject).finally(stop);
  });
}

/** The body, unless it is too large; a body that says so itself is not even read. */
async function read(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length']) > bodyLimit) return void request.resume();
  const { text, over } = await readBody(request, bodyLimit, rooms.directLine);
  return over ? undefined : text;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const bearerOf = (request: IncomingMessage): string | undefined => /^Bearer (.{1,2048})$/i.exec(request.headers.authorization ?? '')?.[1];
