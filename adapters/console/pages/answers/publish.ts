import type { Candidate, Gate } from '../../../../bots/publishing.js';
import { contentsWith } from '../../../../knowledge/editing/change.js';
import { partsOf } from '../../../../knowledge/editing/parts.js';
import type { Entry, Variant } from '../../../../knowledge/entry.js';
import { direction, htmlLang, languages, marks, ownName, type Language } from '../../../../knowledge/language.js';
import { textIn } from '../../../../knowledge/text/index.js';
import type { Harm, Impact } from '../../../gates/checks.js';
import type { Report } from '../../../gates/gates.js';
import { harmSaid } from '../../../gates/harmSaid.js';
import { html, type Html } from '../../../web/html.js';
import type { SignedIn } from '../../visit.js';
import { frame } from '../frame.js';
import { boxesOfAnswer, findingsList } from '../byPart/findings.js';
import { gateSection, pathsList, ways } from '../byPart/gates.js';
import { answersPlace, backTo, entryPath, notice, partName, postForm, titleIn } from './pieces.js';

/** A question that somebody tries, and what people would get. */
export interface Tried {
  question: string;
  language: Language;
  got: Html | undefined;
}

/** The gates before publishing, as a page that needs no programmer to be understood. */
export function publishPage(visit: SignedIn, candidate: Candidate, report: Report | undefined, tried: Tried, said?: string): string {
  const { publishing, editing } = textIn(visit.language);
  const { entry, change, ready, outdated } = candidate;
  const { variants } = contentsWith(partsOf(entry), change, ready).common;
  const stands = candidate.after ?? entry;
  const named = (parts: Candidate['ready']): string => parts.map((part) => partName(visit, part)).join(marks[visit.language].comma);
  const main = html`${backTo(visit, entry.id)} ${notice(said)}
    <p class="hint">${titleIn(entry.in, visit.language)}</p>
    ${stands.status !== 'published' && html`<p>${editing.status[stands.status]}</p>`}
    ${stands.status === 'draft' && keptBack(visit, entry.id)} ${outdated.length > 0 && html`<p>${publishing.outdated(named(outdated))}</p>`}
    ${ready.length === 0 ? html`<p>${publishing.nothing}</p>` : html`<p>${publishing.parts(named(ready))}</p>`}
    ${ready.length > 0 && (report ? html`${gates(visit, report, stands, variants)} ${trying(visit, entry.id, tried)} ${ways(visit, candidate, report, answersPlace)}` : html`<p role="status">${publishing.looking}</p>`)}`;
  return frame(visit, { title: publishing.title, main, here: visit.posted ? undefined : entryPath(entry.id, 'publish') });
}

/** What has to be said and published as well before people get it, and the way there. */
function keptBack({ language }: SignedIn, id: string): Html {
  const { publishing, editing } = textIn(language);
  const { common } = editing.entry;
  const { status, statuses } = editing.common;
  return html`<p>
    ${publishing.keptBack(common, status, statuses.published)} <a href="${entryPath(id, 'write', 'common')}">${common}</a>
  </p>`;
}

/** @param toBe the variants as they are to become, of which something may be missing */
function gates(visit: SignedIn, report: Report, { variants }: Entry, toBe: readonly Pick<Variant, 'entities'>[]): Html {
  const { gates: text, impact } = textIn(visit.language).publishing;
  const gate = (name: Gate, inner: Html): Html => gateSection(visit, text[name].title, report.closed.includes(name), inner);
  const saidOf = (name: 'whole' | 'words' | 'parity'): Html =>
    html`<p>${report.closed.includes(name) ? text[name].bad : text[name].good}</p>`;
  return html`${gate('whole', html`${saidOf('whole')}${report.missing.length > 0 && pathsList(report.missing, visit.language, answersPlace, toBe)}`)}
    ${gate('words', html`${saidOf('words')}${report.findings.length > 0 && findingsList(report.findings, visit.language, boxesOfAnswer(visit.language, variants))}`)}
    ${gate(
      'parity',
      html`<p class="hint">${text.parity.about}</p>
        ${saidOf('parity')}${parity(visit, report)}`,
    )}
    ${gate(
      'harm',
      html`<p class="hint">${text.harm.about}</p>
        ${harm(visit, report)}`,
    )}
    <section class="gate">
      <h2>${impact.title}</h2>
      ${report.impact.length === 0 ? html`<p>${impact.none}</p>` : impacts(visit, report)}
    </section>`;
}

function parity(visit: SignedIn, { parity: rows }: Report): Html {
  const { parity: text } = textIn(visit.language).publishing.gates;
  return html`<table class="columns">
    <thead>
      <tr>
        ${[text.language, text.asked, text.found, text.before].map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${languages.map((language) => {
        const { asked, found, before } = rows[language];
        return html`<tr class="${found < (before ?? 0) && 'worse'}">
          <th scope="row"><bdi lang="${htmlLang(language)}">${ownName[language]}</bdi></th>
          <td data-head="${text.asked}">${asked}</td>
          <td data-head="${text.found}">${found}</td>
          <td data-head="${text.before}">${before ?? text.new}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function harm({ language }: SignedIn, { harm: { beyond, tolerated }, library }: Report): Html {
  const { harm: text } = textIn(language).publishing.gates;
  const title = (id: string): string => titleIn(library.entry(id)!.in, language);
  const list = (found: readonly Harm[]): Html =>
    html`<ul>
      ${found.map(
        ({ prompt, faults }) =>
          html`<li>
            <q lang="${htmlLang(prompt.lang)}" dir="${direction(prompt.lang)}">${prompt.text}</q>
            <ul>
              ${faults.map((fault) => html`<li>${harmSaid(fault, language, title)}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>`;
  return html`${
    beyond.length > 0 &&
    html`<p>${text.bad}</p>
      ${list(beyond)}`
  }
  ${
    tolerated.length > 0 &&
    html`<p>${text.tolerated(tolerated.length)}</p>
      ${list(tolerated)}`
  }
  ${beyond.length + tolerated.length === 0 && html`<p>${text.good}</p>`}`;
}

function impacts(visit: SignedIn, { impact, library }: Report): Html {
  const { impact: text } = textIn(visit.language).publishing;
  const title = (id: string | null): string => {
    const entry = id === null ? undefined : library.entry(id);
    return entry ? titleIn(entry.in, visit.language) : text.nothing;
  };
  const row = ({ question, before, after }: Impact): Html =>
    html`<tr>
      <th scope="row" lang="${htmlLang(question.lang)}" dir="${direction(question.lang)}">${question.text}</th>
      <td data-head="${text.before}">${title(before)}</td>
      <td data-head="${text.after}">${title(after)}</td>
    </tr>`;
  return html`<p>${text.some(impact.length)}</p>
    <table class="columns">
      <thead>
        <tr>
          ${[text.question, text.before, text.after].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${impact.map(row)}
      </tbody>
    </table>`;
}

function trying(visit: SignedIn, entry: string, { question, language, got }: Tried): Html {
  const { try: text } = textIn(visit.language).publishing;
  return html`<section id="try">
    <h2>${text.title}</h2>
    <p>${text.about}</p>
    ${postForm(
      visit,
      `${entryPath(entry, 'try')}#try`,
      html`<p>
          <label for="language">${text.language}</label>
          <select id="language" name="language">
            ${languages.map((one) => html`<option value="${one}" lang="${htmlLang(one)}" ${one === language && html` selected`}>${ownName[one]}</option>`)}
          </select>
        </p>
        <p>
          <label for="question">${text.question}</label
          ><input id="question" name="question" value="${question}" maxlength="500" dir="auto" required />
        </p>
        <button class="again">${text.go}</button>`,
    )}
    ${got}
  </section>`;
}
