import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from '../dialogs/records.js';
import { Entry } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';

const shipped = fileURLToPath(new URL('../knowledge/', import.meta.url));

/** What is wrong in files of the knowledge base: each fault with its file, the path in it, and what to do. */
export class EntriesError extends Error {}

/**
 * The entries in a folder, one file each, checked as a whole.
 * @throws EntriesError that names every fault; then nothing has changed
 */
export async function readEntries(folder = join(shipped, 'entries')): Promise<Entry[]> {
  const faults: string[] = [];
  const entries: Entry[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
    const fault = (path: string, message: string) => faults.push(`${join(folder, name)}: ${path ? `${path}: ` : ''}${message}`);
    try {
      const read = Entry.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      if (!read.success)
        for (const { path, message } of read.error.issues) fault(path.join('.'), `${message}. Correct it, or restore the file.`);
      else if (`${read.data.id}.json` !== name) fault('id', `the file must be called ${read.data.id}.json.`);
      else entries.push(read.data);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      fault('', 'is not JSON. Restore it, or correct what an editor marks in red.');
    }
  }
  if (faults.length > 0) throw new EntriesError(`The knowledge base cannot be read:\n${faults.map((line) => `- ${line}`).join('\n')}`);
  return entries;
}

/**
 * Puts into the store what it does not have yet, and newer revisions of entries that nobody has confirmed here; what an
 * organization has confirmed is its own and stays. All or nothing.
 */
export function seed(store: Store, entries: Entry[]): Promise<void> {
  return store.transaction(async (records) => {
    let changed = false;
    for (const entry of entries) {
      const there = await records.entries.get(entry.id);
      const confirmed = there && languages.some((language) => there.in[language].confirmed);
      if (there && (confirmed || there.revision >= entry.revision)) continue;
      await records.entries.put(entry);
      changed = true;
    }
    if (!changed) return;
    const edition = await records.editions.get('entries');
    await records.editions.put({ id: 'entries', number: (edition?.number ?? 0) + 1 });
  });
}

/** Messages that the bot must not answer, one a line: search learns from them to say that it has no answer. */
export async function readOutOfScope(folder = join(shipped, 'out-of-scope')): Promise<Record<Language, string[]>> {
  const lists = await Promise.all(
    languages.map(async (language) => {
      const lines = (await readFile(join(folder, `${language}.txt`), 'utf8')).split('\n');
      return [language, lines.map((line) => line.trim()).filter(Boolean)] as const;
    }),
  );
  return Object.fromEntries(lists) as Record<Language, string[]>;
}
