import type { Content } from '../knowledge/editing/parts.js';
import { mayPublish, mayPull, type Editor } from '../knowledge/editing/roles.js';
import type { Entry } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import { versionOf } from './partEditing.js';
import { PartPublishing, type CandidateOf, type PublishingParts } from './partPublishing.js';
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
   * @param over the version that was read; `changed` where it is another one now. Whatever it is, unless given
   */
  async pull(editor: Editor, id: string, over?: string): Promise<'gone' | 'changed' | undefined> {
    const done = await this.parts.store.transaction(async (records): Promise<'gone' | 'changed' | undefined> => {
      const entry = await records.entries.get(id);
      if (!entry || entry.status !== 'published' || !mayPull(editor)) return 'gone';
      if (isAnother(entry, over)) return 'changed';
      const pulled: Entry = { ...entry, status: 'draft', revision: entry.revision + 1 };
      await this.put(records, entry, pulled, { did: 'pulled', by: editor.name, authors: [], approvers: [], passedOver: null });
      await this.parts.acts.add(records, { by: editor.name, did: 'answer pulled', to: id, on: this.today });
      return undefined;
    });
    if (done === undefined) this.parts.published();
    return done;
  }

  /**
   * Confirms answers as they are for the organization that runs this (decisions.md D1), and that they are right for another
   * year. @param over the version that was read: another one is not confirmed. Whatever it is, unless given
   * @returns how many were confirmed
   */
  async confirm(editor: Editor, ids: readonly string[], over?: string): Promise<number> {
    if (!mayPublish(editor)) return 0;
    const { today } = this;
    const count = await this.parts.store.transaction(async (records) => {
      let done = 0;
      for (const id of ids) {
        const entry = await records.entries.get(id);
        if (!entry || entry.status !== 'published' || isAnother(entry, over)) continue;
        const confirmed = { by: this.parts.organization, on: today };
        const wordings = Object.fromEntries(
          languages.map((language) => [
            language,
            { ...entry.in[language], ...(entry.in[language].meaning >= entry.meaning && { confirmed }) },
          ]),
        ) as Record<Language, (typeof entry)['in'][Language]>;
        const { changedSources: _, ...stays } = entry;
        const after: Entry = { ...stays, in: wordings, reviewBy: later(entry.reviewBy, inAYear(today)), revision: entry.revision + 1 };
        await this.put(records, entry, after, {
          did: 'confirmed',
          by: editor.name,
          authors: [],
          approvers: [editor.name],
          passedOver: null,
        });
        await this.parts.acts.add(records, { by: editor.name, did: 'answer confirmed', to: id, on: today });
        done++;
      }
      return done;
    });
    if (count > 0) this.parts.published();
    return count;
  }
}

/** Whether what stands there is not what was read. */
export const isAnother = (stands: { revision: number }, over: string | undefined): boolean =>
  over !== undefined && versionOf(stands, undefined) !== over;

const inAYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
const later = (one: string, other: string): string => (one > other ? one : other);
