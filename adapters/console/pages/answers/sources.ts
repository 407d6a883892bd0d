import type { Document } from '../../../../bots/sources.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import { mayMark } from '../../../../knowledge/editing/roles.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { entryPath, listPath, notice, postForm, titleIn } from './pieces.js';

export const sourcesPath = '/console/sources';
export const comparePath = `${sourcesPath}/compare`;
/** The page on which a file is compared with what is kept of a document. */
export const compareWith = (document: string): string => `${comparePath}?${new URLSearchParams({ document })}`;

/** Every document on which answers rest, with the answers and paragraphs that cite it, and whether it has a new version. */
export function sourcesPage(visit: SignedIn, documents: Document[], said?: string): string {
  const { sources, editing } = textIn(visit.language);
  const main = html`<p><a href="${listPath}">${editing.back}</a></p>
    ${notice(said)}
    <p>${sources.about}</p>
    ${
      documents.length === 0
        ? html`<p>${sources.none}</p>`
        : html`<table class="columns cases answers">
            <thead>
              <tr>
                ${[sources.document, sources.cited, sources.state].map((head) => html`<th scope="col">${head}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${documents.map((document, at) => row(visit, document, at))}
            </tbody>
          </table>`
    }`;
  return frame(visit, { title: sources.title, main, here: visit.posted ? undefined : sourcesPath });
}

function row(visit: SignedIn, document: Document, at: number): Html {
  const { sources, radar } = textIn(visit.language);
  const { id, title, symbol, url, since, comparedOn, cited } = document;
  const left = cited.filter(({ open }) => open).length;
  return html`<tr>
    <th scope="row">
      <bdi lang="en" dir="ltr">${symbol && html`${symbol}<br />`}<a href="${url}" rel="noreferrer">${title}</a></bdi>
    </th>
    <td data-head="${sources.cited}">
      <ul>
        ${cited.map(
          ({ entry, paragraphs, open }) =>
            html`<li>
              <a href="${entryPath(entry.id)}">${titleIn(entry.in, visit.language)}</a>
              ${paragraphs.length > 0 && html`<bdi lang="en" dir="ltr">${sources.paragraph(paragraphs.join('; '))}</bdi>`}
              ${open && html`<strong class="mark">${sources.changed}</strong>`}
            </li>`,
        )}
      </ul>
    </td>
    <td data-head="${sources.state}">
      ${
        since !== undefined &&
        html`<strong class="mark">${sources.since(dateIn(visit.language, since))}</strong>
          <p class="hint">${sources.left(left)}</p>`
      }
      ${comparedOn !== undefined && html`<p class="hint">${radar.on(dateIn(visit.language, comparedOn))}</p>`}
      ${
        mayMark(editorOf(visit)) &&
        html`<p><a href="${compareWith(id)}">${radar.title}</a></p>
          ${marking(visit, document, at)}`
      }
    </td>
  </tr>`;
}

function marking(visit: SignedIn, { id, since }: Document, at: number): Html {
  const { mark, unmark } = textIn(visit.language).sources;
  const which = html`<input type="hidden" name="document" value="${id}" />`;
  const marks = html`<details class="act">
    <summary>${mark.title}</summary>
    <p>${mark.about}</p>
    ${postForm(
      visit,
      `${sourcesPath}/mark`,
      html`${which}
        <p>
          <label for="since-${at}">${mark.since}</label
          ><input id="since-${at}" name="since" value="${visit.parts.answers.sources.today}" maxlength="10" dir="ltr" required />
        </p>
        <button class="again">${mark.go}</button>`,
    )}
  </details>`;
  const takes =
    since !== undefined &&
    html`<details class="act">
      <summary>${unmark.title}</summary>
      <p>${unmark.about}</p>
      ${postForm(visit, `${sourcesPath}/unmark`, html`${which}<button class="again">${unmark.go}</button>`)}
    </details>`;
  return html`${marks} ${takes}`;
}
