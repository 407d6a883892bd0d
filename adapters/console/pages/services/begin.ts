import { doorKinds } from '../../../../knowledge/door.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { notice, postForm } from '../answers/pieces.js';
import { frame } from '../frame.js';
import { servicesPath } from './pieces.js';

export const newOfficePath = '/console/office';

/** The form that an office begins with. What was typed comes back where it cannot be taken. */
export function newOfficePage(visit: SignedIn, said?: string): string {
  const { newOffice: text, officeEditing, offices } = textIn(visit.language);
  const typed = (name: string): string => visit.fields.get(name) ?? '';
  const main = html`<p><a href="${servicesPath}">${officeEditing.back}</a></p>
    ${notice(said)}
    <p>${text.about}</p>
    ${postForm(
      visit,
      newOfficePath,
      html`<p>
          <label for="called">${officeEditing.fields.official}</label>
          <input id="called" name="called" value="${typed('called')}" required maxlength="80" dir="ltr" />
          <span class="hint">${text.nameHint}</span>
        </p>
        <p>
          <label for="kind">${officeEditing.fields.kind}</label>
          <select id="kind" name="kind">
            ${doorKinds.map(
              (kind) => html`<option value="${kind}" ${kind === typed('kind') && html` selected`}>${offices.kinds[kind]}</option>`,
            )}
          </select>
        </p>
        <fieldset>
          <legend>${text.messages.title}</legend>
          ${(['here', 'teams'] as const).map(
            (place) =>
              html`<p class="tick">
                <input
                  type="radio"
                  id="messages-${place}"
                  name="messages"
                  value="${place}"
                  ${(typed('messages') === 'teams') === (place === 'teams') && html` checked`}
                /><label for="messages-${place}">${text.messages[place]}</label>
              </p>`,
          )}
        </fieldset>
        <button class="again">${text.go}</button>`,
    )}`;
  return frame(visit, { title: text.title, main, here: visit.posted ? undefined : newOfficePath });
}
