import type { OpenCase } from '../../../bots/desk.js';
import type { Remark } from '../../../knowledge/remarks.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import type { Box } from '../halfTyped.js';
import type { SignedIn } from '../visit.js';

/** What is said about a form that was posted, and beside which box. */
export interface Told {
  notice?: string | Html;
  /** The box beside which it is said; the one for replies unless told. */
  box?: Box;
  /** What was remarked on the text in it: posted with it, the same remarks hold it back no more. */
  remarks?: Remark[];
}

const paragraph = (notice: string | Html): Html => (typeof notice === 'string' ? html`<p>${notice}</p>` : notice);

/** What is said beside a box. Before the first message there is no box for a last one. */
export function toldAt(box: Box, { referral }: OpenCase, told: Told | undefined): Told | undefined {
  const at = told?.box === 'last' && referral.consent.state !== 'active' ? 'words' : (told?.box ?? 'words');
  return at === box ? told : undefined;
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
      ${told?.notice && paragraph(told.notice)}`,
  };
}

export const said = (told: Told | undefined): Html | '' | undefined =>
  told?.notice && html`<div class="notice" role="alert" id="notice">${paragraph(told.notice)}</div>`;

/** Keyboards, browsers and add-ons learn nothing from what is typed in a box (care.md PR-16). */
export const unhelped = html` autocomplete="off" autocorrect="off" spellcheck="false" data-gramm="false"`;

/** A form with nothing to type, which does one thing to the case of the page. */
export const form = ({ csrf, id }: SignedIn, action: 'take' | 'offer', button: Html): Html =>
  html`<form class="${action}" method="post" action="/console/cases/${id}/${action}">
    <input type="hidden" name="csrf" value="${csrf}" />
    ${button}
  </form>`;

/** By which buttons outside of it belong to the one form of the page. */
export const wholeForm = 'case';

type Action = 'reply' | 'prepared' | 'close' | 'note' | 'drop' | 'remind' | 'pass' | 'suggest';

/**
 * A button that does one thing to the case. It is one of a form around all boxes of the page, so that nothing half typed is lost.
 * @param attributes what else the button has; its value goes along when it is the one that is pressed
 */
export const button = ({ id }: SignedIn, action: Action, look: 'send' | 'again' | 'plain', label: string, attributes?: Html): Html =>
  html`<button class="${look}" formaction="/console/cases/${id}/${action}" ${attributes}>${label}</button>`;

/** Sends along, with this button only, which remarks stood beside its box: they hold back nothing any more. */
export const withRemarks = (told: Told | undefined): Html | undefined =>
  told?.remarks && html` name="read" value="${told.remarks.join(' ')}"`;
