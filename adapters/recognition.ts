import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, type Language } from '../knowledge/language.js';
import { kinds, type Kind } from '../knowledge/recognition/labels.js';
import { Recognizer } from '../knowledge/recognition/recognizer.js';
import { outOfScopeFile, readOutOfScope } from './knowledgeFiles.js';
import { allWhole, readHere, readLexicons } from './lexicons.js';
import type { Beside, Examples, Taught } from './training/lessons.js';

const shipped = fileURLToPath(new URL('../knowledge/recognition/', import.meta.url));

const allKinds = Object.keys(kinds) as Kind[];

/**
 * Reads the rules of all six languages: what recognizes danger, requests and moments.
 * @throws KnowledgeError that names every fault of the files
 */
export const readRecognizer = async (folder?: string): Promise<Recognizer> => new Recognizer(await readLexicons(folder));

/**
 * Reads the example messages that recognition learns from, by language.
 * @throws KnowledgeError that names every fault of the files
 */
async function readMessages(): Promise<Record<Language, Examples[]>> {
  const faults: string[] = [];
  const read = await Promise.all(
    languages.map(async (language) => [language, await Promise.all(allKinds.map((kind) => readKind(kind, language, faults)))] as const),
  );
  allWhole(faults);
  return Object.fromEntries(read) as Record<Language, Examples[]>;
}

/**
 * Reads what is learned beside the entries.
 * @throws KnowledgeError that names every fault of the files
 */
const readTaught = async (): Promise<Taught> => ({ outOfScope: await readOutOfScope(), messages: await readMessages() });

/**
 * What is learned beside the entries, to be read where it is not learned yet.
 * @throws KnowledgeError that names every file that is missing
 */
export async function besideHere(): Promise<Beside> {
  const faults: string[] = [];
  const printed = languages.map(async (language) => {
    const files = [outOfScopeFile(language), ...allKinds.map((kind) => messagesFile(kind, language))];
    const prints = await Promise.all(files.map(async (file) => hash('sha256', (await readHere(file, faults)) ?? '')));
    return [language, prints.join(' ')] as const;
  });
  const prints = Object.fromEntries(await Promise.all(printed)) as Record<Language, string>;
  allWhole(faults);
  return { prints, read: readTaught };
}

const messagesFile = (kind: Kind, language: Language): string => join(shipped, 'messages', `${kind}-${language}.txt`);

/** Example messages: a label in square brackets on a line of its own, then one message a line; `[none]` stands before what is none of them. */
async function readKind(kind: Kind, language: Language, faults: string[]): Promise<Examples> {
  const file = messagesFile(kind, language);
  const known: readonly string[] = kinds[kind];
  const task: Examples = { about: kind, examples: [], outOfScope: [] };
  let label: string | undefined;
  for (const [at, line] of ((await readHere(file, faults))?.toString() ?? '').split('\n').entries()) {
    const text = line.trim();
    const heading = /^\[(.+)\]$/.exec(text)?.[1];
    if (heading !== undefined) {
      label = heading;
      if (label !== 'none' && !known.includes(label))
        faults.push(`${file}:${at + 1}: there is no [${label}]. Use ${known.map((one) => `[${one}]`).join(' ')} or [none].`);
    } else if (text && label === undefined)
      faults.push(`${file}:${at + 1}: no label in square brackets stands above this message. Add one.`);
    else if (text && label === 'none') task.outOfScope.push(text);
    else if (text) task.examples.push({ topic: label!, text });
  }
  return task;
}
