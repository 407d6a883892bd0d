import type { ServerResponse } from 'node:http';
import type restify from 'restify';
import { dateIn } from '../../dialogs/provenance.js';
import { type Language as Tongue, languageIn, marks } from '../../knowledge/language.js';
import type { Service } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { copyDays } from '../backup/copyNames.js';
import { asksFor } from './askedLanguage.js';
import { html, type Html } from './html.js';
import { layout } from './pages/layout.js';
import { promisedRows } from './promisedRows.js';
import { htmlType, send } from './respond.js';

export interface PromisesParts {
  /** When the forgetting job ran, and whether anything is overdue. */
  forgetting(): { ranOn: string; overdue: boolean } | undefined;
  /** The same site over Tor, shown as plain text: a link would open outside Tor Browser (care.md PR-71). */
  onion?: string | undefined;
  /** Whether an outside language service is on (decisions.md D11). */
  outside?: boolean;
  /** Whether a database keeps the records, for several instances. */
  database?: boolean;
  /** Whether the keys of cases are on the same database server as the cases: then it is said what that can undo (decisions.md D15). */
  keysBeside?: boolean;
  /** Offices that answer here and read and write whole messages in their own Teams (decisions.md D16). */
  inTheirTeams?(): readonly Service[];
}

/** `/promises`, in the language asked for by the browser or by `/promises/LANGUAGE`: what exists here, made from the schemas, and what cannot be hidden. */
export function promisesPage(
  server: restify.Server,
  { forgetting, onion, outside = false, database = false, keysBeside = false, inTheirTeams = () => [] }: PromisesParts,
): void {
  const show = (request: restify.Request, response: ServerResponse, language: Tongue): void =>
    send(
      request,
      response,
      200,
      htmlType,
      page(language, { ran: forgetting(), inTheirTeams: inTheirTeams(), onion, outside, database, keysBeside }),
    );
  server.get('/promises', (request, response, next) => {
    show(request, response, asksFor(request));
    next(false);
  });
  server.get('/promises/:language', (request, response, next) => {
    show(request, response, languageIn(request.params['language']) ?? asksFor(request));
    next(false);
  });
}

interface Stands {
  ran: { ranOn: string; overdue: boolean } | undefined;
  inTheirTeams: readonly Service[];
  onion: string | undefined;
  outside: boolean;
  database: boolean;
  keysBeside: boolean;
}

function page(language: Tongue, { ran, inTheirTeams, onion, outside, database, keysBeside }: Stands): string {
  const { promises, threats, wholeInTeams, outside: on, page: frame } = textIn(language);
  const offices = inTheirTeams.map((service) => service.in[language].name).join(marks[language].semicolon);
  const state = !ran ? promises.notYet : ran.overdue ? promises.overdue : promises.ran(dateIn(language, ran.ranOn));
  const list = (items: string[]): Html =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  const main = html`<article class="promises">
    <h2>${promises.title}</h2>
    <p>${promises.intro}</p>
    <h3>${promises.existsTitle}</h3>
    ${tableOf(
      [promises.record, promises.fields, promises.where, promises.lasts],
      promisedRows(language, database).map(({ what, fields, where, lasts }) => [
        what,
        fields.length > 1 ? list(fields) : fields[0]!,
        where,
        lasts,
      ]),
    )}
    <h3>${promises.neverTitle}</h3>
    ${list(promises.never.map((line) => (outside && line === promises.requests ? on.requests : line)))}
    ${offices !== '' && html`<p>${wholeInTeams.offices(offices)}</p>`}
    <h3>${promises.ranTitle}</h3>
    <p class="${ran?.overdue && 'notice'}">${state}</p>
    <p>${promises.copies(copyDays)}</p>
    ${keysBeside && promises.keysBeside.map((line) => html`<p>${line}</p>`)} ${outside && html`<h3>${on.title}</h3>`}
    ${(outside ? on.azureOn : [promises.azureOff]).map((line) => html`<p>${line}</p>`)}
    <h2>${threats.title}</h2>
    <p>${threats.intro}</p>
    ${tableOf(
      [threats.who, threats.does, threats.stays],
      threats.list.map((cells) => [...(outside && cells === threats.companies ? on.companies : cells)]),
    )}
    ${onion && html`<p>${promises.onion(onion)}</p>`}
    <p><a class="again" href="/">${frame.begin}</a></p>
  </article>`;
  return layout({
    language,
    main,
    token: '',
  });
}

const tableOf = (head: string[], cells: (string | Html)[][]): Html =>
  html`<table class="columns">
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${cells.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell, at) => html`<td data-head="${head[at + 1]}">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
