import type { Content } from '../knowledge/editing/parts.js';
import { mayPublish, mayPull, type Editor } from '../knowledge/editing/roles.js';
import type { Entry } from '../knowledge/entry.js';
import { asRead } from '../knowledge/sourceDocument.js';
import { PartPublishing, type CandidateOf, type NotActed, type PublishingParts } from './partPublishing.js';
import { answers } from './subject.js';

export type { NotPublished, PublishingParts } from './partPublishing.js';

/** What must be right before anything reaches readers: the answer is whole, its words keep the rules, all languages find it, nothing harmful comes out (features.md ideas 23, 24). */
export const gates = ['whole', 'words', 'parity', 'harm'] as const;
export type Gate = (typeof gates)[number];

export type Candidate = CandidateOf<Entry, Content>;

/** An answer as somebody has read it, as `asRead` names it. */
export interface ReadAnswer {
  id: string;
  over: string;
}

/** What became of what was to be confirmed. */
export interface Confirmed {
  confirmed: number;
  changed: string[];
}

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
   * Confirms answers as they were read, for the organization that runs this (decisions.md D1), and that they are right for another
   * year. One that was published since, or of which a source has changed since, is not confirmed.
   * @returns how many were confirmed, and the ids of those that have changed
   */
  async confirm(editor: Editor, read: readonly ReadAnswer[]): Promise<Confirmed> {
    if (!mayPublish(editor)) return { confirmed: 0, changed: [] };
    const act = { by: editor.name, did: 'answer confirmed', step: 'confirmed' } as const;
    const done = await this.parts.store.transaction(async (records) => {
      const all: Confirmed = { confirmed: 0, changed: [] };
      for (const { id, over } of read) {
        const not = await this.actIn(records, id, { ...act, approvers: [editor.name] }, (entry) =>
          asRead(entry) === over ? (this.confirmed(entry) ?? 'gone') : 'changed',
        );
        if (not === undefined) all.confirmed++;
        if (not === 'changed') all.changed.push(id);
      }
      return all;
    });
    if (done.confirmed > 0) this.parts.published();
    return done;
  }

  private confirmed(entry: Entry): Entry | undefined {
    if (entry.status !== 'published') return undefined;
    const { changedSources: _, ...stays } = entry;
    return { ...stays, in: this.confirmedToday(entry), reviewBy: later(entry.reviewBy, inAYear(this.today)) };
  }
}

const inAYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
const later = (one: string, other: string): string => (one > other ? one : other);
