import { hash } from 'node:crypto';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWhole, engine } from '../../knowledge/search/index.js';
import { replaceFile } from '../storage/replaceFile.js';
import type { Course } from './lessons.js';
import { startTrainer, type Trainer } from './trainer.js';

/** Trainings at the same time: a second core helps, a third would be taken from the people who ask. */
const together = 2;

/**
 * The models of some courses, in their order. One that was saved in `directory` for the same lesson and engine is read, one that was
 * rehearsed rather than one with a calibration that was given; any other is trained in a child process that ends (the parent goes on
 * answering) and saved there atomically. Files of older lessons in the same language are deleted. Fails with the language, and the
 * file or the remedy, if a child fails or the directory cannot be written.
 * @param take what is made of the bytes of each model, as soon as they are there, so that they need not all be held
 * @param spares other directories in which a model may have been saved for the same lesson
 * @param told called once before anything is trained, which takes minutes
 */
export async function trainModels<T>(
  courses: readonly Course[],
  directory: string,
  take: (bytes: Uint8Array) => T,
  spares: readonly string[] = [],
  told?: () => void,
): Promise<T[]> {
  await mkdir(directory, { recursive: true });
  const models: T[] = [];
  const waiting: number[] = [];
  for (const [at, course] of courses.entries()) {
    const saved = (await savedFor(course, directory)) ?? (await spared(course, spares, directory));
    if (saved) models[at] = take(saved);
    else waiting.push(at);
  }
  if (waiting.length > 0) told?.();
  const work = async (): Promise<void> => {
    let trainer: Trainer | undefined;
    try {
      for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
        trainer ??= startTrainer();
        const course = courses[at]!;
        const { calibration } = course;
        const bytes = await trainer.train({ ...(await course.lesson()), ...(calibration && { calibration }) });
        models[at] = take(bytes);
        await keepModel(course, bytes, directory);
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
export function fileOf({ language, print, calibration }: Pick<Course, 'language' | 'print' | 'calibration'>): string {
  return `${named(language)}${hash('sha256', JSON.stringify([engine, language, calibration, print])).slice(0, 32)}.model`;
}

const named = (language: string): string => `topics-${language}-`;

async function savedFor(course: Course, directory: string): Promise<Uint8Array | undefined> {
  for (const file of new Set([fileOf({ language: course.language, print: course.print }), fileOf(course)])) {
    const bytes = await readSaved(join(directory, file));
    if (!bytes) continue;
    await deleteOlder(course, file, directory);
    return bytes;
  }
  return undefined;
}

/** A model that was saved elsewhere for the same lesson, which is now saved here too. */
async function spared(course: Course, spares: readonly string[], directory: string): Promise<Uint8Array | undefined> {
  for (const spare of spares) {
    const bytes = await readSaved(join(spare, fileOf(course)));
    if (!bytes) continue;
    if (spare !== directory) await keepModel(course, bytes, directory);
    return bytes;
  }
  return undefined;
}

async function keepModel(course: Course, bytes: Uint8Array, directory: string): Promise<void> {
  const path = join(directory, fileOf(course));
  await replaceFile(path, bytes, `${path}.${process.pid}`);
  await deleteOlder(course, fileOf(course), directory);
}

async function deleteOlder({ language }: Course, file: string, directory: string): Promise<void> {
  const own = (name: string): boolean => name.startsWith(named(language)) && /\.model(\.\w+)?$/.test(name);
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
