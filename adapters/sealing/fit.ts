import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Referral } from '../../dialogs/referral.js';
import { keyPath, readKeyring, underChange } from '../keys.js';
import { readDivided } from '../storage/dividedFiles.js';
import { opens } from './box.js';
import type { Kind } from './holdings.js';
import { holdingsOf, type Places } from './places.js';

/** What was found of one file or database. */
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
  marks: 'marks of the installation',
};

/**
 * Whether the files and the keys of an installation fit together: every key of a case and every second factor under the
 * instance key, every message under the key of its case. Nothing is changed and no word is told. The caller holds the places.
 * @throws an error that names the file and the remedy when one is damaged
 */
export async function fitting(places: Places): Promise<Found[]> {
  const path = keyPath(places.DATA_DIR);
  const ring = await readKeyring(places.DATA_DIR);
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
  for (const { path, read } of holdingsOf(places)) {
    const parts = await read();
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
          wrong === 0 ? 'All belong to instance.key.' : `${wrong} belong to another instance.key: restore both from the same backup.`
        }`,
        fits: wrong === 0,
      });
    }
  }
  found.push(...(await casesFit(places, keys)));
  for (const key of keys.values()) key.fill(0);
  return found;
}

/** Whether every case can be opened with its key. */
async function casesFit(places: Places, keys: ReadonlyMap<string, Buffer>): Promise<Found[]> {
  const { DATA_DIR, databases } = places;
  const path = databases ? databases.records.setting : join(DATA_DIR, 'referrals.json');
  const kept = await keyedIn(path, databases);
  const ofCases = kept.filter(({ kind }) => kind === 'referrals');
  const cases = ofCases.map(({ body }) => {
    const read = Referral.safeParse(body);
    if (!read.success) throw new Error(`${path} is damaged: restore it from a backup.`);
    return read.data;
  });
  const { keyless, torn } = casesUnder(cases, keys);
  const owners = new Set(kept.map(({ id }) => id));
  const idle = [...keys.keys()].filter((id) => !owners.has(id));
  const fits = keyless.length + torn.length === 0;
  return [
    { says: `${path}: ${cases.length} cases. ${fits ? 'All can be opened.' : ''}`.trim(), fits },
    ...(keyless.length > 0
      ? [
          {
            says: `${keyless.length} cases have no key here: nobody can read them, and they are dropped when the program starts. If you expected to find them, restore ${databases ? 'the database of the keys' : 'wraps.json'} first.`,
            fits: false,
          },
        ]
      : []),
    ...(torn.length > 0
      ? [
          {
            says: `${torn.length} cases have another key than the one that is here: restore ${databases ? 'both databases' : 'wraps.json, referrals.json and referrals.parts'}.`,
            fits: false,
          },
        ]
      : []),
    ...(idle.length > 0
      ? [{ says: `${idle.length} keys belong to nothing that is kept. They are destroyed when the program starts.`, fits: true }]
      : []),
  ];
}

/** The kinds of records that have a key each. */
const keyed = ['referrals', 'letters', 'bookings'] as const;

/** All that has a key of its own, as it is kept. */
async function keyedIn(path: string, databases: Places['databases']): Promise<{ kind: string; id: string; body: unknown }[]> {
  if (databases) return databases.records.run('select kind, id, body from record where kind = any($1)', [keyed]);
  const found = await readDivided(path);
  return keyed.flatMap((kind) => Object.entries(Object(found?.tables[kind])).map(([id, body]) => ({ kind, id, body })));
}

/** Which cases have no key, and which have another key than they were sealed with. */
export const casesUnder = (cases: readonly Referral[], keys: ReadonlyMap<string, Buffer>) => ({
  keyless: cases.filter(({ id }) => !keys.has(id)),
  torn: cases.filter(({ id, thread }) => keys.has(id) && thread.some(({ sealed }) => !opens(keys.get(id)!, id, sealed))),
});
