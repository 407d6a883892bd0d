import type { Case } from '../../../bots/desk.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { htmlLang, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import { receiverOf, type SignedIn } from '../visit.js';
import { frame } from './frame.js';

const path = (page: number): string => (page > 1 ? `/console/cases?page=${page}` : '/console/cases');

/** The name of a service in the language of the page; its id where the directory no longer has it. */
export const officeName = ({ parts, language }: SignedIn, service: string): string =>
  parts.directory.service(service)?.in[language].name ?? service;

/** The cases of an account, a page at a time: nothing of what was written. */
export function casesPage(visit: SignedIn, { cases, more }: { cases: Case[]; more: boolean }): string {
  const { cases: text } = textIn(visit.language).desk;
  const { page } = visit;
  const several = receiverOf(visit).services.length > 1;
  const state = ({ state, unread }: Case): Html =>
    html`<span class="state ${state}">${text[state]}</span>${unread && html` <strong class="unread">${text.unread}</strong>`}`;
  const row = (one: Case): Html =>
    html`<tr>
      <th scope="row"><a href="/console/cases/${one.id}" lang="en" dir="ltr">${one.name}</a></th>
      <td data-head="${text.state}">${state(one)}</td>
      <td data-head="${text.writes}"><span lang="${htmlLang(one.language)}">${ownName[one.language]}</span></td>
      <td data-head="${text.last}">${dateIn(visit.language, one.on)}</td>
      ${several && html`<td data-head="${text.office}">${officeName(visit, one.service)}</td>`}
    </tr>`;
  const main =
    cases.length === 0
      ? html`<p>${text.none}</p>`
      : html`<table class="columns cases">
          <thead>
            <tr>
              ${[text.case, text.state, text.writes, text.last, ...(several ? [text.office] : [])].map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${cases.map(row)}
          </tbody>
        </table>`;
  const pages = html`<p class="pages">
    ${page > 1 && html`<a href="${path(page - 1)}">${text.newer}</a>`} ${more && html`<a href="${path(page + 1)}">${text.older}</a>`}
  </p>`;
  const figures = html`<p><a href="/console/statistics">${textIn(visit.language).figures.title}</a></p>`;
  return frame(visit, { title: text.title, main: html`${main} ${(more || page > 1) && pages} ${figures}`, here: path(page) });
}
