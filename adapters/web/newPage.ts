import type restify from 'restify';
import { readableIn } from '../../dialogs/answerSay.js';
import { changedSince, daysBefore, type Changed } from '../../dialogs/whatIsNew.js';
import { dateIn, locales } from '../../dialogs/provenance.js';
import { direction, htmlLang, Language, languageIn, marks } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { asksFor } from './askedLanguage.js';
import { html, type Html } from './html.js';
import { sentencePage } from './pages/away.js';
import { layout } from './pages/layout.js';
import { htmlType, send } from './respond.js';

const oneYear = 365;

/** `/new/LANGUAGE`: the answers that have changed in the last twelve months, by month, the same for everybody (features.md S27). */
export function newPage(server: restify.Server, { library, now }: { library(): Library; now(): Date }): void {
  server.get('/new/:language', (request, response, next) => {
    const language = languageIn(request.params['language']);
    const since = daysBefore(now().toISOString().slice(0, 10), oneYear);
    if (language) send(request, response, 200, htmlType, page(language, changedSince(library(), language, since)));
    else send(request, response, 404, htmlType, sentencePage(asksFor(request), textIn(asksFor(request)).page.noPage));
    next(false);
  });
}

function page(language: Language, all: readonly Changed[]): string {
  const { publishing, page: words } = textIn(language);
  const { whatIsNew: text } = publishing;
  const month = new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const months = [...new Set(all.map(({ on }) => on.slice(0, 7)))];
  const main = html`<article class="promises">
    <h2>${text.title}</h2>
    <p>${all.length > 0 ? text.page.intro : text.page.none}</p>
    ${months.map(
      (one) =>
        html`<h3>${month.format(new Date(`${one}-01T00:00:00Z`))}</h3>
          <ul>
            ${all.filter(({ on }) => on.startsWith(one)).map((changed) => item(language, changed))}
          </ul>`,
    )}
    <p><a class="again" href="/">${words.begin}</a></p>
  </article>`;
  return layout({ language, main, token: '' });
}

/** An answer, which opens in a chat; its date; and the organizations for which it says something of their own. */
function item(language: Language, { entry, on }: Changed): Html {
  const { publishing, entities } = textIn(language);
  const { whatIsNew: text } = publishing;
  const read = readableIn(entry, language);
  const names = entry.variants.flatMap((variant) => variant.entities.map((entity) => entities[entity]));
  return html`<li>
    <button class="plain" form="talk" name="choice" value="answer/${entry.id}" lang="${htmlLang(read)}" dir="${direction(read)}">
      ${entry.in[read].title}</button
    ><br /><span class="hint"
      >${text.page.on(dateIn(language, on))}${names.length > 0 && ` · ${text.page.differs(names.join(marks[language].comma))}`}</span
    >
  </li>`;
}
