import type { Role } from '../../../adapters/accounts/account.js';
import { readOutOfScope } from '../../../adapters/knowledgeFiles.js';
import { besideHere } from '../../../adapters/recognition.js';
import { seed } from '../../../adapters/seed.js';
import { openShelf } from '../../../adapters/shelf.js';
import { embeddedStore } from '../../../adapters/storage/embedded.js';
import { tablesInMemory } from '../../../adapters/storage/tablesFile.js';
import { shippedCalibrations } from '../../../adapters/training/calibrations.js';
import type { Beside } from '../../../adapters/training/lessons.js';
import type { Entry } from '../../../knowledge/entry.js';
import { languages, type Language } from '../../../knowledge/language.js';
import type { Seat, Shown } from './seat.js';
import { folderWithLearned, keptWhenDone } from './learnedBefore.js';
import { stand } from './stand.js';
import { besideOf } from '../../courses.js';
import { newFolder } from '../../folders.js';
import { shippedEntries } from '../../shipped.js';

/** Those who keep the answers: two who write, one of them approves as well, one who only approves, one who translates, one who runs it. */
export const keepers: Record<string, Role[]> = {
  farid: ['focal-point'],
  grace: ['focal-point', 'approver'],
  hana: ['approver'],
  ines: ['translator:fr'],
  omar: ['operator'],
};

/** Somebody opens the page of an answer, and confirms what they read there. */
export async function readsAndConfirms(seat: Seat, id: string): Promise<Shown> {
  const { body } = await seat.get(`/console/answers/${id}`);
  return seat.post(`/console/answers/${id}/confirm`, { sure: '1', over: versionIn(body, 'confirm') });
}

/** The version that the form with one of the acts on a page sends along. */
export const versionIn = (body: string, act: string): string =>
  new RegExp(`/${act}"[^]*?name="over" value="([^"]+)"`).exec(body)?.[1] ?? '';

/** Everything that ships, in records of its own, where what is published is answered with. */
export async function shippedShelf() {
  return shelfOver(newFolder('answers'), await shippedEntries(), await besideHere());
}

/** The console over all that. */
export async function answersStand(more: Record<string, Role[]> = {}) {
  return standOver(await shippedShelf(), more);
}

/** The same with a few topics and nothing else to learn, so that search learns anew in seconds: once in a file of tests. */
export async function smallStand(...topics: string[]) {
  const entries = (await shippedEntries()).filter(({ id }) => topics.includes(id));
  const none = <T>(): Record<Language, T[]> => Object.fromEntries(languages.map((language) => [language, []])) as never;
  const taught = { outOfScope: await readOutOfScope(), messages: none<never>() };
  const folder = folderWithLearned();
  const { store, shelf: opened } = await shelfOver(folder, entries, besideOf(taught));
  const { shelf, done } = keptWhenDone(opened, folder);
  const at = await standOver({ store, shelf }, {});
  return { ...at, close: async () => void (await Promise.all([at.close(), done()])) };
}

async function shelfOver(folder: string, entries: Entry[], beside: Beside) {
  const store = await embeddedStore(await tablesInMemory());
  await seed(store, entries);
  return { store, shelf: await openShelf(store, beside, folder, await shippedCalibrations()) };
}

async function standOver({ store, shelf }: Awaited<ReturnType<typeof shelfOver>>, more: Record<string, Role[]>) {
  return { shelf, store, ...(await stand({ store, shelf, more: { ...keepers, ...more } })) };
}
