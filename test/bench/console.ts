import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { embeddedStore } from '../../adapters/storage/embedded.js';
import { tablesInFolder } from '../../adapters/storage/tablesFile.js';
import type { Referral } from '../../dialogs/referral.js';
import { languages } from '../../knowledge/language.js';
import type { Seat, Shown } from '../adapters/console/seat.js';
import { stand, type Stand } from '../adapters/console/stand.js';
import { markdownTable } from './table.js';
import { newFolder } from '../folders.js';

const asked = 200;
const acted = 15;
const text = 'Somebody writes a few sentences here, as people do, and asks what can be done about it. '.repeat(4);

/**
 * Fills an office with cases of the last fortnight, on disk: a tenth excludes Amina, a tenth her colleague, the rest is taken
 * by one of them or by nobody. Whoever was answered has ten messages, the others two.
 * @returns the ids of cases that wait for whoever takes them
 */
async function fill(there: Stand, many: number): Promise<string[]> {
  const { store, clock } = there.place;
  const one = (await store.transaction(async ({ referrals }) => referrals.get(await there.arrives({ words: 'Hello' }))))!;
  const ids = Array.from({ length: many - 1 }, () => randomBytes(16).toString('base64url'));
  await Promise.all(ids.map((id) => there.vault.begin(id)));
  const sealed = (id: string, words: string): string => there.vault.seal(id, words);
  const made = ids.map((id, at): Referral => {
    const on = new Date(clock.now.getTime() - (at % 14) * 86_400_000).toISOString().slice(0, 10);
    const excluded = at % 10 === 0 ? sealed(id, '["amina"]') : at % 10 === 1 ? sealed(id, '["boris"]') : null;
    const receiver = [null, 'amina', 'boris'][at % 3]!;
    const thread = Array.from({ length: receiver ? 10 : 2 }, (_, n) => ({
      n: n + 1,
      by: receiver && n % 2 === 1 ? ('receiver' as const) : ('person' as const),
      sealed: sealed(id, text),
      on,
    }));
    const status = receiver ? ('taken' as const) : ('waiting' as const);
    return { ...one, id, name: `quiet harbour ${at}`, language: languages[at % 6]!, excluded, receiver, thread, status };
  });
  await store.transaction(async ({ referrals }) => {
    for (const referral of made) await referrals.put(referral);
  });
  return made.filter(({ receiver, excluded }) => receiver === null && excluded === null).map(({ id }) => id);
}

const milliseconds = (time: number): string => time.toFixed(time < 10 ? 1 : 0);
const middle = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function timed(answer: () => Promise<Shown>, wanted: number): Promise<number> {
  const begun = performance.now();
  const { status } = await answer();
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}`);
  return performance.now() - begun;
}

/**
 * The list of cases over HTTP, in milliseconds: the first time, half and 99 of a hundred times after it, and the time of the
 * processor for one page, with the client's, which tells more on a busy machine.
 */
async function listed(amina: Seat): Promise<string[]> {
  const first = await timed(() => amina.get('/console/cases'), 200);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < asked; at++) times.push(await timed(() => amina.get('/console/cases?page=2'), 200));
  const { user, system } = process.cpuUsage(before);
  const ordered = times.toSorted((a, b) => a - b);
  return [first, middle(times), ordered[Math.floor(asked * 0.99)]!, (user + system) / 1000 / asked].map(milliseconds);
}

/** What receivers do, each act until it is on the disk: half of the times and the longest. And how long the page of people waits meanwhile. */
async function done(there: Stand, amina: Seat, ids: string[]): Promise<string[]> {
  const [takes, opens, replies, pages]: number[][] = [[], [], [], []] as never;
  const person = await there.seat();
  let at = true;
  const asking = (async () => {
    while (at) {
      pages!.push(await timed(() => person.get('/'), 200));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  for (const id of ids.slice(0, acted)) {
    const path = `/console/cases/${id}`;
    await amina.get(path);
    takes!.push(await timed(() => amina.post(`${path}/take`), 303));
    opens!.push(await timed(() => amina.get(path), 200));
    replies!.push(await timed(() => amina.post(`${path}/reply`, { words: '' }), 303));
  }
  at = false;
  await asking;
  return [takes!, opens!, replies!, pages!].map((times) => `${milliseconds(middle(times))} (${milliseconds(Math.max(...times))})`);
}

async function measured(many: number): Promise<{ list: string[]; acts: string[] }> {
  const folder = newFolder('console-bench');
  const store = await embeddedStore(await tablesInFolder(folder));
  const there = await stand({ store });
  const waiting = await fill(there, many);
  const amina = await there.seat('amina');
  const list = await listed(amina);
  const acts = await done(there, amina, waiting);
  const sizes = (await readdir(folder, { recursive: true })).map(async (name) => {
    const entry = await stat(join(folder, name));
    return entry.isFile() ? entry.size : 0;
  });
  const size = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  await there.close();
  await store.close();
  const row = many.toLocaleString('en');
  return { list: [row, ...list], acts: [row, `${milliseconds(size / 1e6)} MB`, ...acts] };
}

const rows: Awaited<ReturnType<typeof measured>>[] = [];
for (const many of [100, 1000, 10_000]) rows.push(await measured(many));
const where = `${cpus().length} cores, Node ${process.version}`;
const table = (columns: string[], what: 'list' | 'acts'): string =>
  markdownTable(
    columns,
    rows.map((row) => row[what]),
  );
process.stdout.write(`The list of cases, second page, ${asked} times, ${where}.\n\n`);
process.stdout.write(`${table(['cases', 'first, ms', 'p50, ms', 'p99, ms', 'processor, ms'], 'list')}\n\n`);
process.stdout.write(`Acts until they are on the disk, ${acted} times each: half of them in ms, and the longest.\n\n`);
process.stdout.write(`${table(['cases', 'files', 'take over', 'first opening', 'reply', 'start page meanwhile'], 'acts')}\n`);
process.exit(0);
