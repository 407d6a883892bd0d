import { answers } from '../../../../bots/subject.js';
import { versionOf, type Kept } from '../../../../bots/editing.js';
import { dateIn } from '../../../../dialogs/provenance.js';
import type { Entry } from '../../../../knowledge/entry.js';
import { marks } from '../../../../knowledge/language.js';
import { asRead, documentId, sourcesOf } from '../../../../knowledge/sourceDocument.js';
import { mayPublish, mayPull } from '../../../../knowledge/editing/roles.js';
import { textIn } from '../../../../knowledge/text/index.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { exchangeWays } from './exchange.js';
import { deleting } from '../byPart/deleting.js';
import { partsTable } from '../byPart/partsTable.js';
import { answersPlace, entryPath, listPath, notice, over, postForm, surely, titleIn } from './pieces.js';

/** One answer: how each part stands, and what can be done with it by whoever looks. @param deletable whether that is to delete it */
export function answerPage(visit: SignedIn, { entry, change }: Kept, deletable: boolean, said?: string): string {
  const { editing, groups, publishing, sources } = textIn(visit.language);
  const changed = [
    ...new Set(
      sourcesOf(entry)
        .filter((source) => entry.changedSources?.includes(documentId(source)))
        .map(({ symbol, title }) => symbol ?? title),
    ),
  ];
  const { entry: text } = editing;
  const editor = editorOf(visit);
  const main = html`<p><a href="${listPath}">${editing.back}</a></p>
    ${notice(said)}
    ${changed.length > 0 && html`<p class="notice"><strong class="mark">${sources.entry(changed.join(marks[visit.language].comma))}</strong></p>`}
    <p>${editing.status[entry.status]} ${text.review(dateIn(visit.language, entry.reviewBy))}</p>
    <p class="hint">${text.name}${marks[visit.language].colon}<bdi lang="en" dir="ltr">${entry.id}</bdi> · ${groups[entry.group]}</p>
    ${partsTable(visit, answers, answersPlace, { entry, change })}
    <ul class="ways">
      ${change && html`<li><a href="${entryPath(entry.id, 'publish')}">${publishing.title}</a></li>`}
      <li><a href="${entryPath(entry.id, 'history')}">${publishing.history.title}</a></li>
    </ul>
    ${exchangeWays(visit, entry.id)} ${entry.status === 'published' && mayPublish(editor) && confirm(visit, entry)}
    ${entry.status === 'published' && mayPull(editor) && pull(visit, entry)} ${deletable && deleting(visit, entry.id, answersPlace)}`;
  return frame(visit, { title: titleIn(entry.in, visit.language), main, here: visit.posted ? undefined : entryPath(entry.id) });
}

function confirm(visit: SignedIn, entry: Entry): Html {
  const { confirm: text } = textIn(visit.language).editing.entry;
  return html`<details class="act">
    <summary>${text.title}</summary>
    <p>${text.about}</p>
    ${postForm(visit, entryPath(entry.id, 'confirm'), html`${over(asRead(entry))}${surely('read', text.read)}<button class="again">${text.go}</button>`)}
  </details>`;
}

function pull(visit: SignedIn, entry: Entry): Html {
  const { pull: text } = textIn(visit.language).editing.entry;
  return html`<details class="act">
    <summary>${text.title}</summary>
    <p>${text.about}</p>
    ${postForm(visit, entryPath(entry.id, 'pull'), html`${over(versionOf(entry, undefined))}${surely('pull', text.sure)}<button class="again">${text.go}</button>`)}
  </details>`;
}
