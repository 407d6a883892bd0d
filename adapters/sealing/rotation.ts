import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { z } from 'zod';
import { accountsAtRest, accountsPath, Kept } from '../accounts/accountsFile.js';
import { factorKey } from '../accounts/secondFactor.js';
import { instanceKey, keyPath, keyringText, pepperOf, readKeyring, type Keyring } from '../keys.js';
import { replaceFile } from '../storage/replaceFile.js';
import { seal, unseal } from './box.js';
import { wrapKey, Wraps, wrapsPath } from './vault.js';

export interface Folders {
  DATA_DIR: string;
  KEYS_DIR: string;
}

/** One thing that is sealed in a file, the id with which it is sealed, and the way to put it back sealed anew. */
interface Part {
  id: string;
  sealed: string;
  put(sealed: string): void;
}

/** A file in which things are sealed under a key that is derived from that of the installation. */
export interface Holding {
  name: 'cases' | 'factors';
  path: string;
  keyOf(instance: Buffer): Buffer;
  /** What the file holds; undefined where there is none. @throws an error that names the file when it is damaged */
  read(): Promise<{ parts: Part[]; text(): string } | undefined>;
}

function holding<T>(
  name: Holding['name'],
  path: string,
  schema: z.ZodType<T>,
  keyOf: Holding['keyOf'],
  partsOf: (content: T) => Part[],
): Holding {
  return {
    name,
    path,
    keyOf,
    async read() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw new Error(`${path} cannot be read (${error.code}): let it belong to the user who runs this.`);
      });
      if (text === undefined) return undefined;
      try {
        const content = schema.parse(JSON.parse(text));
        return { parts: partsOf(content), text: () => JSON.stringify(content) };
      } catch {
        throw new Error(`${path} is damaged: restore it from a backup.`);
      }
    },
  };
}

/** Everything that must be sealed anew when the key changes. What else is derived from the key may end with it. */
export const holdings = ({ DATA_DIR, KEYS_DIR }: Folders): Holding[] => [
  holding('cases', wrapsPath(KEYS_DIR), Wraps, wrapKey, ({ wraps = {} }) =>
    Object.entries(wraps).map(([id, record]) => ({ id, sealed: record.wrap, put: (wrap) => void (record.wrap = wrap) })),
  ),
  holding('factors', accountsPath(DATA_DIR), Kept, factorKey, ({ accounts }) =>
    accounts.flatMap((account) =>
      account.factor === undefined
        ? []
        : [{ id: account.name, sealed: account.factor, put: (factor: string) => void (account.factor = factor) }],
    ),
  ),
];

/** What was sealed, to be wiped after use; undefined where the key is another. */
export function opened(key: Buffer, { id, sealed }: Part): Buffer | undefined {
  try {
    return unseal(key, id, sealed);
  } catch {
    return undefined;
  }
}

/** A name of its own: `.new` beside the accounts is a lock. */
const put = (path: string, text: string): Promise<void> => replaceFile(path, text, freshly(path));
const freshly = (path: string): string => `${path}.rotated`;

const strange = (path: string): Error =>
  new Error(`${path} does not belong to instance.key: run npm run keys -- check. Restore both from the same backup.`);

/** How many things of each kind are sealed under a new key. */
export type Resealed = Record<Holding['name'], number>;

/**
 * Seals everything under the new key, and forgets the old one. What an interrupted call did already is opened with the new
 * key, so that this can be stopped at any moment and called again.
 */
async function finish(folders: Folders, { key, pepper, before }: Keyring & { before: Buffer }): Promise<Resealed> {
  await accountsAtRest(folders.DATA_DIR);
  const done: Resealed = { cases: 0, factors: 0 };
  for (const { name, path, keyOf, read } of holdings(folders)) {
    const [fresh, old] = [keyOf(key), keyOf(before)];
    const content = await read();
    for (const part of content?.parts ?? []) {
      const plain = opened(fresh, part) ?? opened(old, part);
      if (!plain) throw strange(path);
      part.put(seal(fresh, part.id, plain));
      plain.fill(0);
      done[name]++;
    }
    if (content) await put(path, content.text());
  }
  await put(keyPath(folders.DATA_DIR), keyringText({ key, pepper }));
  return done;
}

/**
 * Changes the key of the installation; a change that was interrupted is finished instead. The caller holds both folders.
 * First the new key is put beside the old one, which decides: from then on every start goes on to the new one.
 * @returns undefined where no key was ever made
 * @throws an error with the remedy when something does not belong to the key; then nothing has changed
 */
export async function changeKey(folders: Folders): Promise<Resealed | undefined> {
  const ring = await readKeyring(folders.DATA_DIR);
  if (!ring) return undefined;
  if (ring.before) return finish(folders, { ...ring, before: ring.before });
  await accountsAtRest(folders.DATA_DIR);
  for (const { path, keyOf, read } of holdings(folders)) {
    const key = keyOf(ring.key);
    if ((await read())?.parts.some((part) => !opened(key, part)?.fill(0))) throw strange(path);
  }
  const next = { key: randomBytes(32), pepper: pepperOf(ring), before: ring.key };
  await put(keyPath(folders.DATA_DIR), keyringText(next));
  return finish(folders, next);
}

/**
 * The keys of an installation, made where there are none; a change that was interrupted is finished first. The caller holds
 * both folders.
 */
export async function settledKeyring(folders: Folders): Promise<Keyring> {
  const ring = await readKeyring(folders.DATA_DIR);
  if (ring?.before) await finish(folders, { ...ring, before: ring.before });
  for (const path of [keyPath(folders.DATA_DIR), ...holdings(folders).map((one) => one.path)]) await rm(freshly(path), { force: true });
  await instanceKey(folders.DATA_DIR);
  return (await readKeyring(folders.DATA_DIR))!;
}
