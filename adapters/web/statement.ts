import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import type restify from 'restify';
import { provenanceOf } from '../../dialogs/provenance.js';
import type { Directory } from '../../knowledge/directory.js';
import { Language, languageIn } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { currentChannels } from '../../knowledge/service.js';
import { textIn } from '../../knowledge/text/index.js';
import { asksFor } from './askedLanguage.js';
import { sentencePage } from './pages/away.js';
import { statementPage, type StatementFacts } from './pages/statement.js';
import { fixed, htmlType, send, sendFixed } from './respond.js';

export interface StatementParts {
  library(): Library;
  directory: Pick<Directory, 'services'>;
  now(): Date;
}

/** What is typed on this page cannot go anywhere: no request, no form, no picture from elsewhere, and no markup out of words. */
export const statementPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The entry that says what a report needs: the page rests on it and says nothing of its own about that. */
const about = 'formal-report-content';

/** `/notes`, in the language asked for by the browser or by `/notes/LANGUAGE`: a guided statement that stays with the person. */
export function statementPages(server: restify.Server, { library, directory, now }: StatementParts): void {
  const factsIn = (language: Language): StatementFacts => {
    const today = now().toISOString().slice(0, 10);
    const entry = library().published(about);
    const nobody = { entity: null, country: null, station: null };
    const contacts = (['hotline', 'report'] as const)
      .flatMap((kind) => directory.services(kind, nobody))
      .map((service) => ({ name: service.in[language].name, values: currentChannels(service, today).map(({ value }) => value!) }))
      .filter(({ values }) => values.length > 0);
    if (!entry) return { contacts };
    const { title, short } = entry.in[language];
    return { contacts, needs: { title, text: short, provenance: provenanceOf(entry, language, textIn(language), undefined, today) } };
  };
  const show = (request: restify.Request, response: ServerResponse, language: Language): void => {
    response.setHeader('Content-Security-Policy', statementPolicy);
    send(request, response, 200, htmlType, statementPage(language, factsIn(language)));
  };
  server.get('/notes', (request, response, next) => {
    show(request, response, asksFor(request));
    next(false);
  });
  server.get('/notes/:language', (request, response, next) => {
    const language = languageIn(request.params['language']);
    if (language) show(request, response, language);
    else send(request, response, 404, htmlType, sentencePage(asksFor(request), textIn(asksFor(request)).page.noPage));
    next(false);
  });
  for (const [name, type] of [
    ['statement.js', 'text/javascript'],
    ['statement.css', 'text/css'],
  ] as const) {
    const file = fixed(`${type}; charset=utf-8`, readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8'));
    server.get(`/${name}`, (request, response, next) => {
      sendFixed(request, response, 200, file);
      next(false);
    });
  }
}
