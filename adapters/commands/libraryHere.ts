import { join } from 'node:path';
import { openModel } from '../../knowledge/search/index.js';
import { libraryOf, type Library } from '../../knowledge/library.js';
import { readSettings } from '../settings.js';
import { coursesWith, shippedModels } from '../training/shipped.js';
import { trainModels } from '../training/train.js';
import { entriesHere } from './keptHere.js';

/** The library that a command asks: with the entries of this installation. */
export async function libraryHere(): Promise<Library> {
  const { DATA_DIR } = readSettings();
  const entries = await entriesHere();
  const courses = await coursesWith(entries);
  const models = await trainModels(courses, join(DATA_DIR, 'models'), openModel, [shippedModels]);
  return libraryOf(0, entries, new Map(courses.map(({ language }, at) => [language, models[at]!])));
}
