import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newFile } from './replaceFile.js';

/** Says that another process uses the folder, and what to do. */
export class FolderTaken extends Error {}

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Keeps a second process out of a folder: lowdb's files belong to one process (decisions.md D9). A lock left by a
 * process that no longer runs is taken over.
 * @param setting the setting that names the folder, for what is said
 * @returns what gives the folder back
 * @throws FolderTaken when another process holds it
 */
export async function lockFolder(folder: string, setting = 'DATA_DIR'): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  for (let tries = 0; tries < 3; tries++) {
    try {
      const handle = await newFile(path);
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new Error(
          `${setting}: ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Let the program write to it, or set another folder.`,
        );
      }
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (holder && holder !== process.pid && runs(holder)) {
        throw new FolderTaken(`${setting}: process ${holder} already uses ${folder}. Stop it, or set another folder.`);
      }
      await rm(path, { force: true });
    }
  }
  throw new FolderTaken(`${setting}: ${folder} is being taken by another process. Try again, or set another folder.`);
}
