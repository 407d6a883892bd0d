import { join } from 'node:path';
import { textAt, type Folders } from '../sealing/holdings.js';
import { Wraps, wrapsPath } from '../sealing/vault.js';
import { readDivided } from '../storage/dividedFiles.js';
import { Files, type Contents } from './contents.js';

async function json(path: string): Promise<unknown> {
  const text = await textAt(path);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    throw new Error(`${path} is damaged: look after that first.`);
  }
}

/** What an embedded installation keeps: each of its files can be read at any moment, with the parts that it names. */
export const contentsInFolders = ({ DATA_DIR, KEYS_DIR }: Folders): Contents => ({
  async files(names) {
    const found = await Promise.all(names.map(async (name) => [name, (await readDivided(join(DATA_DIR, name)))?.tables] as const));
    return Files.parse(Object.fromEntries(found.filter(([, content]) => content !== undefined)));
  },
  wraps: async () => Wraps.parse((await json(wrapsPath(KEYS_DIR))) ?? {}),
  place: (name) => join(DATA_DIR, name),
  close: async () => undefined,
});
