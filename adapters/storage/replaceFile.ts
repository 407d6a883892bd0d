import { dirname } from 'node:path';
import { disk, type Content, type Disk } from './disk.js';

/**
 * Replaces a whole file at once: whoever reads it finds the old text or the new one, also after a power cut. It is on the
 * disk when this resolves, readable by its owner only, who stays the same.
 * @param content also in pieces, one after the other
 * @param fresh where the new text is written first; what an interrupted call left there is overwritten
 */
export async function replaceFile(path: string, content: Content, fresh = `${path}.new`): Promise<void> {
  const replace = await replacing(path, content, fresh);
  await replace();
}

/**
 * Writes the new text of a file beside it, to replace several together: what may fail for want of room is behind each of them
 * before the first one changes.
 * @returns puts the new text in the place of the old one, as `replaceFile` does
 */
export async function replacing(path: string, content: Content, fresh: string, on: Disk = disk): Promise<() => Promise<void>> {
  await on.remove(fresh);
  await on.make(fresh, content, path);
  return async () => {
    await on.move(fresh, path);
    await on.flush(dirname(path));
  };
}
