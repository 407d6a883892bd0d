import { fileURLToPath } from 'node:url';
import type { Entry } from '../../knowledge/entry.js';
import { besideHere } from '../recognition.js';
import { calibrated, shippedCalibrations } from './calibrations.js';
import { coursesOf, type Course } from './lessons.js';

const built = import.meta.url.endsWith('.ts') ? '../../.build/models' : '../../models';

/** Where `npm run learn` leaves what the shipped entries teach: a first start, and every installation beside it, reads it there. */
export const shippedModels = fileURLToPath(new URL(built, import.meta.url));

/** What these entries teach beside all that is shipped, with the shipped calibrations. */
export async function coursesWith(entries: Entry[]): Promise<Course[]> {
  const [beside, shipped] = await Promise.all([besideHere(), shippedCalibrations()]);
  return coursesOf(entries, beside).map((course) => calibrated(course, shipped));
}
