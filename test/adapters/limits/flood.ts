import { Agent, request } from 'node:http';

/** What a flood is: so many requests a second, from as many sources as it likes. Sent by `flood.test.ts`. */
export interface Flood {
  url: string;
  perSecond: number;
  seconds: number;
  connections: number;
  /** Chats that it opened before, in which it writes as fast as it can. */
  open: string[];
}

export interface Flooded {
  /** How many requests were due. */
  offered: number;
  /** Answers by what was asked and their status, such as `opening 429`; 0 is none at all. */
  answers: Record<string, number>;
}

const source = (): string => `198.18.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;

process.once('message', async ({ url, perSecond, seconds, connections, open }: Flood) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const flooded: Flooded = { offered: 0, answers: {} };
  let waiting = 0;
  const kinds: [string, () => Record<string, string>][] = [
    ['opening', () => ({ l: 'en', words: 'can i report without giving my name', live: '1' })],
    ['opening', () => ({ l: 'ar', words: 'x'.repeat(1500) })],
    ['help', () => ({ l: 'en', words: 'HELP' })],
    ['message', () => ({ l: 'en', c: open[Math.floor(Math.random() * open.length)] ?? 'nobody', words: 'does one time count', live: '1' })],
    ['message', () => ({ l: 'fr', c: open[Math.floor(Math.random() * open.length)] ?? 'nobody', words: 'what is the ombuds' })],
    ['lost', () => ({ l: 'en', c: 'a conversation that never was', words: 'hello' })],
  ];
  const send = (): void => {
    waiting++;
    const [kind, fields] = kinds[flooded.offered % kinds.length]!;
    const counted = (status: number): void => {
      const name = `${kind} ${status}`;
      flooded.answers[name] = (flooded.answers[name] ?? 0) + 1;
      waiting--;
    };
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Forwarded-For': source() };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('close', () => counted(response.statusCode!));
    });
    sent.once('error', () => counted(0));
    sent.end(new URLSearchParams(fields()).toString());
  };
  const began = Date.now();
  for (let passed = 0; passed < seconds;) {
    passed = Math.min(seconds, (Date.now() - began) / 1000);
    // What is due and finds all connections waiting is offered, and never reaches the server.
    for (const due = passed * perSecond; flooded.offered < due; flooded.offered++) if (waiting < connections) send();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  agent.destroy();
  process.send!(flooded, () => process.exit(0));
});
