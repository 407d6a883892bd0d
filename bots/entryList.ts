import type { Counter, Store } from '../dialogs/records.js';
import type { Part } from '../knowledge/editing/parts.js';
import { mayRead, type Editor } from '../knowledge/editing/roles.js';
import type { Entry, Group } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import { isDue } from './answersToDo.js';
import { statesOf, type PartState } from './partStates.js';
import { sourceChanged } from './sources.js';
import { shownCell } from './smallCells.js';
import { answers } from './subject.js';
import { isOver, mondayIn } from './tally.js';

/** One line of the list of entries. */
export interface EntryRow {
  entry: Entry;
  states: Record<Part, PartState>;
  /** Its review is due (care.md ED-19). */
  overdue: boolean;
  /** Its review is due within 60 days, or overdue. */
  due: boolean;
  /** Something that it cites has changed since it was confirmed or published (features.md idea 25). */
  changed: boolean;
  /** Nobody has approved it for this organization in some language (decisions.md D1). */
  unconfirmed: boolean;
  /** More people said that it was not what they meant than that it helped, as far as that may be shown. */
  unhelpful: boolean;
}

/** What a list can be narrowed to. */
export const narrowings = [
  'draft',
  'in-review',
  'approved',
  'older',
  'overdue',
  'due',
  'changed',
  'unconfirmed',
  'unhelpful',
  'not-published',
] as const;
export type Narrowing = (typeof narrowings)[number];

/** What is looked for; what is left out does not narrow the list. */
export interface Wanted {
  /** Words of a title, an answer or an id, in any language. */
  text?: string | undefined;
  group?: Group | undefined;
  language?: Language | undefined;
  narrowing?: Narrowing | undefined;
}

/**
 * The answers that more people called another one than they meant than were helped by: of weeks that are over, and of numbers
 * that may be shown. By a mark that followed every press somebody could count what others press (care.md PR-60).
 */
const unhelpfulIn = (counters: readonly Counter[], today: string): Set<string> => {
  const sums = new Map<string, { helped: number; not: number }>();
  for (const { topic, week, event, count } of counters) {
    if ((event !== 'helped' && event !== 'not-helped') || !isOver(mondayIn(week), today)) continue;
    const sum = sums.get(topic) ?? { helped: 0, not: 0 };
    const shown = shownCell(count) ?? 0;
    sums.set(topic, event === 'helped' ? { ...sum, helped: sum.helped + shown } : { ...sum, not: sum.not + shown });
  }
  return new Set([...sums].filter(([, { helped, not }]) => not > helped).map(([topic]) => topic));
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Entries as those see them who keep them, in the order in which readers find them in lists. */
export class EntryList {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  async rows(editor: Editor, wanted: Wanted): Promise<EntryRow[]> {
    if (!mayRead(editor)) return [];
    const { entries, changes, counters } = await this.store.transaction(async (records) => ({
      entries: await records.entries.find({}),
      changes: new Map((await records.changes.find({})).map((change) => [change.id, change])),
      counters: await records.counters.find({}),
    }));
    const today = this.now().toISOString().slice(0, 10);
    const unhelpful = unhelpfulIn(counters, today);
    return entries
      .toSorted((a, b) => a.order - b.order)
      .map((entry) => ({
        entry,
        states: statesOf(answers, entry, changes.get(entry.id)),
        overdue: entry.status === 'published' && entry.reviewBy < today,
        due: isDue(entry, today),
        changed: sourceChanged(entry),
        unconfirmed: entry.status === 'published' && languages.some((language) => entry.in[language].confirmed === null),
        unhelpful: unhelpful.has(entry.id),
      }))
      .filter((row) => fits(row, wanted));
  }
}

function fits(row: EntryRow, { text = '', group, language, narrowing }: Wanted): boolean {
  const { entry, states } = row;
  if (group && entry.group !== group) return false;
  const looked = plain(text.trim());
  if (looked !== '') {
    const words = languages.flatMap((one) => [entry.in[one].title, entry.in[one].short, ...entry.in[one].full]);
    if (![entry.id, ...words].some((part) => plain(part).includes(looked))) return false;
  }
  const inParts = (state: PartState): boolean => (language ? states[language] === state : Object.values(states).includes(state));
  switch (narrowing) {
    case undefined:
      return true;
    case 'overdue':
    case 'changed':
    case 'unhelpful':
      return row[narrowing];
    case 'due':
      return row.due;
    case 'unconfirmed':
      return language ? entry.status === 'published' && entry.in[language].confirmed === null : row.unconfirmed;
    case 'not-published':
      return entry.status !== 'published';
    case 'older':
      return inParts('older') || inParts('withdrawn') || inParts('missing');
    default:
      return inParts(narrowing);
  }
}
