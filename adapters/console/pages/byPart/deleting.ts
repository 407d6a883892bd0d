import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { postForm, surely, type Place } from '../answers/pieces.js';

/** What deletes a draft that was begun by mistake. */
export function deleting(visit: SignedIn, id: string, { path }: Place): Html {
  const { draft: text } = textIn(visit.language).newOffice;
  return html`<details class="act">
    <summary>${text.title}</summary>
    <p>${text.about}</p>
    ${postForm(visit, path(id, 'delete'), html`${surely('delete', text.sure)}<button class="again">${text.go}</button>`)}
  </details>`;
}
