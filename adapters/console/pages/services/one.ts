import { serviceStateOf, type ServiceRow } from '../../../../bots/serviceList.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import type { Change } from '../../../../knowledge/editing/change.js';
import { parts, type Part } from '../../../../knowledge/editing/parts.js';
import { mayApprove, mayPublish, mayRead, mayWrite } from '../../../../knowledge/editing/roles.js';
import type { ServiceContent } from '../../../../knowledge/editing/serviceParts.js';
import { languages, marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { notice, partLabel, postForm, stateMark, surely } from '../answers/pieces.js';
import { frame } from '../frame.js';
import { contacts } from './contacts.js';
import { servicePath, servicesPath } from './pieces.js';

type Pending = Change<ServiceContent> | undefined;

/** One office: its contacts, how each part stands, and what can be done with it by whoever looks. */
export function servicePage(visit: SignedIn, { service }: ServiceRow, change: Pending, today: string, said?: string): string {
  const { editing, offices, publishing, officeEditing: text } = textIn(visit.language);
  const unconfirmed = languages.some((language) => service.in[language].confirmed === null);
  const main = html`<p><a href="${servicesPath}">${text.back}</a></p>
    ${notice(said)}
    <p>${text.status[service.status]} ${unconfirmed && text.unconfirmed}</p>
    <p class="hint">${offices.kinds[service.kind]} · <bdi lang="en" dir="ltr">${service.name}</bdi></p>
    ${contacts(visit, service, today)}
    ${
      mayRead(editorOf(visit)) &&
      html`<table class="columns cases">
          <thead>
            <tr>
              ${[editing.entry.part, editing.entry.state, editing.entry.do].map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${parts.map((part) => row(visit, service, change, part))}
          </tbody>
        </table>
        <ul class="ways">
          ${change && html`<li><a href="${servicePath(service.id, 'publish')}">${publishing.title}</a></li>`}
          <li><a href="${servicePath(service.id, 'history')}">${publishing.history.title}</a></li>
        </ul>`
    }
    ${
      mayPublish(editorOf(visit)) &&
      html`<details class="act">
        <summary>${editing.entry.confirm.title}</summary>
        <p>${text.confirm.about}</p>
        ${postForm(
          visit,
          servicePath(service.id, 'confirm'),
          html`${surely('read', editing.entry.confirm.read)}<button class="again">${editing.entry.confirm.go}</button>`,
        )}
      </details>`
    }`;
  return frame(visit, { title: service.in[visit.language].name, main, here: visit.posted ? undefined : servicePath(service.id) });
}

function row(visit: SignedIn, service: ServiceRow['service'], change: Pending, part: Part): Html {
  const { entry: text } = textIn(visit.language).editing;
  const editor = editorOf(visit);
  const pending = change?.parts[part];
  const { nameOf } = visit.parts.accounts;
  const names = pending?.authors.map(nameOf).join(marks[visit.language].comma) ?? '';
  const checks = pending?.state === 'in-review' && mayApprove(editor, pending.authors);
  return html`<tr>
    <th scope="row">${partLabel(visit, part)}</th>
    <td data-head="${text.state}">
      ${stateMark(visit, serviceStateOf(service, change, part))}
      ${pending && html`<span class="hint">${text.by(names, dateIn(visit.language, pending.on))}</span>`}
      ${pending?.approvedBy != null && html` <span class="hint">${text.approved(nameOf(pending.approvedBy))}</span>`}
      ${pending && pending.note !== '' && html` <span class="hint">${text.note(pending.note)}</span>`}
    </td>
    <td data-head="${text.do}">
      <a href="${servicePath(service.id, 'write', part)}">${mayWrite(editor, part) ? text.edit : text.read}</a>
      ${checks && html` <a href="${servicePath(service.id, 'review', part)}">${text.check}</a>`}
    </td>
  </tr>`;
}
