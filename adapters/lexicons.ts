import { hash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { languages } from '../knowledge/language.js';
import { Lexicon, Lexicons, lexiconsRead, type LexiconsRead } from '../knowledge/recognition/lexicon.js';
import { KnowledgeError } from './knowledgeFiles.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const knowledge = here('../knowledge/');
const shipped = join(knowledge, 'recognition');
const pathOf = (folder: string, language: string): string => join(folder, 'lexicon', `${language}.json`);

/** Where `keepLexicons` leaves what was read, beside what was learned; what runs from the sources reads the lexicons themselves. */
const keptFile = import.meta.url.endsWith('.js') ? here('../models/lexicons.read') : undefined;

/**
 * Reads the rules of all six languages. Of the shipped ones a start takes what `npm run build` has read already: that saves the
 * better part of a second.
 * @throws KnowledgeError that names every fault of the files
 */
export async function readLexicons(folder = shipped): Promise<Lexicons> {
  const files = await filesIn(folder);
  const kept = folder === shipped ? await keptFor(files) : undefined;
  return new Lexicons(kept?.read ?? lexiconsRead(parsed(files, folder)));
}

/**
 * Reads the shipped lexicons for later starts, unless the same code has read the same files; `npm run build` calls it, since what
 * is kept must never be older than the code. Where they cannot be read or kept, nothing is: a start reads them itself, and says
 * what is wrong with them.
 */
export async function keepLexicons(): Promise<void> {
  if (!keptFile) return;
  try {
    const [files, code] = await Promise.all([filesIn(shipped), printOfCode()]);
    if ((await keptFor(files))?.code === code) return;
    const bytes = serialize(lexiconsRead(parsed(files, shipped)));
    const fresh = `${keptFile}.${process.pid}`;
    await mkdir(dirname(keptFile), { recursive: true });
    await writeFile(fresh, Buffer.concat([Buffer.from(printOf(files) + code + hash('sha256', bytes)), bytes]));
    await rename(fresh, keptFile);
  } catch {
    // What was kept of other code must not be taken.
    await rm(keptFile, { force: true }).catch(() => undefined);
  }
}

/** Of the lexicons, and of the engine whose form of values is kept. */
const printOf = (files: readonly Buffer[]): string => hash('sha256', Buffer.concat([Buffer.from(process.versions.v8), ...files]));
const printLength = printOf([]).length;

async function printOfCode(): Promise<string> {
  const files = (await readdir(knowledge, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  return hash('sha256', (await Promise.all(files.map((name) => readFile(join(knowledge, name), 'utf8')))).join('\0'));
}

/** What is kept of these lexicons and the print of the code that read them; undefined where there is none, or it is damaged. */
async function keptFor(files: readonly Buffer[]): Promise<{ read: LexiconsRead; code: string } | undefined> {
  const bytes = keptFile && (await readFile(keptFile).catch(() => undefined));
  if (!bytes) return undefined;
  const [of, code, whole] = [0, 1, 2].map((at) => bytes.toString('latin1', at * printLength, (at + 1) * printLength));
  const read = bytes.subarray(3 * printLength);
  return of === printOf(files) && whole === hash('sha256', read) ? { read: deserialize(read) as LexiconsRead, code: code! } : undefined;
}

async function filesIn(folder: string): Promise<Buffer[]> {
  const faults: string[] = [];
  const files = await Promise.all(languages.map((language) => readHere(pathOf(folder, language), faults)));
  allWhole(faults);
  return files.map((file) => file!);
}

function parsed(files: readonly Buffer[], folder: string): Lexicon[] {
  const faults: string[] = [];
  const lexicons = files.map((file, at) => lexiconOf(file.toString(), pathOf(folder, languages[at]!), faults));
  allWhole(faults);
  return lexicons.map((lexicon) => lexicon!);
}

function lexiconOf(text: string, file: string, faults: string[]): Lexicon | undefined {
  try {
    const read = Lexicon.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues)
      faults.push(`${file}: ${path.join('.')}: ${message}. Correct it, or restore the file.`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    faults.push(`${file}: is not JSON. Restore it, or correct what an editor marks in red.`);
  }
  return undefined;
}

/** A language without its file would leave danger unseen: a missing one is a fault like any other. */
export async function readHere(file: string, faults: string[]): Promise<Buffer | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    faults.push(`${file}: is missing. Restore it; of a new language, write it like that of another.`);
    return undefined;
  });
}

/** @throws KnowledgeError that names every fault, where there is one */
export function allWhole(faults: readonly string[]): void {
  if (faults.length > 0) throw new KnowledgeError(`What is recognized cannot be read:\n${faults.map((line) => `- ${line}`).join('\n')}`);
}
