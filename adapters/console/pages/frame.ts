import { direction, htmlLang, languages, ownName } from '../../../knowledge/language.js';
import { textIn } from '../../../knowledge/text/index.js';
import { mayRead } from '../../../knowledge/editing/roles.js';
import { keepsHosts } from '../../../bots/hosts.js';
import { hostsOf, servicesOf } from '../../accounts/account.js';
import { html, type Html } from '../../web/html.js';
import type { Visit } from '../visit.js';

export interface Frame {
  /** The heading, which is the title of the page too. It says nothing of anybody. */
  title: string;
  /** How much of what it lists is new: the number stands before the title, where a tab shows it. */
  fresh?: number;
  /** The same as markup, where its language is another one. */
  heading?: Html;
  /** What else stands in the head. */
  head?: Html;
  main: Html;
  /** Whether the ways to other pages are left out: a page that is the same for everybody. */
  alone?: boolean;
  /** Where the page can be had in another language; none where it holds a text that would be lost on the way. */
  here?: string | undefined;
  /** The form of the page of which the boxes come along into another language; its own address shows them and does nothing else. */
  carries?: string | undefined;
}

/** One page of the console: name and way out above, languages beside them, one heading. No script. */
export function frame(
  { language, account, csrf }: Visit,
  { title, fresh = 0, heading, head, main, alone = false, here, carries }: Frame,
): string {
  const { desk, page, operating } = textIn(language);
  const out =
    account &&
    html`<form method="post" action="/console/sign-out">
      <input type="hidden" name="csrf" value="${csrf}" /><button class="plain">${desk.signOut}</button>
    </form>`;
  return html`<!doctype html>
    <html lang="${htmlLang(language)}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${fresh > 0 && `(${fresh}) `}${title} – ${page.title}</title>
        ${head}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        <link rel="stylesheet" href="/console/style.css" />
      </head>
      <body class="console">
        <a class="skip" href="#main">${desk.skip}</a>
        <header>
          <div>
            <p class="brand">${page.title}</p>
            ${
              here !== undefined &&
              html`<nav class="tongues" aria-label="${desk.language}">
                ${carries && unpressed(carries)}
                <details class="languages">
                  <summary aria-label="${desk.language}: ${ownName[language]}">
                    <span lang="${htmlLang(language)}">${ownName[language]}</span>
                  </summary>
                  <ul>
                    ${languages.map((other) => {
                      const written = html`lang="${htmlLang(other)}" dir="${direction(other)}"
                      ${other === language && html` aria-current="true"`}`;
                      return html`<li>
                        ${
                          carries
                            ? html`<button form="${carries}" name="l" value="${other}" ${written}>${ownName[other]}</button>`
                            : html`<a href="${here}${here.includes('?') ? '&' : '?'}l=${other}" ${written}>${ownName[other]}</a>`
                        }
                      </li>`;
                    })}
                  </ul>
                </details>
              </nav>`
            }
            ${account?.roles.includes('operator') && html`<a href="/console/settings">${operating.title}</a>`} ${out}
          </div>
        </header>
        <main id="main" tabindex="-1">
          ${!alone && places(language, account, here)}
          <h1>${heading ?? title}</h1>
          ${main}
        </main>
      </body>
    </html>`.text;
}

/** Enter in a field presses the first button of its form. It is this one, which does nothing: each of the others does something else. */
const unpressed = (form: string): Html => html`<button form="${form}" disabled hidden></button>`;

/** The ways between what an account has to do with, where that is more than one thing. */
function places(language: Visit['language'], account: Visit['account'], here = ''): Html | false {
  if (!account || (servicesOf(account).length === 0 && hostsOf(account).length === 0 && !mayRead(account))) return false;
  const { booking, desk, editing, officeEditing, insights } = textIn(language);
  const way = (path: string, label: string): Html =>
    html`<li><a href="${path}" ${here.startsWith(path) && html` aria-current="true"`}>${label}</a></li>`;
  return html`<ul class="places">
    ${servicesOf(account).length > 0 && way('/console/cases', desk.cases.title)}
    ${mayRead(account) && way('/console/answers', editing.title)}
    ${(mayRead(account) || servicesOf(account).length > 0) && way('/console/services', officeEditing.title)}
    ${mayRead(account) && way('/console/insights', insights.title)} ${keepsHosts(account) && way('/console/hosts', booking.desk.hosts)}
    ${hostsOf(account).length > 0 && way('/console/office-hours', booking.desk.hours)}
  </ul>`;
}

/** For an account that receives for nobody. */
export function home(visit: Visit): string {
  const { desk, page, figures } = textIn(visit.language);
  const main = html`<p>${desk.nothing}</p>
    <p><a href="/console/statistics">${figures.title}</a></p>`;
  return frame(visit, { title: page.title, main, here: '/console' });
}

/** The one page of everything that is not there. */
export function nothingHere(visit: Visit): string {
  const { desk, page } = textIn(visit.language);
  const { account } = visit;
  if (account && servicesOf(account).length === 0) return frame(visit, { title: page.title, main: html`<p>${desk.noPage}</p>` });
  const main = html`<p>${desk.unknown}</p>
    <p><a href="/console">${desk.back}</a></p>`;
  return frame(visit, { title: page.title, main, alone: true });
}
