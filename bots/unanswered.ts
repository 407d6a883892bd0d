import type { Counter, Store } from '../dialogs/records.js';
import { mayRead, type Editor } from '../knowledge/editing/roles.js';
import type { Language } from '../knowledge/language.js';
import { shownLine, type Cell } from './smallCells.js';
import { mondayIn } from './tally.js';

/** How often nothing fitted, or only perhaps, in one week and language, near one topic. */
export interface UnansweredRow {
  /** The Monday of the week. */
  week: string;
  language: Language;
  /** The id of the nearest topic; `none` where none was near. */
  topic: string;
  none: Cell;
  suggested: Cell;
}

/** The work list of what nobody could answer: numbers, never words (features.md 1h). */
export class Unanswered {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  /**
   * The weeks that are over, the newest first, and in each what was asked most often; of this week nothing, so that nobody
   * sees a number grow by one. Only from 10 up, rounded to 5, and no totals. The page of insights shows how often nothing fitted
   * in all: where a hidden number could be worked out from that, no topic of that week and language is shown (care.md PR-60).
   */
  async rows(editor: Editor): Promise<UnansweredRow[]> {
    if (!mayRead(editor)) return [];
    const counters = await this.store.transaction((records) => records.counters.find({}));
    const today = this.now().toISOString().slice(0, 10);
    const rows = new Map<string, UnansweredRow>();
    for (const event of ['none', 'suggested'] as const)
      for (const line of linesOf(counters.filter((counter) => counter.event === event))) {
        const cells = shownBesideTotal(line.map(({ count }) => count));
        for (const [at, { week, language, topic }] of line.entries()) {
          const key = `${week}/${language}/${topic}`;
          const row = rows.get(key) ?? { week: mondayIn(week), language, topic, none: null, suggested: null };
          rows.set(key, { ...row, [event]: cells[at]! });
        }
      }
    return [...rows.values()].filter((row) => isOver(row.week, today) && (row.none ?? row.suggested) !== null).sort(byWeekAndNumber);
  }
}

/** The counters of one week and language together. */
function linesOf(counters: readonly Counter[]): Counter[][] {
  const lines = new Map<string, Counter[]>();
  for (const counter of counters) {
    const key = `${counter.week}/${counter.language}`;
    lines.set(key, [...(lines.get(key) ?? []), counter]);
  }
  return [...lines.values()];
}

/** Numbers as they may be shown where their total is shown elsewhere: none of them, if it would give a hidden one away. */
function shownBesideTotal(counts: readonly number[]): Cell[] {
  const { cells, total } = shownLine(counts);
  return total === null ? counts.map(() => null) : cells;
}

const isOver = (monday: string, today: string): boolean => Date.parse(today) - Date.parse(monday) >= 7 * 86_400_000;

const sum = ({ none, suggested }: UnansweredRow): number => (none ?? 0) + (suggested ?? 0);

const byWeekAndNumber = (a: UnansweredRow, b: UnansweredRow): number => b.week.localeCompare(a.week) || sum(b) - sum(a);
