import { createHash } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Lesson, checkWhole, engine } from '../../knowledge/search/index.js';
import { startTrainer, type Trainer } from './trainer.js';

/** Trainings at the same time: a second core helps, a third would be taken from the people who ask. */
const together = 2;

type LessonFor = Omit<Lesson, 'calibration'> & { calibration?: Lesson['calibration'] | undefined };

/**
 * The models of some lessons, in the order of the lessons. One that was saved in `directory` for the same lesson and engine is read, one
 * that was rehearsed rather than one with a calibration that was given; any other is trained in a child process that ends (the parent
 * goes on answering) and saved there atomically. Files of older lessons about the same in the same language are deleted. Fails with the
 * language, and the file or the remedy, if a child fails or the directory cannot be written.
 * @param take what is made of the bytes of each model, as soon as they are there, so that they need not all be held
 * @param spares other directories in which a model may have been saved for the same lesson
 */
export async function trainModels<T>(
  lessons: Lesson[],
  directory: string,
  take: (bytes: Uint8Array) => T,
  spares: readonly string[] = [],
): Promise<T[]> {
  await mkdir(directory, { recursive: true });
  const models: T[] = [];
  const waiting: number[] = [];
  for (const [at, lesson] of lessons.entries()) {
    const saved = (await savedFor(lesson, directory)) ?? (await spared(lesson, spares, directory));
    if (saved) models[at] = take(saved);
    else waiting.push(at);
  }
  const work = async (): Promise<void> => {
    let trainer: Trainer | undefined;
    try {
      for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
        trainer ??= startTrainer();
        const lesson = lessons[at]!;
        const bytes = await trainer.train(lesson);
        models[at] = take(bytes);
        await keepModel(lesson, bytes, directory);
      }
    } finally {
      await trainer?.end();
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, work));
  } finally {
    waiting.length = 0;
  }
  return models;
}

/** The name of the file that holds the model of a lesson; it changes with every word of the lesson, with its calibration and with the engine. */
export function fileOf({ about = 'topics', language, examples, outOfScope, also = [], calibration }: LessonFor): string {
  const content = createHash('sha256').update(JSON.stringify([engine, language, calibration]));
  for (const task of [{ about, examples, outOfScope }, ...also]) {
    let lines = `\n\n${task.about}\n`;
    for (const { topic, text } of task.examples) lines += `${topic}\t${text}\n`;
    for (const text of task.outOfScope) lines += `${text}\n`;
    content.update(lines);
  }
  return `${about}-${language}-${content.digest('hex').slice(0, 32)}.model`;
}

async function savedFor(lesson: Lesson, directory: string): Promise<Uint8Array | undefined> {
  for (const file of new Set([fileOf({ ...lesson, calibration: undefined }), fileOf(lesson)])) {
    const bytes = await readSaved(join(directory, file));
    if (!bytes) continue;
    await deleteOlder(lesson, file, directory);
    return bytes;
  }
  return undefined;
}

/** A model that was saved elsewhere for the same lesson, which is now saved here too. */
async function spared(lesson: Lesson, spares: readonly string[], directory: string): Promise<Uint8Array | undefined> {
  for (const spare of spares) {
    const bytes = await readSaved(join(spare, fileOf(lesson)));
    if (!bytes) continue;
    if (spare !== directory) await keepModel(lesson, bytes, directory);
    return bytes;
  }
  return undefined;
}

async function keepModel(lesson: Lesson, bytes: Uint8Array, directory: string): Promise<void> {
  await writeWhole(join(directory, fileOf(lesson)), bytes);
  await deleteOlder(lesson, fileOf(lesson), directory);
}

async function deleteOlder({ about = 'topics', language }: Lesson, file: string, directory: string): Promise<void> {
  const own = (name: string): boolean => name.startsWith(`${about}-${language}-`) && /\.model(\.\w+)?$/.test(name);
  const stale = (await readdir(directory)).filter((name) => name !== file && own(name));
  await Promise.all(stale.map((name) => rm(join(directory, name), { force: true })));
}

/** The bytes of a saved model, or undefined if there is none or it is damaged: then it is trained again. */
async function readSaved(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    checkWhole(bytes);
    return bytes;
  } catch {
    return undefined;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, path);
}
