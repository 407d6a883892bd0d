import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openInstallation } from '../../../adapters/installation.js';
import { readSettings } from '../../../adapters/settings.js';
import { readDivided } from '../../../adapters/storage/dividedFiles.js';
import { kept } from '../../../dialogs/records.js';
import type { TeamsNotice } from '../../../dialogs/teamsNotice.js';
import { marksIn, type Found, type Ledger } from './ledger.js';

/** What the files hold while no program has them open. */
export interface Files {
  referrals: string[];
  keys: string[];
}

const json = async (path: string): Promise<Record<string, Record<string, unknown>>> => JSON.parse(await readFile(path, 'utf8')) as never;

const casesIn = async (folder: string): Promise<Record<string, Record<string, unknown>>> =>
  ((await readDivided(join(folder, 'referrals.json')))?.tables ?? {}) as never;

/** Reads every file as it lies there after a kill. @throws when one is torn, or a record in it is not as it must be */
export async function filesIn(folder: string): Promise<Files> {
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.json'))) await json(join(folder, name));
  const { referrals = {} } = await casesIn(folder);
  const { wraps = {} } = await json(join(`${folder}-keys`, 'wraps.json'));
  for (const referral of Object.values(referrals)) kept.referrals.parse(referral);
  return { referrals: Object.keys(referrals), keys: Object.keys(wraps) };
}

/** What was told in Teams, or was about to be, as it lies in the file. */
export async function noticesIn(folder: string): Promise<TeamsNotice[]> {
  const { teamsNotices = {} } = await casesIn(folder);
  return Object.values(teamsNotices).map((notice) => kept.teamsNotices.parse(notice));
}

/** Keys that no referral has, and referrals that have no key: what a kill between two files leaves behind. */
export const orphansOf = ({ referrals, keys }: Files): { keys: number; referrals: number } => ({
  keys: keys.filter((id) => !referrals.includes(id)).length,
  referrals: referrals.filter((id) => !keys.includes(id)).length,
});

/**
 * Compares all that was done with all that can be opened.
 * @param environment settings of the program, which has ended
 * @returns what is wrong, and how much is there that nobody was told of
 */
export async function compared(environment: Record<string, string>, ledger: Ledger): Promise<{ faults: string[]; untold: number }> {
  const { store, vault, close } = await openInstallation(
    readSettings(environment),
    () => new Date(),
    () => undefined,
  );
  const [threads, twice] = [new Map<string, Found[]>(), [] as string[]];
  for (const { id, thread } of await store.transaction(({ referrals }) => referrals.find({}))) {
    const found = thread.map(({ by, sealed }): Found => ({ by, words: vault.open(id, sealed) ?? '' }));
    const wish = marksIn(found[0]!.words)[0] ?? id;
    if (threads.has(wish)) twice.push(`doubled: ${wish}`);
    threads.set(wish, found);
  }
  await close();
  const faults = ledger.all.flatMap((chat) => {
    const found = threads.get(chat.wish);
    if (chat.takingBack === 'acknowledged') return found ? [`still there: ${chat.wish}`] : [];
    if (!found) return chat.takingBack === 'no' ? chat.faults([]) : [];
    return chat.faults(found);
  });
  const told = new Set(ledger.all.flatMap(({ sent }) => sent.filter(({ acknowledged }) => acknowledged).map(({ mark }) => mark)));
  const there = [...threads.values()].flat().flatMap(({ words }) => marksIn(words));
  return { faults: [...twice, ...faults], untold: there.filter((mark) => !told.has(mark)).length };
}
