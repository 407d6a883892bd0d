import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** How long an answer that is under way is waited for, in milliseconds: longer than a turn takes whose database is away. */
const patience = 15_000;

/** How long connections that are there may still ask, in milliseconds: a request is on its way on some of them. */
const grace = 300;

/** The same of connections that have asked nothing so far: whoever has just come to a busy machine needs longer to say what for. */
const graceOfNew = 2_000;

/** A turn of the event loop that takes no longer left nobody waiting at the door, in milliseconds; and so many turns are tried. */
const [quick, mostTurns] = [1, 200];

/**
 * Whoever has come to the door and was not let in when it closes is broken off by the system. Everybody there is let in once in
 * each turn of the event loop: the door closes right after a short one.
 */
async function untilQuick(): Promise<void> {
  for (let turns = 0; turns < mostTurns; turns++) {
    const begun = performance.now();
    await turn();
    if (performance.now() - begun < quick) return;
  }
}

/**
 * Lets a server stop without breaking off anybody (rolling restart): it takes no new connection, answers what was asked, and
 * ends streams, whose pages come back by themselves to another instance.
 * @param isStream whether a response goes on for as long as its page is open
 * @returns what stops it, and resolves when nothing is under way any more
 */
export function draining(server: Server, isStream: (response: ServerResponse) => boolean): () => Promise<void> {
  const underWay = new Set<ServerResponse>();
  const silent = new Set<Socket>();
  let stopping = false;
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    silent.delete(socket);
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (stopping) response.setHeader('Connection', 'close');
  });
  return async () => {
    stopping = true;
    await untilQuick();
    // That of HTTP would break off all connections on which nothing was asked yet.
    Listener.prototype.close.call(server);
    for (const response of underWay) {
      if (isStream(response)) response.end();
      else if (!response.headersSent) response.setHeader('Connection', 'close');
    }
    const limit = (): number => (underWay.size > 0 ? patience : silent.size > 0 ? graceOfNew : grace);
    for (let waited = 0; waited < limit(); waited += 20) await pause(20);
    server.closeAllConnections();
  };
}
