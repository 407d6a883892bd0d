import { stateOf } from '../../../../bots/entryList.js';
import type { Kept } from '../../../../bots/editing.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import { marks } from '../../../../knowledge/language.js';
import { parts, type Part } from '../../../../knowledge/editing/parts.js';
import { mayApprove, mayPublish, mayPull, mayWrite } from '../../../../knowledge/editing/roles.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { exchangeWays } from './exchange.js';
import { entryPath, listPath, notice, partLabel, postForm, stateMark, surely, titleIn } from './pieces.js';

/** One answer: how each part stands, and what can be done with it by whoever looks. */
export function answerPage(visit: SignedIn, { entry, change }: Kept, said?: string): string {
  const { editing, groups, publishing } = textIn(visit.language);
  const { entry: text } = editing;
  const editor = editorOf(visit);
  const main = html`<p><a href="${listPath}">${editing.back}</a></p>
    ${notice(said)}
    <p>${editing.status[entry.status]} ${text.review(dateIn(visit.language, entry.reviewBy))}</p>
    <p class="hint">${text.name}: <bdi lang="en" dir="ltr">${entry.id}</bdi> · ${groups[entry.group]}</p>
    <table class="columns cases">
      <thead>
        <tr>
          ${[text.part, text.state, text.do].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${parts.map((part) => row(visit, { entry, change }, part))}
      </tbody>
    </table>
    <ul class="ways">
      ${change && html`<li><a href="${entryPath(entry.id, 'publish')}">${publishing.title}</a></li>`}
      <li><a href="${entryPath(entry.id, 'history')}">${publishing.history.title}</a></li>
    </ul>
    ${exchangeWays(visit, entry.id)} ${entry.status === 'published' && mayPublish(editor) && confirm(visit, entry.id)}
    ${entry.status === 'published' && mayPull(editor) && pull(visit, entry.id)}`;
  return frame(visit, { title: titleIn(entry.in, visit.language), main, here: visit.posted ? undefined : entryPath(entry.id) });
}

function row(visit: SignedIn, { entry, change }: Kept, part: Part): Html {
  const { editing } = textIn(visit.language);
  const { entry: text } = editing;
  const editor = editorOf(visit);
  const pending = change?.parts[part];
  const { nameOf } = visit.parts.accounts;
  const names = pending?.authors.map(nameOf).join(marks[visit.language].comma) ?? '';
  const checks = pending?.state === 'in-review' && mayApprove(editor, pending.authors);
  return html`<tr>
    <th scope="row">${partLabel(visit, part)}</th>
    <td data-head="${text.state}">
      ${stateMark(visit, stateOf(entry, change, part))}
      ${pending && html`<span class="hint">${text.by(names, dateIn(visit.language, pending.on))}</span>`}
      ${pending?.approvedBy != null && html` <span class="hint">${text.approved(nameOf(pending.approvedBy))}</span>`}
      ${pending && pending.note !== '' && html` <span class="hint">${text.note(pending.note)}</span>`}
    </td>
    <td data-head="${text.do}">
      <a href="${entryPath(entry.id, 'write', part)}">${mayWrite(editor, part) ? text.edit : text.read}</a>
      ${checks && html` <a href="${entryPath(entry.id, 'review', part)}">${text.check}</a>`}
      ${part !== 'common' && html` <a href="${entryPath(entry.id, 'preview', part)}">${text.look}</a>`}
    </td>
  </tr>`;
}

function confirm(visit: SignedIn, entry: string): Html {
  const { confirm: text } = textIn(visit.language).editing.entry;
  return html`<details class="act">
    <summary>${text.title}</summary>
    <p>${text.about}</p>
    ${postForm(visit, entryPath(entry, 'confirm'), html`${surely('read', text.read)}<button class="again">${text.go}</button>`)}
  </details>`;
}

function pull(visit: SignedIn, entry: string): Html {
  const { pull: text } = textIn(visit.language).editing.entry;
  return html`<details class="act">
    <summary>${text.title}</summary>
    <p>${text.about}</p>
    ${postForm(visit, entryPath(entry, 'pull'), html`${surely('pull', text.sure)}<button class="again">${text.go}</button>`)}
  </details>`;
}
