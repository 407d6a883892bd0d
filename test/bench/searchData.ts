import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../../knowledge/language.js';
import { Entry } from '../../knowledge/entry.js';
import { type Example, type Lesson } from '../../knowledge/search/index.js';
import { random } from '../../knowledge/search/softmax.js';

const knowledge = fileURLToPath(new URL('../../knowledge/', import.meta.url));

const lines = async (path: string): Promise<string[]> => (await readFile(path, 'utf8')).split('\n').filter(Boolean);

/** The lessons of all six languages: from the entries, or from a folder of LANG.tsv (topic, tab, phrasing). */
export async function lessons(folder?: string): Promise<Lesson[]> {
  const names = folder ? [] : (await readdir(join(knowledge, 'entries'))).filter((name) => name.endsWith('.json')).sort();
  const entries = await Promise.all(
    names.map(async (name) => Entry.parse(JSON.parse(await readFile(join(knowledge, 'entries', name), 'utf8')))),
  );
  return Promise.all(
    languages.map(async (language) => {
      const examples = folder
        ? (await lines(join(folder, `${language}.tsv`))).map((line) => line.split('\t')).map(([topic = '', text = '']) => ({ topic, text }))
        : entries.flatMap(({ id, in: wordings }) => wordings[language].phrasings.map((text) => ({ topic: id, text })));
      return { language, examples, outOfScope: await lines(join(knowledge, 'out-of-scope', `${language}.txt`)) };
    }),
  );
}

/** The same lesson with so many phrasings of each topic, the first ones. */
export function lessened<T extends Lesson>(lesson: T, most: number): T {
  const seen = new Map<string, number>();
  const examples = lesson.examples.filter(({ topic }) => {
    const n = (seen.get(topic) ?? 0) + 1;
    seen.set(topic, n);
    return n <= most;
  });
  return { ...lesson, examples };
}

/** Every eighth phrasing of each topic is a question, the others are taught. */
export function split(examples: Example[]): { taught: Example[]; asked: Example[] } {
  const seen = new Map<string, number>();
  const turn = examples.map(({ topic }) => {
    const n = seen.get(topic) ?? 0;
    seen.set(topic, n + 1);
    return (n * 5) % 8 === 3;
  });
  return { taught: examples.filter((_, i) => !turn[i]), asked: examples.filter((_, i) => turn[i]) };
}

/** As many pseudo-phrasings as asked for: the beginning of one phrasing and the end of another of the same topic. */
export function grown(examples: Example[], size: number): Example[] {
  const byTopic = new Map<string, Example[]>();
  for (const example of examples) byTopic.set(example.topic, [...(byTopic.get(example.topic) ?? []), example]);
  const topics = [...byTopic.values()];
  const next = random(1);
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: size }, (_, i) => {
    const [one, other] = [pick(topics[i % topics.length]!), pick(topics[i % topics.length]!)];
    const [head, tail] = [one.text.split(' '), other.text.split(' ')];
    const text = [...head.slice(0, Math.ceil(head.length * next())), ...tail.slice(Math.floor(tail.length * next()))].join(' ');
    return { topic: one.topic, text };
  });
}
