import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { trainModels } from '../../adapters/training/train.js';
import { lessons, publicSets } from './searchData.js';
import type { Part, Result } from './searchPart.js';

/**
 * The search beside its peers, on the same phrasings, on the same machine, in one run:
 * node --import tsx test/bench/search.ts [--phrasings FOLDER of LANG.tsv] [--sets FOLDER of public sets]
 */
const { values: options } = parseArgs({ options: { phrasings: { type: 'string' }, sets: { type: 'string' } } });

/** Most that one part may take, in seconds. */
const patience = 240;

/** Runs one part in a process of its own, so that memory is its own too; undefined if it takes too long. */
function run(part: Part): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./searchPart.ts', import.meta.url)), {
      execArgv: ['--expose-gc', '--import', import.meta.resolve('tsx')],
      serialization: 'advanced',
    });
    const timer = setTimeout(() => child.kill(), patience * 1000);
    let result: Result | undefined;
    child.once('message', (message) => (result = message as Result));
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(result);
    });
    child.send(part);
  });
}

const table = (head: string[], rows: (string | number)[][]): void => {
  console.log(`\n| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};

const us = (value: number): string => (value < 1000 ? `${value.toFixed(0)} µs` : `${(value / 1000).toFixed(1)} ms`);
const late = `over ${patience} s`;

const taught = await lessons(options.phrasings);
const english = taught.find(({ language }) => language === 'en')!;
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; ${english.examples.length} English phrasings of ${new Set(english.examples.map(({ topic }) => topic)).size} topics`,
);

const directory = await mkdtemp(join(tmpdir(), 'waypoint-bench-'));
const started = performance.now();
const models = await trainModels(taught, directory);
console.log(`\nSix languages trained two at a time in ${((performance.now() - started) / 1000).toFixed(1)} s`);
const open = await run({
  kind: 'open',
  models: [...models.values()],
  questions: taught.map(({ examples }) => examples.map(({ text }) => text)),
});
if (open?.kind === 'open') {
  console.log(`All six opened in ${open.openMs.toFixed(0)} ms, ${open.memoryMb.toFixed(0)} MB of memory more`);
  table(
    ['language', 'file', 'p50', 'p99'],
    open.latency.map(({ p50, p99 }, i) => {
      const language = taught[i]!.language;
      return [language, `${(models.get(language)!.length / 1e6).toFixed(1)} MB`, us(p50), us(p99)];
    }),
  );
}
await rm(directory, { recursive: true });

console.log('\nEnglish, seven of eight phrasings taught, every eighth asked');
const rows = [];
let own: Result | undefined;
for (const system of ['waypoint', 'node-nlp', 'minisearch', 'natural TfIdf'] as const) {
  const result = await run({ kind: 'peer', system, lesson: english });
  own ??= result;
  if (result?.kind !== 'peer' || own?.kind !== 'peer') rows.push([system, late, '', '', '', '', '']);
  else
    rows.push([
      system,
      `${(100 * result.right).toFixed(1)} %`,
      `${(result.buildMs / 1000).toFixed(1)} s`,
      us(result.p50),
      us(result.p99),
      `${(result.p99 / own.p99).toFixed(1)} ×`,
      `${result.memoryMb.toFixed(0)} MB`,
    ]);
}
table(['system', 'right first', 'built in', 'p50', 'p99', 'p99 to ours', 'memory added'], rows);

console.log('\nGrowth (pseudo-phrasings)');
const growth = [];
for (const size of [1000, 10000, 100000]) {
  const result = await run({ kind: 'growth', lesson: english, size });
  if (result?.kind !== 'growth') growth.push([size, late, '', '', '', '']);
  else
    growth.push([
      size,
      `${(result.buildMs / 1000).toFixed(1)} s`,
      `${result.peakMb.toFixed(0)} MB`,
      `${result.fileMb.toFixed(1)} MB`,
      us(result.p50),
      us(result.p99),
    ]);
}
table(['phrasings', 'trained in', 'peak memory of training', 'file', 'p50', 'p99'], growth);

if (options.sets) {
  console.log('\nPublic sets (none of their out-of-scope questions is taught)');
  const sets = [];
  for (const set of await publicSets(options.sets)) {
    const result = await run({ kind: 'set', ...set });
    if (result?.kind === 'set')
      sets.push([
        set.name,
        ...[result.first, result.three, result.refused].map((x) => (x === undefined ? '' : `${(100 * x).toFixed(1)} %`)),
      ]);
  }
  table(['set', 'right first', 'among three', 'out of scope not answered'], sets);
}
