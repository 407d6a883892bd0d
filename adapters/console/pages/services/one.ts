import type { ServiceRow } from '../../../../bots/serviceList.js';
import { offices } from '../../../../bots/subject.js';
import type { Change } from '../../../../knowledge/editing/change.js';
import { mayPublish, mayRead } from '../../../../knowledge/editing/roles.js';
import type { ServiceContent } from '../../../../knowledge/editing/serviceParts.js';
import { languages } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { notice, postForm, surely } from '../answers/pieces.js';
import { frame } from '../frame.js';
import { partsTable } from '../byPart/partsTable.js';
import { contacts } from './contacts.js';
import { servicePath, servicesPath, servicesPlace } from './pieces.js';

type Pending = Change<ServiceContent> | undefined;

/** One office: its contacts, how each part stands, and what can be done with it by whoever looks. */
export function servicePage(visit: SignedIn, { service }: ServiceRow, change: Pending, today: string, said?: string): string {
  const { editing, offices: of, publishing, officeEditing: text } = textIn(visit.language);
  const unconfirmed = languages.some((language) => service.in[language].confirmed === null);
  const main = html`<p><a href="${servicesPath}">${text.back}</a></p>
    ${notice(said)}
    <p>${text.status[service.status]} ${unconfirmed && text.unconfirmed}</p>
    <p class="hint">${of.kinds[service.kind]} · <bdi lang="en" dir="ltr">${service.name}</bdi></p>
    ${contacts(visit, service, today)}
    ${
      mayRead(editorOf(visit)) &&
      html`${partsTable(visit, offices, servicesPlace, { entry: service, change })}
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
