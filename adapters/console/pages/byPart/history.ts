import { dateIn } from '../../../../dialogs/provenance.js';
import { partsIn, type Revision } from '../../../../knowledge/editing/revision.js';
import { parts } from '../../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../../knowledge/editing/roles.js';
import { marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { backTo, notice, partLabel, postForm, type Place } from '../answers/pieces.js';
import { changedFields } from './review.js';

/** What became of what is kept, newest first, with what can be read and put back. */
export function historyPage(
  visit: SignedIn,
  { id }: { id: string },
  history: readonly Revision<object>[],
  place: Place,
  said?: string,
): string {
  const { history: text } = textIn(visit.language).publishing;
  const first = history.at(-1);
  const main = html`${backTo(visit, id, place)} ${notice(said)} ${history.length === 0 && html`<p>${text.none}</p>`}
  ${history.map((revision, at) => step(visit, revision, at > 0, place))}
  ${first && restoring(visit, id, first.number - 1, text.first, place)}`;
  return frame(visit, { title: text.title, main, here: visit.posted ? undefined : place.path(id, 'history') });
}

function step(visit: SignedIn, revision: Revision<object>, older: boolean, place: Place): Html {
  const { history: text } = textIn(visit.language).publishing;
  const named = (names: readonly string[]): string => names.map(visit.parts.accounts.nameOf).join(marks[visit.language].comma);
  const { number, on, did, by, authors, approvers, passedOver } = revision;
  const changed = partsIn(revision);
  return html`<section class="step">
    <h2>${text.step(number, dateIn(visit.language, on))}</h2>
    <p>${text.by(text.did[did], named([by]))}</p>
    ${authors.length > 0 && html`<p class="hint">${text.authors(named(authors))}</p>`}
    ${approvers.length > 0 && html`<p class="hint">${text.approvers(named(approvers))}</p>`}
    ${passedOver !== null && html`<p class="hint">${text.over(named([passedOver.by]), passedOver.why)}</p>`}
    ${
      changed.length > 0 &&
      html`<details>
        <summary>${text.differences}</summary>
        ${changed.map(
          (part) =>
            html`<h3>${partLabel(visit, part)}</h3>
              ${changedFields(visit, revision.parts[part]!.before, revision.parts[part]!.after, part, (words) => html`<h4>${words}</h4>`, place)}`,
        )}
      </details>`
    }
    ${older && restoring(visit, revision.entry, number, text.restore, place)}
  </section>`;
}

const restoring = (visit: SignedIn, entry: string, number: number, label: string, { path }: Place): Html | false =>
  parts.every((part) => mayWrite(editorOf(visit), part)) &&
  postForm(
    visit,
    path(entry, 'restore'),
    html`<input type="hidden" name="number" value="${number}" /><button class="plain">${label}</button>`,
  );
