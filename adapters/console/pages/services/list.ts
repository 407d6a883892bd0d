import {
  dueOf,
  serviceNarrowings,
  type Due,
  type ServiceNarrowing,
  type ServiceRow,
  type WantedServices,
} from '../../../../bots/serviceList.js';
import { doorKinds } from '../../../../knowledge/door.js';
import { mayBegin, mayRead } from '../../../../knowledge/editing/roles.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { notice } from '../answers/pieces.js';
import { changing, choice } from '../byPart/list.js';
import { frame } from '../frame.js';
import { newOfficePath } from './begin.js';
import { servicePath, servicesPath } from './pieces.js';

/** The address of the list. */
export function wantedServicesPath({ kind, narrowing }: WantedServices): string {
  const said = Object.entries({ kind, only: narrowing }).filter((pair): pair is [string, NonNullable<(typeof pair)[1]>] => !!pair[1]);
  return said.length > 0 ? `${servicesPath}?${new URLSearchParams(said)}` : servicesPath;
}

/** The offices, with how their words and their contacts stand. @param all those whom this account sees, whatever the list is narrowed to */
export function servicesPage(visit: SignedIn, rows: ServiceRow[], all: ServiceRow[], wanted: WantedServices, said?: string): string {
  const { officeEditing: text, newOffice } = textIn(visit.language);
  const main = html`${notice(said)} ${mayBegin(editorOf(visit)) && html`<p><a href="${newOfficePath}">${newOffice.title}</a></p>`}
  ${reminders(visit, dueOf(all))} ${mayRead(editorOf(visit)) && filter(visit, wanted)}
  ${
    rows.length === 0
      ? html`<p>${text.none}</p>
          <p><a href="${servicesPath}">${text.all}</a></p>`
      : html`<p class="hint">${text.found(rows.length)}</p>
          ${table(visit, rows)}`
  }`;
  return frame(visit, { title: text.title, main, here: wantedServicesPath(wanted) });
}

/** What is to be checked before people do not see it any more (decisions.md D17). */
function reminders(visit: SignedIn, due: Due): Html | false {
  const { due: text } = textIn(visit.language).officeEditing;
  const open = (['day-80', 'day-60', 'lapsed'] as const).filter((age) => due[age] > 0);
  return (
    open.length > 0 &&
    html`<ul class="due">
      ${open.map((age) => html`<li><a href="${wantedServicesPath({ narrowing: age })}">${text[age](due[age])}</a></li>`)}
    </ul>`
  );
}

function table(visit: SignedIn, rows: ServiceRow[]): Html {
  const { editing, offices, officeEditing: text } = textIn(visit.language);
  const row = ({ service, states, contacts }: ServiceRow): Html =>
    html`<tr>
      <th scope="row"><a href="${servicePath(service.id)}">${service.in[visit.language].name}</a></th>
      <td data-head="${text.fields.kind}">${offices.kinds[service.kind]}</td>
      <td data-head="${editing.entry.state}">
        ${service.status !== 'active' && html`<strong class="mark">${text.statuses[service.status]}</strong> `} ${changing(visit, states)}
        ${narrowingsOf(contacts).map((age) => html`<span class="hint">${text.filter.narrowings[age]}</span> `)}
      </td>
    </tr>`;
  return html`<table class="columns cases answers">
    <thead>
      <tr>
        ${[text.fields.name, text.fields.kind, editing.entry.state].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
  </table>`;
}

/** What there is to say of the contacts of an office, in the words of the filter. */
const narrowingsOf = (contacts: ServiceRow['contacts']): ServiceNarrowing[] => [
  ...(contacts.includes('lapsed') ? (['lapsed'] as const) : []),
  ...(contacts.includes('day-80') ? (['day-80'] as const) : []),
  ...(contacts.includes('day-60') ? (['day-60'] as const) : []),
  ...(contacts.includes('never') ? (['unconfirmed'] as const) : []),
];

function filter(visit: SignedIn, { kind, narrowing }: WantedServices): Html {
  const { editing, offices, officeEditing: text } = textIn(visit.language);
  return html`<details class="filter" ${(kind || narrowing) && html` open`}>
    <summary>${editing.filter.open}</summary>
    <form method="get" action="${servicesPath}">
      ${choice(
        visit,
        'kind',
        text.filter.kind,
        kind,
        doorKinds.map((value) => ({ value, label: offices.kinds[value] })),
      )}
      ${choice(
        visit,
        'only',
        editing.filter.only,
        narrowing,
        serviceNarrowings.map((value) => ({ value, label: text.filter.narrowings[value] })),
      )}
      <button class="again">${editing.filter.show}</button>
    </form>
  </details>`;
}
