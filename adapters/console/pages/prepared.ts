import { cleaned } from '../../../dialogs/heardWords.js';
import { daysAfter, keptDays, type Referral } from '../../../dialogs/referral.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { CalendarDate, direction, htmlLang, type Language } from '../../../knowledge/language.js';
import { gap, type Remark } from '../../../knowledge/remarks.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';

type Id = keyof ReturnType<typeof textIn>['tools']['replies']['list'];

/** Those that are offered beside the box; the kind end stands where a case is closed. */
const offered = ['arriving', 'away', 'question', 'times', 'stored', 'danger', 'pause'] as const satisfies Id[];

/** A prepared sentence in a language, as it would be sent today: with a day, or a gap where none is chosen, and nothing in it that cannot be seen. */
function prepared({ parts, form }: SignedIn, id: Id, language: Language): string {
  const { tools, handoff } = textIn(language);
  const day = id === 'danger' ? undefined : CalendarDate.safeParse(form.day).data;
  const until = dateIn(language, daysAfter(parts.desk.today, keptDays.afterLast));
  return cleaned(tools.replies.list[id].text(day ? dateIn(language, day) : gap, until, handoff.menu.takeBack));
}

/** The sentence that was pressed, in the language of the person. */
export function preparedFor(visit: SignedIn, { language }: Referral): { text: string } | undefined {
  const id = offered.find((one) => one === visit.form.put);
  return id && { text: prepared(visit, id, language) };
}

/** The last message, in the language of the person, and what it says in the reader's. */
export const kindEnd = (visit: SignedIn, language: Language): string => prepared(visit, 'closing', language);

/** All that are offered, in the language of the person, each with its meaning in the reader's. They are buttons of the form around the box, so that what was typed comes along. */
export function preparedList(visit: SignedIn, { id, language }: Referral): Html {
  const { replies } = textIn(visit.language).tools;
  const one = (reply: (typeof offered)[number]): Html =>
    html`<li>
      <button class="plain" name="put" value="${reply}" formaction="/console/cases/${id}/prepared">${replies.list[reply].title}</button>
      <p lang="${htmlLang(language)}" dir="${direction(language)}">${prepared(visit, reply, language)}</p>
      ${language !== visit.language && html`<p class="hint">${prepared(visit, reply, visit.language)}</p>`}
    </li>`;
  return html`<details class="prepared">
    <summary>${replies.title}</summary>
    <p class="hint">${replies.hint(gap)}</p>
    <p>
      <label for="day">${replies.day}</label
      ><input type="date" id="day" name="day" value="${visit.form.day}" min="${visit.parts.desk.today}" />
    </p>
    <ul>
      ${offered.map(one)}
    </ul>
  </details>`;
}

/** What there is to remark on a text before it is sent. */
export function remarksSaid({ language }: SignedIn, remarks: Remark[]): Html {
  const { title, again, list } = textIn(language).tools.remarks;
  return html`<p>${title}</p>
    <ul>
      ${remarks.map((remark) => html`<li>${list[remark]}</li>`)}
    </ul>
    <p>${again}</p>`;
}
