import { readFileSync, readlinkSync } from 'node:fs';
import { mkdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newFile } from './disk.js';

/** Says that another process uses the folder, and what to do. */
export class FolderTaken extends Error {}

/** How often a lock is renewed, and how long one is watched that nobody seems to renew before it is taken over, in milliseconds. */
const usual = { renewal: 2_000, patience: 10_000 };

const readOr = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** When a process began, by the clock of the kernel (proc(5), field 22 of `stat`); empty where that cannot be read. */
const beginningOf = (pid: number): string =>
  readOr(
    () =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? '',
  );

/** Where numbers of processes mean what they mean here: a container has numbers of its own, and so has each start of a machine. */
const space = [
  readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  readOr(() => readlinkSync('/proc/self/ns/pid')),
].join('/');

const ours = `${process.pid} ${beginningOf(process.pid)} ${space}`;

/** A process that had the same number before, or has it after a loss of power, is none that holds the lock. */
function runs(pid: number, began: string): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === '' || beginningOf(pid) === '' || beginningOf(pid) === began;
}

/** Whether somebody renews a lock whose process cannot be seen from here: it is in another container, on another machine, or gone. */
async function isRenewed(path: string, { renewal, patience }: typeof usual): Promise<boolean> {
  const renewed = async (): Promise<number> => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
  const before = await renewed();
  for (let waited = 0; waited < patience; waited += renewal / 2) {
    await pause(renewal / 2);
    if ((await renewed()) !== before) return true;
  }
  return false;
}

/**
 * Keeps a second process out of a folder: lowdb's files belong to one process (decisions.md D9). A lock left by a
 * process that no longer runs is taken over; one whose process cannot be seen is watched first, since two containers, or two
 * machines, can share a folder.
 * @param setting the setting that names the folder, for what is said
 * @param times as they are, unless a test cannot wait so long
 * @returns what gives the folder back
 * @throws FolderTaken when another process holds it; an error that names the setting and the remedy when it cannot be written
 */
export async function lockFolder(folder: string, setting = 'DATA_DIR', times = usual): Promise<() => Promise<void>> {
  const refused = ({ code = '' }: NodeJS.ErrnoException): Error =>
    new Error(
      ['EEXIST', 'ENOTDIR'].includes(code)
        ? `${setting}: ${folder} is a file, or would be in one. Set a folder.`
        : `${setting}: ${folder} cannot be written (${code}). Let the program write to it, or set another folder.`,
    );
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw refused(error);
  });
  const path = join(folder, 'lock');
  for (let tries = 0; tries < 3; tries++) {
    try {
      const handle = await newFile(path);
      await handle.writeFile(ours);
      await handle.close();
      return heldAt(path, times.renewal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw refused(error as NodeJS.ErrnoException);
      const [pid = '', began = '', where = pid && space] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
      const isHere = where === space;
      if (isHere ? Number(pid) > 0 && runs(Number(pid), began) : await isRenewed(path, times)) {
        const holder = isHere ? `process ${pid}` : 'a process in another container or on another machine';
        throw new FolderTaken(`${setting}: ${holder} already uses ${folder}. Stop it, or set another folder.`);
      }
      await rm(path, { force: true });
    }
  }
  throw new FolderTaken(`${setting}: ${folder} is being taken by another process. Try again, or set another folder.`);
}

function heldAt(path: string, renewal: number): () => Promise<void> {
  const renew = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), renewal).unref();
  return () => {
    clearInterval(renew);
    return rm(path, { force: true });
  };
}
