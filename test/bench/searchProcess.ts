import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Part, Result } from './searchPart.js';

/** Mocha loads tests in a way that has no `import.meta.resolve`. */
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What a kind of part gives. */
export type ResultOf<K extends Part['kind']> = Extract<Result, { kind: K }>;

/**
 * Runs one part in a process of its own, so that memory and time are its own too: `late` if it takes longer than `seconds`. Rejects if
 * the process ends without a result. What a library prints there is dropped, since the report is printed here.
 */
export function run<K extends Part['kind']>(part: Extract<Part, { kind: K }>, seconds: number): Promise<ResultOf<K> | 'late'> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./searchPart.ts', import.meta.url)), {
      execArgv: ['--expose-gc', '--import', tsx],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let result: ResultOf<K> | 'late' | undefined;
    const timer = setTimeout(() => {
      result = 'late';
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.once('message', (message) => (result ??= message as ResultOf<K>));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (result) resolve(result);
      else reject(new Error(`A part of the benchmark (${part.kind}) ended with ${signal ?? `code ${code}`} and gave no result.`));
    });
    child.send(part);
  });
}
