import { Socket } from 'node:net';

/**
 * A socket that sends all that is written in one turn of the event loop together: statements that do not wait for each other
 * cost one call of the system then and not one each, which is most of what a short statement costs. Over TLS each goes by
 * itself: what is written there goes through a socket of Node's own.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  // Not before: connecting puts `write` back to what it was.
  return socket.once('connect', () => {
    const [cork, write] = [socket.cork.bind(socket), socket.write.bind(socket) as (...given: unknown[]) => boolean];
    let gathers = false;
    const gather = (): void => {
      if (gathers) return;
      gathers = true;
      cork();
      setImmediate(() => {
        gathers = false;
        socket.uncork();
      });
    };
    Object.assign(socket, {
      cork: () => (gather(), cork()),
      write: (...given: unknown[]) => (gather(), write(...given)),
    });
  });
}
