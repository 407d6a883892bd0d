import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import { type Language, languageIn } from '../../knowledge/language.js';
import { readBody } from './body.js';
import { rooms } from './bodyRoom.js';
import { asksFor } from './askedLanguage.js';
import type { Conversations } from './conversations.js';
import type { Exits } from './exits.js';
import { clearSiteData } from './headers.js';
import { neutralPage } from './pages/away.js';
import { htmlType, send } from './respond.js';
import type { WebAdapter } from './webAdapter.js';

export interface LeavingParts {
  conversations: Conversations;
  adapter: WebAdapter;
  exits: Exits;
}

/** Leave, with and without JavaScript: the conversation is forgotten, and the screen shows another site (care.md QE-01 to QE-05, decisions.md D14). */
export function leavingRoutes(server: restify.Server, { conversations, adapter, exits }: LeavingParts): void {
  const leave = async (request: IncomingMessage, response: ServerResponse): Promise<{ language: Language; exit: string }> => {
    const form = new URLSearchParams((await readBody(request, 1024, rooms.page)).text);
    const conversation = await conversations.find(form.get('c') ?? '');
    if (conversation) {
      await adapter.receive(conversation, { choice: 'leave' });
      await conversations.drop(conversation);
    }
    clearSiteData(response);
    const language = languageIn(form.get('l')) ?? asksFor(request);
    return { language, exit: exits.to(language, conversation?.country) };
  };
  server.post('/exit', async (request, response) => {
    const { language, exit } = await leave(request, response);
    send(request, response, 200, htmlType, neutralPage(language, exit));
  });
  const showOutside = (response: ServerResponse, address: string): void => {
    clearSiteData(response);
    response.setHeader('Location', address);
    response.statusCode = 303;
    response.end();
  };
  server.get('/exit', (request, response, next) => {
    showOutside(response, exits.to(asksFor(request)));
    next(false);
  });
  server.get('/exit/:key', (request, response, next) => {
    showOutside(response, exits.at(String(request.params['key'])) ?? exits.to(asksFor(request)));
    next(false);
  });
  server.post('/x', async (request, response) => {
    await leave(request, response);
    response.statusCode = 204;
    response.end();
  });
}
