import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that reached the connector of Teams. */
export interface Sent {
  method: string;
  path: string;
  authorization: string;
  /** Whether the connector did not take it. */
  refused: boolean;
  activity: { type?: string; summary?: string; locale?: string; text?: string; attachments?: { content: Card }[] };
}

export interface Card {
  body: { type: string; text?: string; actions?: { title: string; data: { choice: string; asked: number } }[] }[];
  rtl?: boolean;
}

/** What the connector answers to a request instead of taking it. */
export type Refusal = { status: number; headers?: Record<string, string>; code?: string } | 'reset';

/** A connector of Teams on loopback: it records what the bot sends, and refuses it the way a test asks for. */
export async function connectorStub() {
  const sent: Sent[] = [];
  const refusals: Refusal[] = [];
  let hold: { where: string; held(): void } | undefined;
  let refusesFor: ((path: string) => Refusal | undefined) | undefined;
  const server = createServer((request, response) => void take(request, response));

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '', headers } = request;
    const path = decodeURIComponent(url);
    const refusal = refusals.shift() ?? refusesFor?.(path);
    sent.push({
      method,
      path,
      authorization: headers.authorization ?? '',
      refused: refusal !== undefined,
      activity: body ? JSON.parse(body) : {},
    });
    if (hold && path.includes(hold.where)) {
      hold.held();
      hold = undefined;
      return;
    }
    if (refusal === 'reset') return void request.socket.destroy();
    response.writeHead(refusal?.status ?? 200, { 'content-type': 'application/json', ...refusal?.headers });
    response.end(
      JSON.stringify(
        refusal ? { error: { code: refusal.code ?? 'Refused', message: 'words of the connector' } } : { id: `reply-${sent.length}` },
      ),
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    sent,
    url: `http://127.0.0.1:${port}`,
    /** The next requests are answered with these, one each. */
    refuse: (...next: Refusal[]) => refusals.splice(0, refusals.length, ...next),
    /** Takes the next request to such a path, tells of it, and never answers. */
    holdNext: (where: string) => new Promise<void>((held) => (hold = { where, held })),
    /** From now on, what this answers to a path is its refusal. */
    refuseWhere: (refuses?: (path: string) => Refusal | undefined) => void (refusesFor = refuses),
    close: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
