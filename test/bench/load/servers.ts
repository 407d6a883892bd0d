import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run, type Run } from '../../program.js';
import { freePort } from '../../proofs/program.js';
import type { Engine } from './engines.js';
import type { Measured, Order } from './generator.js';

/** The program in one or more processes, as operators run it. */
export interface Servers {
  urls: string[];
  /** Those of the first one. */
  settings: Engine['instances'][number];
  /** What the first one said at its start. */
  said: string;
  /** Processor time that the processes have taken so far, in milliseconds. */
  worked(): Promise<number>;
  stop(): Promise<void>;
}

/** Ticks of the clock in /proc are hundredths of a second on Linux. */
const tick = 10;

/** Processor time of one process, in milliseconds. */
async function workedBy(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

async function isOpen({ child, out, err, ended }: Run): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout!.on('data', () => out().includes('Teams is') && resolve());
    void ended.then((code) => reject(new Error(`the server ended with ${code}: ${err()}`)));
  });
}

/**
 * Starts the instances one after the other, each at a port of its own.
 * @param shares is called when the first one is open, before the others start
 */
export async function servers({ instances, shares }: Pick<Engine, 'instances' | 'shares'>): Promise<Servers> {
  const runs: Run[] = [];
  const urls: string[] = [];
  for (const own of instances) {
    const port = String(await freePort());
    const one = run({ PORT: port, ...own });
    await isOpen(one);
    runs.push(one);
    urls.push(`http://127.0.0.1:${port}`);
    if (runs.length === 1) await shares();
  }
  return {
    urls,
    settings: instances[0]!,
    said: runs[0]!.out(),
    worked: async () => (await Promise.all(runs.map(({ child }) => workedBy(child.pid!)))).reduce((sum, one) => sum + one),
    async stop() {
      for (const { child } of runs) child.kill('SIGTERM');
      await Promise.all(runs.map(({ ended }) => ended));
    },
  };
}

const generator = fileURLToPath(new URL('generator.ts', import.meta.url));

/** One round of load, from a process of its own. @throws where anything but what was wanted was answered */
export async function round(order: Order): Promise<Measured> {
  const child: ChildProcess = fork(generator, [], { execArgv: ['--import', 'tsx'] });
  child.send(order);
  const measured = await new Promise<Measured>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Measured));
    child.once('exit', (code) => reject(new Error(`the load ended with ${code} and told nothing`)));
  });
  const failures = Object.entries(measured.failed);
  if (failures.length > 0) throw new Error(`Not answered as wanted: ${failures.map(([what, many]) => `${many} × ${what}`).join(', ')}.`);
  return measured;
}
