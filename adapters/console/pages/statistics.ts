import type { Cell } from '../../../bots/smallCells.js';
import type { OfficePeriod, SurveyPeriod } from '../../../bots/statistics.js';
import { Answer, CaseEvent, Question } from '../../../dialogs/figures.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
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
    ${offices.map(({ service, periods }, at) => officeFigures(officeName(visit, service), periods, `office-${at}`, text))}
    ${offices.length > 0 && html`<p><a href="${statisticsPath}.csv" download>${text.save}</a></p>`} ${surveyFigures(survey, text)}`;
  return frame(visit, { title: text.title, main, here: statisticsPath });
}

const officeFigures = (name: string, periods: OfficePeriod[], id: string, text: Text['figures']): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${name}</h2>
    ${table(
      id,
      [text.period, ...CaseEvent.options.map((event) => text.events[event])],
      periods.map((period) => [
        periodText(period.period, text),
        ...CaseEvent.options.map((event) => cellText(period[event], period.period, text)),
      ]),
    )}
  </section>`;

const surveyFigures = (periods: SurveyPeriod[], text: Text['figures']): Html =>
  html`<section aria-labelledby="survey">
    <h2 id="survey">${text.survey.title}</h2>
    <p>${text.survey.about}</p>
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
const table = (of: string, head: string[], rows: string[][]): Html =>
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
