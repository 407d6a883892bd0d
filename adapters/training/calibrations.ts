import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language } from '../../knowledge/language.js';
import { Calibrations } from '../../knowledge/search/index.js';
import type { Course } from './lessons.js';
import { fileOf } from './train.js';

/** Where the calibrations of the shipped lessons stand; `npm run calibrate` writes them. */
export const calibrationsFile = new URL('../../knowledge/calibrations.json', import.meta.url);

/** By language, what a rehearsal of one lesson found, and of which lesson. */
export const Shipped = z.partialRecord(Language, Calibrations.extend({ lesson: z.string() }));
export type Shipped = z.infer<typeof Shipped>;

export const shippedCalibrations = async (): Promise<Shipped> => Shipped.parse(JSON.parse(await readFile(calibrationsFile, 'utf8')));

/** The course with the calibration that is shipped for its language: it fits nearly any edition, and halves its training. */
export function calibrated(course: Course, shipped: Shipped): Course {
  const found = shipped[course.language];
  return found ? { ...course, calibration: { first: found.first, three: found.three } } : course;
}

/** True where the shipped calibration was found with this very lesson, so that a rehearsal would find the same. */
export const isExact = (course: Course, shipped: Shipped): boolean => shipped[course.language]?.lesson === fileOf(course);
