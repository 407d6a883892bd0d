import type { Records, Store } from '../dialogs/records.js';
import type { Entry } from '../knowledge/entry.js';
import { languages } from '../knowledge/language.js';
import type { Service } from '../knowledge/service.js';

/**
 * Puts into the store what it does not have yet, and newer revisions of entries of which nothing was done here; what an
 * organization has confirmed, changed or taken away is its own and stays. All or nothing.
 */
export const seed = (store: Store, entries: Entry[]): Promise<void> =>
  store.transaction((records) =>
    putNewer(
      records,
      'entries',
      entries,
      (id) => records.entries.get(id),
      async (there) =>
        languages.some((language) => there.in[language].confirmed) || (await records.revisions.find({ entry: there.id })).length > 0,
      (entry) => records.entries.put(entry),
    ),
  );

/** The same with offices: an office of which anything was confirmed or changed here has a step in its history, and stays. */
export const seedServices = (store: Store, services: Service[]): Promise<void> =>
  store.transaction((records) =>
    putNewer(
      records,
      'services',
      services,
      (id) => records.services.get(id),
      async ({ id }) => (await records.serviceRevisions.find({ entry: id })).length > 0,
      (service) => records.services.put(service),
    ),
  );

async function putNewer<T extends { id: string; revision: number }>(
  { editions }: Records,
  id: 'entries' | 'services',
  shipped: T[],
  get: (id: string) => Promise<T | undefined>,
  isOwn: (there: T) => Promise<boolean>,
  put: (one: T) => Promise<void>,
): Promise<void> {
  let changed = false;
  for (const one of shipped) {
    const there = await get(one.id);
    if (there && (there.revision >= one.revision || (await isOwn(there)))) continue;
    await put(one);
    changed = true;
  }
  if (!changed) return;
  const edition = await editions.get(id);
  await editions.put({ id, number: (edition?.number ?? 0) + 1 });
}
