import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf, readDivided } from '../../../adapters/storage/dividedFiles.js';
import { addressOf } from '../../asked.js';
import { Ledger } from '../../proofs/killed/ledger.js';
import { Visitor } from '../../proofs/killed/visitor.js';
import { handedOver } from '../../proofs/killed/person.js';
import { program, type Program } from '../../proofs/program.js';
import { questions } from '../turns.js';
import { Office } from './office.js';
import { riseOf } from './measures.js';

export interface Plan {
  /** Steps of the clock in which a day passes. */
  steps: number;
  /** People who come in each step. */
  visitors: number;
  /** How many chats with an office begin in each step; all are answered, read and taken back. */
  handovers: number;
  progress?(line: string): void;
}

export interface Soaked {
  turns: number;
  /** Bytes that are alive after each step. */
  held: number[];
  /** By how much they rose from the third quarter of the day to the last, in bytes for each turn in a quarter. */
  heldPerTurn: number;
  /** Files in both folders, and records of every table, after the first step, in which what there is one of is made, and at the end of the day. */
  before: Kept;
  evening: Kept;
  /** The same when everything that is kept on purpose has had its time. */
  after: Kept;
  seconds: number;
}

/** How many files there are, their bytes, and how many records of each table. */
export interface Kept {
  files: number;
  bytes: number;
  tables: Record<string, number>;
}

const dayMinutes = 24 * 60;
/** Acts of staff and counters stay for 24 months; after so many days nothing of a day is left. */
const everythingPast = 800;

async function keptIn(folder: string): Promise<Kept> {
  const kept: Kept = { files: 0, bytes: 0, tables: {} };
  for (const home of [folder, partsOf(join(folder, 'referrals.json')), `${folder}-keys`]) {
    for (const name of await readdir(home).catch(() => [])) {
      const path = join(home, name);
      // A file that is just being replaced may be gone.
      const entry = await stat(path).catch(() => undefined);
      if (!entry?.isFile() || name.endsWith('.new')) continue;
      kept.files++;
      kept.bytes += entry.size;
      if (!['knowledge.json', 'referrals.json', 'wraps.json'].includes(name)) continue;
      const { tables } = (await readDivided(path))!;
      for (const [table, records] of Object.entries(tables)) kept.tables[table] = Object.keys(Object(records)).length;
    }
  }
  return kept;
}

/** Somebody asks, looks around by buttons, and goes: every third one says so. */
async function visits(there: Program, n: number, texts: string[]): Promise<number> {
  const visitor = new Visitor({ url: there.url, isUp: async () => undefined }, addressOf(n));
  await visitor.begins('browse');
  for (const words of [1, 2, 3].map((more) => texts[(n * 3 + more) % texts.length]!)) await visitor.says(words);
  await visitor.presses('goodbye').catch(() => undefined);
  return 5;
}

/** Somebody writes to an office, is answered, reads it and takes everything back. */
async function isHandedOver(there: Program, n: number, office: Office, ledger: Ledger): Promise<number> {
  const server = { url: there.url, isUp: async () => undefined, changes: () => undefined };
  const { chat, visitor } = await handedOver(`n${n}`, office.name, server, ledger, addressOf(n));
  await visitor.says(chat.number!.slice(-4));
  await office.answersAll();
  for (const id of ['relay/whole', 'relay/takeBack', 'takeBack']) await visitor.presses(id);
  return 15;
}

/**
 * A day of traffic in a few minutes: the real program under a clock that is moved between people. Nothing may stay of them but
 * what is kept on purpose: what is alive in memory, files and tables are looked at on the way and once all has had its time.
 */
export async function soaked({ steps, visitors, handovers, progress }: Plan): Promise<Soaked> {
  const begun = performance.now();
  const there = await program({});
  const [texts, ledger] = [await questions(), new Ledger()];
  const office = new Office(there, 'demonstration-ombuds');
  let people = 0;
  const step = async (minutes: number): Promise<number> => {
    let turns = 0;
    for (let n = 0; n < visitors; n++) turns += await visits(there, people++, texts);
    await office.comesIn();
    for (let n = 0; n < handovers; n++) turns += await isHandedOver(there, people++, office, ledger);
    office.passes(minutes);
    await there.ask({ do: 'pass', minutes, rest: 100 });
    return turns;
  };
  try {
    let before: Kept | undefined;
    const held: number[] = [];
    let turns = 0;
    for (let n = 0; n < steps; n++) {
      turns += await step(dayMinutes / steps);
      held.push((await there.weigh()).held);
      before ??= await keptIn(there.folder);
      progress?.(`${Math.round(((n + 1) / steps) * 24)} of 24 hours, ${turns} turns, ${(held.at(-1)! / 1e6).toFixed(1)} MB`);
    }
    const evening = await keptIn(there.folder);
    await there.ask({ do: 'pass', minutes: everythingPast * dayMinutes });
    const after = await keptIn(there.folder);
    const heldPerTurn = riseOf(held) / (turns / 4);
    return { turns, held, heldPerTurn, before: before!, evening, after, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await there.stop();
  }
}
