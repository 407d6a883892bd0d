import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calibrationsIn } from '../../knowledge/search/index.js';
import { readEntries } from '../knowledgeFiles.js';
import { readTaught } from '../recognition.js';
import { calibrationsFile, type Shipped } from '../training/calibrations.js';
import { lessonsOf } from '../training/lessons.js';
import { fileOf, trainModels } from '../training/train.js';

/**
 * `npm run calibrate` rehearses the shipped entries in all six languages and keeps what it finds in
 * knowledge/calibrations.json: to be run whenever shipped phrasings or messages change.
 */
const folder = await mkdtemp(join(tmpdir(), 'calibrate-'));
const lessons = lessonsOf(await readEntries(), await readTaught());
const models = await trainModels(lessons, folder, calibrationsIn);
const found: Shipped = Object.fromEntries(lessons.map((lesson, at) => [lesson.language, { lesson: fileOf(lesson), ...models[at]! }]));
await writeFile(calibrationsFile, `${JSON.stringify(found, null, 1)}\n`);
await rm(folder, { recursive: true });
console.log(`${lessons.length} languages calibrated.`);
