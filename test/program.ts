import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './proofs/program.js';

const root = join(import.meta.dirname, '..');

export interface Run {
  child: ChildProcess;
  out(): string;
  err(): string;
  ended: Promise<number | null>;
}

/** Starts the program as `npm start` does, or one of its commands, with these settings and no others. */
export function run(settings: Record<string, string>, command?: string, words: string[] = []): Run {
  const file = command === undefined ? '.build/index.js' : `.build/adapters/commands/${command}.js`;
  const child = spawn(process.execPath, ['--disable-warning=DEP0111', file, ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...settings },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout!.on('data', (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, out: () => out.join(''), err: () => err.join(''), ended };
}

/** The program, once it has said that it is open. */
export async function started(settings: { DATA_DIR: string } & Record<string, string>): Promise<Run & { url: string }> {
  const port = await freePort();
  const program = run({ PORT: String(port), ...settings });
  await new Promise<void>((resolve, reject) => {
    program.child.stdout!.on('data', () => program.out().includes('Teams is') && resolve());
    void program.ended.then((code) => reject(new Error(`ended with ${code}: ${program.err()}`)));
  });
  return { ...program, url: `http://127.0.0.1:${port}` };
}
