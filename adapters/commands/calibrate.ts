import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calibrationsIn } from '../../knowledge/search/index.js';
import { readEntries } from '../knowledgeFiles.js';
import { besideHere } from '../recognition.js';
import { calibrationsFile, type Shipped } from '../training/calibrations.js';
import { coursesOf } from '../training/lessons.js';
import { fileOf, trainModels } from '../training/train.js';
import './quietlyCutOff.js';

/**
 * `npm run calibrate` rehearses the shipped entries in all six languages and keeps what it finds in
 * knowledge/calibrations.json: to be run whenever shipped phrasings or messages change.
 */
const folder = await mkdtemp(join(tmpdir(), 'calibrate-'));
const courses = coursesOf(await readEntries(), await besideHere());
const models = await trainModels(courses, folder, calibrationsIn);
const found: Shipped = Object.fromEntries(courses.map((course, at) => [course.language, { lesson: fileOf(course), ...models[at]! }]));
await writeFile(calibrationsFile, `${JSON.stringify(found, null, 1)}\n`);
await rm(folder, { recursive: true });
console.log(`${courses.length} languages calibrated.`);
