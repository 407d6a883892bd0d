import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../knowledge/language.js';
import { type Lesson, engine, openModel } from '../../knowledge/search/index.js';

/** Trainings at the same time: a second core helps, a third would be taken from the people who ask. */
const together = 2;

type LessonFor = Omit<Lesson, 'calibration'> & { calibration?: Lesson['calibration'] | undefined };

const childFile = fileURLToPath(new URL('./child.ts', import.meta.url));

/**
 * The models of some lessons, by language. One that was saved in `directory` for the same lesson and engine is read, one that was
 * rehearsed rather than one with a calibration that was given; any other is
 * trained in a child process that ends (the parent goes on answering) and saved there atomically. Files of older lessons of the same
 * languages are deleted. Fails with the language, and the file or the remedy, if a child fails or the directory cannot be written.
 */
export async function trainModels(lessons: Lesson[], directory: string): Promise<Map<Language, Uint8Array>> {
  await mkdir(directory, { recursive: true });
  const waiting = [...lessons];
  const models = new Map<Language, Uint8Array>();
  const work = async (): Promise<void> => {
    for (let lesson = waiting.shift(); lesson; lesson = waiting.shift()) models.set(lesson.language, await modelOf(lesson, directory));
  };
  try {
    await Promise.all(Array.from({ length: together }, work));
  } finally {
    waiting.length = 0;
  }
  return models;
}

/** The name of the file that holds the model of a lesson; it changes with every word of the lesson, with its calibration and with the engine. */
export function fileOf({ language, examples, outOfScope, calibration }: LessonFor): string {
  const content = createHash('sha256').update(JSON.stringify([engine, language, examples, outOfScope, calibration]));
  return `${language}-${content.digest('hex').slice(0, 32)}.model`;
}

async function modelOf(lesson: Lesson, directory: string): Promise<Uint8Array> {
  const rehearsed = fileOf({ ...lesson, calibration: undefined });
  let file = rehearsed;
  let bytes = await readSaved(join(directory, file));
  if (!bytes && lesson.calibration) {
    file = fileOf(lesson);
    bytes = await readSaved(join(directory, file));
  }
  if (!bytes) await writeWhole(join(directory, file), (bytes = await trainApart(lesson)));
  const stale = (await readdir(directory)).filter(
    (name) => name !== file && name.startsWith(`${lesson.language}-`) && /\.model(\.\w+)?$/.test(name),
  );
  await Promise.all(stale.map((name) => rm(join(directory, name), { force: true })));
  return bytes;
}

/** The bytes of a saved model, or undefined if there is none or it is damaged: then it is trained again. */
async function readSaved(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    openModel(bytes);
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

function trainApart(lesson: Lesson): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = fork(childFile, { execArgv: ['--import', import.meta.resolve('tsx')], serialization: 'advanced' });
    let bytes: Uint8Array | undefined;
    child.once('message', (message) => {
      if (message instanceof Uint8Array) bytes = message;
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (bytes && code === 0) resolve(bytes);
      else
        reject(
          new Error(`training of ${lesson.language} ended with ${signal ?? code}: see the error above, and free memory if it was killed`),
        );
    });
    child.send(lesson, (error) => {
      if (error) reject(error);
    });
  });
}
