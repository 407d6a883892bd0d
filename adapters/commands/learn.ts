import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readEntries } from '../knowledgeFiles.js';
import { coursesWith, shippedModels } from '../training/shipped.js';
import { trainModels } from '../training/train.js';
import './quietlyCutOff.js';

/**
 * `npm run learn`, a part of `npm ci`: trains what the shipped entries teach, where it is not trained yet. Whoever may run the
 * program may read what comes out: it holds nothing but what is shipped.
 */
await trainModels(await coursesWith(await readEntries()), shippedModels, () => undefined);
for (const file of await readdir(shippedModels)) await chmod(join(shippedModels, file), 0o644);
