import { mondayOf } from '../dialogs/letter.js';
import type { Counter, Store } from '../dialogs/records.js';
import { daysAfter } from '../dialogs/referral.js';
import { DoorKind, doorKinds } from '../knowledge/door.js';
import { groups, type Group } from '../knowledge/entry.js';
import { languages, type Language } from '../knowledge/language.js';
import { shownCell, shownLine, shownWithin, spanOf, sumOfShown, type Cell } from './smallCells.js';
import { isKept, isOver, weekOf } from './tally.js';

/** What may be shown of one week in one language. */
export interface LanguageWeek {
  /** Answers that were read, by the group of their topic. */
  groups: Record<Group, Cell>;
  /** All of these together. */
  answered: Cell;
  /** How often near topics were offered, and how often there was no answer. */
  suggested: Cell;
  none: Cell;
  helped: Cell;
  notHelped: Cell;
}

/** What may be shown of one week. */
export interface Week {
  /** `2026-W48` */
  week: string;
  /** The Monday on which it began, as a calendar date. */
  from: string;
  languages: Record<Language, LanguageWeek>;
  /** How often offices of a kind were looked at, in all languages, and all kinds together. */
  doors: Record<DoorKind, Cell>;
  doorsTogether: Cell;
}

const each = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;

/** The weeks that may be shown, over and still kept, newest first: always the same on the same day, whatever was counted. */
export function weeksBefore(now: Date): { week: string; from: string }[] {
  const today = now.toISOString().slice(0, 10);
  const all: { week: string; from: string }[] = [];
  for (let from = mondayOf(today); ; from = daysAfter(from, -7)) {
    const week = weekOf(new Date(from));
    if (!isKept(week, now)) return all;
    if (isOver(from, today)) all.push({ week, from });
  }
}

/**
 * What may be shown of one week (care.md PR-60). Each number of it counts other events than every other one; only the answers
 * of a language are also shown together, where that leaves each hidden one open. Who reacts to an answer has read one, and who
 * says that it was not what they meant is offered others: such numbers are shown only where those that they presuppose are
 * certain from what is shown. So nothing on the page says of a hidden number more than that it is below ten.
 * @param counters those of this week
 */
export function shownWeek(week: { week: string; from: string }, counters: readonly Counter[]): Week {
  const countOf = (fits: (counter: Counter) => boolean): number => counters.filter(fits).reduce((sum, counter) => sum + counter.count, 0);
  const inLanguage = (language: Language): LanguageWeek => {
    const of = (event: Counter['event']): number => countOf((one) => one.language === language && one.event === event);
    const line = shownLine(
      groups.map((group) => countOf((one) => one.language === language && one.event === 'answered' && one.group === group)),
    );
    const certain = (cells: readonly Cell[]): number => cells.reduce<number>((sum, cell) => sum + spanOf(cell)[0], 0);
    // Where they are counted near topics and shown by them elsewhere, only what is shown there is added here.
    const byTopic = (event: 'suggested' | 'none'): Cell[] =>
      counters.filter((one) => one.language === language && one.event === event).map(({ count }) => shownCell(count));
    const [near, nothing] = [byTopic('suggested'), byTopic('none')];
    const [suggested, none] = [sumOfShown(near), sumOfShown(nothing)];
    const read = Math.max(certain(line.cells), certain([line.total]));
    const [helped, notMeant] = shownWithin([of('helped'), of('not-helped')], read) as [Cell, Cell];
    const notHelped = spanOf(notMeant)[1] <= certain([...near, ...nothing]) ? notMeant : null;
    return {
      groups: each(groups, (group) => line.cells[groups.indexOf(group)]!),
      answered: line.total,
      suggested,
      none,
      helped,
      notHelped,
    };
  };
  const looked = shownLine(doorKinds.map((kind) => countOf((one) => one.event === 'looked' && one.topic === kind)));
  return {
    ...week,
    languages: each(languages, inLanguage),
    doors: each(doorKinds, (kind) => looked.cells[doorKinds.indexOf(kind)]!),
    doorsTogether: looked.total,
  };
}

/**
 * What those may see of the counters who keep the answers: whole weeks that are over, in which nothing is counted any more.
 * So a number never changes once it is shown, and two looks at different times tell no more than one.
 */
export class Insights {
  constructor(
    private readonly parts: {
      store: Store;
      now(): Date;
      /** Keeps what is still counted in memory. What fails shows nothing: a week that is not whole would change later. */
      settle(): Promise<void>;
    },
  ) {}

  /** All weeks that may be shown, newest first. */
  async weeks(): Promise<Week[]> {
    const { store, now, settle } = this.parts;
    const over = weeksBefore(now());
    await settle();
    const counted = await store.transaction(({ counters }) => counters.find({}));
    const byWeek = new Map<string, Counter[]>();
    for (const { week } of over) byWeek.set(week, []);
    for (const counter of counted) byWeek.get(counter.week)?.push(counter);
    return over.map((week) => shownWeek(week, byWeek.get(week.week)!));
  }
}

/** Of how many weeks a group of topics has a number to show in a language: it is made of what is shown, and tells no more. */
export const weeksHeard = (weeks: readonly Week[], language: Language, group: Group): number =>
  weeks.filter((week) => week.languages[language].groups[group] !== null).length;
