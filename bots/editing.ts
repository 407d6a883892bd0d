import type { Records } from '../dialogs/records.js';
import type { PartChange } from '../knowledge/editing/change.js';
import type { Content, Part } from '../knowledge/editing/parts.js';
import type { Entry } from '../knowledge/entry.js';
import { PartEditing, stoodAtOf, type EditingParts, type KeptOf, type SavedOf, type WrittenOf } from './partEditing.js';
import { answers } from './subject.js';

export { versionOf, type EditingParts, type Undone } from './partEditing.js';

export type Kept = KeptOf<Entry, Content>;
export type Written = WrittenOf<Content>;
export type Saved = SavedOf<Content>;

/** Writing, reviewing and approving what is to become of an entry. */
export class Editing extends PartEditing<Entry, Content> {
  constructor(parts: EditingParts) {
    super(parts, answers);
  }
}

/** What stood in a part of an entry at a version; undefined where nobody knows it any more. */
export const stoodAt = (
  version: string,
  part: Part,
  entry: Entry,
  change: PartChange | undefined,
  records: Records,
): Promise<Content | undefined> => stoodAtOf(answers, version, part, entry, change, records);
