import { createServer, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';

/** Spreads what comes over several servers, one after the other, whoever asks: a load balancer without sticky sessions. */
export async function proxyTo(urls: readonly string[]): Promise<{ url: string; hits: number[]; close(): void }> {
  const hits = urls.map(() => 0);
  let turn = 0;
  const next = (): URL => {
    const at = turn++ % urls.length;
    hits[at]!++;
    return new URL(urls[at]!);
  };
  const server = createServer((asked, answer) => {
    const { hostname, port } = next();
    const onward = request({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers, agent: false }, (from) => {
      answer.writeHead(from.statusCode!, from.headers);
      from.pipe(answer);
      from.on('error', () => answer.destroy());
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  server.on('upgrade', (asked: IncomingMessage, socket, head: Buffer) => {
    const { hostname, port } = next();
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
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
