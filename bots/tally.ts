import type { Counter, Records, Store } from '../dialogs/records.js';
import type { Language } from '../knowledge/language.js';
import { oldestDay } from './chain.js';

/** The ISO 8601 week of a date, such as 2026-W48: the finest time that a counter may know (care.md PR-61). */
export function weekOf(date: Date): string {
  const day = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const week = Math.ceil(((day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
  return `${day.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of such a week. */
export function mondayIn(week: string): string {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  const inFirst = new Date(Date.UTC(year, 0, 4));
  inFirst.setUTCDate(inFirst.getUTCDate() - ((inFirst.getUTCDay() + 6) % 7) + (number - 1) * 7);
  return inFirst.toISOString().slice(0, 10);
}

/**
 * Whether nothing of a week is counted any more on a day: one day after its last, since each instance adds what it counted some
 * minutes into the next week, and a number that was shown must not change (care.md PR-60). @param monday on which it began
 */
export const isOver = (monday: string, today: string): boolean => Date.parse(today) - Date.parse(monday) >= 8 * 86_400_000;

/** Whether the counters of a week are kept still: nothing that was counted on its first day is older than 24 months (decisions.md D3). */
export const isKept = (week: string, now: Date): boolean => mondayIn(week) >= oldestDay(now.toISOString().slice(0, 10));

/** Drops the counters of weeks that began more than 24 months ago; driven by the clock, whether or not anything is counted. */
export async function forgetOldCounters(store: Store, now: Date): Promise<void> {
  await store.transaction(async ({ counters }) => {
    for (const { id, week } of await counters.find({})) if (!isKept(week, now)) await counters.drop(id);
  });
}

/** Whether a counter is left that should have been dropped. */
export const hasOldCounters = async ({ counters }: Records, now: Date): Promise<boolean> =>
  (await counters.find({})).some(({ week }) => !isKept(week, now));

/** Counts in memory and keeps the sums now and then, so that no record tells when somebody asked (care.md CR-44, PR-61). */
export class Tally {
  private waiting = new Map<string, Counter>();
  private keeping: Promise<void> = Promise.resolve();

  constructor(private readonly now: () => Date) {}

  count(language: Language, topic: string, event: Counter['event']): void {
    const week = weekOf(this.now());
    const id = `${week}/${language}/${topic}/${event}`;
    const counter = this.waiting.get(id) ?? { id, week, language, topic, group: null, event, count: 0 };
    this.waiting.set(id, { ...counter, count: counter.count + 1 });
  }

  /**
   * Adds what was counted to the records, with the group of each topic; what cannot be kept now is tried again with the next. It
   * resolves when all is kept that was counted before it was called, also where another call is at it.
   */
  keep(store: Store): Promise<void> {
    this.keeping = this.keeping.catch(() => undefined).then(() => this.keepNow(store));
    return this.keeping;
  }

  private async keepNow(store: Store): Promise<void> {
    const counted = this.waiting;
    if (counted.size === 0) return;
    this.waiting = new Map();
    try {
      await store.transaction(async ({ counters, entries }) => {
        for (const counter of counted.values()) {
          const before = await counters.get(counter.id);
          const [entry] = await entries.find({ id: counter.topic });
          await counters.put({ ...counter, group: before?.group ?? entry?.group ?? null, count: counter.count + (before?.count ?? 0) });
        }
      });
    } catch (error) {
      for (const counter of counted.values()) {
        const since = this.waiting.get(counter.id)?.count ?? 0;
        this.waiting.set(counter.id, { ...counter, count: counter.count + since });
      }
      throw error;
    }
  }
}
