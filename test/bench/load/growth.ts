import { markdownTable } from '../table.js';
import { castAt } from './cast.js';
import type { Engine, Kind } from './engines.js';
import type { Measured } from './generator.js';
import { fillEntries, fillReferrals } from './filling.js';
import { barOf } from './measures.js';
import type { Scale } from './scale.js';
import { round, servers } from './servers.js';

/** A pace that no size makes too fast for a server that can keep up at all. */
const perSecond = 50;

interface Size {
  name: string;
  fill?(records: Awaited<ReturnType<Engine['open']>>): Promise<void>;
}

const sizes: Size[] = [
  { name: 'as it ships, 12 open chats' },
  { name: '1,000 entries', fill: ({ store }) => fillEntries(store, 1_000) },
  { name: '10,000 open chats', fill: ({ store, vault }) => fillReferrals(store, vault, 10_000, 'demonstration-ombuds') },
];

interface Row {
  name: string;
  /** Milliseconds of the processor for a turn, jobs that run beside it included. */
  work: number;
  p50: number;
  p99: number;
}

async function measured({ name: where, make }: Kind, { name, fill }: Size, { seconds, people }: Scale): Promise<Row> {
  const engine = await make();
  const first = await servers(engine);
  let there = first;
  if (fill) {
    await first.stop();
    const records = await engine.open();
    await fill(records);
    await records.close();
    // Who may sign in was told at the first start.
    there = { ...(await servers(engine)), said: first.said };
  }
  const cast = await castAt(there, Math.min(people, 500), 12);
  const load = (seed: number): Promise<Measured> =>
    round({ urls: there.urls, from: cast, seconds: 2 * seconds, pace: { perSecond }, seed });
  await load(1);
  const before = await there.worked();
  const { turns, p50, p99 } = await load(2);
  const work = ((await there.worked()) - before) / turns;
  await there.stop();
  await engine.close();
  return { name: `${where}: ${name}`, work, p50, p99 };
}

/** How the cost of a turn grows with what is kept: the same mix at the same gentle pace over little and over much, one process each. */
export async function growthBench(scale: Scale): Promise<string> {
  const rows: (Row & { ratio: number })[] = [];
  for (const engine of scale.engines.filter(({ name }) => name.includes('one'))) {
    let small: Row | undefined;
    for (const size of sizes) {
      const row = await measured(engine, size, scale);
      small ??= row;
      rows.push({ ...row, ratio: row.work / small.work });
    }
  }
  const table = markdownTable(
    ['what is kept', 'processor, ms a turn', 'to the first row', 'p50 ms', 'p99 ms'],
    rows.map(({ name, work, ratio, p50, p99 }) => [
      name,
      ...[work, ratio].map((value) => value.toFixed(2)),
      p50.toFixed(1),
      p99.toFixed(1),
    ]),
  );
  const most = Math.max(...rows.map(({ work }) => work));
  const bars = rows.map(({ name, work }) => `${name.padEnd(52)}${barOf(work, most)} ${work.toFixed(2)} ms`);
  return `The mix at ${perSecond} turns a second; work of the program's own processes, not of PostgreSQL's. Of 1,000 entries search goes on learning beside it, in processes of low priority that are not counted.\n\n${table}\n\n\`\`\`text\n${bars.join('\n')}\n\`\`\``;
}
