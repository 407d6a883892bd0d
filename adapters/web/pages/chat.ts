import type { Choice, Say } from '../../../dialogs/dialog.js';
import type { Table } from '../../../knowledge/guide.js';
import { direction, htmlLang, languages, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { boxOf, saysReader, type Item } from '../item.js';
import { html, type Html } from '../html.js';
import { inMarkdown, publishedInMarkdown } from '../markdown.js';
import { keepHtml, remindHtml } from './keep.js';
import { layout } from './layout.js';

/** Seconds without JavaScript after which a page shows its neutral start (decisions.md D16). */
const forgetAfter = 15 * 60;

/** The word that the page promises to work at any time, in each language. */
const helpWords = languages.map((language) => textIn(language).commands.help[0]).join('|');

/** What stands above the box for an answer that the programme reads, in each language. */
const answers = languages.map((language) => textIn(language).reader.answer).join('|');

export interface Chat {
  language: Language;
  token: string;
  /** Where Leave leads, where that is not by language alone. */
  exit?: string;
  items: Item[];
  /** Stands in the box: what could not be taken is never lost. */
  draft?: string;
  /** What stood above the box that the draft was written in, where its chat is over: then it can be read and copied, and is put to nobody else. */
  unsentTo?: string;
  /** What stood above the box in which the draft was begun: whoever reads here by now gets it only once its person was told so. */
  begunFor?: string | undefined;
  /** A sentence above the box, when something has to be said about what was sent. */
  notice?: string;
  /** A random name for the next message, so that pressing Send twice sends once, and Back after leaving shows nothing. */
  once?: string;
  /** A ticket for whoever waits instead of working (care.md PR-42). */
  proof?: string;
  emptied?: boolean;
  /** Whether pressing Shift three times leaves; the person can switch it off. */
  shift?: 'on' | 'off';
  /** The last item before what is new: a choice in the header, such as a language, leaves no words of the person behind. */
  seen?: number;
  /** True once the person had everything forgotten: then only a way to begin again is left. */
  ended?: boolean;
}

/** The whole conversation as a page; works with JavaScript off. */
export function chatPage({
  language,
  token,
  exit,
  items,
  draft = '',
  unsentTo = '',
  begunFor,
  notice,
  once = '',
  proof,
  emptied,
  ended,
  shift = 'on',
  seen,
}: Chat): string {
  const text = textIn(language);
  const last = items.findLast(({ said }) => said && said.choices.length > 0);
  const box = boxOf(items.findLast(saysReader));
  const above = unsentTo ? text.page.unsent : box;
  const asked = items.findLast(({ by, n }) => by === 'person' || n === seen)?.n ?? Infinity;
  const since = items.filter(({ n, said }) => said && n > asked);
  const newest = since.find(({ said }) => said!.here) ?? since[0];
  const main = html`<p class="status">
      ${text.page.status}
      <a href="/promises/${language}" target="_blank" rel="noreferrer noopener nofollow">${text.promises.link}</a>
    </p>
    <div id="log" role="log" aria-live="polite" aria-relevant="additions" aria-label="${text.page.conversation}" translate="no">
      ${emptied && html`<p class="notice">${text.always.tooMany}</p>`}${items.map((item) => itemHtml(item, language, item === last, item === newest))}
    </div>
    <div class="about">
      <details id="about" ${!token && html` open`}>
        <summary>${text.page.aboutLeave}</summary>
        ${text.page.aboutLeaveText.map((paragraph) => html`<p>${paragraph}</p>`)}<label class="js" hidden
          ><input type="checkbox" id="shift" name="shift" value="on" form="way" ${shift === 'on' && html` checked`} />
          ${text.page.shiftLeaves}</label
        >
      </details>
      <details id="contacts">
        <summary>${text.page.contacts}</summary>
        ${publishedInMarkdown(text.help.text.join('\n\n'))}
      </details>
    </div>`;
  const foot = html`<div id="status" role="status"></div>
    ${notice && html`<p class="notice" role="alert" id="notice">${notice}</p>`}
    <form id="talk" method="post" action="/">
      <input type="hidden" name="c" value="${token}" /><input type="hidden" name="l" value="${language}" /><input
        type="hidden"
        name="once"
        value="${once}"
      /><input
        type="hidden"
        name="reader"
        value="${unsentTo || box}"
      />${proof && html`<input type="hidden" name="proof" value="${proof}" />`}${draft && begunFor !== undefined && begunFor !== box && html`<input type="hidden" name="begunFor" value="${begunFor}" />`}
      <label for="words" ${above && html` class="reads"`} data-usual="${text.page.label}">${above || text.page.label}</label>
      <textarea
        id="words"
        ${!unsentTo && html` name="words"`}
        rows="1"
        dir="auto"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck="false"
        data-gramm="false"
        ${notice && html` aria-describedby="notice"`}
        ${unsentTo && html` readonly`}
      >
${draft}</textarea
      >${!unsentTo && html`<button class="send">${text.page.send}</button>`}
    </form>
    <div
      hidden
      id="texts"
      data-sending="${text.page.sending}"
      data-not-sent="${text.page.notSent}"
      data-empty="${text.always.empty}"
      data-ended="${text.page.ended}"
      data-ended-answering="${text.page.endedAnswering}"
      data-ended-at-office="${text.page.endedAtOffice}"
      data-unsent-at-office="${text.page.unsentAtOffice}"
      data-back="${text.handoff.menu.back}"
      data-answers="${answers}"
      data-perhaps="${text.renewing.perhapsSent}"
      data-help="${helpWords}"
      data-soon="${text.page.soon}"
      data-hidden="${text.page.hidden}"
      data-show="${text.page.show}"
      data-begin="${text.page.begin}"
      data-new="${text.page.newMessage}"
    ></div>`;
  const over = html`<p><a class="again" href="/">${text.page.begin}</a></p>
    <form id="talk" method="post" action="/" hidden><input type="hidden" name="l" value="${language}" /></form>`;
  return layout({ language, main, foot: ended ? over : foot, token, exit, reader: box, ...(token || draft ? { forgetAfter } : {}) });
}

/**
 * One item of the conversation. The person's words are never markup.
 * @param open true where its choices can still be pressed
 * @param newest true where a new page begins to be read, so that nobody has to look for the reply when JavaScript is off
 */
export function itemHtml({ n, by, words, said, asked }: Item, language: Language, open: boolean, newest = false): Html {
  const text = textIn(language);
  if (by === 'person')
    return html`<section class="turn you" data-n="${n}">
      <h2>${text.person}</h2>
      <p dir="auto">${words}</p>
    </section>`;
  return said ? sayHtml(said, n, asked ?? 0, language, open, newest) : html``;
}

function sayHtml(
  { kind, title, text: words, exact, keep, when, table, provenance, pages, choices, language, box, listens, mine, here }: Say,
  n: number,
  asked: number,
  pageLanguage: Language,
  open: boolean,
  newest: boolean,
): Html {
  const text = textIn(language);
  // Answers, and what is said before anybody has written, are the same for everybody.
  const markup = kind === 'answer' || n <= 1 ? publishedInMarkdown : inMarkdown;
  const foreign = language !== pageLanguage && html` lang="${htmlLang(language)}" dir="${direction(language)}"`;
  const from =
    provenance &&
    html`<div class="from">
      <p>${provenance.text}</p>
      ${
        provenance.sources.length > 0 &&
        html`<details>
          <summary>${text.provenance.sources}</summary>
          <ul>
            ${provenance.sources.map(({ label, url, language: of }) => html`<li><a href="${url}" rel="noreferrer noopener nofollow" ${of && html` lang="${of}" dir="ltr"`}>${label}</a></li>`)}
          </ul>
        </details>`
      }
    </div>`;
  return html`<section
    class="turn ${kind}${mine && ' mine'}${here && ' here'}"
    data-n="${n}"
    ${box !== undefined && html` data-box="${box}"`}
    ${foreign}
  >
    <h2 ${newest && html` tabindex="-1" autofocus`}>${kind === 'human' ? title : n <= 1 ? text.speaker : text.speakerShort}</h2>
    ${kind !== 'human' && title && html`<h3>${title}</h3>`}
    ${words && html`<div class="said">${markup(words)}</div>`}${exact !== undefined && html`<div class="exact ${keep && 'number'}" dir="auto">${exact}</div>`}${keep && keepHtml(language)}
    ${table && tableHtml(table)}${when && remindHtml(when, language)}${pages && pagesHtml(pages)}${from}${open && choices.length > 0 && choicesHtml(choices, asked, !listens)}
  </section>`;
}

/** A table where there is room; on a narrow screen each row becomes a list, its cells after the heads of their columns. */
const tableHtml = ({ head, rows }: Table): Html =>
  html`<table class="${head ? 'columns' : 'pairs'}">
    ${
      head &&
      html`<thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>`
    }
    <tbody>
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${cells.map((cell, at) => html`<td ${head && html` data-head="${head[at + 1]}"`}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Pages of our own, which open beside the conversation. */
const pagesHtml = (pages: NonNullable<Say['pages']>): Html =>
  html`<ul class="pages">
    ${pages.map(({ label, url }) => html`<li><a href="${url}" target="_blank" rel="noreferrer noopener nofollow">${label}</a></li>`)}
  </ul>`;

/** Buttons, all alike: none is coloured as the right one (care.md CV-15). They are numbered where a typed number means one of them. */
const choicesHtml = (choices: Choice[], asked: number, numbered: boolean): Html =>
  html`<ul class="choices">
    ${choices.map(
      ({ id, label, language }, at) =>
        html`<li><button form="talk" name="choice" value="${asked}:${id}">${numbered && html`<span class="n">${at + 1}</span> `}<bdi${language && html` lang="${htmlLang(language)}"`}>${label}</bdi></button></li>`,
    )}
  </ul>`;
