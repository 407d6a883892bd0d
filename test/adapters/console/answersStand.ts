import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../adapters/accounts/account.js';
import { readEntries } from '../../../adapters/knowledgeFiles.js';
import { readTaught } from '../../../adapters/recognition.js';
import { seed } from '../../../adapters/seed.js';
import { openShelf } from '../../../adapters/shelf.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { shippedCalibrations } from '../../../adapters/training/calibrations.js';
import { modelsFolder } from '../../town.js';
import { stand } from './stand.js';

/** Those who keep the answers: two who write, one of them approves as well, one who only approves, one who translates, one who runs it. */
export const keepers: Record<string, Role[]> = {
  farid: ['focal-point'],
  grace: ['focal-point', 'approver'],
  hana: ['approver'],
  ines: ['translator:fr'],
  omar: ['operator'],
};

/** The console with everything that ships, where what is published is answered with. Trained models are those of the other tests. */
export async function answersStand(more: Record<string, Role[]> = {}) {
  const store = await embeddedStore(await tablesInMemory());
  await seed(store, await readEntries());
  const folder = await mkdtemp(join(tmpdir(), 'answers-'));
  await cp(modelsFolder, join(folder, 'models'), { recursive: true });
  const shelf = await openShelf(store, readTaught, folder, await shippedCalibrations());
  return { shelf, store, ...(await stand({ store, shelf, more: { ...keepers, ...more } })) };
}
