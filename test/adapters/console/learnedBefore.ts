import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../../../adapters/shelf.js';
import { newFolder, whenDone } from '../../folders.js';

let kept: string | undefined;

/** Copies models, each of which has a name that changes with every word that it was learned from, and with the way. */
function copyModels(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const models = existsSync(from) ? readdirSync(from).filter((file) => file.endsWith('.model')) : [];
  for (const model of models) cpSync(join(from, model), join(to, model));
}

/**
 * A new folder for a shelf, which finds what other shelves of this file of tests had search learn where what was tried before lies:
 * the same lesson is not learned twice, and one that is another in a single word is.
 */
export function folderWithLearned(): string {
  const folder = newFolder('answers');
  if (kept) copyModels(kept, join(folder, 'models', 'trial'));
  return folder;
}

/** Keeps what a shelf in a folder has learned by now for the next one. */
function keepLearned(folder: string): void {
  if (!kept) whenDone(async () => (kept = undefined));
  kept ??= newFolder('learned');
  copyModels(join(folder, 'models'), kept);
}

/** The same shelf, which can be waited for: what it has learned by then is kept for the next one. */
export function keptWhenDone(shelf: Shelf, folder: string): { shelf: Shelf; done(): Promise<void> } {
  keepLearned(folder);
  let last: Promise<unknown> = Promise.resolve();
  const follow = <T>(work: Promise<T>): Promise<T> => {
    last = Promise.allSettled([last, work]);
    return work;
  };
  const followed: Shelf = {
    current: shelf.current,
    refresh: () => follow(shelf.refresh()),
    trial: (candidate) => follow(shelf.trial(candidate)),
  };
  return {
    shelf: followed,
    done: async () => {
      await last;
      keepLearned(folder);
    },
  };
}
