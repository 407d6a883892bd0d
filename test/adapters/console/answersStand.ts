import type { Role } from '../../../adapters/accounts/account.js';
import { readEntries, readOutOfScope } from '../../../adapters/knowledgeFiles.js';
import { besideHere } from '../../../adapters/recognition.js';
import { seed } from '../../../adapters/seed.js';
import { openShelf } from '../../../adapters/shelf.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { shippedCalibrations } from '../../../adapters/training/calibrations.js';
import type { Beside } from '../../../adapters/training/lessons.js';
import type { Entry } from '../../../knowledge/entry.js';
import { languages, type Language } from '../../../knowledge/language.js';
import { stand } from './stand.js';
import { besideOf } from '../../courses.js';
import { newFolder } from '../../folders.js';

/** Those who keep the answers: two who write, one of them approves as well, one who only approves, one who translates, one who runs it. */
export const keepers: Record<string, Role[]> = {
  farid: ['focal-point'],
  grace: ['focal-point', 'approver'],
  hana: ['approver'],
  ines: ['translator:fr'],
  omar: ['operator'],
};

/** Everything that ships, in records of its own, where what is published is answered with. */
export async function shippedShelf() {
  return shelfOver(newFolder('answers'), await readEntries(), await besideHere());
}

/** The console over all that. */
export async function answersStand(more: Record<string, Role[]> = {}) {
  return standOver(await shippedShelf(), more);
}

/** The same with a few topics and nothing else to learn, so that search learns anew in seconds. */
export async function smallStand(...topics: string[]) {
  const entries = (await readEntries()).filter(({ id }) => topics.includes(id));
  const none = <T>(): Record<Language, T[]> => Object.fromEntries(languages.map((language) => [language, []])) as never;
  const taught = { outOfScope: await readOutOfScope(), messages: none<never>() };
  return standOver(await shelfOver(newFolder('answers'), entries, besideOf(taught)), {});
}

async function shelfOver(folder: string, entries: Entry[], beside: Beside) {
  const store = await embeddedStore(await tablesInMemory());
  await seed(store, entries);
  return { store, shelf: await openShelf(store, beside, folder, await shippedCalibrations()) };
}

async function standOver({ store, shelf }: Awaited<ReturnType<typeof shelfOver>>, more: Record<string, Role[]>) {
  return { shelf, store, ...(await stand({ store, shelf, more: { ...keepers, ...more } })) };
}
