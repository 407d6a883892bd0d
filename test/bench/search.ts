import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { shippedCalibrations } from '../../adapters/training/calibrations.js';
import { trainModels } from '../../adapters/training/train.js';
import type { Lesson } from '../../knowledge/search/index.js';
import { lessened, lessons } from './searchData.js';
import { type ResultOf, run } from './searchProcess.js';
import { courseOf } from '../courses.js';
import { newFolder } from '../folders.js';

/**
 * The search beside its peers, on the same phrasings, on the same machine, in one run:
 * node --import tsx test/bench/search.ts [--phrasings FOLDER of LANG.tsv]. Public sets are measured by `npm run bench:search`.
 */
const { values: options } = parseArgs({ options: { phrasings: { type: 'string' } } });

/** Most that one part may take, in seconds. */
const patience = 240;

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

const trained = async (of: Lesson[]): Promise<{ models: Uint8Array[]; took: string }> => {
  const started = performance.now();
  const models = await trainModels(of.map(courseOf), newFolder('waypoint-bench'), (bytes) => bytes);
  return { models, took: `${((performance.now() - started) / 1000).toFixed(1)} s` };
};
const shipped = await shippedCalibrations();
const forty = taught.map((lesson) => ({ ...lessened(lesson, 40), calibration: shipped[lesson.language]! }));
console.log(
  `\nForty phrasings a topic, six languages two at a time, with the shipped calibrations: trained in ${(await trained(forty)).took}`,
);
const { models, took } = await trained(taught);
console.log(`All phrasings, and calibrated anew: ${took}`);
const open = await run<'open'>(
  {
    kind: 'open',
    models,
    questions: taught.map(({ examples }) => examples.map(({ text }) => text)),
  },
  patience,
);
if (open !== 'late') {
  console.log(`All six opened in ${open.openMs.toFixed(0)} ms, ${open.memoryMb.toFixed(0)} MB of memory more`);
  table(
    ['language', 'file', 'p50', 'p99'],
    open.latency.map(({ p50, p99 }, i) => {
      const language = taught[i]!.language;
      return [language, `${(models[i]!.length / 1e6).toFixed(1)} MB`, us(p50), us(p99)];
    }),
  );
}

console.log('\nEnglish, seven of eight phrasings taught, every eighth asked');
const rows = [];
let own: ResultOf<'peer'> | 'late' | undefined;
for (const system of ['waypoint', 'node-nlp', 'minisearch', 'natural TfIdf'] as const) {
  const result = await run<'peer'>({ kind: 'peer', system, lesson: english }, patience);
  own ??= result;
  if (result === 'late' || own === 'late') rows.push([system, late, '', '', '', '', '']);
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
  const result = await run<'growth'>({ kind: 'growth', lesson: english, size }, patience);
  if (result === 'late') growth.push([size, late, '', '', '', '']);
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
