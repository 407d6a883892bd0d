import { connect, createServer, type Socket } from 'node:net';

export interface Wire {
  port: number;
  /** Cuts the next connections, so many, right after it has passed on their COMMIT. */
  cutsAfterCommit(times: number): void;
  /** From now on new connections lead to another server. */
  leadsTo(port: number): void;
  close(): void;
}

/** Passes bytes on to a server, whose answers can be lost, or whose address can move. */
export async function wire(port: number): Promise<Wire> {
  let left = 0;
  let to = port;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const onward = connect(to, '127.0.0.1');
    for (const socket of [client, onward]) sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    let cut = false;
    client.on('data', (bytes) => {
      if (left > 0 && bytes.includes('commit')) [cut, left] = [true, left - 1];
      onward.write(bytes);
    });
    onward.on('data', (bytes) => (cut ? client.destroy() : client.write(bytes)));
    client.on('close', () => onward.end());
    onward.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    cutsAfterCommit: (times) => (left = times),
    leadsTo: (other) => (to = other),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
