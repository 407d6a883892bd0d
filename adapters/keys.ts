import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newFile } from './storage/disk.js';

/** What `instance.key` holds. */
export interface Keyring {
  /** The secret of this installation. */
  key: Buffer;
  /** What return numbers are stretched with, since the key was changed for the first time. */
  pepper?: Buffer | undefined;
  /** The key before, while a change of it is under way. */
  before?: Buffer | undefined;
}

export const keyPath = (folder: string): string => join(folder, 'instance.key');

const labels = { 'return-numbers': 'pepper', before: 'before' } as const;

/** The text of `instance.key`: the key in the first line, and what else there is under its name. */
export const keyringText = (ring: Keyring): string =>
  [
    ring.key.toString('base64'),
    ...Object.entries(labels).flatMap(([label, name]) => (ring[name] ? [`${label} ${ring[name].toString('base64')}`] : [])),
    '',
  ].join('\n');

/**
 * The keys of an installation, or undefined where none was ever made.
 * @throws an error that names the file and the remedy when it cannot be read or is damaged
 */
export async function readKeyring(folder: string): Promise<Keyring | undefined> {
  const path = keyPath(folder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read (${error.code}): let it belong to the user who runs the program, and to nobody else.`);
  });
  if (text === undefined) return undefined;
  const ring = keyringIn(text);
  if (!ring)
    throw new Error(
      `${path} is damaged: restore it from a backup (keys.json holds its text, as "instance"). With another key every chat with an office, return number and second factor here is lost for good: delete it only where nobody has used the program yet.`,
    );
  return ring;
}

/** The keys in a text of `instance.key`; undefined where it is damaged. */
export function keyringIn(text: string): Keyring | undefined {
  const [first = '', ...more] = text.trim().split('\n');
  const ring: Keyring = { key: Buffer.from(first, 'base64') };
  const read = more.map((line) => {
    const [label = '', value = ''] = line.split(' ');
    if (!Object.hasOwn(labels, label)) return undefined;
    return (ring[labels[label as keyof typeof labels]] = Buffer.from(value, 'base64'));
  });
  return [ring.key, ...read].every((bytes) => bytes?.length === 32) ? ring : undefined;
}

/**
 * The secret of this installation: 32 random bytes in `instance.key` of the data folder, made once, readable by its owner
 * only (mode 600). Every other key is derived from it by a label, so that there is one secret to keep.
 * @throws an error that names the file and the remedy when it cannot be read, is damaged, or is being changed
 */
export async function instanceKey(folder: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = keyPath(folder);
  try {
    const handle = await newFile(path);
    await handle.writeFile(keyringText({ key: randomBytes(32) }));
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new Error(
        `${path} cannot be written (${(error as NodeJS.ErrnoException).code}): let the program write to the folder of DATA_DIR.`,
      );
    }
  }
  const { key, before } = (await readKeyring(folder))!;
  if (before) throw new Error(underChange(path));
  return key;
}

/** Said while the key is being changed, and after that was interrupted. */
export const underChange = (path: string): string =>
  `${path} is being changed, or the change was interrupted: start the program, or run npm run keys -- rotate, which finish it.`;

/**
 * What return numbers are stretched with. It cannot change with the key, since nobody keeps the numbers: once the key has
 * changed, it is kept beside it.
 */
export const pepperOf = ({ key, pepper }: Keyring): Buffer => pepper ?? derived(key, 'return numbers');

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869); keys of different labels say nothing about each other. */
export const derived = (key: Buffer, label: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', label, 32));

/** Compares in a time that tells nothing about where two texts differ; it may tell that their lengths do. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
