import type { Records } from '../dialogs/records.js';
import type { Editor } from '../knowledge/editing/roles.js';
import type { EditingParts } from './partEditing.js';
import type { Subject } from './subject.js';

/**
 * Topics and offices that were begun by mistake. Whoever began one, or an operator, deletes it with all that was written in
 * it, as long as nothing of it was ever published: what readers had stays in the history for good (decisions.md D3).
 */
export class Drafts<T extends { id: string }, C> {
  constructor(
    private readonly parts: Pick<EditingParts, 'store' | 'acts' | 'now'> & {
      /** Something is gone: every instance is to read anew. */
      published(): void;
    },
    private readonly subject: Subject<T, C>,
  ) {}

  /** Whether somebody may delete it now. */
  mayDelete(editor: Editor, id: string): Promise<boolean> {
    return this.parts.store.transaction((records) => this.isTheirs(records, editor, id));
  }

  /** Deletes it. @returns `gone` where it is not there, not theirs, or not only a draft any more */
  async delete(editor: Editor, id: string): Promise<'gone' | undefined> {
    const { parts, subject } = this;
    const done = await parts.store.transaction(async (records): Promise<'gone' | undefined> => {
      if (!(await this.isTheirs(records, editor, id))) return 'gone';
      const { published, changes } = subject.of(records);
      await published.drop(id);
      await changes.drop(id);
      const edition = await records.editions.get(subject.edition);
      await records.editions.put({ id: subject.edition, number: (edition?.number ?? 0) + 1 });
      await parts.acts.add(records, { by: editor.name, did: subject.deleted, to: id, on: parts.now().toISOString().slice(0, 10) });
      return undefined;
    });
    if (done === undefined) parts.published();
    return done;
  }

  private async isTheirs(records: Records, { name, roles }: Editor, id: string): Promise<boolean> {
    const { published, revisions } = this.subject.of(records);
    const [found] = await published.find({ id } as Partial<T>);
    if (!found || !this.subject.isDraft(found) || (await revisions.find({ entry: id })).length > 0) return false;
    const begun = await this.parts.acts.lastBy(records, this.subject.begun, id);
    return begun !== undefined && (begun === name || roles.includes('operator'));
  }
}
