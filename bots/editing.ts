import type { Records } from '../dialogs/records.js';
import { contentsWith, type PartChange } from '../knowledge/editing/change.js';
import { partsOf, type Content, type Part, type Words } from '../knowledge/editing/parts.js';
import type { Editor } from '../knowledge/editing/roles.js';
import { keeping, named, organizationsOf } from '../knowledge/editing/variantTexts.js';
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

  /** What somebody wrote says nothing of organizations that had no box: what stands there of them stays. */
  override async save(editor: Editor, id: string, part: Part, written: Written): Promise<Saved> {
    const kept = await this.read(editor, id);
    return super.save(editor, id, part, kept ? { ...written, content: wholeOf(written.content, part, kept) } : written);
  }
}

function wholeOf(content: Written['content'], part: Part, { entry, change }: Kept): Written['content'] {
  const contents = contentsWith(partsOf(entry), change);
  if (part === 'common' || !('variants' in content)) return content;
  const known = organizationsOf([...entry.variants, ...contents.common.variants]);
  const [typed, stood] = [(content as Words).variants, contents[part].variants].map((texts) =>
    named(texts, entry.variants, contents.common.variants),
  );
  return { ...content, variants: keeping(typed!, stood!, known) };
}

/** What stood in a part of an entry at a version; undefined where nobody knows it any more. */
export const stoodAt = (
  version: string,
  part: Part,
  entry: Entry,
  change: PartChange | undefined,
  records: Records,
): Promise<Content | undefined> => stoodAtOf(answers, version, part, entry, change, records);
