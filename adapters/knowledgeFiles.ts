import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { directoryOf, type Directory, type DirectoryParts } from '../knowledge/directory.js';
import { Door } from '../knowledge/door.js';
import { Entry } from '../knowledge/entry.js';
import { Event } from '../knowledge/event.js';
import { Guide } from '../knowledge/guide.js';
import { CalendarDate, languages, type Language } from '../knowledge/language.js';
import { Country } from '../knowledge/place.js';
import { Service } from '../knowledge/service.js';

const shipped = fileURLToPath(new URL('../knowledge/', import.meta.url));

/** What is wrong in files of the knowledge base: each fault with its file, the path in it, and what to do. */
export class KnowledgeError extends Error {}

/** A file as whoever mends it knows it: what is built is made of it again. */
const asKnown = (file: string): string => file.replace(`${sep}.build${sep}knowledge${sep}`, `${sep}knowledge${sep}`);

/** Reads one file of JSON against its schema; what is wrong is added to `faults`. */
async function readOne<S extends z.ZodType>(file: string, schema: S, faults: string[]): Promise<z.infer<S> | undefined> {
  try {
    const read = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues)
      faults.push(`${asKnown(file)}: ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}. Correct it, or restore the file.`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    faults.push(`${asKnown(file)}: is not JSON. Restore it, or correct what an editor marks in red.`);
  }
  return undefined;
}

/** Reads a folder of one file each, which is called by the id that it holds. */
async function readAll<S extends z.ZodType<{ id: string }>>(folder: string, schema: S, faults: string[]): Promise<z.infer<S>[]> {
  const all: z.infer<S>[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
    const one = await readOne(join(folder, name), schema, faults);
    if (one && `${one.id}.json` !== name) faults.push(`${asKnown(join(folder, name))}: id: the file must be called ${one.id}.json.`);
    else if (one) all.push(one);
  }
  return all;
}

function whole(faults: string[]): void {
  if (faults.length > 0) throw new KnowledgeError(`The knowledge base cannot be read:\n${faults.map((line) => `- ${line}`).join('\n')}`);
}

/**
 * The entries in a folder, one file each, checked as a whole.
 * @throws KnowledgeError that names every fault; then nothing has changed
 */
export async function readEntries(folder = join(shipped, 'entries')): Promise<Entry[]> {
  const faults: string[] = [];
  const entries = await readAll(folder, Entry, faults);
  whole(faults);
  return entries;
}

const Numbers = z.array(z.string().regex(/^\d{2,6}$/)).min(1);
const Emergency = z.strictObject({ released: z.string(), numbers: z.record(Country, Numbers) });

/** Numbers that whoever runs this knows better than the list; null where a country is to have none here. No command changes this file. */
const Corrections = z.record(Country, z.strictObject({ numbers: Numbers, checked: CalendarDate }).nullable());

/**
 * Offices, walks by buttons, events and emergency numbers, from the files beside the entries. Of the offices the store has the
 * last word once it has been seeded with these.
 * @throws KnowledgeError that names every fault
 */
export async function readDirectoryParts(folder = shipped): Promise<DirectoryParts> {
  const faults: string[] = [];
  const doors = await readOne(join(folder, 'doors.json'), z.array(Door), faults);
  const services = await readAll(join(folder, 'services'), Service, faults);
  const guides = await readAll(join(folder, 'guides'), Guide, faults);
  const events = await readAll(join(folder, 'events'), Event, faults);
  const emergency = await readOne(join(folder, 'emergencyNumbers.json'), Emergency, faults);
  const corrections = await readOne(join(folder, 'emergencyCorrections.json'), Corrections, faults);
  whole(faults);
  return { doors: doors!, services, guides, events, emergency: { ...emergency!, corrections: corrections! } };
}

/** The directory as it ships. Throws as `readDirectoryParts` does. */
export const readDirectory = async (folder = shipped): Promise<Directory> => directoryOf(await readDirectoryParts(folder));

/** Messages that the bot must not answer, one a line. */
export const outOfScopeFile = (language: Language): string => join(shipped, 'out-of-scope', `${language}.txt`);

/** The messages of these files: search learns from them to say that it has no answer. */
export async function readOutOfScope(): Promise<Record<Language, string[]>> {
  const lists = await Promise.all(
    languages.map(async (language) => {
      const lines = (await readFile(outOfScopeFile(language), 'utf8')).split('\n');
      return [language, lines.map((line) => line.trim()).filter(Boolean)] as const;
    }),
  );
  return Object.fromEntries(lists) as Record<Language, string[]>;
}
