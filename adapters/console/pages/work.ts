import type { OpenLetter } from '../../../bots/letters.js';
import type { Cell } from '../../../bots/smallCells.js';
import type { UnansweredRow } from '../../../bots/unanswered.js';
import { lastDayOf } from '../../../dialogs/letter.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { mayBegin, mayReadLetters } from '../../../knowledge/editing/roles.js';
import { groups } from '../../../knowledge/entry.js';
import { direction, htmlLang, ownName, type Language } from '../../../knowledge/language.js';
import type { PublishedEntry } from '../../../knowledge/library.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../../web/html.js';
import { editorOf, type SignedIn } from '../visit.js';
import { frame } from './frame.js';
import { entryPath, listPath, notice, postForm, surely, titleIn } from './answers/pieces.js';

export const workPath = '/console/work';
export const topicPath = '/console/topic';

/** Words of a person, with the answers that are nearest to them. */
export interface Waiting extends OpenLetter {
  /** The language in which they seem to be written. */
  written: Language;
  near: PublishedEntry[];
}

/** The work list: what people sent, then the numbers. */
export function workPage(visit: SignedIn, letters: Waiting[], unanswered: UnansweredRow[], said?: string): string {
  const { editing, worklist } = textIn(visit.language);
  const { desk: text, topic } = worklist;
  const editor = editorOf(visit);
  const main = html`<p><a href="${listPath}">${editing.back}</a></p>
    ${notice(said)}
    <section>
      <h2>${text.words}</h2>
      ${
        mayReadLetters(editor)
          ? html`<p>${text.about}</p>
              ${letters.length === 0 && html`<p>${text.none}</p>`} ${letters.map((letter, at) => waiting(visit, letter, at))}`
          : html`<p>${text.others}</p>`
      }
      ${mayBegin(editor) && html`<p><a href="${topicPath}">${topic.title}</a></p>`}
    </section>
    <section>
      <h2>${text.unanswered}</h2>
      <p>${text.unansweredAbout}</p>
      ${unanswered.length === 0 ? html`<p>${text.few}</p>` : numbers(visit, unanswered)}
    </section>`;
  return frame(visit, { title: text.title, main, here: visit.posted ? undefined : workPath });
}

function waiting(visit: SignedIn, letter: Waiting, at: number): Html {
  const { desk: text } = textIn(visit.language).worklist;
  const { id, language, written, week, words, near } = letter;
  return html`<article class="letter">
    <p class="words" id="words-${at}" lang="${htmlLang(written)}" dir="auto" translate="no">${words}</p>
    <p class="hint">
      <bdi lang="${htmlLang(language)}">${ownName[language]}</bdi> · ${text.week(dateIn(visit.language, week))} ·
      ${text.until(dateIn(visit.language, lastDayOf(letter)))}
    </p>
    ${
      near.length > 0 &&
      html`<p class="hint">
        ${text.near}
        ${near.map((entry, n) => html`${n > 0 && ' · '}<a href="${entryPath(entry.id, 'write', written)}">${titleIn(entry.in, visit.language)}</a>`)}
      </p>`
    }
    ${postForm(
      visit,
      `${workPath}/${id}/done`,
      html`${surely(`sure-${at}`, text.sure)}<button class="again" aria-describedby="words-${at}">${text.done}</button>`,
    )}
  </article>`;
}

function numbers(visit: SignedIn, rows: UnansweredRow[]): Html {
  const { desk: text } = textIn(visit.language).worklist;
  const { columns } = text;
  const library = visit.parts.answers.library();
  const cell = (count: Cell): string => (count === null ? text.less : String(count));
  const topic = (id: string): Html => {
    const entry = library.entry(id);
    return entry ? html`<a href="${entryPath(id)}">${titleIn(entry.in, visit.language)}</a>` : html`${text.nothingNear}`;
  };
  return html`<table class="columns cases">
    <thead>
      <tr>
        ${[columns.near, columns.language, columns.week, columns.none, columns.suggested].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${topic(row.topic)}</th>
            <td data-head="${columns.language}"><bdi lang="${htmlLang(row.language)}">${ownName[row.language]}</bdi></td>
            <td data-head="${columns.week}">${dateIn(visit.language, row.week)}</td>
            <td data-head="${columns.none}">${cell(row.none)}</td>
            <td data-head="${columns.suggested}">${cell(row.suggested)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The form that a topic begins with. What was typed comes back where it cannot be taken. */
export function newTopicPage(visit: SignedIn, said?: string): string {
  const { worklist, editing, groups: names } = textIn(visit.language);
  const { topic: text } = worklist;
  const typed = (name: string): string => visit.fields.get(name) ?? '';
  const main = html`<p><a href="${workPath}">${worklist.desk.title}</a></p>
    ${notice(said)}
    <p>${text.about}</p>
    ${postForm(
      visit,
      topicPath,
      html`<p>
          <label for="id">${text.name}</label>
          <input id="id" name="id" value="${typed('id')}" required maxlength="60" dir="ltr" autocapitalize="none" spellcheck="false" />
          <span class="hint">${text.nameHint}</span>
        </p>
        <p>
          <label for="group">${editing.entry.group}</label>
          <select id="group" name="group">
            ${groups.map((group) => html`<option value="${group}" ${group === typed('group') && html` selected`}>${names[group]}</option>`)}
          </select>
        </p>
        <p>
          <label for="title">${text.heading}</label>
          <input id="title" name="title" value="${typed('title')}" required maxlength="80" dir="${direction(visit.language)}" />
          <span class="hint">${text.headingHint}</span>
        </p>
        <button class="again">${text.go}</button>`,
    )}`;
  return frame(visit, { title: text.title, main, here: visit.posted ? undefined : topicPath });
}
