import { readFile } from 'node:fs/promises';
import { url as inspectorUrl } from 'node:inspector';

/** What is looked at: files of Linux, and how Node was started. */
export interface Machine {
  /** A file of /proc; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /** Options that Node was started with. */
  options: readonly string[];
  /** Whether a debugger can look into the program, or a report of its memory is written when it fails. */
  watched: boolean;
}

const advice = {
  swap: 'Swap is on: words that are in memory can be written to a disk. Switch it off (swapoff -a), or encrypt it with a key that is thrown away.',
  core: 'A crash can write the memory to a file. Switch core files off (ulimit -c 0, systemd LimitCORE=0, and no handler in kernel.core_pattern).',
  watched:
    'A debugger, profiles or reports of the memory are switched on. Start Node without --inspect, --heap-prof, --heapsnapshot and --report.',
  unseen: 'Whether swap and core files are off cannot be seen on this system. Make sure that they are.',
};

const options = /^--(inspect|heap-?prof|heapsnapshot|cpu-prof|report-|abort-on-uncaught)/;

/**
 * Ways in which this machine can write to a disk what is only in memory here, each with its remedy, for whoever starts the
 * program (care.md PR-06; decisions.md D14: it warns and does not refuse). Compressed swap in memory (zram) is none.
 */
export async function leftovers({ read, options: given, watched }: Machine): Promise<string[]> {
  const [swaps, limits, pattern] = await Promise.all(['/proc/swaps', '/proc/self/limits', '/proc/sys/kernel/core_pattern'].map(read));
  const found: string[] = [];
  if (swaps === undefined || limits === undefined) found.push(advice.unseen);
  if (swaps?.split('\n').some((line) => /^\/(?!dev\/zram)/.test(line))) found.push(advice.swap);
  const isOff = /^Max core file size\s+0\s/m.test(limits ?? 'Max core file size 0 ');
  if (!isOff || pattern?.startsWith('|')) found.push(advice.core);
  if (watched || given.some((option) => options.test(option))) found.push(advice.watched);
  return found;
}

/** The machine that this runs on. */
export const thisMachine = (): Machine => ({
  read: (path) => readFile(path, 'utf8').catch(() => undefined),
  options: process.execArgv,
  watched:
    inspectorUrl() !== undefined ||
    process.report.reportOnFatalError ||
    process.report.reportOnUncaughtException ||
    process.report.reportOnSignal,
});
