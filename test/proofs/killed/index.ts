import { cpus } from 'node:os';
import { carriedUnderKills } from './carried.js';
import { Instances } from './instances.js';
import { proven, type Figures } from './prove.js';
import { Server } from './server.js';
import { newFolder } from '../../folders.js';

/**
 * `npm run prove:handoff`: at least 200 kills over 1,000 handoffs and their answers, or as many as KILLS and HANDOFFS say
 * (and as come within MINUTES), of the program on its files and then of two instances over PostgreSQL, or of the one that ENGINE
 * names (`embedded`, `postgres`); then 50 more, or BETWEEN, while something is carried to Teams, and tables of figures for the
 * README. It ends with code 1 when anything was lost, doubled or torn.
 */
const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const [seed, kills, handoffs] = [number('SEED', 20261127), number('KILLS', 200), number('HANDOFFS', 1000)];
const progress = (line: string): void => void process.stderr.write(`${line}\n`);
const plan = { seed, kills, handoffs, atOnce: 6, minutes: number('MINUTES', Infinity), progress };
const only = process.env['ENGINE'];
const faults: string[] = [];

const heading = (name: string, took: number): string =>
  `${name}: ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}, seed ${seed}, ${Math.round(took / 60)} min`;

function print(title: string, rows: [string, string | number][], wrong: string[]): void {
  faults.push(...wrong);
  const table = ['| | |', '| :-- | :-- |', ...rows.map(([what, value]) => `| ${what} | ${value} |`)];
  process.stdout.write(`${[title, '', ...table, ...wrong.map((fault) => `- ${fault}`)].join('\n')}\n\n`);
}

/** The median of some times, and the longest. */
function inSeconds(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) / 1000).toFixed(1)} s`;
  return `${at(0.5)}, ${at(1)}`;
}

function tell(name: string, figures: Figures, more: [string, string | number][] = []): void {
  const { acknowledged, orphans } = figures;
  const counted = Object.entries(figures.kills).map(([what, many]) => `${many} ${what}`);
  const left = [...Object.entries(orphans.end)].filter(([, many]) => many > 0).map(([what, many]) => `${many} ${what} without the other`);
  const rows: [string, string | number][] = [
    ['killed (SIGKILL)', counted.join(', ')],
    ['handed over, with the number read', figures.handoffs],
    ['texts of persons acknowledged', acknowledged.person],
    ['answers of offices acknowledged', acknowledged.receiver],
    ['taken back', figures.takenBack],
    ['there although the answer was lost', figures.untold],
    ['lost, doubled, out of order, torn, or still there after being taken back', figures.faults.length],
    ['most keys without a referral, referrals without a key, after a kill', `${orphans.most.keys}, ${orphans.most.referrals}`],
    ['the same soon after the last start', `${orphans.end.keys}, ${orphans.end.referrals}`],
    ['a start of the program until it is open: median, longest', inSeconds(figures.starts)],
    ...more,
  ];
  print(heading(name, figures.seconds), rows, [...figures.faults, ...left]);
}

if (only !== 'postgres') tell('embedded', await proven(new Server(newFolder('proof')), plan));
if (only !== 'embedded') {
  const instances = await Instances.of(2);
  const figures = await proven(instances, plan);
  tell('two instances over PostgreSQL', figures, [
    ['PostgreSQL after a kill until it takes connections: median, longest', inSeconds(instances.recoveries)],
  ]);
}
const between = number('BETWEEN', 50);
if (between > 0) {
  const { kills: counted, ...inTeams } = await carriedUnderKills(between, progress);
  const rows: [string, string | number][] = [
    ['killed (SIGKILL) between claim and mark', counted.lost + counted.unanswered + counted.answered],
    ['of these: Teams had nothing of it, had not answered, had just answered', Object.values(counted).join(', ')],
    ['killed just after the mark instead', inTeams.late],
    ['cards and neutral notices carried then', inTeams.carried],
    ['of these lost; standing a second time, without words', `${inTeams.lost}; ${inTeams.second}`],
    ['answers of offices shown twice', inTeams.twice],
  ];
  print(heading('while something is carried to Teams', inTeams.seconds), rows, inTeams.faults);
}
process.exit(faults.length > 0 ? 1 : 0);
