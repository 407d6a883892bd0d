import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as passed } from 'node:timers/promises';
import { random as randomFrom } from '../../../knowledge/search/softmax.js';
import { asked, type Asked } from '../../asked.js';
import { percentile } from './measures.js';
import { echoesOf, turnsOf, type Cast, type Kind, type Turn } from './mix.js';

/**
 * A round of load, given to a process of its own. `connections`: each sends the next turn when the last one is answered, which
 * shows what the servers can do. `perSecond`: turns begin at that rate whatever becomes of those before, and the time of each
 * counts from the moment at which it was due, so that nobody who waits behind a slow turn is left out.
 */
export interface Order {
  /** Instances, each turn at the next one. */
  urls: string[];
  from: Cast | { echoes: Asked[] };
  seconds: number;
  pace: { connections: number } | { perSecond: number };
  seed: number;
}

export interface Measured {
  turns: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  /** By kind: how many, and the time of half of them in milliseconds. */
  kinds: Partial<Record<Kind, { turns: number; p50: number }>>;
  /** Answers that were not those that were wanted, by kind and status; 0 is none at all. A round with any of them counts for nothing. */
  failed: Record<string, number>;
  /** Bytes of one answer, headers included. */
  bytes: number;
}

process.once('message', async ({ urls, from, seconds, pace, seed }: Order) => {
  const random = randomFrom(seed);
  const next = 'echoes' in from ? echoesOf(from.echoes, random) : turnsOf(from, random);
  const agent = new Agent({ keepAlive: true });
  const sockets = new Set<Socket>();
  agent.on('free', (socket: Socket) => sockets.add(socket));
  const times = new Map<Kind, number[]>();
  const failed: Measured['failed'] = {};
  let sent = 0;

  /** @param due when it should have begun */
  async function take({ kind, request, took }: Turn, due: number): Promise<void> {
    const answer = await asked(urls[sent++ % urls.length]!, request, { agent }).catch(() => ({ status: 0, body: '' }));
    const time = performance.now() - due;
    times
      .set(kind, times.get(kind) ?? [])
      .get(kind)!
      .push(time);
    if (took(answer)) return;
    const name = `${kind} ${answer.status}`;
    failed[name] = (failed[name] ?? 0) + 1;
  }

  const begun = performance.now();
  const end = begun + seconds * 1000;
  if ('connections' in pace)
    await Promise.all(
      Array.from({ length: pace.connections }, async () => {
        while (performance.now() < end) await take(next(), performance.now());
      }),
    );
  else {
    const under: Promise<void>[] = [];
    const apart = 1000 / pace.perSecond;
    for (let due = begun; due < end; due += apart) {
      while (performance.now() < due) await passed(1);
      under.push(take(next(), due));
    }
    await Promise.all(under);
  }
  const took = (performance.now() - begun) / 1000;
  const all = [...times.values()].flat();
  const kinds = Object.fromEntries([...times].map(([kind, some]) => [kind, { turns: some.length, p50: percentile(some, 0.5) }]));
  const measured: Measured = {
    turns: all.length,
    perSecond: all.length / took,
    p50: percentile(all, 0.5),
    p95: percentile(all, 0.95),
    p99: percentile(all, 0.99),
    kinds,
    failed,
    bytes: [...sockets].reduce((sum, { bytesRead }) => sum + bytesRead, 0) / Math.max(1, all.length),
  };
  agent.destroy();
  process.send!(measured, () => process.exit(0));
});
