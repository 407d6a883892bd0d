import type { PartState } from '../../../../bots/partStates.js';
import { parts, type Part } from '../../../../knowledge/editing/parts.js';
import { marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { partLabel } from '../answers/pieces.js';

/** The parts of a line of a list at which something is being done, or is to be done. */
export const changing = (visit: SignedIn, states: Record<Part, PartState>): Html =>
  html`${parts
    .filter((part) => states[part] !== 'published')
    .map(
      (part) =>
        html`<span class="state ${states[part]}"
          >${partLabel(visit, part)}${marks[visit.language].colon}${textIn(visit.language).editing.states[states[part]]}</span
        > `,
    )}`;

/** One choice of a filter; what is left at "any" does not narrow the list. */
export const choice = (
  { language }: SignedIn,
  name: string,
  label: string,
  chosen: string | undefined,
  options: readonly { value: string; label: string; lang?: string }[],
): Html =>
  html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      <option value="">${textIn(language).editing.filter.any}</option>
      ${options.map(
        ({ value, label, lang }) =>
          html`<option value="${value}" ${lang !== undefined && html` lang="${lang}"`}${value === chosen && html` selected`}>
            ${label}
          </option>`,
      )}
    </select>
  </p>`;
