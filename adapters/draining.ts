import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** How long an answer that is under way is waited for, in milliseconds: longer than a turn takes whose database is away. */
const patience = 15_000;

/** How long connections that are there may still ask, in milliseconds: a request is on its way on some of them. */
const grace = 300;

/** The same of connections that have asked nothing so far: whoever has just come to a busy machine needs longer to say what for. */
const graceOfNew = 2_000;

/** Nobody comes any more where nobody has asked anything for so long, in milliseconds. */
const quiet = 300;

/** A load balancer looks at `/ready` more often than this, and whoever still comes is let in for so long (milliseconds). */
const [looksEvery, mostLeaving] = [10_000, 5_000];

/** In a turn of the event loop that takes no longer hardly anybody comes to the door, in milliseconds; and so many turns are tried. */
const [quick, mostTurns] = [1, 200];

/** What load balancers and monitors ask, and no person. */
const looks: readonly (string | undefined)[] = ['/ready', '/health'];

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
 * Lets a server stop without breaking off anybody (rolling restart). It stays open until a load balancer that looks at `/ready`
 * has seen that nobody should be sent here and nobody comes any more; then it takes no new connection, answers what was asked,
 * and ends streams, whose pages come back by themselves to another instance.
 * @param isStream whether a response goes on for as long as its page is open
 * @returns what stops it, once `/ready` says no: it calls `closed` when nobody is let in any more, and resolves when nothing is
 *   under way
 */
export function draining(server: Server, isStream: (response: ServerResponse) => boolean): (closed?: () => void) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  const here = new Set<Socket>();
  let [asked, looked] = [-Infinity, -Infinity];
  let stopping = false;
  server.on('connection', (socket: Socket) => {
    here.add(socket);
    socket.once('close', () => here.delete(socket));
  });
  const marks = ({ url }: IncomingMessage): void => {
    if (url === '/ready') looked = performance.now();
    if (!looks.includes(url)) asked = performance.now();
  };
  server.prependListener('upgrade', marks);
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    marks(request);
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (stopping) response.setHeader('Connection', 'close');
  });
  const untilNobodyComes = async (): Promise<void> => {
    const begun = performance.now();
    const isLookedAt = looked > begun - looksEvery;
    const goesOn = (at: number): boolean => at - asked < quiet || (isLookedAt && looked < begun);
    while (goesOn(performance.now()) && performance.now() - begun < mostLeaving) await pause(20);
    await untilNobodyWaits(server);
  };
  return async (closed) => {
    stopping = true;
    await untilNobodyComes();
    // That of HTTP would break off all connections on which nothing was asked yet.
    Listener.prototype.close.call(server);
    closed?.();
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
