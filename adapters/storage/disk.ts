import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

export type Content = string | Uint8Array | readonly Uint8Array[];

/** What is asked of a disk, one thing at a time: a test cuts the power between any two of them. Each throws as node:fs does. */
export interface Disk {
  /** The text of a file; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /** The names in a folder; none where there is no folder. */
  names(folder: string): Promise<string[]>;
  /** Makes a folder that only its owner can read, as `newFile` makes a file, unless there is one. */
  makeFolder(path: string): Promise<void>;
  /**
   * Writes a new file and flushes it. Its name is on the disk only after `flush`. Where it cannot be written whole, nothing of it stays.
   * @param content also in pieces, one after the other @param replaced as `newFile` takes it
   */
  make(path: string, content: Content, replaced?: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  /** Nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** Flushes which names a folder has. */
  flush(folder: string): Promise<void>;
}

const none = <T>(otherwise: T) => {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  };
};

/** Who is to own what root makes: whoever owns the first of these that is not of root; undefined where nobody else does, or we are not root. */
async function ownerBy(...paths: string[]): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [first, ...rest] = paths;
  const seen = await Promise.allSettled([lstat(first!), ...rest.map((path) => stat(path))]);
  return seen.flatMap((one) => (one.status === 'fulfilled' && one.value.uid !== 0 ? one.value : []))[0];
}

/** A root that may give nothing away, as in some containers, writes all the same. */
const given = (handle: FileHandle, owner: { uid: number; gid: number }): Promise<void> =>
  handle.chown(owner.uid, owner.gid).catch(() => undefined);

/**
 * Makes a file that only its owner can read (decisions.md D9). Made by root it belongs to whoever owns the file in whose
 * place it comes, or the folder: the program runs as somebody else beside a command that root runs, and must read what that
 * leaves. Only ever a file of our own making is given away, never what somebody put in its place.
 * @param replaced the file in whose place it will be put, if another
 * @throws an error (EEXIST) where there is one already
 */
export async function newFile(path: string, replaced = path): Promise<FileHandle> {
  const handle = await open(path, 'wx', 0o600);
  const owner = await ownerBy(replaced, dirname(path));
  if (owner) await given(handle, owner);
  return handle;
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

export const disk: Disk = {
  read: (path) => readFile(path, 'utf8').catch(none(undefined)),
  names: (folder) => readdir(folder).catch(none([])),
  async makeFolder(path) {
    if ((await mkdir(path, { recursive: true, mode: 0o700 })) === undefined) return;
    const owner = await ownerBy(dirname(path));
    if (!owner) return;
    // Not where somebody put a link in its place meanwhile.
    const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    await given(handle, owner).finally(() => handle.close());
  },
  async make(path, content, replaced) {
    const handle = await newFile(path, replaced);
    try {
      await (isInPieces(content) ? writePieces(handle, content) : handle.writeFile(content));
      await handle.sync();
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw error;
    } finally {
      await handle.close();
    }
  },
  move: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async flush(folder) {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  },
};
