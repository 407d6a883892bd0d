import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type restify from 'restify';
import { WebSocketServer, type WebSocket } from 'ws';
import { endBare } from '../web/headers.js';
import { filled } from '../web/respond.js';
import type { WebAdapter } from '../web/webAdapter.js';
import { pathOf, queryOf } from './answers.js';
import { ending, present, type Shown, type To } from './present.js';
import type { Talk, Talks } from './talks.js';
import type { StreamTickets } from './tickets.js';

/** Clients open several sockets after every change of their status; beyond this many, the oldest is cut off, whether or not it answers. */
const mostSockets = 24;
const beat = 15_000;
/** A socket that takes nothing any more is closed once this many bytes wait for it; its client comes back and goes on. */
const mostWaiting = 128 * 1024;

/** Says on every open stream that the conversation is over, and closes it. */
export function endStreams({ conv, open, sockets }: Talk, now: number): void {
  const set = filled(JSON.stringify({ activities: [ending(open.latest, now, conv)], watermark: String(open.latest) }));
  for (const socket of sockets) {
    socket.send(set);
    socket.close(1000);
  }
}

/** The number after which a client wants to be told; from the beginning when it names none (clients send "", "-" or nothing). */
export const watermarkOf = (request: IncomingMessage): number => {
  const mark = queryOf(request, 'watermark') ?? '';
  return /^\d{1,9}$/.test(mark) ? Number(mark) : 0;
};

/** What was said after `after`; nothing is unpacked where nothing is new. */
export const setOf = ({ open }: Talk, after: number, to: To): { activities: Shown[]; watermark: string } => ({
  activities: after >= open.latest ? [] : open.items(after).map((item) => present(item, to, open.language)),
  watermark: String(open.latest),
});

export interface StreamParts {
  talks: Talks;
  tickets: StreamTickets;
  adapter: Pick<WebAdapter, 'opened'>;
  isAllowed(origin: string): boolean;
  /** Whether people reach the server over TLS. */
  encrypted(): boolean;
}

const path = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/stream$/;

/**
 * The stream of a conversation over WebSocket (RFC 6455): text frames {activities, watermark}, and empty ones as a sign of
 * life. WebSockets know no cross-origin rules, so the page that asks is checked here.
 * @returns what stops it
 */
export function streams(server: restify.Server, { talks, tickets, adapter, isAllowed, encrypted }: StreamParts): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 256, perMessageDeflate: false, clientTracking: false });
  const refuse = (socket: Duplex, status: number): void => endBare(socket, status, encrypted());

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy());
    open(request, socket, head).catch(() => refuse(socket, 503));
  };

  async function open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const [, conv] = path.exec(pathOf(request)) ?? [];
    if (!conv) return refuse(socket, 404);
    const { origin } = request.headers;
    if (origin !== undefined && !isAllowed(origin)) return refuse(socket, 403);
    const to = await tickets.admit(conv, queryOf(request, 't') ?? '');
    if (!to) return refuse(socket, 401);
    const talk = await talks.find(to);
    if (!talk) return refuse(socket, 404);
    sockets.handleUpgrade(request, socket, head, (opened) => attach(opened, talk, to, watermarkOf(request)));
  }

  function attach(socket: WebSocket, talk: Talk, to: To, after: number): void {
    const [oldest] = talk.sockets;
    if (oldest && talk.sockets.size >= mostSockets) {
      oldest.terminate();
      talk.sockets.delete(oldest);
    }
    const sendSet = (set: { activities: Shown[]; watermark: string }): void => {
      if (socket.bufferedAmount > mostWaiting) return socket.terminate();
      socket.send(filled(JSON.stringify(set)));
    };
    const stop = talk.open.watch(
      (item) => {
        sendSet({ activities: [present(item, to, talk.open.language)], watermark: String(item.n) });
        talks.settle(talk);
      },
      { streams: true },
    );
    const close = (): void => {
      stop();
      talk.sockets.delete(socket);
    };
    socket.on('close', close).on('error', close);
    // What clients send here are empty signs of life.
    socket.on('message', () => undefined);
    talk.sockets.add(socket);
    const missed = setOf(talk, after, to);
    if (missed.activities.length > 0) sendSet(missed);
    void adapter.opened(talk.open);
  }

  const beating = setInterval(() => {
    talks.sweep((talk) => talk.sockets.forEach((socket) => socket.send('')));
  }, beat);
  beating.unref();

  server.server.on('upgrade', upgrade);
  return () => {
    clearInterval(beating);
    server.server.off('upgrade', upgrade);
    talks.sweep((talk) => talk.sockets.forEach((socket) => socket.terminate()));
  };
}
