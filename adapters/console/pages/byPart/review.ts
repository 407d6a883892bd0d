import type { KeptOf } from '../../../../bots/partEditing.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import { marks } from '../../../../knowledge/language.js';
import type { PartChange } from '../../../../knowledge/editing/change.js';
import { isSame } from '../../../../knowledge/editing/change.js';
import type { Part } from '../../../../knowledge/editing/parts.js';
import { mayApprove } from '../../../../knowledge/editing/roles.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { Kept } from '../../byPart/kept.js';
import { remarksOn } from '../../byPart/remarks.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { differences } from './differences.js';
import { remarksList } from './remarks.js';
import { answersPlace, backTo, notice, over, partName, postForm } from '../answers/pieces.js';

/** What became another in a part, box by box, each under a heading. */
export function changedFields(
  visit: SignedIn,
  before: object | null,
  after: object,
  part: Part,
  heading: (words: string) => Html,
  place = answersPlace,
): Html {
  const fields = place.fields(textIn(visit.language));
  const names = Object.keys(after).filter((field) => !isSame(before && Reflect.get(before, field), Reflect.get(after, field), field));
  return html`${names.map(
    (field) =>
      html`${heading(fields[field] ?? field)} ${differences(before && Reflect.get(before, field), Reflect.get(after, field), part)}`,
  )}`;
}

/** One part as it is to become, for whoever approves it. @param reason what stands in the box for giving it back */
export function reviewPage<T extends { id: string; revision: number }, C extends object, Typed>(
  visit: SignedIn,
  found: KeptOf<T, C>,
  part: Part,
  pending: PartChange<C>,
  kept: Kept<T, C, Typed>,
  said?: string,
  reason = '',
): string {
  const { editing } = textIn(visit.language);
  const { review } = editing;
  const { entry } = found;
  const remarks = remarksOn(kept, found, part, kept.typedOf(pending.content, found, part));
  const editor = editorOf(visit);
  const names = pending.authors.map(visit.parts.accounts.nameOf).join(marks[visit.language].comma);
  const main = html`${backTo(visit, entry.id, kept)} ${notice(said)}
    <p class="hint">${editing.entry.by(names, dateIn(visit.language, pending.on))}</p>
    ${pending.note !== '' && html`<p>${editing.entry.note(pending.note)}</p>`}
    ${pending.effect !== null && part !== 'common' && html`<p>${editing.edit.effects[pending.effect]}</p>`}
    ${remarksList(visit, kept, found, remarks)}
    <section aria-label="${review.after}">
      ${changedFields(visit, pending.was, pending.content, part, (words) => html`<h2>${words}</h2>`, kept)}
    </section>
    ${pending.state === 'draft' && html`<p>${review.unfinished}</p>`}
    ${
      pending.state === 'in-review' &&
      (!mayApprove(editor, pending.authors)
        ? html`<p>${mayApprove(editor, []) ? review.own : ''}</p>`
        : postForm(
            visit,
            kept.path(entry.id, 'approve', part),
            html`${over(pending.version)}<button class="again">${review.approve}</button>`,
          ))
    }
    ${
      pending.state !== 'draft' &&
      mayApprove(editor, []) &&
      postForm(
        visit,
        kept.path(entry.id, 'back', part),
        html`${over(pending.version)}
          <p>
            <label for="reason">${review.reason}</label
            ><input id="reason" name="reason" value="${reason}" maxlength="500" dir="auto" required />
          </p>
          <button class="again">${review.sendBack}</button>`,
      )
    }`;
  return frame(visit, {
    title: `${review.title}${marks[visit.language].colon}${partName(visit, part)}`,
    main,
    here: visit.posted ? undefined : kept.path(entry.id, 'review', part),
  });
}
