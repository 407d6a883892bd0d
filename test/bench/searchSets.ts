import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languages } from '../../knowledge/language.js';
import type { Example, Lesson } from '../../knowledge/search/index.js';

/**
 * A public set with its published split. `lesson` holds the training part, without any out-of-scope message, because most published
 * systems had none; `check` and `checkOutside` choose a threshold, `asked` and `outside` are measured.
 */
export interface PublicSet {
  name: string;
  lesson: Lesson;
  asked: Example[];
  outside: string[];
  check: Example[];
  checkOutside: string[];
}

/** One line of a set; messages out of scope have no label. */
const Row = z.object({
  split: z.enum(['train', 'val', 'test', 'oos-val', 'oos-test']),
  text: z.string().min(1),
  label: z.string().trim().min(1).nullable(),
});
type Row = z.infer<typeof Row>;

const usage = 'give the folder that holds the .jsonl files of the public sets: npm run bench:search -- FOLDER';

/** The language that a set is named after (`xsid_ar`); ArBanking77 is Arabic, and the others are English. */
const languageOf = (name: string): Language =>
  languages.find((language) => name.endsWith(`_${language}`)) ?? (name.startsWith('arbank') ? 'ar' : 'en');

function parsed(line: string, where: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON; write one object {"split","text","label"} a line.`);
  }
  const row = Row.safeParse(value);
  if (!row.success)
    throw new Error(`${where}: ${row.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`);
  return row.data;
}

async function readSet(folder: string, file: string): Promise<PublicSet> {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
  const rows = lines.flatMap((line, i) => (line.trim() ? [parsed(line, `${file}, line ${i + 1}`)] : []));
  const labelled = (split: Row['split']): Example[] =>
    rows
      .filter((row) => row.split === split)
      .map(({ label, text }) => {
        if (label === null) throw new Error(`${file}: a row of the split "${split}" has no label; only oos rows may be without one.`);
        return { topic: label, text };
      });
  const texts = (split: Row['split']): string[] => rows.filter((row) => row.split === split).map(({ text }) => text);
  const name = file.replace(/\.jsonl$/, '');
  const set: PublicSet = {
    name,
    lesson: { language: languageOf(name), examples: labelled('train'), outOfScope: [] },
    asked: labelled('test'),
    outside: texts('oos-test'),
    check: labelled('val'),
    checkOutside: texts('oos-val'),
  };
  if (set.lesson.examples.length === 0 || set.asked.length === 0)
    throw new Error(`${file}: a set needs rows of the splits "train" and "test"; one of them is missing.`);
  return set;
}

/**
 * Reads every set of a folder, JSON Lines files named after their set, sorted by name; `only` keeps the names that begin so.
 * Throws, naming the folder or the file and line and what to do, if there is no such folder, no set in it, or a row is wrong.
 */
export async function publicSets(folder: string, only = ''): Promise<PublicSet[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The folder ${folder} cannot be read (${error.code}); ${usage}`);
  });
  const sets = files.filter((name) => name.endsWith('.jsonl') && name.startsWith(only)).sort();
  if (sets.length === 0) throw new Error(`The folder ${folder} holds no set named ${only}*.jsonl; ${usage}`);
  return Promise.all(sets.map((file) => readSet(folder, file)));
}
