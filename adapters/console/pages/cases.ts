import type { Case, CasePage, Counts, Wanted } from '../../../bots/caseList.js';
import type { CaseState } from '../../../bots/cases.js';
import type { OfficeHours } from '../../../bots/rosters.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { htmlLang, languages, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import { filters, listPath, states } from '../filter.js';
import { receiverOf, type Renewing, type SignedIn } from '../visit.js';
import { frame } from './frame.js';
import { hoursOf } from './hoursOf.js';

/** The name of a service in the language of the page; its id where the directory no longer has it. */
export const officeName = ({ parts, language }: SignedIn, service: string): string =>
  parts.directory.service(service)?.in[language].name ?? service;

const stateIn = ({ language }: SignedIn, state: CaseState): string => {
  const { desk, agreement } = textIn(language);
  return state === 'asked' ? agreement.desk.asked : desk.cases[state];
};

/** The cases of an account, a page at a time: nothing of what was written. */
export function casesPage(
  visit: SignedIn,
  found: CasePage,
  wanted: Wanted,
  offices: { service: string; found: OfficeHours | undefined }[],
): string {
  const { desk, tools, figures } = textIn(visit.language);
  const filtered = filters(wanted);
  const { unread, waiting } = found.counts;
  const main = html`${counts(visit, found.counts)} ${renewing(visit, wanted, found.page)}
    ${(filtered || found.total > 0) && filter(visit, wanted)}
    ${found.total > 0 ? html`${table(visit, found.cases)} ${found.pages > 1 && pages(visit, found, wanted)}` : html`<p>${filtered ? tools.list.nothing : desk.cases.none}</p>`}
    ${filtered && html`<p><a href="${listPath({})}">${tools.list.reset}</a></p>`}
    ${offices.map(({ service, found }) => hoursOf(visit, service, officeName(visit, service), found))}
    <p><a href="/console/statistics">${figures.title}</a></p>`;
  return frame(visit, { title: desk.cases.title, fresh: unread + waiting, main, here: listPath(wanted, found.page) });
}

/** What there is to do, each with the way to it. Nothing where there is nothing. */
function counts(visit: SignedIn, found: Counts): Html | false {
  const { counts: text, order } = textIn(visit.language).atDesk.list;
  const ways: [keyof Counts, Wanted][] = [
    ['late', { late: true }],
    ['due', { due: true }],
    ['unread', { unread: true }],
    ['waiting', { state: 'waiting' }],
  ];
  const shown = ways.filter(([what]) => found[what] > 0);
  if (shown.length === 0) return false;
  return html`<ul class="counts">
      ${shown.map(([what, wanted]) => html`<li class="${what}"><a href="${listPath(wanted)}">${text[what]}: ${found[what]}</a></li>`)}
    </ul>
    ${found.late + found.due > 0 && html`<p class="hint">${order}</p>`}`;
}

/** That the list renews itself, and the way to stop that: whoever reads slowly or by ear decides about their page. */
function renewing(visit: SignedIn, wanted: Wanted, page: number): Html {
  const { refresh: text } = textIn(visit.language).atDesk;
  const path = listPath(wanted, page);
  const way = (renew: Renewing, label: string): Html => html`<a href="${path}${path.includes('?') ? '&' : '?'}renew=${renew}">${label}</a>`;
  return html`<p class="hint renewing">
    ${visit.renews ? html`${text.on} ${way('no', text.stop)}` : html`${text.off} ${way('yes', text.start)}`}
  </p>`;
}

function table(visit: SignedIn, cases: Case[]): Html {
  const { desk, tools, hours, gone } = textIn(visit.language);
  const { cases: text } = desk;
  const several = receiverOf(visit).services.length > 1;
  const state = ({ state, unread, due, left, slow }: Case): Html =>
    html`<span class="state ${state}">${stateIn(visit, state)}</span
      >${unread && html` <strong class="unread">${text.unread}</strong>`}${due !== undefined && html` <strong class="unread due">${tools.list.reminder(dateIn(visit.language, due))}</strong>`}${left && html` <strong class="slow">${gone.desk.mark}</strong>`}${slow !== undefined && html` <strong class="slow">${hours.desk.late(slow)}</strong>`}`;
  const row = (one: Case): Html =>
    html`<tr>
      <th scope="row"><a href="/console/cases/${one.id}" lang="en" dir="ltr">${one.name}</a></th>
      <td data-head="${text.state}">${state(one)}</td>
      <td data-head="${text.writes}"><span lang="${htmlLang(one.language)}">${ownName[one.language]}</span></td>
      <td data-head="${text.last}">${dateIn(visit.language, one.on)}</td>
      ${several && html`<td data-head="${text.office}">${officeName(visit, one.service)}</td>`}
    </tr>`;
  return html`<table class="columns cases">
    <thead>
      <tr>
        ${[text.case, text.state, text.writes, text.last, ...(several ? [text.office] : [])].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${cases.map(row)}
    </tbody>
  </table>`;
}

/** Where the page stands, and the ways to those before and after it. */
function pages(visit: SignedIn, { cases, page, pages, before, total }: CasePage, wanted: Wanted): Html {
  const { desk, tools, atDesk } = textIn(visit.language);
  return html`<p class="pages">
    <span class="hint">${tools.list.position(before + 1, before + cases.length, total)}</span>
    ${page > 1 && html`<a href="${listPath(wanted, page - 1)}">${atDesk.list.previous}</a>`}
    ${page < pages && html`<a href="${listPath(wanted, page + 1)}">${desk.cases.older}</a>`}
  </p>`;
}

/** Folded away until something is filtered. */
function filter(visit: SignedIn, wanted: Wanted): Html {
  const { desk, tools, atDesk } = textIn(visit.language);
  const { services } = receiverOf(visit);
  const choice = (
    name: string,
    label: string,
    chosen: string | undefined,
    options: { value: string; label: string; lang?: string }[],
  ): Html =>
    html`<p>
      <label for="${name}">${label}</label
      ><select id="${name}" name="${name}">
        <option value="">${tools.list.all}</option>
        ${options.map(
          ({ value, label, lang }) =>
            html`<option value="${value}" ${lang !== undefined && html` lang="${lang}"`} ${value === chosen && html` selected`}>
              ${label}
            </option>`,
        )}
      </select>
    </p>`;
  const tick = (name: string, label: string, chosen: boolean | undefined): Html =>
    html`<p class="tick">
      <input type="checkbox" id="${name}" name="${name}" value="1" ${chosen && html` checked`} /><label for="${name}">${label}</label>
    </p>`;
  const offices = services.map((value) => ({ value, label: officeName(visit, value) }));
  return html`<details class="filter" ${filters(wanted) && html` open`}>
    <summary>${tools.list.filter}</summary>
    <form method="get" action="/console/cases">
      ${choice(
        'state',
        desk.cases.state,
        wanted.state,
        states.map((value) => ({ value, label: stateIn(visit, value) })),
      )}
      ${choice(
        'writes',
        desk.cases.writes,
        wanted.language,
        languages.map((value) => ({ value, label: ownName[value], lang: htmlLang(value) })),
      )}
      ${services.length > 1 && choice('office', desk.cases.office, wanted.service, offices)}
      ${tick('unread', tools.list.unread, wanted.unread)} ${tick('due', tools.list.due, wanted.due)}
      ${tick('late', atDesk.list.onlyLate, wanted.late)}
      <button class="again">${tools.list.show}</button>
    </form>
  </details>`;
}
