import type { OpenCase } from '../../../bots/desk.js';
import { whyItWaits } from '../../../bots/whyItWaits.js';
import type { OpenNotice } from '../../../dialogs/notices.js';
import { colleagueAsked, receiverGone } from '../../../dialogs/notices.js';
import { warningIn } from '../../../dialogs/keeping.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import { receiverOf, type SignedIn } from '../visit.js';
import { officeName } from './cases.js';
import { button, form } from './told.js';

/** To hand a case on: to a colleague, or with another office suggested; each in two steps, and the person decides (care.md CO-11, RE-06). */
export function handingOn(visit: SignedIn, { referral }: OpenCase): Html {
  const { desk } = textIn(visit.language).agreement;
  const { colleagues, offices } = visit.parts.handingOn.waysFor(receiverOf(visit), referral);
  const named = offices.map((id) => ({ value: id, label: officeName(visit, id) }));
  return html`${way(
    visit,
    { action: 'pass', field: 'colleague' },
    desk.pass,
    colleagues.map((name) => ({ value: name, label: visit.parts.accounts.nameOf(name) })),
  )}${referral.consent.state === 'active' && way(visit, { action: 'suggest', field: 'suggested' }, desk.suggest, named)}`;
}

function way(
  visit: SignedIn,
  { action, field }: { action: 'pass'; field: 'colleague' } | { action: 'suggest'; field: 'suggested' },
  text: { title: string; text: string; to: string; none: string; go: string },
  choices: { value: string; label: string }[],
): Html {
  return html`<details class="folded handing">
    <summary>${text.title}</summary>
    ${
      choices.length === 0
        ? html`<p>${text.none}</p>`
        : html`<p>${text.text}</p>
            <div class="${action}">
              <label for="${action}-to">${text.to}</label>
              <select id="${action}-to" name="${field}">
                ${choices.map(
                  ({ value, label }) => html`<option value="${value}" ${visit.form[field] === value && html` selected`}>${label}</option>`,
                )}
              </select>
              ${button(visit, action, 'again', text.go)}
            </div>`
    }
  </details>`;
}

/** What the programme says in the thread, as the office reads it. */
export function noticeFor(visit: SignedIn, notice: OpenNotice): Html | false {
  if (notice.kind === 'taken') return false;
  return html`<article class="message notice-in-thread">
    <h3><span>${dateIn(visit.language, notice.on)}</span></h3>
    <p>${said(visit, notice)}</p>
  </article>`;
}

/** What a case waits for: who would go on, where the person is asked that, and why nobody at the office can write meanwhile (care.md CO-09, CO-10). */
export function awaited(visit: SignedIn, { referral }: OpenCase): Html {
  const { gone } = textIn(visit.language);
  const left = receiverGone(referral);
  const colleague = colleagueAsked(referral);
  return html`${left && html`<p>${said(visit, left)}</p>`}
    ${colleague && html`<p>${gone.desk.offer(visit.parts.accounts.nameOf(colleague.to))}</p>`}
    <p>${whyItWaits(referral, visit.parts.desk.today, visit.language)}</p>`;
}

/** To ask the person whether one may go on with a case of a colleague that waits too long. */
export function offering(visit: SignedIn): Html {
  const { asking } = textIn(visit.language).gone.desk;
  return html`<section aria-labelledby="offering">
    <h2 id="offering">${asking.title}</h2>
    <p>${asking.text}</p>
    ${form(visit, 'offer', html`<button class="again">${asking.go}</button>`)}
  </section>`;
}

function said(visit: SignedIn, notice: Exclude<OpenNotice, { kind: 'taken' }>): string {
  const { deletion, colleague, office } = textIn(visit.language).agreement.desk;
  const { gone } = textIn(visit.language);
  const nameOf = (account: string): string => visit.parts.accounts.nameOf(account);
  switch (notice.kind) {
    case 'deletion':
      return deletion(dateIn(visit.language, notice.expires));
    case 'colleague':
      if (notice.by === notice.to) return gone.desk.offer(nameOf(notice.to));
      return colleague(nameOf(notice.by), nameOf(notice.to));
    case 'office':
      return office(officeName(visit, notice.service));
    case 'gone':
      return notice.by === null ? gone.desk.others : gone.desk.gone(nameOf(notice.by));
    case 'nobody':
      return gone.desk.nobody;
    case 'changed':
      return textIn(visit.language).officeEditing.reader.desk;
  }
}

/** The warning that holds now, for those who have not taken the case over. */
export function warning(visit: SignedIn, { referral }: OpenCase): Html | false {
  const notice = warningIn(referral);
  return notice !== undefined && html`<p class="hint">${said(visit, notice)}</p>`;
}

/** The word by which the person knows the office, with when to use it (care.md RE-07). */
export const codeWord = (visit: SignedIn, { codeWord: word }: OpenCase): Html | false =>
  word !== undefined && html`<p class="notice">${textIn(visit.language).agreement.desk.codeWord(word)}</p>`;
