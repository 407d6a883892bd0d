import { randomBytes } from 'node:crypto';
import { cpus } from 'node:os';
import type { Referral } from '../../dialogs/referral.js';
import { languages } from '../../knowledge/language.js';
import { stand, type Stand } from '../adapters/console/stand.js';
import { markdownTable } from './table.js';

const asked = 200;

/** Fills an office with cases of the last fortnight: a tenth excludes Amina, a tenth her colleague, the rest is taken by one of them or by nobody. */
async function fill(there: Stand, many: number): Promise<void> {
  const { store, clock } = there.place;
  const one = (await store.transaction(async ({ referrals }) => referrals.get(await there.arrives({ words: 'Hello' }))))!;
  const ids = Array.from({ length: many - 1 }, () => randomBytes(16).toString('base64url'));
  await Promise.all(ids.map((id) => there.vault.begin(id)));
  const sealed = (id: string, text: string): string => there.vault.seal(id, text);
  const made = ids.map((id, at): Referral => {
    const on = new Date(clock.now.getTime() - (at % 14) * 86_400_000).toISOString().slice(0, 10);
    const excluded = at % 10 === 0 ? sealed(id, '["amina"]') : at % 10 === 1 ? sealed(id, '["boris"]') : null;
    const receiver = [null, 'amina', 'boris'][at % 3]!;
    const thread = [0, 1, 2].map((n) => ({
      n: n + 1,
      by: n === 1 ? ('receiver' as const) : ('person' as const),
      sealed: sealed(id, 'A text'),
      on,
    }));
    return {
      ...one,
      id,
      name: `quiet harbour ${at}`,
      language: languages[at % 6]!,
      excluded,
      receiver,
      thread,
      status: receiver ? 'taken' : 'waiting',
    };
  });
  await store.transaction(async ({ referrals }) => {
    for (const referral of made) await referrals.put(referral);
  });
}

/**
 * How long the list of cases takes over HTTP, in milliseconds: the first time, half and 99 of a hundred times after it, and
 * the time of the processor for one page, with the client's, which tells more on a busy machine.
 */
async function listed(many: number): Promise<string[]> {
  const there = await stand();
  await fill(there, many);
  const amina = await there.seat('amina');
  const timed = async (path: string): Promise<number> => {
    const begun = performance.now();
    const { status } = await amina.get(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    return performance.now() - begun;
  };
  const first = await timed('/console/cases');
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < asked; at++) times.push(await timed('/console/cases?page=2'));
  const { user, system } = process.cpuUsage(before);
  const worked = (user + system) / 1000 / asked;
  times.sort((a, b) => a - b);
  await there.close();
  return [
    many.toLocaleString('en'),
    ...[first, times[asked / 2]!, times[Math.floor(asked * 0.99)]!, worked].map((time) => time.toFixed(1)),
  ];
}

const rows: string[][] = [];
for (const many of [100, 1000, 10_000]) rows.push(await listed(many));
process.stdout.write(`The list of cases, second page, ${asked} times, ${cpus().length} cores, Node ${process.version}.\n\n`);
process.stdout.write(`${markdownTable(['cases', 'first, ms', 'p50, ms', 'p99, ms', 'processor, ms'], rows)}\n`);
process.exit(0);
