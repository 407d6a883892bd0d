import type { Provenance } from '../../../dialogs/dialog.js';
import type { Language } from '../../../knowledge/language.js';
import { textIn, type Text } from '../../../knowledge/text/index.js';
import { html, type Html } from '../html.js';
import { publishedInMarkdown } from '../markdown.js';
import { contactsPath } from './contacts.js';
import { layout } from './layout.js';

/** Where the page is. Its address tells as little as its title. */
export const statementPath = (language: Language): string => `/notes/${language}`;

/** The blank sheet, for writing by hand. */
export const sheetPath = (language: Language): string => `/print/notes/${language}`;

export type Field = keyof Text['statement']['fields'];

/** In this order on the page, in the text and on the sheet. */
export const fields: readonly Field[] = ['happened', 'when', 'where', 'people', 'kept', 'wish'];

/** What the page says that is not its own: what a report needs, from the entries, and contacts that somebody confirmed. */
export interface StatementFacts {
  needs?: { title: string; text: string; provenance: Provenance };
  contacts: { name: string; values: string[] }[];
}

/**
 * Open questions, each of which may stay empty, and the text that comes of them, which stays with the person (features.md S30).
 * Without JavaScript nothing can be typed, since what is typed could then only be sent; the blank sheet is there instead.
 */
export function statementPage(language: Language, { needs, contacts }: StatementFacts): string {
  const { statement: text, page } = textIn(language);
  const main = html`<article class="promises statement">
    <h2>${text.title}</h2>
    <div class="write" hidden>${text.about.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    <noscript><p class="notice">${text.noScript}</p></noscript>
    <p><a href="${sheetPath(language)}" target="_blank" rel="noreferrer noopener nofollow">${text.sheet}</a></p>
    <div class="about">
      ${
        needs &&
        html`<details>
          <summary>${needs.title}</summary>
          ${publishedInMarkdown(needs.text)}
          <div class="from">
            <p>${needs.provenance.text}</p>
            <ul>
              ${needs.provenance.sources.map(({ label, url, language: of }) => html`<li><a href="${url}" rel="noreferrer noopener nofollow" ${of && html` lang="${of}" dir="ltr"`}>${label}</a></li>`)}
            </ul>
          </div>
        </details>`
      }
      <details>
        <summary>${page.aboutLeave}</summary>
        ${page.aboutLeaveText.map((paragraph) => html`<p>${paragraph}</p>`)}
        <label class="js" hidden><input type="checkbox" id="shift" checked /> ${page.shiftLeaves}</label>
      </details>
    </div>
    <div class="write" hidden>
      <div class="notice">
        <p>${text.empties}</p>
        <p>${text.traces}</p>
      </div>
      ${fields.map((name) => fieldHtml(name, text.fields[name]))}
      <h3>${text.whole}</h3>
      <div id="whole" class="exact" dir="auto" tabindex="-1"></div>
      <p id="empty" class="hint">${text.empty}</p>
      <ul class="choices">
        ${(['print', 'copy', 'save', 'clear'] as const).map((act) => html`<li><button type="button" data-act="${act}">${text[act]}</button></li>`)}
      </ul>
    </div>
    <p>${text.sends}</p>
    ${contacts.length > 0 ? contactsHtml(text.contacts, contacts) : html`<p>${text.noContact}</p>`}
  </article>`;
  const foot = html`<div id="status" role="status"></div>
    <div
      hidden
      id="texts"
      data-soon="${page.soon}"
      data-hidden="${text.hidden}"
      data-show="${text.show}"
      data-sure="${text.sure}"
      data-cleared="${text.cleared}"
      data-copied="${text.copied}"
      data-not-copied="${text.notCopied}"
      data-saved="${text.saved}"
      data-other="${text.otherLanguage}"
    ></div>`;
  return layout({
    language,
    main,
    foot,
    links: { language: statementPath, help: contactsPath(language) },
    files: { scripts: ['away', 'statement'], styles: ['statement'] },
  });
}

const fieldHtml = (name: Field, { label, hint }: Text['statement']['fields'][Field]): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <p class="hint" id="${name}-hint">${hint}</p>
    <textarea
      id="${name}"
      rows="2"
      dir="auto"
      aria-describedby="${name}-hint"
      autocomplete="off"
      autocorrect="off"
      autocapitalize="none"
      spellcheck="false"
      data-gramm="false"
    ></textarea>
  </div>`;

const contactsHtml = (head: string, contacts: StatementFacts['contacts']): Html =>
  html`<h3>${head}</h3>
    <table class="pairs">
      <tbody>
        ${contacts.map(
          ({ name, values }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${values.map((value) => html`<bdi>${value}</bdi> `)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
