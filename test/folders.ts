import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = join(tmpdir(), `waypoint-tests-${process.pid}`);

/**
 * A new, empty folder for a test, a proof or a benchmark. It is gone when its file of tests is done, or else with the
 * process, and with it the folder of keys that an installation makes beside it. What the whole suite writes would fill a
 * small disk.
 */
export function newFolder(name: string): string {
  mkdirSync(all, { recursive: true });
  return mkdtempSync(join(all, `${name}-`));
}

const endings: (() => Promise<unknown>)[] = [];

/** Has something ended before the folders of this file of tests go: a server that writes there. */
export const whenDone = (end: () => Promise<unknown>): void => void endings.push(end);

const removeAll = (): void => rmSync(all, { recursive: true, force: true, maxRetries: 3 });

process.once('exit', removeAll);

/** In mocha a process runs many files of tests, one after the other. */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    for (const end of endings.splice(0)) await end();
    removeAll();
  },
};
