import { existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { newFile } from '../storage/disk.js';
import { AccountsError, changed, faultOf, Kept, type AccountsHome, type Read } from './accountsHome.js';

export const accountsPath = (folder: string): string => join(folder, 'accounts.json');

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

/**
 * The accounts of an installation on one machine, in a file that commands change while the server runs. The file that will
 * replace the old one is also the lock: it can be made only once, and renaming it publishes the change and opens the lock in
 * one step.
 * @param folder DATA_DIR
 */
export function accountsInFile(folder: string): AccountsHome {
  const path = accountsPath(folder);
  return {
    place: path,
    folder,
    read: (known) => readFrom(path, known),
    async change(change, how = {}) {
      const fresh = `${path}.new`;
      const handle = await openOnce(fresh, path, how.patience ?? 10_000);
      try {
        const kept = await changed(folder, (await readFrom(path))!, change, how);
        await handle.writeFile(`${JSON.stringify(kept, null, 1)}\n`);
        await handle.sync();
        await rename(fresh, path);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      } finally {
        await handle.close();
      }
      const parent = await open(folder, 'r');
      await parent.sync().finally(() => parent.close());
    },
  };
}

async function readFrom(path: string, known?: string): Promise<Read | undefined> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new AccountsError(
      `${path} cannot be read (${codeOf(error)}): let it belong to the user who runs the program, and to nobody else.`,
    );
  });
  if (!handle) return known === 'none' ? undefined : { stamp: 'none', accounts: [], removed: [], acts: [] };
  try {
    const { ino, mtimeMs, size } = await handle.stat();
    const stamp = [ino, mtimeMs, size].join(' ');
    if (stamp === known) return undefined;
    const { schema: _, ...kept } = Kept.parse(JSON.parse(await handle.readFile('utf8')));
    return { stamp, ...kept };
  } catch (error) {
    throw new AccountsError(
      `${path} is damaged (${faultOf(error)}): restore it from a backup, or move it away and make the accounts anew.`,
    );
  } finally {
    await handle.close();
  }
}

async function openOnce(path: string, replaced: string, patience: number): Promise<FileHandle> {
  for (let waited = 0; ; waited += 25) {
    try {
      return await newFile(path, replaced);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST')
        throw new AccountsError(
          `${path} cannot be written (${codeOf(error)}): let the user who runs this write to the folder of DATA_DIR.`,
        );
      if (waited >= patience) throw inTheWay(path);
      await passed(25);
    }
  }
}

const inTheWay = (path: string): AccountsError =>
  new AccountsError(`${path} is in the way: another command is at work or was interrupted. If none runs, delete it and try again.`);

/** Waits until no command is changing the accounts. @throws AccountsError as `change` does */
export async function accountsAtRest(folder: string, patience = 10_000): Promise<void> {
  const path = `${accountsPath(folder)}.new`;
  for (let waited = 0; existsSync(path); waited += 25) {
    if (waited >= patience) throw inTheWay(path);
    await passed(25);
  }
}

/**
 * Removes what an interrupted change left, so that it keeps no later one waiting: nobody was told that it was made. To be called
 * at the start, by the one that holds the folder. A command that is at work takes moments, and is waited for.
 */
export const dropInterrupted = (folder: string, patience?: number): Promise<void> =>
  accountsAtRest(folder, patience).catch(() => rm(`${accountsPath(folder)}.new`, { force: true }));
