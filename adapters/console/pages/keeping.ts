import { noteLimits, type OpenNote } from '../../../bots/caseNotes.js';
import type { OpenCase } from '../../../bots/desk.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import { receiverOf, type SignedIn } from '../visit.js';
import { boxOf, form, said, unhelped, type Told } from './told.js';

/** What a receiver keeps beside a case: notes, and a day on which to be reminded. Each folded away until it is needed. */
export const keeping = (visit: SignedIn, found: OpenCase, told: Told | undefined): Html =>
  html`${notes(visit, found, told)} ${reminder(visit, found, told)}`;

function notes(visit: SignedIn, found: OpenCase, told: Told | undefined): Html {
  const { referral } = found;
  const { notes: text } = textIn(visit.language).tools;
  const kept = visit.parts.desk.notes.of(receiverOf(visit), referral);
  const here = boxOf(visit, found, told) === 'note' ? told : undefined;
  const note = ({ id, words, on }: OpenNote, at: number): Html =>
    html`<li>
      <p class="words" id="note-${at}" dir="auto" translate="no">${words}</p>
      ${form(visit, 'drop', html`<input type="hidden" name="drop" value="${id}" /><span class="hint">${dateIn(visit.language, on)}</span> <button class="plain" aria-describedby="note-${at}">${text.drop}</button>`)}
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
    ${form(
      visit,
      'note',
      html`${said(here)}
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
        <button class="again">${text.keep}</button>`,
    )}
  </details>`;
}

function reminder(visit: SignedIn, found: OpenCase, told: Told | undefined): Html {
  const { referral } = found;
  const { reminder: text } = textIn(visit.language).tools;
  const set = referral.reminders.find(({ by }) => by === visit.account.name)?.on;
  const back = boxOf(visit, found, told) === 'reminder';
  const here = back ? told : undefined;
  return html`<details class="folded" id="reminder" ${(back || visit.query.get('open') === 'reminder') && html` open`}>
    <summary>${set ? text.set(dateIn(visit.language, set)) : text.none}</summary>
    ${said(here)}
    ${form(
      visit,
      'remind',
      html`<label for="remind">${text.day}</label>
        <input
          type="date"
          id="remind"
          name="day"
          value="${back ? visit.form.day : set}"
          min="${visit.parts.desk.today}"
          max="${referral.consent.until}"
          required
          aria-describedby="${here && 'notice '}about-reminder"
        />
        <p class="hint" id="about-reminder">${text.hint}</p>
        <button class="again">${text.keep}</button>`,
    )}
    ${set && form(visit, 'remind', html`<button class="plain">${text.drop}</button>`)}
  </details>`;
}
