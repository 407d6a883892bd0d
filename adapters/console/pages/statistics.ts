import type { Cell } from '../../../bots/smallCells.js';
import type { OfficePeriod, SurveyPeriod } from '../../../bots/statistics.js';
import { Answer, CaseEvent, Question } from '../../../dialogs/figures.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
import { columnChart, highest, type Column } from './chart.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';
import { officeName } from './cases.js';
import { frame } from './frame.js';

export interface Shown {
  offices: { service: string; periods: OfficePeriod[] }[];
  survey: SurveyPeriod[];
  /** The calendar date from which the quarter that runs now is shown. */
  next: string;
}

export const statisticsPath = '/console/statistics';

/** What cannot be shown, in words: a single number is below ten, a whole year may be more. */
export const cellText = (cell: Cell, period: string, { few, hidden }: Text['figures']): string =>
  cell === null ? (isYear(period) ? hidden : few) : String(cell);

export const periodText = (period: string, { quarter, year }: Text['figures']): string =>
  isYear(period) ? year(period) : quarter(Number(period.at(-1)), period.slice(0, 4));

const isYear = (period: string): boolean => /^\d+$/.test(period);

/** Figures as tables, with what they do not say above them (care.md PR-63). */
export function statisticsPage(visit: SignedIn, { offices, survey, next }: Shown): string {
  const { figures: text, desk } = textIn(visit.language);
  const main = html`${offices.length > 0 && html`<p><a href="/console/cases">${desk.back}</a></p>`}
    ${text.intro.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="hint">${text.next(dateIn(visit.language, next))}</p>
    ${offices.map(({ service, periods }, at) => officeFigures(visit, officeName(visit, service), periods, `office-${at}`))}
    ${offices.length > 0 && html`<p><a href="${statisticsPath}.csv" download>${text.save}</a></p>`} ${surveyFigures(visit, survey)}`;
  return frame(visit, { title: text.title, main, here: statisticsPath });
}

/** What is drawn in one chart: numbers of the table, by quarter. */
export interface Series {
  caption: string;
  cells: { period: string; cell: Cell }[];
}

/**
 * The quarters of a table drawn, the oldest first and all to one scale. It is made of what the table shows and knows nothing
 * else, so it cannot show more. Where a row has no number to show, there is nothing to draw.
 */
export function charts({ language }: SignedIn, id: string, all: Series[]): Html | false {
  const top = highest(all.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
  if (top === 0) return false;
  const columnsOf = ({ cells }: Series): Column[] =>
    cells
      .filter(({ period }) => !isYear(period))
      .toReversed()
      .map(({ period, cell }, at) => {
        const [year = '', number = ''] = period.split('-Q');
        return { value: cell, under: [number, at === 0 || number === '1' ? year : ''] };
      });
  return html`<p class="hint">${textIn(language).atDesk.charts.about}</p>
    <div class="charts">
      ${all
        .map((series) => ({ caption: series.caption, columns: columnsOf(series) }))
        .filter(({ columns }) => columns.some(({ value }) => value !== null))
        .map(({ caption, columns }, at) => columnChart(language, { id: `${id}-chart-${at}`, caption, columns, top }))}
    </div>`;
}

const officeFigures = (visit: SignedIn, name: string, periods: OfficePeriod[], id: string): Html => {
  const { figures: text } = textIn(visit.language);
  const series = CaseEvent.options.map((event) => ({
    caption: text.events[event],
    cells: periods.map((period) => ({ period: period.period, cell: period[event] })),
  }));
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    ${charts(visit, id, series)}
    ${table(
      id,
      [text.period, ...CaseEvent.options.map((event) => text.events[event])],
      periods.map((period) => [
        periodText(period.period, text),
        ...CaseEvent.options.map((event) => cellText(period[event], period.period, text)),
      ]),
    )}
  </section>`;
};

const surveyFigures = (visit: SignedIn, periods: SurveyPeriod[]): Html => {
  const { figures: text } = textIn(visit.language);
  const series = Question.options.flatMap((question) =>
    Answer.options.map((answer) => ({
      caption: `${text.survey.questions[question]} ${text.survey.answers[answer]}`,
      cells: periods.map(({ period, answers }) => ({ period, cell: answers[question][answer] })),
    })),
  );
  return html`<section aria-labelledby="survey">
    <h2 id="survey">${text.survey.title}</h2>
    <p>${text.survey.about}</p>
    ${charts(visit, 'survey', series)}
    ${periods.map((period, at) => {
      const name = periodText(period.period, text);
      const of = `survey ${period.period}`;
      return at === 0
        ? html`<h3 id="${period.period}">${name}</h3>
            ${answersTable(period, of, text)}`
        : html`<details>
            <summary id="${period.period}">${name}</summary>
            ${answersTable(period, of, text)}
          </details>`;
    })}
  </section>`;
};

const answersTable = ({ period, answers }: SurveyPeriod, of: string, text: Text['figures']): Html =>
  table(
    of,
    [text.survey.question, ...Answer.options.map((answer) => text.survey.answers[answer])],
    Question.options.map((question) => [
      text.survey.questions[question],
      ...Answer.options.map((answer) => cellText(answers[question][answer], period, text)),
    ]),
  );

/** @param of ids of the headings that name it */
export const table = (of: string, head: string[], rows: string[][]): Html =>
  html`<table class="columns cases figures" aria-labelledby="${of}">
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${cells.map((cell, at) => html`<td ${!/^\d/.test(cell!) && html`class="few"`} data-head="${head[at + 1]}">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
