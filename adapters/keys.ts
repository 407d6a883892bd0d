import { hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret of this installation: 32 random bytes in `instance.key` of the data folder, made once, readable by its owner
 * only (mode 600). Every other key is derived from it by a label, so that there is one secret to keep.
 * @throws an error that names the file and the remedy when it cannot be read or is damaged
 */
export async function instanceKey(folder: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'instance.key');
  try {
    const handle = await open(path, 'wx', 0o600);
    await handle.writeFile(`${randomBytes(32).toString('base64')}\n`);
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new Error(
        `${path} cannot be written (${(error as NodeJS.ErrnoException).code}): let the program write to the folder of DATA_DIR.`,
      );
    }
  }
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64');
  if (key.length !== 32) throw new Error(`${path} is damaged: restore it from a backup, or delete it to make a new one.`);
  return key;
}

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869); keys of different labels say nothing about each other. */
export const derived = (key: Buffer, label: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', label, 32));

/** How long one key names conversations before it is thrown away (decisions.md D15). */
const day = 24 * 3_600_000;

/**
 * Names for conversations that cannot be traced back: SHA-256 of a key and what is named. The key is random, in memory
 * only, and thrown away daily, so that not even this server can tell tomorrow whose conversation a name was. The hash is
 * taken in one call: an HMAC object for every turn cost a fortieth of it, and nobody outside ever sees such a name.
 */
export function markWith(now: () => number): (channelId: string, conversationId: string) => string {
  const fresh = (): string => randomBytes(32).toString('base64url');
  let key = fresh();
  let made = now();
  return (channelId, conversationId) => {
    if (now() - made >= day) [key, made] = [fresh(), now()];
    return hash('sha256', `${key}\n${channelId}\n${conversationId}`, 'base64url');
  };
}

/** Compares in a time that tells nothing about where two texts differ; it may tell that their lengths do. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
