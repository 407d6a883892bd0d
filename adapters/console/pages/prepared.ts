import { preparedSentence, offered, type Sentence } from '../../../bots/preparedSentences.js';
import type { Referral } from '../../../dialogs/referral.js';
import { CalendarDate, direction, htmlLang, type Language } from '../../../knowledge/language.js';
import { gap, type Remark } from '../../../knowledge/remarks.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';

/** One of them, in a language, for the person of a case. */
const prepared = ({ parts, form }: SignedIn, { consent }: Referral, sentence: Sentence, language: Language): string =>
  preparedSentence(sentence, language, {
    today: parts.desk.today,
    day: CalendarDate.safeParse(form.day).data,
    whole: consent.wholeInTeams,
  });

/** The sentence that was pressed, in the language of the person. */
export function preparedFor(visit: SignedIn, referral: Referral): { text: string } | undefined {
  const id = offered.find((one) => one === visit.form.put);
  return id && { text: prepared(visit, referral, id, referral.language) };
}

/** The last message, in the language of the person, and what it says in the reader's. */
export const kindEnd = (visit: SignedIn, referral: Referral, language: Language): string => prepared(visit, referral, 'closing', language);

/** All that are offered, in the language of the person, each with its meaning in the reader's. They are buttons of the form around the box, so that what was typed comes along. */
export function preparedList(visit: SignedIn, referral: Referral): Html {
  const { id, language, consent } = referral;
  const { replies } = textIn(visit.language).tools;
  const one = (reply: (typeof offered)[number]): Html =>
    html`<li>
      <button class="plain" name="put" value="${reply}" formaction="/console/cases/${id}/prepared">${replies.list[reply].title}</button>
      <p lang="${htmlLang(language)}" dir="${direction(language)}">${prepared(visit, referral, reply, language)}</p>
      ${language !== visit.language && html`<p class="hint">${prepared(visit, referral, reply, visit.language)}</p>`}
    </li>`;
  return html`<details class="prepared">
    <summary>${replies.title}</summary>
    <p class="hint">${replies.hint(gap)}</p>
    <p>
      <label for="day">${replies.day}</label
      ><input type="date" id="day" name="day" value="${visit.form.day}" min="${visit.parts.desk.today}" max="${consent.until}" />
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
