import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as passed } from 'node:timers/promises';
import { asked as ask } from '../asked.js';

/** How often a load balancer looks whether people should be sent to a server, in milliseconds. */
const looksEvery = 100;

/**
 * Spreads what comes over several servers, one after the other, whoever asks: a load balancer without sticky sessions. It sends
 * nobody to a server whose `/ready` says no, unless all do. What a server does not take, since nobody listens there, is given to
 * the next one, as load balancers do; what broke off is not. It goes on from the address from which it came, so that limits by
 * network need no header.
 * @returns among others, what broke off, and how: for whoever asks why nobody was answered
 */
export async function proxyTo(urls: readonly string[]): Promise<{ url: string; hits: number[]; broke: string[]; close(): void }> {
  const hits = urls.map(() => 0);
  const broke: string[] = [];
  let turn = 0;
  const away = new Set<number>();
  let isOver = false;
  const looking = async (place: number): Promise<void> => {
    while (!isOver) {
      const status = await ask(urls[place]!, { method: 'GET', path: '/ready' }).then(
        (answer) => answer.status,
        () => 0,
      );
      if (status === 200) away.delete(place);
      else away.add(place);
      await passed(looksEvery, undefined, { ref: false });
    }
  };
  for (const place of urls.keys()) void looking(place);
  const next = (): number => {
    while (away.size < urls.length && away.has(turn % urls.length)) turn++;
    return turn++;
  };
  const at = (place: number): URL => {
    hits[place % urls.length]!++;
    return new URL(urls[place % urls.length]!);
  };
  const pass = (asked: IncomingMessage, body: Buffer, answer: ServerResponse, place: number, others = urls.length - 1): void => {
    const { hostname, port } = at(place);
    const { url: path, method, headers } = asked;
    const { remoteAddress } = asked.socket;
    const localAddress = remoteAddress === '127.0.0.1' ? undefined : remoteAddress;
    const onward = request({ hostname, port, path, method, headers, agent: false, localAddress }, (from) => {
      answer.writeHead(from.statusCode!, from.headers);
      from.pipe(answer);
      from.on('error', () => answer.destroy());
    });
    onward.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED' && others > 0) pass(asked, body, answer, place + 1, others - 1);
      else {
        broke.push(`${code} at ${port}, with ${others} more to try`);
        answer.destroy();
      }
    });
    answer.on('close', () => onward.destroy());
    onward.end(body);
  };
  const server = createServer((asked, answer) => {
    void buffer(asked).then(
      (body) => pass(asked, body, answer, next()),
      () => answer.destroy(),
    );
  });
  server.on('upgrade', (asked: IncomingMessage, socket, head: Buffer) => {
    const { hostname, port } = at(next());
    const onward = connect(Number(port), hostname, () => {
      const headers = Object.entries(asked.headers).map(([name, value]) => `${name}: ${String(value)}`);
      onward.write([`GET ${asked.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    hits,
    broke,
    close() {
      isOver = true;
      server.close();
      server.closeAllConnections();
    },
  };
}
