import { weeksHeard, type Week } from '../../../bots/insights.js';
import { sumOfShown, type Cell } from '../../../bots/smallCells.js';
import type { OfficePeriod } from '../../../bots/statistics.js';
import { dateIn, locales } from '../../../dialogs/provenance.js';
import { doorKinds } from '../../../knowledge/door.js';
import { groups } from '../../../knowledge/entry.js';
import { languages, ownName, type Language } from '../../../knowledge/language.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
import { meetingPath } from '../../print/routes.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';
import { columnChart, highest, type Column } from './chart.js';
import { frame } from './frame.js';
import { charts, periodText, table } from './statistics.js';

export interface Used {
  /** All weeks that may be shown, newest first, and which of them is shown in detail. */
  weeks: readonly Week[];
  at: number;
  /** Chats with offices, all offices together. */
  handoffs: OfficePeriod[];
}

export const insightsPath = '/console/insights';

/** How many weeks are drawn, and looked at for where it is quiet: about a quarter of a year. */
const together = 12;

/** How many of them are drawn: more numbers would not fit over their columns on a phone. */
const drawnWeeks = 8;

/** Of what happens to chats with offices, what is shown here. */
const handedOn = ['begun', 'answered', 'closed'] as const;

const outcomes = ['answered', 'suggested', 'none', 'helped', 'notHelped'] as const;
type Outcome = (typeof outcomes)[number];

const outcomeText = (what: Outcome, { insights, answer }: Text): string =>
  what === 'helped' ? answer.helped : what === 'notHelped' ? answer.notMeant : insights.one[what];

/** What is not shown, in words: a number that stands for itself is below ten, and one that depends on others may be more. */
const said = (cell: Cell, alone: boolean, { few, hidden }: Text['insights']): string =>
  cell === null ? (alone ? few : hidden) : String(cell);

const standsAlone = (what: Outcome): boolean => what === 'suggested' || what === 'none';

/** Numbers as tables and charts, with what silence can mean beside them (care.md PR-63). */
export function insightsPage(visit: SignedIn, { weeks, at, handoffs }: Used): string {
  const { insights: text } = textIn(visit.language);
  const latest = weeks.slice(0, together);
  const week = weeks[at]!;
  const main = html`${text.intro.map((sentence) => html`<p>${sentence}</p>`)}
    <p><a href="${insightsPath}.csv" download>${text.save}</a></p>
    ${byWeek(visit, latest)} ${silence(visit, latest)} ${oneWeek(visit, weeks, at)} ${offices(visit, handoffs)}`;
  return frame(visit, { title: text.title, main, here: at === 0 ? insightsPath : `${insightsPath}?week=${week.week}` });
}

const section = (id: string, title: string, content: Html): Html =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

function byWeek({ language }: SignedIn, weeks: readonly Week[]): Html {
  const { insights: text } = textIn(language);
  const last = weeks.slice(0, drawnWeeks);
  const top = highest(last.flatMap((week) => languages.map((one) => week.languages[one].answered)));
  const drawn = languages.filter((one) => last.some((week) => week.languages[one].answered !== null));
  const rows = weeks.map((week) => {
    const cells = languages.map((one) => week.languages[one].answered);
    return [text.weekOf(dateIn(language, week.from)), ...[...cells, sumOfShown(cells)].map((cell) => said(cell, false, text))];
  });
  return section(
    'by-week',
    text.byWeek.title,
    html`${
      drawn.length > 0 &&
      html`<p class="hint">${text.byWeek.about(last.length)}</p>
        <div class="charts">${drawn.map((one) => drawnIn(language, one, last, top))}</div>`
    }
    ${table('by-week', [text.week, ...languages.map((one) => ownName[one]), text.shownTogether], rows)}`,
  );
}

/** The weeks of one language as columns, the oldest first. */
function drawnIn(reads: Language, language: Language, weeks: readonly Week[], top: number): Html {
  const month = new Intl.DateTimeFormat(locales[reads], { month: 'short', timeZone: 'UTC' });
  const columns = weeks.toReversed().map(({ from, languages: all }, at): Column => {
    const day = Number(from.slice(8));
    return { value: all[language].answered, under: [String(day), at === 0 || day <= 7 ? month.format(new Date(`${from}T00:00:00Z`)) : ''] };
  });
  return columnChart(reads, { id: `weeks-${language}`, caption: ownName[language], columns, top });
}

function silence({ language }: SignedIn, weeks: readonly Week[]): Html {
  const text = textIn(language);
  const { silence: words } = text.insights;
  const heard = (count: number): string => (count === 0 ? words.quiet : words.some(count, weeks.length));
  const rows = groups.map((group) => [text.groups[group], ...languages.map((one) => heard(weeksHeard(weeks, one, group)))]);
  const list = (items: readonly string[]): Html =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return section(
    'quiet',
    words.title,
    html`<p>${words.about(weeks.length)}</p>
      <h3>${words.means}</h3>
      ${list(words.meanings)}
      <p><strong>${words.never}</strong></p>
      ${table('quiet', [text.insights.one.group, ...languages.map((one) => ownName[one])], rows)}
      <h3>${words.do}</h3>
      ${list(words.todo)}
      <p><a href="${meetingPath(language)}">${text.outreach.page}</a></p>`,
  );
}

function oneWeek(visit: SignedIn, weeks: readonly Week[], at: number): Html {
  const { language } = visit;
  const text = textIn(language);
  const { insights, offices } = text;
  const { one } = insights;
  const week = weeks[at]!;
  const way = (to: Week | undefined, label: string, rel: string): Html | false =>
    to !== undefined && html`<a rel="${rel}" href="${insightsPath}?week=${to.week}#week">${label}</a>`;
  const byGroup = groups.map((group) => {
    const cells = languages.map((other) => week.languages[other].groups[group]);
    return [text.groups[group], ...cells.map((cell) => said(cell, true, insights)), said(sumOfShown(cells), false, insights)];
  });
  const totals = languages.map((other) => week.languages[other].answered);
  const all = [insights.together, ...[...totals, sumOfShown(totals)].map((cell) => said(cell, false, insights))];
  const outcome = languages.map((other) => [
    ownName[other],
    ...outcomes.map((what) => said(week.languages[other][what], standsAlone(what), insights)),
  ]);
  const summed = outcomes.map((what) => said(sumOfShown(languages.map((other) => week.languages[other][what])), false, insights));
  const doors = doorKinds.map((kind) => [offices.kinds[kind], said(week.doors[kind], true, insights)]);
  return section(
    'week',
    one.title,
    html`<h3 id="which-week">${insights.weekOf(dateIn(language, week.from))}</h3>
      <p class="pages">${way(weeks[at - 1], one.newer, 'next')} ${way(weeks[at + 1], one.older, 'prev')}</p>
      <h3 id="week-groups">${one.groups}</h3>
      ${table('week-groups which-week', [one.group, ...languages.map((other) => ownName[other]), insights.shownTogether], [...byGroup, all])}
      <h3 id="week-outcomes">${one.outcomes}</h3>
      <p class="hint">${one.reactions}</p>
      ${table(
        'week-outcomes which-week',
        [insights.language, ...outcomes.map((what) => outcomeText(what, text))],
        [...outcome, [insights.shownTogether, ...summed]],
      )}
      <h3 id="week-doors">${one.doors}</h3>
      ${table('week-doors which-week', [one.kind, insights.number], [...doors, [insights.together, said(week.doorsTogether, false, insights)]])}`,
  );
}

function offices(visit: SignedIn, periods: OfficePeriod[]): Html {
  const { insights: text, figures } = textIn(visit.language);
  const series = handedOn.map((event) => ({
    caption: figures.events[event],
    cells: periods.map((period) => ({ period: period.period, cell: period[event] })),
  }));
  return section(
    'offices',
    text.handoffs.title,
    html`<p>${text.handoffs.about}</p>
      ${charts(visit, 'offices', series)}
      ${table(
        'offices',
        [figures.period, ...handedOn.map((event) => figures.events[event])],
        periods.map((period) => [periodText(period.period, figures), ...handedOn.map((event) => said(period[event], false, text))]),
      )}`,
  );
}

/** One week as rows of a table for other programs: only what has a number. */
export function rowsOf({ language }: SignedIn, week: Week): string[][] {
  const text = textIn(language);
  const { insights, groups: names, offices } = text;
  const row = (tongue: string, what: string, cell: Cell): string[][] => (cell === null ? [] : [[week.from, tongue, what, String(cell)]]);
  return [
    ...languages.flatMap((other) => [
      ...groups.flatMap((group) => row(ownName[other], names[group], week.languages[other].groups[group])),
      ...outcomes.flatMap((what) => row(ownName[other], outcomeText(what, text), week.languages[other][what])),
    ]),
    ...doorKinds.flatMap((kind) => row('', offices.kinds[kind], week.doors[kind])),
    ...row('', insights.one.doors, week.doorsTogether),
  ];
}
