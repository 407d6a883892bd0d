import { versionOf } from '../../../../bots/partEditing.js';
import type { ServiceRow } from '../../../../bots/serviceList.js';
import { offices } from '../../../../bots/subject.js';
import type { Change } from '../../../../knowledge/editing/change.js';
import { mayPublish, mayRead } from '../../../../knowledge/editing/roles.js';
import type { ServiceContent } from '../../../../knowledge/editing/serviceParts.js';
import type { Service } from '../../../../knowledge/service.js';
import { languages } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { notice, over, postForm, surely } from '../answers/pieces.js';
import { frame } from '../frame.js';
import { deleting } from '../byPart/deleting.js';
import { partsTable } from '../byPart/partsTable.js';
import { contacts } from './contacts.js';
import { servicePath, servicesPath, servicesPlace } from './pieces.js';

/** What the page of an office is made of. */
export interface ShownOffice {
  row: ServiceRow;
  change: Change<ServiceContent> | undefined;
  /** Whether whoever looks may delete it. */
  deletable: boolean;
  today: string;
  said?: string | undefined;
}

/** One office: its contacts, how each part stands, and what can be done with it by whoever looks. */
export function servicePage(visit: SignedIn, { row: { service }, change, deletable, today, said }: ShownOffice): string {
  const { editing, offices: of, publishing, officeEditing: text } = textIn(visit.language);
  const draft = service.status === 'draft';
  const unconfirmed = languages.some((language) => service.in[language].confirmed === null);
  const main = html`<p><a href="${servicesPath}">${text.back}</a></p>
    ${notice(said)}
    <p>${text.status[service.status]} ${!draft && unconfirmed && text.unconfirmed}</p>
    <p class="hint">${of.kinds[service.kind]} · <bdi lang="en" dir="ltr">${service.name}</bdi></p>
    ${receiving(visit, service)} ${contacts(visit, service, today)}
    ${
      mayRead(editorOf(visit)) &&
      html`${partsTable(visit, offices, servicesPlace, { entry: service, change })}
        <ul class="ways">
          ${change && html`<li><a href="${servicePath(service.id, 'publish')}">${publishing.title}</a></li>`}
          <li><a href="${servicePath(service.id, 'history')}">${publishing.history.title}</a></li>
        </ul>`
    }
    ${
      !draft &&
      mayPublish(editorOf(visit)) &&
      html`<details class="act">
        <summary>${editing.entry.confirm.title}</summary>
        <p>${text.confirm.about}</p>
        ${postForm(
          visit,
          servicePath(service.id, 'confirm'),
          html`${over(versionOf(service, undefined))}${surely('read', editing.entry.confirm.read)}<button class="again">
              ${editing.entry.confirm.go}
            </button>`,
        )}
      </details>`
    }
    ${deletable && deleting(visit, service.id, servicesPlace)}`;
  return frame(visit, { title: service.in[visit.language].name, main, here: visit.posted ? undefined : servicePath(service.id) });
}

/** Whether anybody reads and answers for it here: otherwise people get its contacts only, and the page says how that becomes another. */
function receiving(visit: SignedIn, { id, wholeInTeams }: Pick<Service, 'id' | 'wholeInTeams'>): Html {
  const { newOffice, operating, wholeInTeams: teams } = textIn(visit.language);
  const { receivers: text } = newOffice;
  const count = visit.parts.accounts.staff(id).length;
  return html`<p>
      ${count > 0 ? text.some(count) : text.none}
      ${count === 0 && mayRead(editorOf(visit)) && html`<span class="hint">${text.how(operating.title)}</span>`}
    </p>
    ${wholeInTeams && html`<p>${teams.own}</p>`}`;
}
