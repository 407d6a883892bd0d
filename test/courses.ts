import { hash } from 'node:crypto';
import type { Beside, Course, Taught } from '../adapters/training/lessons.js';
import { languages, type Language } from '../knowledge/language.js';
import type { Lesson } from '../knowledge/search/index.js';

const printOf = (content: unknown): string => hash('sha256', JSON.stringify(content));

/** A lesson of a test, as training takes it. */
export const courseOf = (lesson: Lesson): Course => ({
  language: lesson.language,
  print: printOf(lesson),
  lesson: async () => lesson,
  ...(lesson.calibration && { calibration: lesson.calibration }),
});

/** What a test teaches beside its entries. */
export const besideOf = (taught: Taught): Beside => ({
  prints: Object.fromEntries(languages.map((language) => [language, printOf(taught)])) as Record<Language, string>,
  read: async () => taught,
});
