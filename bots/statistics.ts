import { Answer, CaseEvent, firstDayOf, quarterOf, Question } from '../dialogs/figures.js';
import type { Store } from '../dialogs/records.js';
import { isPast } from './figures.js';
import { shownCell, shownLine, sumOfShown, type Cell } from './smallCells.js';

/** Figures of one office or of all answers: a row for each quarter or whole year, newest first. */
export interface Period {
  /** `2026-Q3`, or `2025` for all of it. */
  period: string;
}
export type OfficePeriod = Period & Record<CaseEvent, Cell>;
export type SurveyPeriod = Period & { answers: Record<Question, Record<Answer, Cell>> };

const following = (quarter: string): string => {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.at(-1))];
  return number < 4 ? `${year}-Q${number + 1}` : `${year + 1}-Q1`;
};

/** Quarters that are over and still kept, oldest first: always the same on the same day, whatever was counted. */
function quartersBefore(today: string): string[] {
  const all: string[] = [];
  let quarter = quarterOf(`${Number(today.slice(0, 4)) - 2}${today.slice(4)}`);
  for (; quarter < quarterOf(today); quarter = following(quarter)) if (!isPast(quarter, today)) all.push(quarter);
  return all;
}

/**
 * What may be shown of the figures, to staff too: numbers from 10 up, rounded, of quarters that are over. So a number never
 * changes once it is shown, and two looks at different times tell no more than one (care.md PR-60, PR-62).
 */
export class Statistics {
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  private get today(): string {
    return this.now().toISOString().slice(0, 10);
  }

  /** The calendar date from which the quarter that runs now is shown. */
  get next(): string {
    return firstDayOf(following(quarterOf(this.today)));
  }

  /** Of one office: each quarter, and each year of which all quarters are shown. */
  async office(service: string): Promise<OfficePeriod[]> {
    const { today } = this;
    const counted = await this.store.transaction(({ figures }) => figures.find({ service }));
    const countOf = (quarter: string, event: CaseEvent): number =>
      counted.find((one) => one.quarter === quarter && one.event === event)?.count ?? 0;
    const quarters = quartersBefore(today);
    const periodOf = (period: string, of: (event: CaseEvent) => Cell): OfficePeriod => ({
      period,
      ...(Object.fromEntries(CaseEvent.options.map((event) => [event, of(event)])) as Record<CaseEvent, Cell>),
    });
    const single = quarters.map((quarter) => periodOf(quarter, (event) => shownCell(countOf(quarter, event))));
    const whole = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))].flatMap((year) => {
      const all = quarters.filter((quarter) => quarter.startsWith(year));
      if (all.length < 4) return [];
      return [periodOf(year, (event) => shownLine(all.map((quarter) => countOf(quarter, event))).total)];
    });
    return [...single, ...whole].sort((a, b) => b.period.localeCompare(a.period));
  }

  /**
   * Of all offices together, by quarters: what those numbers make that offices see of themselves. It is made of nothing else,
   * so that whoever knows the figures of some offices cannot take them away from it and be left with a small number.
   */
  async together(): Promise<OfficePeriod[]> {
    const counted = await this.store.transaction(({ figures }) => figures.find({}));
    const sumOf = (quarter: string, event: CaseEvent): Cell =>
      sumOfShown(counted.filter((one) => one.quarter === quarter && one.event === event).map(({ count }) => shownCell(count)));
    return quartersBefore(this.today)
      .reverse()
      .map((period) => ({
        period,
        ...(Object.fromEntries(CaseEvent.options.map((event) => [event, sumOf(period, event)])) as Record<CaseEvent, Cell>),
      }));
  }

  /** How it was for people, of all offices together. */
  async survey(): Promise<SurveyPeriod[]> {
    const counted = await this.store.transaction(({ surveys }) => surveys.find({}));
    const cellOf = (quarter: string, question: Question, answer: Answer): Cell =>
      shownCell(counted.find((one) => one.quarter === quarter && one.question === question && one.answer === answer)?.count ?? 0);
    return quartersBefore(this.today)
      .reverse()
      .map((period) => ({
        period,
        answers: Object.fromEntries(
          Question.options.map((question) => [
            question,
            Object.fromEntries(Answer.options.map((answer) => [answer, cellOf(period, question, answer)])),
          ]),
        ) as SurveyPeriod['answers'],
      }));
  }
}
