import type { Content } from '../knowledge/editing/parts.js';
import { mayPublish, mayPull, type Editor } from '../knowledge/editing/roles.js';
import type { Entry } from '../knowledge/entry.js';
import { PartPublishing, type CandidateOf, type NotActed, type PublishingParts } from './partPublishing.js';
import { answers } from './subject.js';

export type { NotPublished, PublishingParts } from './partPublishing.js';

/** What must be right before anything reaches readers: the answer is whole, its words keep the rules, all languages find it, nothing harmful comes out (features.md ideas 23, 24). */
export const gates = ['whole', 'words', 'parity', 'harm'] as const;
export type Gate = (typeof gates)[number];

export type Candidate = CandidateOf<Entry, Content>;

/** Publishing of answers: they can also be taken away from readers, and confirmed as they are. */
export class Publishing extends PartPublishing<Entry, Content> {
  constructor(parts: PublishingParts) {
    super(parts, answers);
  }

  /**
   * Takes an answer away from readers at once. Its topic is still recognized: the bot says that it has no prepared answer.
   * @param over the version that was read, where only that one is to be taken away
   */
  async pull(editor: Editor, id: string, over?: string): Promise<NotActed | undefined> {
    if (!mayPull(editor)) return 'gone';
    return this.act(id, { by: editor.name, did: 'answer pulled', step: 'pulled', over }, (entry) =>
      entry.status === 'published' ? { ...entry, status: 'draft' as const } : 'gone',
    );
  }

  /**
   * Confirms answers as they are for the organization that runs this (decisions.md D1), and that they are right for another
   * year. @param over the version that was read, where only that one is to be confirmed
   * @returns how many were confirmed
   */
  async confirm(editor: Editor, ids: readonly string[], over?: string): Promise<number> {
    if (!mayPublish(editor)) return 0;
    const act = { by: editor.name, did: 'answer confirmed', step: 'confirmed', approvers: [editor.name] } as const;
    const count = await this.parts.store.transaction(async (records) => {
      let done = 0;
      for (const id of ids) {
        const not = await this.actIn(
          records,
          id,
          { ...act, approvers: [...act.approvers], over },
          (entry) => this.confirmed(entry) ?? 'gone',
        );
        if (not === undefined) done++;
      }
      return done;
    });
    if (count > 0) this.parts.published();
    return count;
  }

  private confirmed(entry: Entry): Entry | undefined {
    if (entry.status !== 'published') return undefined;
    const { changedSources: _, ...stays } = entry;
    return { ...stays, in: this.confirmedToday(entry), reviewBy: later(entry.reviewBy, inAYear(this.today)) };
  }
}

const inAYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
const later = (one: string, other: string): string => (one > other ? one : other);
