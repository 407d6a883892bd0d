import type { Records } from '../dialogs/records.js';
import { isSame } from '../knowledge/editing/change.js';
import { parts, partsOf } from '../knowledge/editing/parts.js';
import { revisionId, type Revision } from '../knowledge/editing/revision.js';
import type { Entry } from '../knowledge/entry.js';

/** What is said of a step in the history of an entry. */
export type Step = Pick<Revision, 'did' | 'on' | 'by' | 'authors' | 'approvers' | 'passedOver'>;

/** Keeps an entry in the place of another, or where none was, with the step between them; every instance learns of it. */
export async function putStep(records: Records, before: Entry | undefined, after: Entry, step: Step): Promise<void> {
  const [was, is] = [before && partsOf(before), partsOf(after)];
  const others = parts.filter((part) => !isSame(was?.[part], is[part]));
  await records.entries.put(after);
  await records.revisions.put({
    ...step,
    id: revisionId(after.id, after.revision),
    entry: after.id,
    number: after.revision,
    parts: Object.fromEntries(others.map((part) => [part, { before: was?.[part] ?? null, after: is[part] }])),
  });
  const edition = await records.editions.get('entries');
  await records.editions.put({ id: 'entries', number: (edition?.number ?? 0) + 1 });
}
