import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language } from '../../knowledge/language.js';
import { Calibrations, type Lesson } from '../../knowledge/search/index.js';
import { fileOf } from './train.js';

/** Where the calibrations of the shipped lessons stand; `npm run calibrate` writes them. */
export const calibrationsFile = new URL('../../knowledge/calibrations.json', import.meta.url);

/** By language, what a rehearsal of one lesson found, and of which lesson. */
export const Shipped = z.partialRecord(Language, Calibrations.extend({ lesson: z.string() }));
export type Shipped = z.infer<typeof Shipped>;

export const shippedCalibrations = async (): Promise<Shipped> => Shipped.parse(JSON.parse(await readFile(calibrationsFile, 'utf8')));

/** The lesson with the calibration that is shipped for its language: it fits nearly any edition, and halves a first start. */
export function calibrated(lesson: Lesson, shipped: Shipped): Lesson {
  const found = shipped[lesson.language];
  return found ? { ...lesson, calibration: { first: found.first, three: found.three } } : lesson;
}

/** True where the shipped calibration was found with this very lesson, so that a rehearsal would find the same. */
export const isExact = (lesson: Lesson, shipped: Shipped): boolean => shipped[lesson.language]?.lesson === fileOf(lesson);
