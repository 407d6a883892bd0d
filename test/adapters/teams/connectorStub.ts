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
  body: { type: string; text?: string; actions?: { title: string; tooltip: string; data: { choice: string; asked: number } }[] }[];
  rtl?: boolean;
}

/** What the connector answers to a request instead of taking it. */
export type Refusal = { status: number; headers?: Record<string, string>; code?: string } | 'reset';

/** How far a request had come: Teams has nothing of it; Teams has it, and does not answer; Teams has just answered. */
export const held = ['lost', 'unanswered', 'answered'] as const;
export type Held = (typeof held)[number];

/** A connector of Teams on loopback: it records what the bot sends, and refuses it the way a test asks for. */
export async function connectorStub() {
  const sent: Sent[] = [];
  const refusals: Refusal[] = [];
  let hold: { where: string; when: Held; held(): void } | undefined;
  let refusesFor: ((path: string) => Refusal | undefined) | undefined;
  let waitsFor: ((path: string) => Promise<unknown> | undefined) | undefined;
  const server = createServer((request, response) => void take(request, response));

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '', headers } = request;
    const path = decodeURIComponent(url);
    const refusal = refusals.shift() ?? refusesFor?.(path);
    const holds = hold && path.endsWith(hold.where) ? hold : undefined;
    if (holds) hold = undefined;
    sent.push({
      method,
      path,
      authorization: headers.authorization ?? '',
      refused: refusal !== undefined || holds?.when === 'lost',
      activity: body ? JSON.parse(body) : {},
    });
    if (holds && holds.when !== 'answered') return holds.held();
    const { length } = sent;
    await waitsFor?.(path);
    if (refusal === 'reset') return void request.socket.destroy();
    response.writeHead(refusal?.status ?? 200, { 'content-type': 'application/json', ...refusal?.headers });
    response.end(
      JSON.stringify(
        refusal ? { error: { code: refusal.code ?? 'Refused', message: 'words of the connector' } } : { id: `reply-${length}` },
      ),
      () => holds?.held(),
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    sent,
    url: `http://127.0.0.1:${port}`,
    /** The next requests are answered with these, one each. */
    refuse: (...next: Refusal[]) => refusals.splice(0, refusals.length, ...next),
    /** Resolves when the next request to a path that ends like this has come so far, and lets it come no further. */
    holdNext: (where: string, when: Held) => new Promise<void>((held) => (hold = { where, when, held })),
    /** From now on, what this answers to a path is its refusal. */
    refuseWhere: (refuses?: (path: string) => Refusal | undefined) => void (refusesFor = refuses),
    /** From now on, what this answers to a path is waited for before the connector answers what it has taken. */
    waitWhere: (waits?: (path: string) => Promise<unknown> | undefined) => void (waitsFor = waits),
    close: () => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
