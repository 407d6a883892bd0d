import type { CandidateOf } from '../../../../bots/partPublishing.js';
import { mayOverride, mayPublish } from '../../../../knowledge/editing/roles.js';
import { marks } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { over, postForm, type Place } from '../answers/pieces.js';

/** One gate: how it is called, whether it is open, and what was found there. */
export function gateSection({ language }: SignedIn, title: string, shut: boolean, inner: Html): Html {
  const { open, closed } = textIn(language).publishing;
  return html`<section class="gate ${shut ? 'shut' : 'open'}">
    <h2>${title}${marks[language].colon}${shut ? closed : open}</h2>
    ${inner}
  </section>`;
}

/** Where something is missing. */
export const pathsList = (paths: readonly string[]): Html =>
  html`<ul dir="ltr">
    ${paths.map((path) => html`<li>${path}</li>`)}
  </ul>`;

/** To publish, where all gates are open; else what can be done about it. */
export function ways(
  visit: SignedIn,
  { entry, change, print }: Pick<CandidateOf<{ id: string }, unknown>, 'entry' | 'change' | 'print'>,
  { closed }: { closed: readonly string[] },
  { path }: Place,
): Html {
  const { publishing } = textIn(visit.language);
  const editor = editorOf(visit);
  const decided = change.passedOver?.print === print ? change.passedOver : undefined;
  const shut = closed.some((gate) => !decided?.gates.includes(gate));
  const go = html`${postForm(visit, path(entry.id, 'publish'), html`${over(print)}<button class="send">${publishing.go}</button>`)}`;
  return html`${decided && html`<p>${publishing.over.done(visit.parts.accounts.nameOf(decided.by), decided.why)}</p>`}
  ${shut && html`<p>${publishing.stays}</p>`} ${!shut && mayPublish(editor) && go}
  ${
    shut &&
    mayOverride(editor) &&
    html`<details class="act">
      <summary>${publishing.over.title}</summary>
      <p>${publishing.over.about}</p>
      ${postForm(
        visit,
        path(entry.id, 'over'),
        html`${over(print)}
          <p><label for="why">${publishing.over.why}</label><input id="why" name="why" maxlength="500" dir="auto" required /></p>
          <button class="again">${publishing.over.go}</button>`,
      )}
    </details>`
  }`;
}
