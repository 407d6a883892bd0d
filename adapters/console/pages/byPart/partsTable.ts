import type { KeptOf } from '../../../../bots/partEditing.js';
import { stateOf } from '../../../../bots/partStates.js';
import type { Subject } from '../../../../bots/subject.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import { parts, type Part } from '../../../../knowledge/editing/parts.js';
import { mayApprove, mayWrite } from '../../../../knowledge/editing/roles.js';
import { marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { partLabel, stateMark, type Place } from '../answers/pieces.js';

/** How each part stands, and what whoever looks can do there. */
export function partsTable<T extends { id: string }, C>(
  visit: SignedIn,
  subject: Pick<Subject<T, C>, 'stands'>,
  { path }: Place,
  kept: KeptOf<T, C>,
): Html {
  const { entry: text } = textIn(visit.language).editing;
  return html`<table class="columns cases">
    <thead>
      <tr>
        ${[text.part, text.state, text.do].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${parts.map((part) => row(visit, subject, path, kept, part))}
    </tbody>
  </table>`;
}

function row<T extends { id: string }, C>(
  visit: SignedIn,
  subject: Pick<Subject<T, C>, 'stands'>,
  path: Place['path'],
  { entry, change }: KeptOf<T, C>,
  part: Part,
): Html {
  const { entry: text } = textIn(visit.language).editing;
  const editor = editorOf(visit);
  const pending = change?.parts[part];
  const { nameOf } = visit.parts.accounts;
  const names = pending?.authors.map(nameOf).join(marks[visit.language].comma) ?? '';
  const checks = pending?.state === 'in-review' && mayApprove(editor, pending.authors);
  return html`<tr>
    <th scope="row">${partLabel(visit, part)}</th>
    <td data-head="${text.state}">
      ${stateMark(visit, stateOf(subject, entry, change, part))}
      ${pending && html`<span class="hint">${text.by(names, dateIn(visit.language, pending.on))}</span>`}
      ${pending?.approvedBy != null && html` <span class="hint">${text.approved(nameOf(pending.approvedBy))}</span>`}
      ${pending && pending.note !== '' && html` <span class="hint">${text.note(pending.note)}</span>`}
    </td>
    <td data-head="${text.do}">
      <a href="${path(entry.id, 'write', part)}">${mayWrite(editor, part) ? text.edit : text.read}</a>
      ${checks && html` <a href="${path(entry.id, 'review', part)}">${text.check}</a>`}
      ${part !== 'common' && html` <a href="${path(entry.id, 'preview', part)}">${text.look}</a>`}
    </td>
  </tr>`;
}
