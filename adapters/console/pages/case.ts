import type { OpenCase } from '../../../bots/desk.js';
import { firstMessage } from '../../../bots/firstMessage.js';
import { longest } from '../../../dialogs/heardWords.js';
import { dateIn } from '../../../dialogs/provenance.js';
import { hadByOne } from '../../../dialogs/referral.js';
import { direction, htmlLang, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { sessionLives } from '../../accounts/consoleSessions.js';
import { html, type Html } from '../../web/html.js';
import { stoodWith, typedIn, type Box } from '../halfTyped.js';
import type { SignedIn } from '../visit.js';
import { officeName } from './cases.js';
import { awaited, codeWord, handingOn, noticeFor, offering, warning } from './handingOn.js';
import { frame } from './frame.js';
import { keeping } from './keeping.js';
import { kindEnd, preparedList } from './prepared.js';
import { button, form, isNew, said, toldAt, unhelped, wholeForm, withCrossed, withRemarks, type Told } from './told.js';

/** One case. Its words are there for the one who took it over; they are in the page and nowhere else, and cannot be selected (care.md RE-05). */
export function casePage(visit: SignedIn, found: OpenCase, given?: Told): string {
  const told = withCrossed(visit, found, given);
  const { desk } = textIn(visit.language);
  const { referral, state } = found;
  const unsent = state === 'mine' ? [] : drafts(visit, found);
  const until = dateIn(visit.language, referral.expires);
  const body: Record<OpenCase['state'], () => Html> = {
    waiting: () =>
      html`<p>${desk.case.waiting}</p>
        <p>${desk.case.conflict}</p>
        ${warning(visit, found)} ${form(visit, 'take', html`<button class="send">${desk.case.take}</button>`)}`,
    others: () =>
      html`<p>${desk.case.others}</p>
        ${found.slow && offering(visit)}`,
    asked: () => html`${awaited(visit, found)} ${warning(visit, found)}`,
    closed: () => html`<p>${desk.case.closed(until)}</p>`,
    mine: () =>
      html`<div class="desk">
        <form id="${wholeForm}" method="post" action="/console/cases/${referral.id}" novalidate>
          ${along(visit, found)} ${thread(visit, found)} ${writing(visit, found, told)} ${keeping(visit, found, told)}
          ${handingOn(visit, found)} ${closing(visit, found, told)}
        </form>
        ${rules(visit)}
      </div>`,
  };
  const main = html`<p><a href="/console/cases">${desk.back}</a></p>
    <p class="hint">
      ${officeName(visit, referral.service)} · <span lang="${htmlLang(referral.language)}">${ownName[referral.language]}</span>
    </p>
    ${state !== 'mine' && said(told?.notice || unsent.length === 0 ? told : { notice: desk.case.unsent })} ${unsent} ${body[state]()}`;
  const heading = html`<bdi lang="en">${referral.name}</bdi>`;
  const here = unsent.length > 0 ? undefined : `/console/cases/${referral.id}`;
  return frame(visit, { title: referral.name, heading, main, here, carries: state === 'mine' ? wholeForm : undefined });
}

/** What was typed where nothing can be written any more, to be read only: each text with what it was to be. */
function drafts({ form, language }: SignedIn, { referral }: OpenCase): Html[] {
  const { desk, tools } = textIn(language);
  const { words, last, note } = typedIn(form);
  const draft = (box: Box, label: string, typed: string | undefined): Html[] =>
    typed
      ? [
          html`<label for="${box}">${label}</label>
            <textarea class="draft" id="${box}" rows="6" readonly dir="auto">${'\n'}${typed}</textarea>`,
        ]
      : [];
  return [
    ...draft('words', desk.reply.title, words),
    ...draft('last', tools.closing.label(ownName[referral.language]), last),
    ...draft('note', tools.notes.label, note),
  ];
}

/** What goes along with every button: what the writer has seen, and what stands in boxes though nobody typed it there. */
function along(visit: SignedIn, { referral, messages }: OpenCase): Html {
  const { words, after } = visit.form;
  const newest = (of: 'person' | 'receiver'): number => messages.findLast(({ by }) => by === of)?.n ?? 0;
  const last = referral.consent.state === 'active' ? kindEnd(visit, referral, referral.language) : '';
  const remindDay = referral.reminders.find(({ by }) => by === visit.account.name)?.on ?? '';
  return html`<input type="hidden" name="csrf" value="${visit.csrf}" />
    <input type="hidden" name="after" value="${(words ? after : undefined) ?? newest('receiver')}" />
    <input type="hidden" name="seen" value="${newest('person')}" />
    <input type="hidden" name="stood" value="${stoodWith({ last, remindDay })}" />`;
}

/** The messages, each with who speaks (care.md WH-07) and its date. */
function thread(visit: SignedIn, found: OpenCase): Html {
  const { referral, messages, notices } = found;
  const { case: text, cases } = textIn(visit.language).desk;
  const opened = referral.openings.findLast(({ by }) => by === visit.account.name);
  const office = officeName(visit, referral.service);
  const ours = hadByOne(referral) ? text.you(office) : office;
  return html`<section aria-labelledby="thread">
    <h2 id="thread">${text.thread}</h2>
    ${codeWord(visit, found)} ${opened && html`<p class="hint">${text.opened(dateIn(visit.language, opened.on))}</p>`}
    ${messages.map(
      ({ n, by, words, on }, at) =>
        html`<article class="message ${by}" ${at === messages.length - 1 && html` id="newest" tabindex="-1"`}>
            <h3>
              ${by === 'person' ? text.person : ours} <span>${dateIn(visit.language, on)}</span>
              ${isNew(visit, { by, n }) && html`<strong class="unread">${cases.unread}</strong>`}
            </h3>
            <p class="words" lang="${htmlLang(referral.language)}" dir="auto" translate="no">${words}</p>
          </article>
          ${notices.filter(({ after }) => after === n).map((notice) => noticeFor(visit, notice))}`,
    )}
    <p class="hint">${text.holds(dateIn(visit.language, referral.consent.until))}</p>
    <p class="hint">${text.expires(dateIn(visit.language, referral.expires))}</p>
  </section>`;
}

/**
 * The box for replies; before the first message was sent, only that message (care.md RE-01). A text that comes back keeps what
 * its writer had seen, so that sending it again does not send twice what went out before the answer was lost.
 */
function writing(visit: SignedIn, found: OpenCase, told: Told | undefined): Html {
  const { referral } = found;
  const here = toldAt('words', found, told);
  const { first, reply } = textIn(visit.language).desk;
  const tongue = ownName[referral.language];
  const whole = referral.consent.wholeInTeams;
  const begin = firstMessage(visit.parts.directory);
  const look = html`<p class="look">
    <button class="again" aria-describedby="looks">${reply.look}</button> <span class="hint" id="looks">${reply.looks}</span>
  </p>`;
  const box = (label: string, rows: number): Html =>
    html`${said(here)}
      <label for="words">${label}</label>
      <textarea
        id="words"
        name="words"
        rows="${rows}"
        dir="auto"
        lang="${htmlLang(referral.language)}"
        ${unhelped}
        aria-describedby="${here && 'notice '}limit"
        ${here && html` autofocus`}
      >
${visit.form.words}</textarea>
      <p class="hint" id="limit">${reply.limit(longest, sessionLives.idle / 60_000)}</p>`;
  if (referral.consent.state === 'active')
    return html`<section aria-labelledby="reply">
      <h2 id="reply">${reply.title}</h2>
      <div class="reply">
        ${preparedList(visit, referral)}${box(reply.label(tongue), 6)}${button(visit, 'reply', 'send', reply.send, withRemarks(here))}
      </div>
      ${look}
    </section>`;
  const meaning =
    referral.language !== visit.language &&
    html`<details>
      <summary>${first.meaning}</summary>
      <p class="words">${begin(referral.service, visit.language, whole)}</p>
    </details>`;
  return html`<section aria-labelledby="reply">
    <h2 id="reply">${first.title}</h2>
    <p>${first.text(tongue)}</p>
    <blockquote lang="${htmlLang(referral.language)}" dir="${direction(referral.language)}">
      <p class="words">${begin(referral.service, referral.language, whole)}</p>
    </blockquote>
    ${meaning}
    <div class="reply">${box(first.line, 3)}${button(visit, 'reply', 'send', first.send, withRemarks(here))}</div>
    ${look}
  </section>`;
}

/** Closing needs two steps, and comes after what a receiver says first; a last message is offered and sent before (care.md RE-11). */
function closing(visit: SignedIn, found: OpenCase, told: Told | undefined): Html | false {
  const { desk, tools, atDesk } = textIn(visit.language);
  const { referral } = found;
  if (referral.consent.state !== 'active') return false;
  const here = toldAt('last', found, told);
  const { last } = typedIn(visit.form);
  const { language } = referral;
  return html`<details class="folded closing" ${(here || last !== undefined) && html` open`}>
    <summary>${desk.close.title}</summary>
    <p class="hint" id="about-closing">${tools.closing.text} ${atDesk.final}</p>
    <div class="close">
      ${said(here)}
      <label for="last">${tools.closing.label(ownName[language])}</label>
      <textarea
        id="last"
        name="last"
        rows="6"
        dir="auto"
        lang="${htmlLang(language)}"
        ${unhelped}
        aria-describedby="${here && 'notice '}about-closing"
        ${here && html` autofocus`}
      >
${last ?? kindEnd(visit, referral, language)}</textarea>
      ${language !== visit.language && html`<p class="hint words">${kindEnd(visit, referral, visit.language)}</p>`}
      ${button(visit, 'close', 'again', desk.close.go, withRemarks(here))}
    </div>
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
