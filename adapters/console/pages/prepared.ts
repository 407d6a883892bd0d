import { preparedSentence, offered, type Sentence } from '../../../bots/preparedSentences.js';
import type { Referral } from '../../../dialogs/referral.js';
import { CalendarDate, direction, htmlLang, type Language } from '../../../knowledge/language.js';
import { gap, type Remark } from '../../../knowledge/remarks.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';
import { button } from './told.js';

/** One of them, in a language, for the person of a case. A day that is over is named to nobody. */
function prepared({ parts, form }: SignedIn, { consent }: Referral, sentence: Sentence, language: Language): string {
  const { today } = parts.desk;
  const day = CalendarDate.safeParse(form.awayDay).data;
  return preparedSentence(sentence, language, { today, day: day && day >= today ? day : undefined, whole: consent.wholeInTeams });
}

/** The sentence that was pressed, in the language of the person. */
export function preparedFor(visit: SignedIn, referral: Referral): { text: string } | undefined {
  const id = offered.find((one) => one === visit.form.put);
  return id && { text: prepared(visit, referral, id, referral.language) };
}

/** The last message, in the language of the person, and what it says in the reader's. */
export const kindEnd = (visit: SignedIn, referral: Referral, language: Language): string => prepared(visit, referral, 'closing', language);

/** All that are offered, in the language of the person, each with its meaning in the reader's. */
export function preparedList(visit: SignedIn, referral: Referral): Html {
  const { language, consent } = referral;
  const { replies } = textIn(visit.language).tools;
  const one = (reply: (typeof offered)[number]): Html =>
    html`<li>
      ${button(visit, 'prepared', 'plain', replies.list[reply].title, html` name="put" value="${reply}"`)}
      <p lang="${htmlLang(language)}" dir="${direction(language)}">${prepared(visit, referral, reply, language)}</p>
      ${language !== visit.language && html`<p class="hint">${prepared(visit, referral, reply, visit.language)}</p>`}
    </li>`;
  return html`<details class="prepared">
    <summary>${replies.title}</summary>
    <p class="hint">${replies.hint(gap)}</p>
    <p>
      <label for="day">${replies.day}</label
      ><input type="date" id="day" name="awayDay" value="${visit.form.awayDay}" min="${visit.parts.desk.today}" max="${consent.until}" />
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
