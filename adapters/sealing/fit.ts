import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Referral } from '../../dialogs/referral.js';
import { keyPath, readKeyring, underChange } from '../keys.js';
import { DurableJson, type Tables } from '../storage/tablesFile.js';
import { unseal } from './box.js';
import { holdings, type Folders, type Kind } from './rotation.js';

/** What was found of one file. */
export interface Found {
  says: string;
  /** False where something does not fit, or where others can read a key. */
  fits: boolean;
}

const what: Record<Kind, string> = {
  cases: 'keys of cases',
  factors: 'second factors',
  chats: 'chats in Teams',
  acts: 'records of acts',
};

/**
 * Whether the files and the keys of an installation fit together: every key of a case and every second factor under the
 * instance key, every message under the key of its case. Nothing is changed and no word is told. The caller holds both folders.
 * @throws an error that names the file and the remedy when one is damaged
 */
export async function fitting(folders: Folders): Promise<Found[]> {
  const path = keyPath(folders.DATA_DIR);
  const ring = await readKeyring(folders.DATA_DIR);
  if (!ring) return [{ says: `${path} is missing: restore it from a backup, or start the program to make a new one.`, fits: false }];
  const found: Found[] = [];
  const others = ((await stat(path)).mode & 0o077) !== 0;
  if (others) found.push({ says: `${path} can be read by others: chmod 600 ${path}`, fits: false });
  if (ring.before) found.push({ says: underChange(path), fits: false });
  if (!others && !ring.before) {
    const numbers = ring.pepper ? ' It was changed before; return numbers from before it go on working.' : '';
    found.push({ says: `${path} is whole.${numbers}`, fits: true });
  }
  const keys = new Map<string, Buffer>();
  const under = [ring.key, ...(ring.before ? [ring.before] : [])];
  for (const { path, read } of holdings(folders)) {
    const parts = (await read())?.parts ?? [];
    for (const kind of new Set(parts.map((part) => part.kind))) {
      const all = parts.filter((part) => part.kind === kind);
      const open = all.filter((part) => {
        const plain = under.map((key) => part.opened(key)).find(Boolean);
        if (plain && kind === 'cases') keys.set(part.id, plain);
        return plain;
      });
      const wrong = all.length - open.length;
      found.push({
        says: `${path}: ${all.length} ${what[kind]}. ${
          wrong === 0 ? 'All belong to instance.key.' : `${wrong} belong to another instance.key: restore both files from the same backup.`
        }`,
        fits: wrong === 0,
      });
    }
  }
  found.push(...(await casesFit(join(folders.DATA_DIR, 'referrals.json'), keys)));
  for (const key of keys.values()) key.fill(0);
  return found;
}

/** Whether every case can be opened with its key. */
async function casesFit(path: string, keys: ReadonlyMap<string, Buffer>): Promise<Found[]> {
  const tables = await new DurableJson<Tables>(path).read();
  const cases = Object.values(tables?.referrals ?? {}).map((record) => {
    const read = Referral.safeParse(record);
    if (!read.success) throw new Error(`${path} is damaged: restore it from a backup.`);
    return read.data;
  });
  const { keyless, torn, idle } = casesUnder(cases, keys);
  const fits = keyless.length + torn.length === 0;
  return [
    { says: `${path}: ${cases.length} cases. ${fits ? 'All can be opened.' : ''}`.trim(), fits },
    ...(keyless.length > 0
      ? [
          {
            says: `${keyless.length} cases have no key here: nobody can read them, and they are dropped when the program starts. If you expected to find them, restore wraps.json first.`,
            fits: false,
          },
        ]
      : []),
    ...(torn.length > 0
      ? [{ says: `${torn.length} cases have another key than the one that is here: restore wraps.json and referrals.json.`, fits: false }]
      : []),
    ...(idle.length > 0
      ? [{ says: `${idle.length} keys belong to no case. They are destroyed when the program starts.`, fits: true }]
      : []),
  ];
}

/** Which cases have no key, which have another key than they were sealed with, and which keys no case has. */
export const casesUnder = (cases: readonly Referral[], keys: ReadonlyMap<string, Buffer>) => ({
  keyless: cases.filter(({ id }) => !keys.has(id)),
  torn: cases.filter(({ id, thread }) => keys.has(id) && thread.some(({ sealed }) => !opens(keys.get(id)!, id, sealed))),
  idle: [...keys.keys()].filter((id) => !cases.some((one) => one.id === id)),
});

function opens(key: Buffer, id: string, sealed: string): boolean {
  try {
    unseal(key, id, sealed).fill(0);
    return true;
  } catch {
    return false;
  }
}
