import type { Store } from '../dialogs/records.js';
import type { Part } from '../knowledge/editing/parts.js';
import type { Editor } from '../knowledge/editing/roles.js';

/** How long somebody counts as writing after their page was last heard of. */
export const writingMinutes = 3;

/** Who has which part of an entry open to write in it, so that two who do learn of each other before they have written. */
export class WritingNow {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  /** Notes that somebody writes here. @returns the accounts of the others who do */
  begin({ name }: Editor, entry: string, part: Part): Promise<string[]> {
    const now = this.now();
    const expires = new Date(now.getTime() + writingMinutes * 60_000).toISOString();
    return this.store.transaction(async ({ writings }) => {
      await writings.put({ id: `${entry}/${part}/${name}`, entry, part, by: name, expires });
      const all = await writings.find({ entry, part });
      return all.filter((one) => one.by !== name && one.expires > now.toISOString()).map(({ by }) => by);
    });
  }

  /** They have saved and left. */
  end({ name }: Editor, entry: string, part: Part): Promise<void> {
    return this.store.transaction(({ writings }) => writings.drop(`${entry}/${part}/${name}`));
  }
}
