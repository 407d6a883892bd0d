import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openModel } from '../../knowledge/search/index.js';
import { Entry } from '../../knowledge/entry.js';
import { libraryOf, type Library } from '../../knowledge/library.js';
import { readEntries } from '../knowledgeFiles.js';
import { readTaught } from '../recognition.js';
import { readSettings } from '../settings.js';
import { DurableJson, type Tables } from '../storage/tablesFile.js';
import { calibrated, shippedCalibrations } from '../training/calibrations.js';
import { lessonsOf } from '../training/lessons.js';
import { trainModels } from '../training/train.js';

/** The library that a command asks: the entries of this installation (DATA_DIR), or those shipped where it has never been started. */
export async function libraryHere(): Promise<Library> {
  const { DATA_DIR } = readSettings();
  const file = join(DATA_DIR, 'knowledge.json');
  const tables = existsSync(file) ? await new DurableJson<Tables>(file).read() : undefined;
  const kept = Object.values(tables?.entries ?? {});
  const entries = kept.length > 0 ? kept.map((entry) => Entry.parse(entry)) : await readEntries();
  const shipped = await shippedCalibrations();
  const lessons = lessonsOf(entries, await readTaught()).map((lesson) => calibrated(lesson, shipped));
  const models = await trainModels(lessons, join(DATA_DIR, 'models'), openModel);
  return libraryOf(0, entries, new Map(lessons.map(({ language }, at) => [language, models[at]!])));
}
