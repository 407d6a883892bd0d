import { cpus } from 'node:os';
import { carriedUnderKills } from './carried.js';
import { moments, proven } from './prove.js';

/**
 * `npm run prove:handoff`: at least 200 kills over 1,000 handoffs and their answers, or as many as KILLS and HANDOFFS say
 * (and as come within MINUTES), then 50 more, or BETWEEN, while something is carried to Teams, and a table of figures for the
 * README. It ends with code 1 when anything was lost, doubled or torn.
 */
const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const [seed, kills, handoffs] = [number('SEED', 20261127), number('KILLS', 200), number('HANDOFFS', 1000)];
const progress = (line: string): void => void process.stderr.write(`${line}\n`);
const figures = await proven({
  seed,
  kills,
  handoffs,
  atOnce: 6,
  minutes: number('MINUTES', Infinity),
  progress,
});
const inTeams = await carriedUnderKills(number('BETWEEN', 50), progress);

const starts = figures.starts.toSorted((a, b) => a - b);
const seconds = (at: number): string => `${(starts[Math.min(starts.length - 1, Math.floor(at * starts.length))]! / 1000).toFixed(1)} s`;
const { orphans } = figures;
const between = inTeams.kills;
const faults = [...figures.faults, ...inTeams.faults];
const rows: [string, string | number][] = [
  ['killed (SIGKILL)', moments.map((moment) => `${figures.kills[moment]} ${moment}`).join(', ')],
  ['handed over, with the number read', figures.handoffs],
  ['texts of persons acknowledged', figures.acknowledged.person],
  ['answers of offices acknowledged', figures.acknowledged.receiver],
  ['taken back', figures.takenBack],
  ['there although the answer was lost', figures.untold],
  ['lost, doubled, out of order, torn, or still there after being taken back', figures.faults.length],
  ['most keys without a referral, referrals without a key, after a kill', `${orphans.most.keys}, ${orphans.most.referrals}`],
  ['the same soon after the last start', `${orphans.end.keys}, ${orphans.end.referrals}`],
  ['a start until it is open: median, longest', `${seconds(0.5)}, ${seconds(1)}`],
  ['killed (SIGKILL) between claim and mark', between.lost + between.unanswered + between.answered],
  ['of these: Teams had nothing of it, had not answered, had just answered', Object.values(between).join(', ')],
  ['killed just after the mark instead', inTeams.late],
  ['cards and neutral notices carried then', inTeams.carried],
  ['of these lost; standing a second time, without words', `${inTeams.lost}; ${inTeams.second}`],
  ['answers of offices shown twice', inTeams.twice],
];
const lines = [
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}, seed ${seed}, ${Math.round((figures.seconds + inTeams.seconds) / 60)} min`,
  '',
  '| | |',
  '| :-- | :-- |',
  ...rows.map(([what, value]) => `| ${what} | ${value} |`),
  ...faults.map((fault) => `- ${fault}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exit(faults.length + orphans.end.keys + orphans.end.referrals > 0 ? 1 : 0);
