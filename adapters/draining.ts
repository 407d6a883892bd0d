import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** How long an answer that is under way is waited for, in milliseconds: longer than a turn takes whose database is away. */
const patience = 15_000;

/** How long connections that are there may still ask, in milliseconds: a request is on its way on some of them. */
const grace = 300;

/** The same of connections that have asked nothing so far: whoever has just come to a busy machine needs longer to say what for. */
const graceOfNew = 2_000;

/** In a turn of the event loop that takes no longer hardly anybody comes to the door, in milliseconds; and so many turns are tried. */
const [quick, mostTurns] = [1, 200];

/**
 * Whoever has come to the door and was not let in when it closes is broken off by the system. Those who wait there are let in
 * once in each turn of the event loop: the door closes right after a short one in which nobody was. The turn that runs when
 * this begins does not count: it may have looked at the door long ago.
 */
async function untilNobodyWaits(server: Server): Promise<void> {
  let came = 0;
  const counts = (): void => void came++;
  server.on('connection', counts);
  await turn();
  for (let turns = 0; turns < mostTurns; turns++) {
    const [begun, before] = [performance.now(), came];
    await turn();
    if (came === before && performance.now() - begun < quick) break;
  }
  server.off('connection', counts);
}

/**
 * Lets a server stop without breaking off anybody (rolling restart): it takes no new connection, answers what was asked, and
 * ends streams, whose pages come back by themselves to another instance.
 * @param isStream whether a response goes on for as long as its page is open
 * @returns what stops it, and resolves when nothing is under way any more
 */
export function draining(server: Server, isStream: (response: ServerResponse) => boolean): () => Promise<void> {
  const underWay = new Set<ServerResponse>();
  const here = new Set<Socket>();
  let stopping = false;
  server.on('connection', (socket: Socket) => {
    here.add(socket);
    socket.once('close', () => here.delete(socket));
  });
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (stopping) response.setHeader('Connection', 'close');
  });
  return async () => {
    stopping = true;
    await untilNobodyWaits(server);
    // That of HTTP would break off all connections on which nothing was asked yet.
    Listener.prototype.close.call(server);
    for (const response of underWay) {
      if (isStream(response)) response.end();
      else if (!response.headersSent) response.setHeader('Connection', 'close');
    }
    const isAnybodySilent = (): boolean => [...here].some(({ bytesRead }) => bytesRead === 0);
    const limit = (): number => (underWay.size > 0 ? patience : isAnybodySilent() ? graceOfNew : grace);
    for (let waited = 0; waited < limit(); waited += 20) await pause(20);
    server.closeAllConnections();
  };
}
