import type { Store } from '../dialogs/records.js';
import { mayRead, type Editor } from '../knowledge/editing/roles.js';
import type { Language } from '../knowledge/language.js';
import { shownCell, type Cell } from './smallCells.js';
import { isOver, mondayIn } from './tally.js';

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
    /** Keeps what is still counted in memory: a week that is not whole would change later. */
    private readonly settle: () => Promise<void>,
  ) {}

  /**
   * The weeks that are over, the newest first, and in each what was asked most often; of this week nothing, so that nobody
   * sees a number grow by one. Only from 10 up, rounded to 5, and no totals, from which others could be worked out: the page of insights adds up only what stands here (care.md PR-60).
   */
  async rows(editor: Editor): Promise<UnansweredRow[]> {
    if (!mayRead(editor)) return [];
    await this.settle();
    const counters = await this.store.transaction((records) => records.counters.find({}));
    const today = this.now().toISOString().slice(0, 10);
    const rows = new Map<string, UnansweredRow>();
    for (const { week, language, topic, event, count } of counters) {
      if (event !== 'none' && event !== 'suggested') continue;
      const row = rows.get(`${week}/${language}/${topic}`) ?? { week: mondayIn(week), language, topic, none: null, suggested: null };
      rows.set(`${week}/${language}/${topic}`, { ...row, [event]: shownCell(count) });
    }
    return [...rows.values()].filter((row) => isOver(row.week, today) && (row.none ?? row.suggested) !== null).sort(byWeekAndNumber);
  }
}

const sum = ({ none, suggested }: UnansweredRow): number => (none ?? 0) + (suggested ?? 0);

const byWeekAndNumber = (a: UnansweredRow, b: UnansweredRow): number => b.week.localeCompare(a.week) || sum(b) - sum(a);
