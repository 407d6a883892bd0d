import { readFile } from 'node:fs/promises';
import type { Directory } from '../../knowledge/directory.js';
import { groups, type Entry } from '../../knowledge/entry.js';
import { languages, type Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { normalForm } from '../../knowledge/search/index.js';
import { textIn } from '../../knowledge/text/index.js';
import { Prompt } from './harmCheck.js';

/** The prompts of the harm gate, one file a language. Throws with file and line where one cannot be read. */
export async function readHarmPrompts(): Promise<Prompt[]> {
  const all = await Promise.all(
    languages.map(async (language) => {
      const file = new URL(`../../knowledge/harm/${language}.jsonl`, import.meta.url);
      const lines = (await readFile(file, 'utf8')).split('\n');
      return lines.flatMap((line, at) => {
        if (!line.trim()) return [];
        try {
          return [Prompt.parse(JSON.parse(line))];
        } catch (error) {
          throw new Error(`knowledge/harm/${language}.jsonl:${at + 1}: ${(error as Error).message}. Correct the line, or leave it out.`);
        }
      });
    }),
  );
  return all.flat();
}

/** Every string in a value, however deep; functions are called with figures, as their sentences are filled. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return strings((value as (...given: unknown[]) => unknown)(7, '2026'));
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

const sentences = new Map<Language, ReadonlySet<string>>();
/** The words of the sentences of the product, which never change while it runs. */
const wordsOfSentences = (language: Language): ReadonlySet<string> => {
  const words = sentences.get(language) ?? new Set(strings(textIn(language)).flatMap((text) => normalForm(text, language).split(' ')));
  sentences.set(language, words);
  return words;
};

/** The words of an entry or an office in one language; both stay what they are, and most are in the knowledge of every candidate. */
const wordsKnown = new WeakMap<object, Map<Language, readonly string[]>>();
function wordsOf(one: object, language: Language, texts: () => string[]): readonly string[] {
  const known = wordsKnown.get(one) ?? new Map<Language, readonly string[]>();
  wordsKnown.set(one, known);
  const words = known.get(language) ?? texts().flatMap((text) => normalForm(text, language).split(' '));
  known.set(language, words);
  return words;
}

const textsOf = ({ in: wordings, sources, variants }: Entry, language: Language): string[] => {
  const { title, short, full } = wordings[language];
  return strings([title, short, full, sources, variants.map((variant) => variant.in[language])]);
};

const nobody = { entity: null, country: null, station: null };

/** The words that curated texts hold in each language: entries, offices, walks and sentences. */
export function curatedWords(library: Library, directory: Directory): (language: Language) => ReadonlySet<string> {
  const known = new Map<Language, ReadonlySet<string>>();
  const wordsIn = (language: Language): ReadonlySet<string> => {
    const entries = groups.flatMap((group) => library.inGroup(group));
    const offices = directory.kindsFor(nobody).flatMap((kind) => directory.services(kind, nobody));
    return new Set([
      ...wordsOfSentences(language),
      ...entries.flatMap((entry) => wordsOf(entry, language, () => textsOf(entry, language))),
      ...offices.flatMap((office) => wordsOf(office, language, () => strings(office))),
    ]);
  };
  return (language) => {
    const words = known.get(language) ?? wordsIn(language);
    known.set(language, words);
    return words;
  };
}
