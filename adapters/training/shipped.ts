import { fileURLToPath } from 'node:url';
import type { Entry } from '../../knowledge/entry.js';
import type { Lesson } from '../../knowledge/search/index.js';
import { readTaught } from '../recognition.js';
import { calibrated, shippedCalibrations } from './calibrations.js';
import { lessonsOf } from './lessons.js';

const built = import.meta.url.endsWith('.ts') ? '../../.build/models' : '../../models';

/** Where `npm run learn` leaves what the shipped entries teach: a first start, and every installation beside it, reads it there. */
export const shippedModels = fileURLToPath(new URL(built, import.meta.url));

/** What these entries teach beside all that is shipped, with the shipped calibrations. */
export async function lessonsWith(entries: Entry[]): Promise<Lesson[]> {
  const [taught, shipped] = await Promise.all([readTaught(), shippedCalibrations()]);
  return lessonsOf(entries, taught).map((lesson) => calibrated(lesson, shipped));
}
