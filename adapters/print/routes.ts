import type { ServerResponse } from 'node:http';
import type restify from 'restify';
import { z } from 'zod';
import { Entity } from '../../knowledge/entity.js';
import { Language } from '../../knowledge/language.js';
import type { Library } from '../../knowledge/library.js';
import { textIn } from '../../knowledge/text/index.js';
import { asksFor } from '../web/askedLanguage.js';
import { sentencePage } from '../web/pages/away.js';
import { htmlType, send } from '../web/respond.js';
import { meetingPage } from './meeting.js';
import { notesSheet } from './notes.js';
import { onScreen, paperPolicy } from './paper.js';
import { poster } from './poster.js';
import { sheet, type SheetParts } from './sheet.js';

/** Where the plan for a team meeting is. */
export const meetingPath = (language: Language): string => `/print/meeting/${language}`;

const Asked = z.object({ language: Language, entity: Entity.optional() });
type Asked = z.infer<typeof Asked>;

/**
 * The pages to print, as the conversation offers them: `/print/sheet/LANGUAGE[/ORGANIZATION]`, the same under `/print/meeting`,
 * `/print/poster/LANGUAGE` and `/print/notes/LANGUAGE`.
 * Their addresses say a language and an organization, and nothing of anybody.
 */
export function printPages(
  server: restify.Server,
  parts: Omit<SheetParts, 'library' | 'today'> & { library(): Library; now(): Date },
): void {
  const show = (response: ServerResponse, page: string): void => {
    response.statusCode = 200;
    response.setHeader('Content-Security-Policy', paperPolicy);
    response.setHeader('Content-Type', htmlType);
    response.end(page);
  };
  const today = (): string => parts.now().toISOString().slice(0, 10);
  const byEntity =
    (page: typeof sheet) =>
    ({ language, entity }: Asked): string =>
      page(language, entity, { ...parts, library: parts.library(), today: today() });
  const pages: Record<string, (asked: Asked) => string> = {
    '/print/sheet/:language': byEntity(sheet),
    '/print/sheet/:language/:entity': byEntity(sheet),
    '/print/meeting/:language': byEntity(meetingPage),
    '/print/meeting/:language/:entity': byEntity(meetingPage),
    '/print/notes/:language': ({ language }) => notesSheet(language),
    '/print/poster/:language': ({ language }) => poster(language, parts.webAddress),
  };
  for (const [path, page] of Object.entries(pages)) {
    server.get(path, (request, response, next) => {
      const asked = Asked.safeParse(request.params);
      if (asked.success) show(response, onScreen(page(asked.data), asked.data.language));
      else send(request, response, 404, htmlType, sentencePage(asksFor(request), textIn(asksFor(request)).page.noPage));
      next(false);
    });
  }
}
