import { connect, createServer, type Socket } from 'node:net';

export interface Wire {
  port: number;
  /** Cuts the next connections, so many, right after it has passed on their COMMIT. */
  cutsAfterCommit(times: number): void;
  /** As soon as whoever said this has its COMMIT passed on, nobody gets through any more, in either direction. */
  breaksAfterCommitOf(said: string): void;
  /** From now on new connections lead to another server. */
  leadsTo(port: number): void;
  close(): void;
}

/** Passes bytes on to a server, whose answers can be lost, or whose address can move. */
export async function wire(port: number): Promise<Wire> {
  let left = 0;
  let to = port;
  let awaited: string | undefined;
  let isBroken = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (isBroken) return void client.destroy();
    const onward = connect(to, '127.0.0.1');
    for (const socket of [client, onward]) sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    let cut = false;
    let hasSaid = false;
    client.on('data', (bytes) => {
      if (left > 0 && bytes.includes('commit')) [cut, left] = [true, left - 1];
      hasSaid ||= awaited !== undefined && bytes.includes(awaited);
      if (hasSaid && bytes.includes('commit')) cut = isBroken = true;
      onward.write(bytes);
    });
    onward.on('data', (bytes) => {
      if (isBroken) for (const socket of sockets) socket.destroy();
      else if (cut) client.destroy();
      else client.write(bytes);
    });
    client.on('close', () => onward.end());
    onward.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    cutsAfterCommit: (times) => (left = times),
    breaksAfterCommitOf: (said) => (awaited = said),
    leadsTo: (other) => (to = other),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
