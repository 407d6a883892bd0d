import { lstat, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a file that only its owner can read (decisions.md D9). Made by root it belongs to whoever owns the file in whose
 * place it comes, or the folder: the program runs as somebody else beside a command that root runs, and must read what that
 * leaves. Only ever a file of our own making is given away, never what somebody put in its place.
 * @param replaced the file in whose place it will be put, if another
 * @throws an error (EEXIST) where there is one already
 */
export async function newFile(path: string, replaced = path): Promise<FileHandle> {
  const handle = await open(path, 'wx', 0o600);
  if (process.getuid?.() !== 0) return handle;
  const seen = await Promise.allSettled([lstat(replaced), stat(dirname(path))]);
  const owner = seen.flatMap((one) => (one.status === 'fulfilled' && one.value.uid !== 0 ? one.value : []))[0];
  // A root that may give nothing away, as in some containers, writes all the same.
  if (owner) await handle.chown(owner.uid, owner.gid).catch(() => undefined);
  return handle;
}

type Content = string | Uint8Array | readonly Uint8Array[];

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
export async function replacing(path: string, content: Content, fresh: string): Promise<() => Promise<void>> {
  await rm(fresh, { force: true });
  const handle = await newFile(fresh, path);
  try {
    await (isInPieces(content) ? writePieces(handle, content) : handle.writeFile(content));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return async () => {
    await rename(fresh, path);
    const folder = await open(dirname(path), 'r');
    await folder.sync().finally(() => folder.close());
  };
}

const isInPieces = (content: Content): content is readonly Uint8Array[] => Array.isArray(content);

/** The system may take less at a time than it is given: what is left is given once more. */
async function writePieces(handle: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  let left = pieces.filter(({ length }) => length > 0);
  while (left.length > 0) {
    let { bytesWritten } = await handle.writev(left);
    let whole = 0;
    while (whole < left.length && bytesWritten >= left[whole]!.length) bytesWritten -= left[whole++]!.length;
    left = whole < left.length ? [left[whole]!.subarray(bytesWritten), ...left.slice(whole + 1)] : [];
  }
}
