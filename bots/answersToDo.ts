import { lastDayOf } from '../dialogs/letter.js';
import type { Store } from '../dialogs/records.js';
import type { Change, PartChange } from '../knowledge/editing/change.js';
import { changedParts } from '../knowledge/editing/change.js';
import { readyParts } from '../knowledge/editing/candidate.js';
import { isOlder, partsOf, type Part } from '../knowledge/editing/parts.js';
import { mayApprove, mayMark, mayPublish, mayRead, mayReadLetters, mayWrite, type Editor } from '../knowledge/editing/roles.js';
import type { Entry } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';

import { sourceChanged } from './sources.js';

/** Days before a review is due on which those are told who keep the answers. */
export const reviewDays = [60, 30, 7] as const;

/** A part of an entry at which something is to be done. */
export interface Place {
  entry: Entry;
  part: Part;
}

/** What is to be done by one account. */
export interface ToDo {
  /** Up for review, and written by others. */
  review: Place[];
  /** Begun by this account, or sent back to it. */
  mine: Place[];
  /** Approved, so that it can be published. */
  approved: Entry[];
  /** Translations that are older than what the original says by now. */
  older: Place[];
  /** Something that they cite has changed. */
  changed: Entry[];
  /** Reviews that are due within 60 days or overdue, the first one first. */
  due: Entry[];
  /** The last days of words that people sent, which are gone after it, the first one first. */
  letters: string[];
}

/** For whom a language is their work: translators theirs, other writers all. */
const worksIn = (editor: Editor, language: Language): boolean =>
  mayWrite(editor, language) &&
  (!editor.roles.some((role) => role.startsWith('translator:')) || editor.roles.includes(`translator:${language}`));

const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How many reviews are due, by how soon: overdue, within 7, 30 and 60 days; none is counted twice. */
export function dueWithin(due: readonly Pick<Entry, 'reviewBy'>[], today: string): Record<'overdue' | (typeof reviewDays)[number], number> {
  const counts = { overdue: 0, 7: 0, 30: 0, 60: 0 };
  for (const { reviewBy } of due) {
    const soonest = reviewDays.findLast((days) => reviewBy <= daysLater(today, days));
    if (reviewBy < today) counts.overdue++;
    else if (soonest !== undefined) counts[soonest]++;
  }
  return counts;
}

/** Whether the review of an answer is due within 60 days, or overdue. */
export const isDue = ({ status, reviewBy }: Entry, today: string): boolean =>
  status === 'published' && reviewBy <= daysLater(today, reviewDays[0]);

/** Whether a review came to be due within 60, 30 or 7 days after a day on which somebody was told, within the last week at most. */
export function cameNear({ reviewBy }: Pick<Entry, 'reviewBy'>, today: string, toldOn: string): boolean {
  const aWeekAgo = daysLater(today, -7);
  const since = toldOn > aWeekAgo ? toldOn : aWeekAgo;
  return reviewDays.some((days) => reviewBy <= daysLater(today, days) && reviewBy > daysLater(since, days));
}

/** What each of those has to do who keep the answers (features.md 1h). */
export class AnswersToDo {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  /** The calendar date (UTC). */
  get today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  async of(editor: Editor): Promise<ToDo> {
    if (!mayRead(editor)) return { review: [], mine: [], approved: [], older: [], changed: [], due: [], letters: [] };
    const { entries, changes } = await this.store.transaction(async (records) => ({
      entries: (await records.entries.find({})).toSorted((a, b) => a.order - b.order),
      changes: new Map((await records.changes.find({})).map((change) => [change.id, change])),
    }));
    const letters = mayReadLetters(editor) ? await this.store.transaction((records) => records.letters.find({})) : [];
    const { today } = this;
    const places = (fits: (change: PartChange) => boolean): Place[] =>
      entries.flatMap((entry) => partsOfChange(changes.get(entry.id), fits).map((part) => ({ entry, part })));
    return {
      review: places(({ state, authors }) => state === 'in-review' && mayApprove(editor, authors)),
      mine: places(({ state, authors }) => state === 'draft' && authors.includes(editor.name)),
      approved: entries.filter((entry) => {
        const change = changes.get(entry.id);
        return mayPublish(editor) && change !== undefined && readyParts(partsOf(entry), change).ready.length > 0;
      }),
      older: entries
        .filter(({ status }) => status === 'published')
        .flatMap((entry) =>
          languages
            .filter((part) => worksIn(editor, part) && isOlder(entry, part) && !changes.get(entry.id)?.parts[part])
            .map((part) => ({ entry, part })),
        ),
      changed: entries.filter((entry) => mayMark(editor) && entry.status === 'published' && sourceChanged(entry)),
      due: entries
        .filter((entry) => mayMark(editor) && isDue(entry, today))
        .toSorted((one, other) => (one.reviewBy < other.reviewBy ? -1 : 1)),
      letters: letters
        .map(lastDayOf)
        .filter((last) => last >= today)
        .toSorted(),
    };
  }
}

const partsOfChange = (change: Change | undefined, fits: (change: PartChange) => boolean): Part[] =>
  change ? changedParts(change).filter((part) => fits(change.parts[part]!)) : [];
