import type { OpenCase } from '../../../bots/desk.js';
import { firstMessage } from '../../../bots/firstMessage.js';
import { longest } from '../../../dialogs/heardWords.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { direction, htmlLang, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { sessionLives } from '../../accounts/consoleSessions.js';
import { html, type Html } from '../../web/html.js';
import type { SignedIn } from '../visit.js';
import { officeName } from './cases.js';
import { frame } from './frame.js';

/** One case. Its words are there for the one who took it over; they are in the page and nowhere else, and cannot be selected (care.md RE-05). */
export function casePage(visit: SignedIn, found: OpenCase, notice?: string): string {
  const { desk } = textIn(visit.language);
  const { referral, state } = found;
  const draft = visit.form.words;
  const until = dateIn(visit.language, referral.expires);
  const body: Record<OpenCase['state'], () => Html> = {
    waiting: () =>
      html`<p>${desk.case.waiting}</p>
        <p>${desk.case.conflict}</p>
        ${form(visit, 'take', html`<button class="send">${desk.case.take}</button>`)}`,
    others: () => html`<p>${desk.case.others}</p>`,
    closed: () => html`<p>${desk.case.closed(until)}</p>`,
    mine: () =>
      html`<div class="desk">
        <div>${thread(visit, found)} ${writing(visit, found, notice)} ${closing(visit, found, until)}</div>
        ${rules(visit)}
      </div>`,
  };
  const main = html`<p><a href="/console/cases">${desk.back}</a></p>
    <p class="hint">
      ${officeName(visit, referral.service)} · <span lang="${htmlLang(referral.language)}">${ownName[referral.language]}</span>
    </p>
    ${state !== 'mine' && said(notice)}
    ${state !== 'mine' && draft && html`<textarea class="draft" aria-labelledby="notice" rows="6" readonly dir="auto">${draft}</textarea>`}
    ${body[state]()}`;
  const here = draft ? undefined : `/console/cases/${referral.id}`;
  return frame(visit, { title: referral.name, heading: html`<bdi lang="en">${referral.name}</bdi>`, main, here });
}

const said = (notice: string | undefined): Html | undefined =>
  notice === undefined ? undefined : html`<p class="notice" role="alert" id="notice">${notice}</p>`;

const form = ({ csrf, id }: SignedIn, action: 'take' | 'reply' | 'close', fields: Html): Html =>
  html`<form class="${action}" method="post" action="/console/cases/${id}/${action}">
    <input type="hidden" name="csrf" value="${csrf}" />
    ${fields}
  </form>`;

/** The messages, each with who speaks (care.md WH-07) and its date. */
function thread(visit: SignedIn, { referral, messages }: OpenCase): Html {
  const { case: text } = textIn(visit.language).desk;
  const opened = referral.openings.findLast(({ by }) => by === visit.account.name);
  return html`<section aria-labelledby="thread">
    <h2 id="thread">${text.thread}</h2>
    ${opened && html`<p class="hint">${text.opened(dateIn(visit.language, opened.on))}</p>`}
    ${messages.map(
      ({ by, words, on }, at) =>
        html`<article class="message ${by}" ${at === messages.length - 1 && html` id="newest" tabindex="-1"`}>
          <h3>
            ${by === 'person' ? text.person : text.you(officeName(visit, referral.service))} <span>${dateIn(visit.language, on)}</span>
          </h3>
          <p class="words" lang="${htmlLang(referral.language)}" dir="auto" translate="no">${words}</p>
        </article>`,
    )}
    <p class="hint">${text.expires(dateIn(visit.language, referral.expires))}</p>
  </section>`;
}

/**
 * The box for replies; before the first message was sent, only that message (care.md RE-01). A text that comes back keeps what
 * its writer had seen, so that sending it again does not send twice what went out before the answer was lost.
 */
function writing(visit: SignedIn, { referral, messages }: OpenCase, notice?: string): Html {
  const { first, reply } = textIn(visit.language).desk;
  const tongue = ownName[referral.language];
  const begin = firstMessage(visit.parts.directory);
  const last = messages.findLast(({ by }) => by === 'receiver');
  const box = (label: string, rows: number): Html =>
    html`${said(notice)}
      <label for="words">${label}</label>
      <textarea
        id="words"
        name="words"
        rows="${rows}"
        dir="auto"
        lang="${htmlLang(referral.language)}"
        autocomplete="off"
        autocorrect="off"
        spellcheck="false"
        data-gramm="false"
        aria-describedby="${notice && 'notice '}limit"
        ${notice && html` autofocus`}
      >
${visit.form.words}</textarea>
      <p class="hint" id="limit">${reply.limit(longest, sessionLives.idle / 60_000)}</p>
      <input type="hidden" name="after" value="${(visit.form.words ? visit.form.after : undefined) ?? last?.n ?? 0}" />`;
  if (last)
    return html`<section aria-labelledby="reply">
      <h2 id="reply">${reply.title}</h2>
      ${form(visit, 'reply', html`${box(reply.label(tongue), 6)}<button class="send">${reply.send}</button>`)}
    </section>`;
  const meaning =
    referral.language !== visit.language &&
    html`<details>
      <summary>${first.meaning}</summary>
      <p class="words">${begin(referral.service, visit.language)}</p>
    </details>`;
  return html`<section aria-labelledby="reply">
    <h2 id="reply">${first.title}</h2>
    <p>${first.text(tongue)}</p>
    <blockquote lang="${htmlLang(referral.language)}" dir="${direction(referral.language)}">
      <p class="words">${begin(referral.service, referral.language)}</p>
    </blockquote>
    ${meaning} ${form(visit, 'reply', html`${box(first.line, 3)}<button class="send">${first.send}</button>`)}
  </section>`;
}

/** Closing needs two steps, and comes after what a receiver says first (care.md RE-11). */
function closing(visit: SignedIn, { messages }: OpenCase, until: string): Html | false {
  const { close } = textIn(visit.language).desk;
  if (messages.every(({ by }) => by === 'person')) return false;
  return html`<details class="closing">
    <summary>${close.title}</summary>
    <p>${close.text(until)}</p>
    ${form(visit, 'close', html`<button class="again">${close.go}</button>`)}
  </details>`;
}

function rules(visit: SignedIn): Html {
  const { title, list } = textIn(visit.language).desk.rules;
  return html`<aside aria-labelledby="rules">
    <h2 id="rules">${title}</h2>
    <ul>
      ${list.map((rule) => html`<li>${rule}</li>`)}
    </ul>
  </aside>`;
}
