import type { OpenCase } from '../../../bots/desk.js';
import type { Remark } from '../../../knowledge/remarks.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';

export type Box = 'reply' | 'close' | 'note' | 'reminder';

/** What is said about a form that was posted, and beside which box. */
export interface Told {
  notice: string | Html;
  /** The box in which something was typed, unless told. */
  box?: Box;
  /** What was remarked on the text in it: posted with it, the same remarks hold it back no more. */
  remarks?: Remark[];
}

const paragraph = (notice: string | Html): Html => (typeof notice === 'string' ? html`<p>${notice}</p>` : notice);

/** The box in which what came back was typed. Before the first message there is none for a last one. */
export function boxOf({ form, fields }: SignedIn, { referral }: OpenCase, told: Told | undefined): Box {
  if (told?.box) return told.box;
  if (form.box === 'close' && referral.consent.state === 'active') return 'close';
  if (form.note) return 'note';
  return form.day && !fields.has('words') ? 'reminder' : 'reply';
}

/** Whether the person wrote message `n` after the page was shown from which something was posted. */
export const isNew = ({ form }: SignedIn, { by, n }: Pick<OpenCase['messages'][number], 'by' | 'n'>): boolean =>
  by === 'person' && form.seen !== undefined && n > form.seen;

/** What is said, with a message that came while a text was typed before anything else: it is read before the text goes (care.md RE-03). */
export function withCrossed(visit: SignedIn, { messages }: OpenCase, told: Told | undefined): Told | undefined {
  if (!messages.some((message) => isNew(visit, message))) return told;
  return {
    ...told,
    notice: html`<p>${textIn(visit.language).atDesk.crossed}</p>
      ${told && paragraph(told.notice)}`,
  };
}

export const said = (told: Told | undefined): Html | undefined =>
  told &&
  html`<div class="notice" role="alert" id="notice">${paragraph(told.notice)}</div>
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
