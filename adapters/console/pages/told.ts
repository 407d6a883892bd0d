import type { Remark } from '../../../knowledge/remarks.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';

/** What is said about a form that was posted, and beside which box. */
export interface Told {
  notice: string | Html;
  /** The box for replies unless told. */
  box?: 'reply' | 'close' | 'note' | 'reminder';
  /** What was remarked on the text in it: posted with it, the same remarks hold it back no more. */
  remarks?: Remark[];
}

export const said = (told: Told | undefined): Html | undefined =>
  told &&
  html`<div class="notice" role="alert" id="notice">${typeof told.notice === 'string' ? html`<p>${told.notice}</p>` : told.notice}</div>
    ${told.remarks && html`<input type="hidden" name="read" value="${told.remarks.join(' ')}" />`}`;

/** Keyboards, browsers and add-ons learn nothing from what is typed in a box (care.md PR-16). */
export const unhelped = html` autocomplete="off" autocorrect="off" spellcheck="false" data-gramm="false"`;

type Action = 'take' | 'reply' | 'close' | 'note' | 'drop' | 'remind' | 'pass' | 'suggest' | 'offer';

/** A form that does one thing to the case of the page. */
export const form = ({ csrf, id }: SignedIn, action: Action, fields: Html): Html =>
  html`<form class="${action}" method="post" action="/console/cases/${id}/${action}">
    <input type="hidden" name="csrf" value="${csrf}" />
    ${fields}
  </form>`;
