import { markdownTable } from '../table.js';
import type { Scale } from './scale.js';
import { soaked, type Kept, type Soaked } from './soak.js';

/** Kinds of records that a day leaves on purpose: what staff did, numbers without a person, and what is left of consents that were taken back (decisions.md D3). */
const onPurpose = ['acts', 'counters', 'figures', 'withdrawn'];

/**
 * So many bytes may stay of a turn. The name of a form is remembered, up to 100,000 of them (adapters/web/sentForms.ts), which is
 * more than are sent here: some 500 bytes each. A conversation that stayed would take more than as much again for each of its turns.
 */
export const mostPerTurn = 700;

/** What grew that should not have, in words; nothing where all is well. */
export function grew({ heldPerTurn, before, evening, after }: Pick<Soaked, 'heldPerTurn' | 'before' | 'evening' | 'after'>): string[] {
  const tables = (now: Kept): string[] => Object.keys(now.tables).filter((table) => (now.tables[table] ?? 0) > (before.tables[table] ?? 0));
  return [
    ...(heldPerTurn > mostPerTurn ? [`memory, by ${heldPerTurn.toFixed(0)} bytes a turn`] : []),
    ...(evening.files > before.files ? [`files, from ${before.files} to ${evening.files}`] : []),
    ...tables(evening)
      .filter((table) => !onPurpose.includes(table))
      .map((table) => `${table} at the end of the day`),
    ...tables(after).map((table) => `${table} when all had had its time`),
  ];
}

/** A day of traffic in some minutes, as it is told in the README. @throws with all figures where anything grew that should not */
export async function soakBench({ seconds }: Scale): Promise<string> {
  const short = seconds < 8;
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const found = await soaked(
    short ? { steps: 24, visitors: 6, handovers: 1, progress } : { steps: 144, visitors: 60, handovers: 2, progress },
  );
  const { turns, held, heldPerTurn, before, evening, after } = found;
  const faults = grew(found);
  const sum = ({ tables }: Kept): string => String(Object.values(tables).reduce((all, many) => all + many, 0));
  const quarter = (n: number): string => (Math.min(...held.slice((n * held.length) / 4, ((n + 1) * held.length) / 4)) / 1e6).toFixed(1);
  const row = (name: string, kept: Kept): string[] => [name, String(kept.files), (kept.bytes / 1e6).toFixed(2), sum(kept)];
  const table = markdownTable(
    ['', 'files', 'MB', 'records'],
    [row('in the morning', before), row('in the evening', evening), row('when all that is kept on purpose had had its time', after)],
  );
  const text = [
    `24 hours in ${(found.seconds / 60).toFixed(1)} minutes: ${turns} turns, everybody goes or is forgotten, every chat with an office is answered, read and taken back.`,
    `Alive in memory, least of each quarter of the day: ${[0, 1, 2, 3].map(quarter).join(', ')} MB, that is ${heldPerTurn.toFixed(0)} bytes a turn from the third to the last (names of forms, of which 100,000 are remembered; more than ${mostPerTurn} is called a leak).`,
    table,
  ].join('\n\n');
  if (faults.length > 0) throw new Error(`It grew: ${faults.join('; ')}.\n\n${text}`);
  return `${text}\n\nNothing grew that should not.`;
}
