import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Ask, Memory } from './fakeClock.js';
import type { Route } from './tellRoutes.js';
import { newFolder } from '../folders.js';
import { preloaded } from '../preloaded.js';

const root = join(import.meta.dirname, '../..');

export interface Program {
  url: string;
  folder: string;
  child: ChildProcess;
  /** All that it wrote to standard output and error. */
  written(): string;
  /** Hosts beyond this machine that it reached for, in vain (`fence.ts`). */
  reachedFor: string[];
  /** Every route that its server has (`tellRoutes.ts`). */
  routes: readonly Route[];
  /** Asks `fakeClock.ts` inside it to do something. */
  ask(what: Ask): Promise<void>;
  /** What memory it takes, after garbage is collected. */
  weigh(): Promise<Memory>;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The real program, with a clock that the test moves and a fence around this machine. */
export async function program(settings: Record<string, string>, folder = newFolder('proof')): Promise<Program> {
  const port = await freePort();
  const preloads = preloaded('proofs/fence.ts', 'proofs/fakeClock.ts', 'proofs/tellRoutes.ts');
  const child = spawn(process.execPath, ['--disable-warning=DEP0111', ...preloads, '.build/index.js'], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let written = '';
  const reachedFor: string[] = [];
  const routes: Route[] = [];
  const done = (): Promise<void> =>
    new Promise((resolve) => {
      const hear = (message: unknown): void => {
        if (message === 'done') resolve(void child.off('message', hear));
      };
      child.on('message', hear);
    });
  child.on('message', (message) => {
    if (typeof message !== 'object') return;
    if ('reachedFor' in message) reachedFor.push(String(message.reachedFor));
    if ('routes' in message) routes.push(...(message.routes as Route[]));
  });
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', (chunk: Buffer) => {
        written += chunk.toString();
        if (written.includes('Teams is')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`it did not start: ${written}`)));
  });
  const ask = async (what: Ask): Promise<void> => {
    const heard = done();
    child.send(what);
    await heard;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    folder,
    child,
    written: () => written,
    reachedFor,
    routes,
    ask,
    async weigh() {
      const weight = once(child, 'message') as Promise<[Memory]>;
      await ask({ do: 'weigh' });
      return (await weight)[0];
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
