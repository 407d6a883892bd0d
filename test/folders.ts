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

type End = () => Promise<unknown>;

/** One list for the whole process: mocha loads what it requires by `require`, and tests load theirs by `import`, so this module is there twice. */
const endings: End[] = ((globalThis as { endsOfTests?: End[] }).endsOfTests ??= []);

/** Has something ended before the folders of this file of tests go: a server that writes there. */
export const whenDone = (end: End): void => void endings.push(end);

const removeAll = (): void => rmSync(all, { recursive: true, force: true, maxRetries: 3 });

process.once('exit', removeAll);

/** Ends what was to be ended, whichever of it fails; then the folders go. In mocha a process runs many files of tests. */
export async function endAll(): Promise<void> {
  const ended = await Promise.allSettled(endings.splice(0).map((end) => end()));
  removeAll();
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
