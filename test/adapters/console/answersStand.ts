import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../adapters/accounts/account.js';
import { readEntries, readOutOfScope } from '../../../adapters/knowledgeFiles.js';
import { readTaught } from '../../../adapters/recognition.js';
import { seed } from '../../../adapters/seed.js';
import { openShelf } from '../../../adapters/shelf.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { shippedCalibrations } from '../../../adapters/training/calibrations.js';
import type { Taught } from '../../../adapters/training/lessons.js';
import type { Entry } from '../../../knowledge/entry.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { modelsFolder } from '../../town.js';
import { stand } from './stand.js';

/** Those who keep the answers: two who write, one of them approves as well, one who only approves, one who translates, one who runs it. */
const keepers: Record<string, Role[]> = {
  farid: ['focal-point'],
  grace: ['focal-point', 'approver'],
  hana: ['approver'],
  ines: ['translator:fr'],
  omar: ['operator'],
};

/** The console with everything that ships, where what is published is answered with. Trained models are those of the other tests. */
export async function answersStand(more: Record<string, Role[]> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'answers-'));
  await cp(modelsFolder, join(folder, 'models'), { recursive: true });
  return standOver(folder, await readEntries(), readTaught, more);
}

/** The same with a few topics and nothing else to learn, so that search learns anew in seconds. */
export async function smallStand(...topics: string[]) {
  const entries = (await readEntries()).filter(({ id }) => topics.includes(id));
  const none = <T>(): Record<Language, T[]> => Object.fromEntries(languages.map((language) => [language, []])) as never;
  const taught = { outOfScope: await readOutOfScope(), messages: none<never>() };
  return standOver(await mkdtemp(join(tmpdir(), 'answers-')), entries, async () => taught, {});
}

async function standOver(folder: string, entries: Entry[], taught: () => Promise<Taught>, more: Record<string, Role[]>) {
  const store = await embeddedStore(await tablesInMemory());
  await seed(store, entries);
  const shelf = await openShelf(store, taught, folder, await shippedCalibrations());
  return { shelf, store, ...(await stand({ store, shelf, more: { ...keepers, ...more } })) };
}
