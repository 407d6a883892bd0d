import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces a whole file at once: whoever reads it finds the old text or the new one, also after a power cut. It is on the
 * disk when this resolves, readable by its owner only.
 * @param fresh where the new text is written first; what an interrupted call left there is overwritten
 */
export async function replaceFile(path: string, text: string, fresh = `${path}.new`): Promise<void> {
  const handle = await open(fresh, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}
