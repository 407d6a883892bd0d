import type { Store } from '../dialogs/records.js';
import type { Entry } from '../knowledge/entry.js';
import { languages } from '../knowledge/language.js';

/**
 * Puts into the store what it does not have yet, and newer revisions of entries that nobody has confirmed here; what an
 * organization has confirmed is its own and stays. All or nothing.
 */
export function seed(store: Store, entries: Entry[]): Promise<void> {
  return store.transaction(async (records) => {
    let changed = false;
    for (const entry of entries) {
      const there = await records.entries.get(entry.id);
      const confirmed = there && languages.some((language) => there.in[language].confirmed);
      if (there && (confirmed || there.revision >= entry.revision)) continue;
      await records.entries.put(entry);
      changed = true;
    }
    if (!changed) return;
    const edition = await records.editions.get('entries');
    await records.editions.put({ id: 'entries', number: (edition?.number ?? 0) + 1 });
  });
}
