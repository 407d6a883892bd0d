import { createHmac, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Vault } from '../../bots/sealing.js';
import { derived } from '../keys.js';
import { seal, unseal } from './box.js';
import { DurableJson, tablesIn, type TablesFile } from '../storage/tablesFile.js';

/** What the file of wraps holds. */
export const Wraps = z.strictObject({ wraps: z.record(z.string(), z.strictObject({ wrap: z.base64url() })).optional() });
export type Wraps = z.infer<typeof Wraps>;

/** The key under which the keys of referrals are wrapped. @param instance the key of this installation */
export const wrapKey = (instance: Buffer): Buffer => derived(instance, 'wraps of referrals');

export const wrapsPath = (folder: string): string => join(folder, 'wraps.json');

/** A file of keys, each wrapped under the key of this installation. */
export type WrapsFile = TablesFile<'wraps'>;

/** Words are filled up to a multiple of so many bytes before they are sealed, so that their length says little (care.md PR-30). */
const step = 256;

/** The text, a mark (0x80, as in ISO/IEC 7816-4) and zeros up to the next step. */
function filled(text: string): Buffer {
  const bytes = Buffer.from(text);
  const full = Buffer.alloc(Math.ceil((bytes.length + 1) / step) * step);
  bytes.copy(full);
  full[bytes.length] = 0x80;
  return full;
}

const unfilled = (full: Buffer): string => full.subarray(0, full.lastIndexOf(0x80)).toString();

/** A new key for a referral, wrapped. */
export function freshWrap(wrapping: Buffer, id: string): string {
  const key = randomBytes(32);
  const wrap = seal(wrapping, id, key);
  key.fill(0);
  return wrap;
}

/**
 * What is done with wrapped keys, wherever they lie. Keys are unwrapped when they are used and wiped after it.
 * @param wrapOf the wrap of a referral; undefined where it has no key
 */
export function sealingUnder(wrapping: Buffer, wrapOf: (id: string) => string | undefined): Pick<Vault, 'seal' | 'open' | 'has' | 'mark'> {
  function under<R>(id: string, use: (key: Buffer) => R): R | undefined {
    const wrap = wrapOf(id);
    if (wrap === undefined) return undefined;
    const key = unseal(wrapping, id, wrap);
    try {
      return use(key);
    } finally {
      key.fill(0);
    }
  }

  return {
    seal(id, text) {
      const sealed = under(id, (key) => seal(key, id, filled(text)));
      if (sealed === undefined) throw new Error('A referral without a key cannot take anything in.');
      return sealed;
    },
    has: (id) => wrapOf(id) !== undefined,
    open: (id, sealed) => under(id, (key) => unfilled(unseal(key, id, sealed))),
    mark(id, text) {
      const mark = under(id, (key) => createHmac('sha256', derived(key, 'marks')).update(text).digest('base64url'));
      if (mark === undefined) throw new Error('A referral without a key has no mark.');
      return mark;
    },
  };
}

/**
 * The vault over a file of wraps.
 * @param instance the key of this installation (adapters/keys.ts)
 */
export function vaultOver(file: WrapsFile, instance: Buffer): Vault {
  const wrapping = wrapKey(instance);
  const has = (id: string): boolean => Object.hasOwn(file.tables.wraps ?? {}, id);
  return {
    ...sealingUnder(wrapping, (id) => (has(id) ? (file.tables.wraps![id] as { wrap: string }).wrap : undefined)),
    async begin(id) {
      if (has(id)) await file.settled();
      else await file.write([{ kind: 'wraps', id, record: { wrap: freshWrap(wrapping, id) } }]);
    },
    async destroy(...ids) {
      const there = ids.filter(has);
      if (there.length > 0) await file.write(there.map((id) => ({ kind: 'wraps', id, record: null })));
      else await file.settled();
    },
    ids: async () => Object.keys(file.tables.wraps ?? {}),
  };
}

/** The same file, written in the order of ids, which are random: nothing in it tells which key was made next to which (decisions.md D15). */
const byIds = (file: DurableJson<'wraps'>): Pick<typeof file, 'read' | 'write'> => ({
  read: () => file.read(),
  write: ({ wraps = {} }) => file.write({ wraps: Object.fromEntries(Object.entries(wraps).sort(([a], [b]) => (a < b ? -1 : 1))) }),
});

/**
 * Opens the vault of a folder: `wraps.json`, apart from the data.
 * @param expected whether there are referrals, or words for the editors, already, so that a missing file is a fault and no new beginning
 * @throws an error that names the file and the remedy when it is missing, damaged, or of another installation
 */
export async function openVault(folder: string, instance: Buffer, expected: boolean): Promise<Vault> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = wrapsPath(folder);
  const json = byIds(new DurableJson<'wraps'>(path));
  const found = await json.read();
  if (!found && expected) {
    throw new Error(
      `KEYS_DIR: ${path} is missing, and there are messages that only its keys open. Set KEYS_DIR to the folder that has it, or restore it; to give these messages up, move referrals.json and referrals.parts out of DATA_DIR.`,
    );
  }
  const wrapping = wrapKey(instance);
  try {
    for (const [id, { wrap }] of Object.entries(Wraps.parse(found ?? {}).wraps ?? {})) unseal(wrapping, id, wrap).fill(0);
  } catch {
    throw new Error(
      `${path} is damaged, or its keys belong to another instance.key. Restore wraps.json and instance.key from the same backup; to give these messages up, move wraps.json, referrals.json and referrals.parts away.`,
    );
  }
  const file = await tablesIn<'wraps'>(json);
  if (!found) await file.write([]);
  return vaultOver(file, instance);
}
