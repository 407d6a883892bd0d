import type { KeptOf } from '../../../../bots/partEditing.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import type { Kept } from '../../byPart/kept.js';
import { countOf, type Remarks } from '../../byPart/remarks.js';
import type { SignedIn } from '../../visit.js';
import { findingsList } from './findings.js';

/** What is to be corrected before it can be published, for whoever writes and whoever reviews. @param more what is said above the list */
export function remarksList<T extends { id: string; revision: number }, C extends object, Typed>(
  visit: SignedIn,
  kept: Kept<T, C, Typed>,
  found: KeptOf<T, C>,
  remarks: Remarks,
  more?: Html | false,
): Html | false {
  const text = textIn(visit.language);
  const fields = kept.fields(text);
  return (
    countOf(remarks) > 0 &&
    html`<details class="remarks" open>
      <summary>${text.editing.edit.remarks}</summary>
      ${more}
      ${
        remarks.empty.length > 0 &&
        html`<ul>
          ${remarks.empty.map((box) => html`<li><b>${fields[box] ?? box}</b> – ${text.statement.empty}</li>`)}
        </ul>`
      }
      ${remarks.findings.length > 0 && findingsList(remarks.findings, visit.language, kept.boxOf(found, visit.language))}
    </details>`
  );
}
