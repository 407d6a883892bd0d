import { markdownTable } from '../table.js';
import { echo, questions, toTheEcho } from '../turns.js';
import { castAt } from './cast.js';
import type { Kind } from './engines.js';
import type { Measured, Order } from './generator.js';
import { barOf, percentile } from './measures.js';
import type { Scale } from './scale.js';
import { round, servers } from './servers.js';

/** Connections of the load on which people take turns as fast as they are answered. */
const connections = 16;
const rounds = 3;

interface Row {
  name: string;
  /** The median of the rounds. */
  capacity: number;
  toEcho: number;
  atHalf: Measured;
}

const median = (values: number[]): number => percentile(values, 0.5);

/**
 * What an engine can do: rounds in which it works as fast as it can, each beside one of the echo bot, so that a slow minute
 * hits both alike; then people come at half of that pace, whether or not the turns before are answered.
 */
async function measured({ name, make }: Kind, scale: Scale, bare: (bytes: number) => Promise<number>): Promise<Row> {
  const engine = await make();
  const there = await servers(engine);
  const cast = await castAt(there, scale.people, scale.inRelay);
  let seed = 0;
  const load = (pace: Order['pace'], seconds = scale.seconds): Promise<Measured> =>
    round({ urls: there.urls, from: cast, seconds, pace, seed: ++seed });
  // A server that has run for long is compared: V8 goes on compiling for some ten seconds of load.
  const { bytes } = await load({ connections }, 2 * scale.seconds);
  await bare(bytes);
  const pairs: { ours: number; echo: number }[] = [];
  for (let n = 0; n < rounds; n++) pairs.push({ echo: await bare(bytes), ours: (await load({ connections })).perSecond });
  const capacity = median(pairs.map(({ ours }) => ours));
  const toEcho = median(pairs.map(({ ours, echo: theirs }) => ours / theirs));
  const atHalf = await load({ perSecond: capacity / 2 }, 2 * scale.seconds);
  await there.stop();
  await engine.close();
  return { name, capacity, toEcho, atHalf };
}

/** Turns a second of every engine beside the bare echo bot, and how long turns take at half of that. */
export async function capacityBench(scale: Scale): Promise<string> {
  const echoes: Measured[] = [];
  const rows: Row[] = [];
  const texts = await questions();
  for (const engine of scale.engines) {
    let bot: Awaited<ReturnType<typeof echo>> | undefined;
    const bare = async (bytes: number): Promise<number> => {
      bot ??= await echo(bytes);
      const one = await round({
        urls: [bot.url],
        from: { echoes: toTheEcho(texts) },
        seconds: scale.seconds,
        pace: { connections },
        seed: 1,
      });
      echoes.push(one);
      return one.perSecond;
    };
    rows.push(await measured(engine, scale, bare));
    bot?.child.kill();
  }
  const echoed = median(echoes.map(({ perSecond }) => perSecond));
  const table = markdownTable(
    ['where records are kept', 'turns a second', 'ratio to the echo bot', 'at half of that: p50 ms', 'p95 ms', 'p99 ms'],
    [
      ['bare botbuilder echo bot', echoed.toFixed(0), '1.00', '', '', ''],
      ...rows.map(({ name, capacity, toEcho, atHalf: { p50, p95, p99 } }) => [
        name,
        capacity.toFixed(0),
        toEcho.toFixed(2),
        ...[p50, p95, p99].map((time) => time.toFixed(1)),
      ]),
    ],
  );
  const most = Math.max(echoed, ...rows.map(({ capacity }) => capacity));
  const bars = [{ name: 'echo bot', capacity: echoed }, ...rows].map(
    ({ name, capacity }) => `${name.padEnd(28)}${barOf(capacity, most)} ${capacity.toFixed(0)}`,
  );
  const kinds = rows.map(({ name, atHalf }) => {
    const each = Object.entries(atHalf.kinds).map(([kind, { turns, p50 }]) => `${kind} ${p50.toFixed(1)} (${turns})`);
    return `${name}: ${each.join(', ')}`;
  });
  return [
    `${connections} connections, rounds of ${scale.seconds} s, ${scale.people} open conversations, ${scale.inRelay} chats with offices; every answer was looked at, none was another than wanted.`,
    table,
    `At half of the capacity, half of the turns of each kind in ms (and how many): ${kinds.join('; ')}.`,
    `\`\`\`text\n${bars.join('\n')}\n\`\`\``,
  ].join('\n\n');
}
