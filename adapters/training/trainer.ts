import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Lesson } from '../../knowledge/search/index.js';
import { besideFile } from '../besideFile.js';

const { file, execArgv } = besideFile(import.meta.url, 'child');

/** A process that trains one lesson after the other, so that this one goes on answering. */
export interface Trainer {
  /** Fails with what the lesson is about, its language and the remedy, when the process dies over it. */
  train(lesson: Lesson): Promise<Uint8Array>;
  /** Resolves when the process is gone. */
  end(): Promise<void>;
}

export function startTrainer(): Trainer {
  const child = fork(file, { execArgv, serialization: 'advanced' });
  const gone = once(child, 'exit');
  // A lesson takes long, and the child hears of nothing meanwhile: it is not left behind by a program that stops.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  gone.catch(() => undefined).finally(() => process.off('exit', kill));
  return {
    train: (lesson) =>
      new Promise((resolve, reject) => {
        const failed = (how: unknown): void =>
          reject(
            new Error(
              `training of ${lesson.about ?? 'topics'} in ${lesson.language} ended with ${String(how)}: see the error above, and free memory if it was killed`,
            ),
          );
        const left = (code: number | null, signal: string | null): void => failed(signal ?? code);
        child.once('exit', left);
        child.once('error', reject);
        child.once('message', (bytes) => {
          child.off('exit', left);
          child.off('error', reject);
          if (bytes instanceof Uint8Array) resolve(bytes);
          else failed('no model');
        });
        child.send(lesson, (error) => {
          if (error) reject(error);
        });
      }),
    async end() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
