import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Step } from '../../knowledge/documents/place.js';
import type { Paragraph } from '../../knowledge/documents/outline.js';
import { besideFile } from '../besideFile.js';
import { readingFaults, type ReadingFault } from './fault.js';

const { file, execArgv } = besideFile(import.meta.url, 'child');

/** How long a file may take, in milliseconds. */
const longest = 30_000;

const Read = z.union([z.enum(readingFaults), z.array(z.strictObject({ place: z.array(Step).max(12), text: z.string() }))]);

/** One file after the other: two that are too big must not take the memory of both. */
let busy: Promise<unknown> = Promise.resolve();

/**
 * Reads a file that nobody here has made, in a process of its own, which knows no key and is ended when it takes too long or
 * too much memory. @returns its paragraphs, or why it could not be read
 */
export function readDocument(bytes: Uint8Array): Promise<Paragraph[] | ReadingFault> {
  const reading = busy.then(() => readNow(bytes));
  busy = reading.catch(() => undefined);
  return reading;
}

function readNow(bytes: Uint8Array): Promise<Paragraph[] | ReadingFault> {
  const child = fork(file, {
    execArgv: ['--max-old-space-size=400', ...execArgv],
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    serialization: 'advanced',
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const over = (result: Paragraph[] | ReadingFault): void => {
      clearTimeout(timer);
      resolve(result);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => over('heavy'), longest);
    child.once('message', (read) => over(Read.safeParse(read).data ?? 'broken'));
    child.once('error', () => over('broken'));
    child.once('exit', () => over('heavy'));
    child.send(bytes, () => undefined);
  });
}
