import { noteLimits, type OpenNote } from '../../../bots/caseNotes.js';
import type { OpenCase } from '../../../bots/desk.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import { typedIn } from '../halfTyped.js';
import { receiverOf, type SignedIn } from '../visit.js';
import { button, said, toldAt, unhelped, withRemarks, type Told } from './told.js';

/** What a receiver keeps beside a case: notes, and a day on which to be reminded. Each folded away until it is needed. */
export const keeping = (visit: SignedIn, found: OpenCase, told: Told | undefined): Html =>
  html`${notes(visit, found, told)} ${reminder(visit, found, told)}`;

function notes(visit: SignedIn, found: OpenCase, told: Told | undefined): Html {
  const { referral } = found;
  const { notes: text } = textIn(visit.language).tools;
  const kept = visit.parts.desk.notes.of(receiverOf(visit), referral);
  const here = toldAt('note', found, told);
  const note = ({ id, words, on }: OpenNote, at: number): Html =>
    html`<li>
      <p class="words" id="note-${at}" dir="auto" translate="no">${words}</p>
      <div class="drop">
        <span class="hint">${dateIn(visit.language, on)}</span>
        ${button(visit, 'drop', 'plain', text.drop, html` name="drop" value="${id}" aria-describedby="note-${at}"`)}
      </div>
    </li>`;
  const draft = visit.form.note;
  return html`<details class="folded notes" id="notes" ${(here || draft || visit.query.get('open') === 'notes') && html` open`}>
    <summary>${text.title(kept.length)}</summary>
    <p class="hint" id="about-notes">${text.hint}</p>
    ${
      kept.length > 0 &&
      html`<ul>
        ${kept.map(note)}
      </ul>`
    }
    <div class="note">
      ${said(here)}
      <label for="note">${text.label}</label>
      <textarea
        id="note"
        name="note"
        rows="2"
        dir="auto"
        ${unhelped}
        aria-describedby="${here && 'notice '}about-notes note-limit"
        ${here && html` autofocus`}
      >
${draft}</textarea>
      <p class="hint" id="note-limit">${text.limit(noteLimits.longest)}</p>
      ${button(visit, 'note', 'again', text.keep, withRemarks(here))}
    </div>
  </details>`;
}

function reminder(visit: SignedIn, found: OpenCase, told: Told | undefined): Html {
  const { referral } = found;
  const { reminder: text } = textIn(visit.language).tools;
  const set = referral.reminders.find(({ by }) => by === visit.account.name)?.on;
  const here = toldAt('remindDay', found, told);
  const back = here !== undefined || typedIn(visit.form).remindDay !== undefined;
  return html`<details class="folded" id="reminder" ${(back || visit.query.get('open') === 'reminder') && html` open`}>
    <summary>${set ? text.set(dateIn(visit.language, set)) : text.none}</summary>
    ${said(here)}
    <div class="remind">
      <label for="remind">${text.day}</label>
      <input
        type="date"
        id="remind"
        name="remindDay"
        value="${back ? visit.form.remindDay : set}"
        min="${visit.parts.desk.today}"
        max="${referral.consent.until}"
        aria-describedby="${here && 'notice '}about-reminder"
      />
      <p class="hint" id="about-reminder">${text.hint}</p>
      ${button(visit, 'remind', 'again', text.keep)}
      ${set && button(visit, 'remind', 'plain', text.drop, html` name="drop" value="reminder"`)}
    </div>
  </details>`;
}
