import type { Records } from '../dialogs/records.js';
import { contentsWith, type PartChange } from '../knowledge/editing/change.js';
import { draftTexts } from '../knowledge/editing/draftTexts.js';
import { partsOf, type Common, type Content, type Part, type Words } from '../knowledge/editing/parts.js';
import type { Editor } from '../knowledge/editing/roles.js';
import { areByPlace, keeping, named, organizationsOf } from '../knowledge/editing/variantTexts.js';
import type { Entry } from '../knowledge/entry.js';
import type { Language } from '../knowledge/language.js';
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
    if (!kept || part === 'common' || !('variants' in written.content)) return super.save(editor, id, part, written);
    const { over, content } = written;
    return super.save(editor, id, part, { ...written, content: await this.wholeOf(content as Words, over, part, kept) });
  }

  private async wholeOf(content: Words, over: string, part: Language, kept: Kept): Promise<Words> {
    const { entry, change } = kept;
    const { variants } = contentsWith(partsOf(entry), change).common;
    const then = content.variants.length > 0 && areByPlace(content.variants) ? await this.commonAt(over, entry) : undefined;
    const typed = then ? named(content.variants, then.variants, variants) : draftTexts(kept, part, content.variants);
    return { ...content, variants: keeping(typed, draftTexts(kept, part), organizationsOf([...entry.variants, ...variants])) };
  }

  /** What held in all languages at a revision, for boxes of the version before, which told only the places of variants. */
  private commonAt(over: string, entry: Entry): Promise<Common | undefined> {
    return this.parts.store.transaction(
      async (records) => (await stoodAt(over, 'common', entry, undefined, records)) as Common | undefined,
    );
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
