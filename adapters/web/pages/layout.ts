import { direction, htmlLang, languages, marks, ownName, type Language } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { html, type Html } from '../html.js';

export interface Page {
  language: Language;
  /** What is in the middle. */
  main: Html;
  /** What stands at the lower edge: where a person writes. Without it nothing does, and Help opens a chat of its own. */
  foot?: Html;
  /** The right to the conversation; empty while there is none. Undefined on a page that no conversation belongs to. */
  token?: string;
  /** What stands above the box: whoever presses another language may learn by it that a chat is over. */
  reader?: string;
  /** Instead of forms, links: for a page whose policy lets it send nothing. */
  links?: { language(other: Language): string; help: string };
  /** What is served for this page beside what frames every page. */
  files?: { scripts: string[]; styles: string[] };
  /** The end of the address to which Leave leads at once; the language unless another is given (exits.ts). */
  exit?: string | undefined;
  /** With JavaScript off, seconds after which the page goes back to its neutral start. */
  forgetAfter?: number;
}

const chatFiles = { scripts: ['work', 'away', 'page'], styles: [] };

/** One page of the web door: the way out first and last, help and language in the same place on every page (care.md QE-01, QE-02, AX-11). */
export function layout({ language, main, foot, token, exit = language, reader, forgetAfter, links, files = chatFiles }: Page): string {
  const { page } = textIn(language);
  const leave = (id: string, label: Html | string, className: string): Html =>
    links
      ? html`<a id="${id}" class="leave ${className}" href="/exit/${exit}" aria-label="${page.emergencyLeave}" data-leave>${label}</a>`
      : html`<form class="${className}" method="post" action="/exit">
          <input type="hidden" name="c" value="${token}" /><input type="hidden" name="l" value="${language}" /><button
            id="${id}"
            class="leave"
            role="link"
            aria-label="${page.emergencyLeave}"
            data-leave
          >
            ${label}
          </button>
        </form>`;
  const toLanguage = (other: Language): Html => {
    const own = html`lang="${htmlLang(other)}" dir="${direction(other)}" ${other === language && html` aria-current="true"`}`;
    return links
      ? html`<a href="${links.language(other)}" hreflang="${htmlLang(other)}" ${own}>${ownName[other]}</a>`
      : html`<button form="${foot ? 'talk' : 'way'}" name="choice" value="changeLanguage/${other}" ${own}>${ownName[other]}</button>`;
  };
  const help = links
    ? html`<a class="plain" href="${links.help}" target="_blank" rel="noreferrer noopener nofollow">${page.help}</a>`
    : html`<button class="plain" form="talk" name="choice" value="help">${page.help}</button>`;
  const talk =
    !links && !foot && html`<form id="talk" method="post" action="/" hidden><input type="hidden" name="l" value="${language}" /></form>`;
  const way =
    !links &&
    html`<form id="way" method="post" action="/">
      <input type="hidden" name="c" value="${token}" /><input type="hidden" name="l" value="${language}" /><input
        type="hidden"
        name="shift"
        value="off"
      />${reader !== undefined && html`<input type="hidden" name="reader" value="${reader}" />`}
    </form>`;
  const forgetting = forgetAfter !== undefined && html`<noscript><meta http-equiv="refresh" content="${forgetAfter};url=/" /></noscript>`;
  return html`<!doctype html>
    <html lang="${htmlLang(language)}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        ${forgetting}
        <title>${page.title}</title>
        <link rel="icon" href="data:," />
        ${['style', ...files.styles].map((name) => html`<link rel="stylesheet" href="/${name}.css" />`)}
        ${['frame', ...files.scripts].map((name) => html`<script src="/${name}.js" defer></script>`)}
      </head>
      <body data-language="${language}" data-exit="${exit}" ${token !== undefined && html` data-c="${token}"`}>
        <header>
          ${leave('leave-first', page.emergencyLeave, 'first')}
          <div>
            <h1>${page.title}</h1>
            <details class="languages">
              <summary aria-label="${page.language}: ${ownName[language]}">
                <span lang="${htmlLang(language)}">${ownName[language]}</span>
              </summary>
              <ul>
                ${languages.map((other) => html`<li>${toLanguage(other)}</li>`)}
              </ul>
            </details>
            ${help} ${leave('leave', html`${page.leave}<span class="wide">${marks[language].gap}${page.leaveWide}</span>`, 'way-out')}
          </div>
          <p id="presses" role="status" data-left="${page.shiftCount(1)}|${page.shiftCount(2)}"></p>
        </header>
        ${way} ${talk}
        <main id="main">${main}</main>
        <footer ${foot && html` class="foot"`}>${foot} ${leave('leave-last', page.emergencyLeave, 'last')}</footer>
      </body>
    </html>`.text;
}
