import { narrowings, type EntryRow, type Wanted } from '../../../../bots/entryList.js';
import type { ToDo } from '../../../../bots/answersToDo.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import { mayBegin, mayPublish } from '../../../../knowledge/editing/roles.js';
import { groups } from '../../../../knowledge/entry.js';
import { asRead } from '../../../../knowledge/sourceDocument.js';
import { direction, htmlLang, languages, ownName } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { changing, choice } from '../byPart/list.js';
import { frame } from '../frame.js';
import { dueHead } from './due.js';
import { exchangeWays } from './exchange.js';
import { sourcesPath } from './sources.js';
import { topicPath, workPath } from '../work.js';
import { entryPath, listPath, notice, postForm, surely, titleIn, wantedPath } from './pieces.js';

/** How many entries stand on a page. */
export const perPage = 30;

/** What a page of the list is made of. */
export interface Listed {
  rows: EntryRow[];
  wanted: Wanted;
  /** What is to be done by whoever looks, of all entries. */
  toDo: ToDo;
  page: number;
  said?: string | undefined;
}

/** The entries, a page at a time, with how each language stands. */
export function answersPage(visit: SignedIn, { rows, wanted, toDo, page, said }: Listed): string {
  const { editing, sources, worklist } = textIn(visit.language);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const at = Math.min(page, pages);
  const shown = rows.slice((at - 1) * perPage, at * perPage);
  const begins = mayBegin(editorOf(visit));
  const main = html`${notice(said)}
    <ul class="ways">
      <li><a href="${workPath}">${worklist.desk.title}</a></li>
      ${begins && html`<li><a href="${topicPath}">${worklist.topic.title}</a></li>`}
      <li><a href="${sourcesPath}">${sources.title}</a></li>
    </ul>
    ${dueHead(visit, toDo)} ${filter(visit, wanted)}
    ${
      rows.length === 0
        ? html`<p>${editing.none}</p>
            <p><a href="${listPath}">${editing.all}</a></p>`
        : html`<p class="hint">${editing.found(rows.length)}</p>
            ${table(visit, shown)}
            <p class="pages">
              ${at > 1 && html`<a href="${wantedPath(wanted, at - 1)}">${editing.newer}</a>`}
              ${at < pages && html`<a href="${wantedPath(wanted, at + 1)}">${editing.older}</a>`}
            </p>`
    }
    ${exchangeWays(visit)} ${confirming(visit, rows, wanted)}`;
  return frame(visit, { title: editing.title, main, here: wantedPath(wanted, at) });
}

function table(visit: SignedIn, rows: EntryRow[]): Html {
  const { editing, sources, groups: names } = textIn(visit.language);
  const row = ({ entry, states, overdue, changed, unconfirmed, unhelpful }: EntryRow): Html =>
    html`<tr>
      <th scope="row"><a href="${entryPath(entry.id)}">${titleIn(entry.in, visit.language)}</a></th>
      <td data-head="${editing.entry.group}">${names[entry.group]}</td>
      <td data-head="${editing.entry.state}">
        ${entry.status !== 'published' && html`<strong class="mark">${editing.common.statuses[entry.status]}</strong> `}
        ${changing(visit, states)}
        ${overdue && html`<strong class="mark">${editing.marks.overdue(dateIn(visit.language, entry.reviewBy))}</strong> `}
        ${changed && html`<strong class="mark">${sources.changed}</strong> `}
        ${unhelpful && html`<strong class="mark">${editing.marks.unhelpful}</strong> `}
        ${unconfirmed && html`<span class="hint">${editing.marks.unconfirmed}</span>`}
      </td>
    </tr>`;
  return html`<table class="columns cases answers">
    <thead>
      <tr>
        ${[editing.edit.title, editing.entry.group, editing.entry.state].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
  </table>`;
}

function filter(visit: SignedIn, { text = '', group, language, narrowing }: Wanted): Html {
  const { editing, groups: names } = textIn(visit.language);
  const { filter: words } = editing;
  return html`<div class="filter">
    <form method="get" action="${listPath}">
      <p>
        <label for="q">${words.text}</label><input id="q" name="q" value="${text}" dir="${direction(visit.language)}" maxlength="200" />
      </p>
      <details ${(group || language || narrowing) && html` open`}>
        <summary>${words.open}</summary>
        <div>
          ${choice(
            visit,
            'group',
            words.group,
            group,
            groups.map((value) => ({ value, label: names[value] })),
          )}
          ${choice(
            visit,
            'in',
            words.language,
            language,
            languages.map((value) => ({ value, label: ownName[value], lang: htmlLang(value) })),
          )}
          ${choice(
            visit,
            'only',
            words.only,
            narrowing,
            narrowings.map((value) => ({ value, label: words.narrowings[value] })),
          )}
        </div>
      </details>
      <button class="again">${words.show}</button>
    </form>
  </div>`;
}

/** A whole group at a time is confirmed from the list that shows just it (decisions.md D1). */
function confirming(visit: SignedIn, rows: EntryRow[], { text, group, language, narrowing }: Wanted): Html | false {
  const { editing } = textIn(visit.language);
  const open = rows.filter(({ unconfirmed }) => unconfirmed);
  const just = group !== undefined && !text && !language && (narrowing === undefined || narrowing === 'unconfirmed');
  if (!just || open.length === 0 || !mayPublish(editorOf(visit))) return false;
  return html`<section>
    <h2>${editing.group.title}</h2>
    <p>${editing.group.about(open.length)}</p>
    ${postForm(
      visit,
      `${listPath}/confirm`,
      html`<input type="hidden" name="group" value="${group}" />
        ${open.map(({ entry }) => html`<input type="hidden" name="read" value="${entry.id} ${asRead(entry)}" />`)}
        ${surely('sure', editing.entry.confirm.read)}
        <button class="again">${editing.group.go}</button>`,
    )}
  </section>`;
}
