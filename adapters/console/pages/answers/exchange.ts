import { setImmediate } from 'node:timers/promises';
import type { Becoming, Brought, Crossed, Plan } from '../../../../bots/importing.js';
import { effects } from '../../../../knowledge/editing/change.js';
import { parts } from '../../../../knowledge/editing/parts.js';
import { mayWrite } from '../../../../knowledge/editing/roles.js';
import { htmlLang, languages, marks, ownName } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import type { Fault } from '../../../exchange/fault.js';
import { html, type Html } from '../../../web/html.js';
import { editorOf, type SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { differences } from '../byPart/differences.js';
import { emptiedBoxes } from './emptied.js';
import { entryPath, listPath, notice, partLabel, postForm } from './pieces.js';
import { changedFields } from '../byPart/review.js';

const importPath = `${listPath}/import`;

/** What a page carries of what it shows, so that the server keeps nothing between showing and confirming. */
export type Carried = Brought & { over: string };

/** Ways to take answers along as files, and to bring files in. @param entry the one that is taken along; all unless given */
export function exchangeWays(visit: SignedIn, entry?: string): Html {
  const { export: text, import: into } = textIn(visit.language).exchange;
  const to = (query: Record<string, string>): string =>
    `${listPath}/export?${new URLSearchParams({ ...query, ...(entry !== undefined && { entry }) })}`;
  const writes = parts.some((part) => mayWrite(editorOf(visit), part));
  return html`<details class="act">
    <summary>${text.title}</summary>
    <p>${text.about}</p>
    <ul class="ways">
      <li><a href="${to({ as: 'csv' })}">${text.table}</a></li>
      <li><a href="${to({ as: 'json' })}">${text.json}</a></li>
      <li>
        ${text.qna}${marks[visit.language].colon}
        ${languages.map((language) => html`<a href="${to({ as: 'qna', in: language })}"><bdi lang="${htmlLang(language)}">${ownName[language]}</bdi></a> `)}
      </li>
      ${entry === undefined && writes && html`<li><a href="${importPath}">${into.title}</a></li>`}
    </ul>
  </details>`;
}

/** How many faults stand on a page. */
const mostFaults = 200;

/** The form for a file, with what was wrong in the last one. */
export function importPage(visit: SignedIn, said: string | undefined, faults: readonly Fault[]): string {
  const { editing, exchange } = textIn(visit.language);
  const { import: text } = exchange;
  const main = html`<p><a href="${listPath}">${editing.back}</a></p>
    ${notice(said)} ${faults.length > 0 && faultsTable(visit, faults)} ${text.about.map((words) => html`<p>${words}</p>`)}
    ${postForm(
      visit,
      importPath,
      html`<p><label for="file">${text.file}</label><input id="file" type="file" name="file" accept=".json,.csv,.tsv,.txt" required /></p>
        <button class="again">${text.look}</button>`,
      html` enctype="multipart/form-data"`,
    )}`;
  return frame(visit, { title: text.title, main, here: visit.posted ? undefined : importPath });
}

function faultsTable(visit: SignedIn, faults: readonly Fault[]): Html {
  const { import: text, wrong } = textIn(visit.language).exchange;
  const { heads } = text;
  return html`<section class="notice" role="alert" id="notice">
      <h2>${text.faulty}</h2>
      <p>${text.faults(faults.length)}</p>
    </section>
    <table class="columns cases">
      <thead>
        <tr>
          ${[heads.row, heads.line, heads.column, heads.wrong].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${faults.slice(0, mostFaults).map(
          ({ row, line, column = '', wrong: which, about = '' }) =>
            html`<tr>
              <td data-head="${heads.row}">${row ?? '–'}</td>
              <td data-head="${heads.line}">${line}</td>
              <td data-head="${heads.column}"><bdi lang="en" dir="ltr">${column || '–'}</bdi></td>
              <td data-head="${heads.wrong}">${saidOf(wrong[which], about)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${faults.length > mostFaults && html`<p>${text.more(faults.length - mostFaults)}</p>`}`;
}

/** What would become of a file, entry by entry, with what is left out of it and why; and the form that confirms it. */
export async function planPage(
  visit: SignedIn,
  plan: Plan,
  titles: ReadonlyMap<string, string>,
  said?: string,
  note = '',
): Promise<string> {
  const { editing, exchange } = textIn(visit.language);
  const { import: text } = exchange;
  const { becoming, crossed, notTheirs, incomplete } = plan;
  const named = ({ entry, part }: { entry: string; part: Becoming['part'] }): Html =>
    html`<bdi>${titles.get(entry) || entry}</bdi> · ${partLabel(visit, part)}`;
  const shown: Html[] = [];
  for (const one of becoming) {
    const emptied = emptiedBoxes(visit.language, one.stands, one.content);
    shown.push(
      html`<section class="step">
        <h3>${named(one)}</h3>
        ${one.stands === null && html`<p class="hint">${text.fresh}</p>`}
        ${one.others.length > 0 && html`<p class="notice">${text.others(names(visit, one.others))}</p>`}
        ${emptied !== undefined && html`<p class="notice">${emptied}</p>`}
        <details ${becoming.length <= 12 && html` open`}>
          <summary>${textIn(visit.language).publishing.history.differences}</summary>
          ${changedFields(visit, one.stands, one.content, one.part, (words) => html`<h4>${words}</h4>`)}
        </details>
      </section>`,
    );
    // A whole knowledge base takes a while to compare; whoever is in a conversation goes first.
    await setImmediate();
  }
  const left = [...notTheirs, ...incomplete];
  const main = html`<p><a href="${importPath}">${text.otherFile}</a></p>
    ${notice(said)}
    ${
      becoming.length === 0
        ? html`<p>${text.nothing}</p>`
        : html`<p>${text.changes(becoming.length, new Set(becoming.map(({ entry }) => entry)).size)}</p>
            <p>${text.notYet}</p>`
    }
    ${crossed.length > 0 && crossedParts(visit, crossed, named)}
    ${
      left.length > 0 &&
      html`<section>
        <h2>${text.left}</h2>
        <ul>
          ${left.map((one) => html`<li>${named(one)}</li>`)}
        </ul>
      </section>`
    }
    ${shown.length > 0 && html`<h2>${text.what}</h2>`} ${shown}
    ${becoming.length > 0 && confirming(visit, becoming, note, said === editing.edit.faults.effect)}`;
  return frame(visit, { title: text.title, main });
}

const names = (visit: SignedIn, accounts: readonly string[]): string =>
  accounts.map(visit.parts.accounts.nameOf).join(marks[visit.language].comma);

function crossedParts(visit: SignedIn, crossed: readonly Crossed[], named: (one: Crossed) => Html): Html {
  const { editing, exchange } = textIn(visit.language);
  const { import: text } = exchange;
  return html`<section>
    <h2>${text.crossed}</h2>
    <p>${text.crossedAbout}</p>
    ${crossed.map(
      (one) =>
        html`<section class="step crossed">
          <h3><a href="${entryPath(one.entry, 'write', one.part)}">${named(one)}</a></h3>
          ${one.others.length > 0 && html`<p class="hint">${editing.entry.here(names(visit, one.others))}</p>`}
          ${one.crossings.map(
            ({ field, was, theirs, mine }) =>
              html`<h4>${editing.review.fields[field as keyof typeof editing.review.fields] ?? field}</h4>
                <p>${text.here}</p>
                ${differences(was, theirs, one.part)}
                <p>${text.inFile}</p>
                ${differences(was, mine, one.part)}`,
          )}
        </section>`,
    )}
  </section>`;
}

function confirming(visit: SignedIn, becoming: readonly Becoming[], note: string, unsaid: boolean): Html {
  const { editing, exchange } = textIn(visit.language);
  const { edit } = editing;
  const carried: Carried[] = becoming.map(({ entry, part, content, over }) => ({ entry, part, content, over }));
  const says = becoming.some(({ part }) => part !== 'common');
  return postForm(
    visit,
    `${importPath}/confirm`,
    html`<input type="hidden" name="changes" value="${JSON.stringify(carried)}" />
      ${
        says &&
        html`<fieldset>
          <legend>${edit.effect}</legend>
          ${effects.map(
            (effect) =>
              html`<p class="tick">
                <input
                  type="radio"
                  id="effect-${effect}"
                  name="effect"
                  value="${effect}"
                  required
                  ${unsaid && html` aria-invalid="true"`}
                /><label for="effect-${effect}">${edit.effects[effect]}</label>
              </p>`,
          )}
        </fieldset>`
      }
      <p><label for="note">${edit.note}</label><input id="note" name="note" value="${note}" maxlength="500" dir="auto" /></p>
      <p class="buttons"><button class="again">${exchange.import.confirm}</button></p>`,
    html` enctype="multipart/form-data"`,
  );
}

/** A sentence, with what it is about where it says so. */
const saidOf = (sentence: string | ((about: string) => string), about: string): string =>
  typeof sentence === 'string' ? sentence : sentence(about);
