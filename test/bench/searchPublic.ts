import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { tuning } from '../../knowledge/search/tuning.js';
import { atThreshold } from './searchMeasures.js';
import { finishes, systems } from './searchPeers.js';
import { run } from './searchProcess.js';
import { publications } from './searchPublished.js';
import { type Measured, type Outcome, figuresOf, overview, setReport } from './searchReport.js';
import { type PublicSet, publicSets } from './searchSets.js';

const usage =
  'Use: npm run bench:search -- FOLDER [--limit SECONDS, 240 unless given] [--only BEGINNING OF NAMES]   (FOLDER: JSON Lines files of public sets)';

async function outcomeOf(system: string, set: PublicSet, limit: number): Promise<Outcome> {
  if (!finishes(system, set.lesson)) return { why: 'not run: too large for it' };
  try {
    const result = await run<'set'>({ kind: 'set', system, set }, limit);
    if (result === 'late') return { why: `over ${limit} s` };
    return {
      figures: figuresOf(result),
      decided: atThreshold(tuning.answer, result.asked, result.outside),
      seconds: (result.buildMs + result.askMs) / 1000,
    };
  } catch (error) {
    return { why: `failed: ${error instanceof Error ? error.message : 'unknown'}` };
  }
}

/**
 * Our search, node-nlp, natural and minisearch on public sets with their published splits, beside published figures; one system and set
 * at a time, each in a process of its own. Sets are read from the folder named and nothing of them is kept.
 */
async function bench(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { limit: { type: 'string' }, only: { type: 'string' } }, allowPositionals: true });
  const limit = z.coerce
    .number()
    .int()
    .positive()
    .max(86400)
    .safeParse(values.limit ?? 240);
  const [folder] = positionals;
  if (!folder || positionals.length > 1 || !limit.success) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const [sets, published] = [await publicSets(folder, values.only), await publications()];
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}; at most ${limit.data} s for each system and set.\n` +
      'Shares in per cent. No message out of scope is taught. AUROC: how well the score of the first topic tells questions in scope from others.\n' +
      'At the threshold: answered from a score on that deals best with the validation part, out of scope being one more topic; refused questions count as wrong.\n',
  );
  const all: Measured[] = [];
  for (const set of sets) {
    const outcomes = new Map<string, Outcome>();
    for (const system of Object.keys(systems)) outcomes.set(system, await outcomeOf(system, set, limit.data));
    const measured = { set, outcomes, published: published.find((one) => one.set === set.name) };
    all.push(measured);
    process.stdout.write(`\n${setReport(measured)}\n`);
  }
  process.stdout.write(`\n${overview(all)}\n`);
  return 0;
}

bench().then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  },
);
