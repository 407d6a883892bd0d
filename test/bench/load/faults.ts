import { randomUUID } from 'node:crypto';
import { setTimeout as passed } from 'node:timers/promises';
import pg from 'pg';
import { asked, formType } from '../../asked.js';
import { Cluster } from '../../cluster.js';
import { proxyTo } from '../../instances/proxy.js';
import { serversOver } from '../../proofs/killed/instances.js';
import { Server } from '../../proofs/killed/server.js';
import { freePort } from '../../proofs/program.js';
import { markdownTable } from '../table.js';
import { questions } from '../turns.js';
import { comesIn, eachOf } from './cast.js';
import { fromAnywhere, overload } from './overload.js';
import { newFolder } from '../../folders.js';

/** How many people write, and how long each waits after an answer, in milliseconds. */
const people = 20;
const between = 500;
/** How long they write before the fault, and after it is over, in milliseconds. */
const around = 5_000;
/** How long somebody waits before they send the same form once more, in milliseconds. */
const again = 250;

interface Met {
  /** Turns that were answered, and of these how many had to be sent again. */
  turns: number;
  /** Requests that got no answer, that were answered with the one sentence to send it again, and whose chat was over. */
  broken: number;
  told: number;
  over: number;
  /** Milliseconds of the longest turn, from when it was first sent until it was answered. */
  longest: number;
  /** Milliseconds from the fault until the last request that was not answered as wanted. */
  recovered: number;
}

/** What people meet who go on writing while something breaks. @param fault breaks it, and brings it back or lets it come back */
async function met(url: string, fault: () => Promise<void>, asking: string[]): Promise<Met> {
  const figures: Met = { turns: 0, broken: 0, told: 0, over: 0, longest: 0, recovered: 0 };
  const open = await eachOf(people, (n) => comesIn(url, n));
  let [isOver, begun] = [false, Infinity];
  const writes = async (n: number): Promise<void> => {
    await passed((n * between) / people);
    for (let turn = n; !isOver; turn++) {
      const form = { l: 'en', live: '1', words: asking[turn % asking.length]! };
      const once = randomUUID();
      const first = performance.now();
      for (let isAnswered = false; !isAnswered;) {
        const body = new URLSearchParams({ ...form, once, ...(open[n] && { c: open[n]! }) }).toString();
        const sent = { method: 'POST', path: '/', headers: formType, body };
        const { status, body: said } = await asked(url, sent).catch(() => ({ status: 0, body: '' }));
        if (status === 200) [isAnswered, open[n]] = [true, (JSON.parse(said) as { c: string }).c];
        else {
          figures[status === 0 ? 'broken' : status === 410 ? 'over' : 'told']++;
          figures.recovered = Math.max(figures.recovered, performance.now() - begun);
          if (status === 410) open[n] = '';
          await passed(again);
        }
      }
      figures.turns++;
      if (begun < Infinity) figures.longest = Math.max(figures.longest, performance.now() - first);
      await passed(between);
    }
  };
  const writing = Promise.all(open.map((_, n) => writes(n)));
  await passed(around);
  begun = performance.now();
  await fault();
  await passed(around);
  isOver = true;
  await writing;
  return figures;
}

/** Takes every connection that the server still gives, and keeps them for a while. */
async function takesAll(url: string): Promise<void> {
  const taken: pg.Client[] = [];
  for (const until = performance.now() + 5_000; performance.now() < until;) {
    const client = new pg.Client(url).on('error', () => undefined);
    await client.connect().then(
      () => taken.push(client),
      () => passed(20),
    );
  }
  await Promise.all(taken.map((client) => client.end()));
}

/** What people meet while parts are killed, stopped, moved, stalled and crowded under them. */
export async function faultsBench(): Promise<string> {
  const cluster = await Cluster.start(['-c', 'max_connections=50']);
  const name = new URL(await cluster.database()).pathname;
  const ports = [cluster.port, await freePort()];
  const DATABASE_URL = ports.map((port) => `postgres://waypoint@127.0.0.1:${port}${name}`).join(' ');
  const servers = await serversOver(DATABASE_URL, 2, fromAnywhere);
  const one = servers[0]!;
  const proxy = await proxyTo(servers.map(({ url }) => url));
  const returns = async (signal: NodeJS.Signals, port = cluster.port): Promise<void> => {
    await cluster.down(signal);
    await cluster.up(port);
  };
  const offered: number[] = [];
  const faults: [string, () => Promise<void>][] = [
    ['an instance is stopped and started again', () => one.stop().then(() => void one.start())],
    ['an instance is killed (SIGKILL), and started again', () => one.kill().then(() => void one.start())],
    ['PostgreSQL is restarted', () => returns('SIGINT')],
    ['PostgreSQL is killed (SIGKILL), and started again', () => returns('SIGKILL')],
    ['PostgreSQL is killed, and there again at its other address', () => returns('SIGKILL', ports[1])],
    ['PostgreSQL stands still for 10 s', async () => (cluster.stall(true), await passed(10_000), cluster.stall(false))],
    [
      'PostgreSQL is away for 20 s',
      () =>
        cluster
          .down()
          .then(() => passed(20_000))
          .then(() => cluster.up()),
    ],
    ['somebody else takes all connections for 5 s', () => takesAll(cluster.url())],
    ['ten times as much is asked as the two take, for 8 s', () => overload(proxy.url).then((many) => void offered.push(many))],
  ];
  const texts = await questions();
  const rows: string[][] = [];
  const measured = async (what: string, url: string, fault: () => Promise<void>): Promise<void> => {
    const { turns, broken, told, over, longest, recovered } = await met(url, fault, texts);
    const inSeconds = [longest, recovered].map((time) => (time / 1000).toFixed(1));
    rows.push([what, ...[turns, broken, told, over].map(String), ...inSeconds]);
  };
  for (const [what, fault] of faults) await measured(what, proxy.url, fault);
  await Promise.all(servers.map((server) => server.stop()));
  proxy.close();
  await cluster.down();
  const alone = new Server(newFolder('proof'), fromAnywhere);
  await alone.start();
  await measured('embedded: the program is killed (SIGKILL), and started again', alone.url, async () => {
    await alone.kill();
    await alone.start();
  });
  await measured(
    'embedded: ten times as much is asked as it takes, for 8 s',
    alone.url,
    async () => void offered.push(await overload(alone.url)),
  );
  await alone.stop();
  const columns = [
    'while',
    'turns answered',
    'no answer',
    'told to send it again',
    'chat over',
    'longest turn, s',
    'last of these after, s',
  ];
  return `${people} people write every half second, and send the same form again after a quarter of a second where it was not answered; two instances behind a proxy that gives what one refuses to the other. Ten times as much was ${offered.map((many) => many.toFixed(0)).join(' and ')} requests a second, from ever new networks.\n\n${markdownTable(columns, rows)}`;
}
