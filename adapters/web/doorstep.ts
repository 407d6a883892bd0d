import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import type { Choice } from '../../dialogs/dialog.js';
import { isHelp, isNeverHeldBack } from '../../dialogs/usedUp.js';
import type { Directory } from '../../knowledge/directory.js';
import { Language, languageIn, languages } from '../../knowledge/language.js';
import { textIn, type Text } from '../../knowledge/text/index.js';
import type { Gate } from '../limits/gate.js';
import type { Task } from '../limits/work.js';
import { clearSiteData } from './headers.js';
import { contactsPage, contactsPath, contactsItem, fullPage } from './pages/contacts.js';
import { itemHtml } from './pages/chat.js';
import type { startPage } from './pages/start.js';
import { fixed, htmlType, jsonType, send, sendFixed } from './respond.js';

/** Makes the first page, each with a name of its own for the next form. */
export type StartPage = (language: Language, more?: Omit<Parameters<typeof startPage>[2], 'once'>) => string;

/** Somebody who has no conversation that is open: what they sent, and in which language they are answered. */
export interface Newcomer {
  language: Language;
  words: string;
  /** The id of the choice that was pressed, without the number of its question. */
  choice: string | undefined;
  /** Who was to read the words, as it stood above the box when they were begun; empty where it was as usual. */
  reader: string;
  proof: string;
  live: boolean;
}

/** The language that a choice asks for. */
export const languageOf = (choice: string | undefined): Language | undefined =>
  languageIn(/^changeLanguage\/(.*)$/.exec(choice ?? '')?.[1]);

/**
 * What somebody gets who has no conversation yet, while not everybody can be let in at once: work for their browser, a short
 * wait, or the contacts. Contacts, HELP and another language are given without any (care.md PR-41, PR-42, PR-44).
 */
export function doorstep(server: restify.Server, gate: Gate, directory: Pick<Directory, 'event' | 'emergency'>, start: StartPage) {
  const pages = new Map(
    languages.map((language) => [
      language,
      {
        contacts: whenAsked(() => fixed(htmlType, contactsPage(language, directory.emergency))),
        full: whenAsked(() => fixed(htmlType, fullPage(language))),
        card: itemHtml(contactsItem(language), language, false).text,
      },
    ]),
  );
  for (const language of languages) {
    server.get(contactsPath(language), (request, response, next) => {
      sendFixed(request, response, 200, pages.get(language)!.contacts());
      next(false);
    });
  }
  const json = (request: IncomingMessage, response: ServerResponse, status: number, body: object): void =>
    send(request, response, status, jsonType, JSON.stringify(body));

  const contacts = (request: IncomingMessage, response: ServerResponse, { language, live }: Newcomer): void => {
    const { card, contacts } = pages.get(language)!;
    if (live) json(request, response, 200, { language, html: card });
    else sendFixed(request, response, 200, contacts());
  };
  const full = (request: IncomingMessage, response: ServerResponse, { language, live }: Pick<Newcomer, 'language' | 'live'>): void => {
    const page = pages.get(language)!;
    response.setHeader('Retry-After', '60');
    if (live) json(request, response, 503, { language, html: page.card, notice: textIn(language).page.busy });
    else sendFixed(request, response, 503, page.full());
  };
  const work = (request: IncomingMessage, response: ServerResponse, { language, live, words, choice }: Newcomer, task: Task): void => {
    const { moment, wait } = textIn(language).page;
    response.setHeader('Retry-After', String(task.seconds));
    if (live) return json(request, response, 429, { language, notice: moment, work: task });
    const first = eventChoice(directory, /^event\/(.*)$/.exec(choice ?? '')?.[1] ?? '', language);
    const more = { notice: wait(task.seconds), draft: words, proof: task.ticket, ...(first ? { first } : {}) };
    send(request, response, 429, htmlType, start(language, more));
  };

  /** The contacts for the script of a page, where HELP was asked for: they come with whatever else is said then (care.md CR-12). */
  const cardFor = ({ language, choice, words }: Newcomer) => (isHelp(choice, words) ? { language, html: pages.get(language)!.card } : {});

  return {
    /** Answers the newcomer, unless they may come in: then it answers true, and nothing is sent. */
    letsIn(source: string, newcomer: Newcomer, request: IncomingMessage, response: ServerResponse): boolean {
      const verdict = gate.opening(source, newcomer.proof);
      if (verdict === 'open') return true;
      const other = languageOf(newcomer.choice);
      if (isNeverHeldBack(newcomer.choice, newcomer.words)) contacts(request, response, newcomer);
      else if (other && !newcomer.live) send(request, response, 200, htmlType, start(other, { draft: newcomer.words }));
      else if (verdict === 'full') full(request, response, newcomer);
      else work(request, response, newcomer, verdict);
      return false;
    },
    full,
    cardFor,
    /**
     * Says to whoever wrote in a chat that is over that it is; what was typed is not lost. Of the words, nobody but their reader
     * gets any; a chat with an office is still there, and its return number leads to it (care.md WH-07). Whoever wrote for the
     * programme, an answer or a text for one more office, may have such a chat as well.
     */
    over(newcomer: Newcomer, request: IncomingMessage, response: ServerResponse): void {
      const { language, words, choice, live, reader } = newcomer;
      const { page, renewing, handoff } = textIn(language);
      const atOffice = isOffice(reader);
      clearSiteData(response);
      // After a restart, the yes whose answer never came may have been kept before it (care.md CO-03: what is not known is said).
      const notice = choice === 'yes' ? renewing.perhapsSent : endedFor(reader, words, page);
      if (live) json(request, response, 410, { ...cardFor(newcomer), notice });
      else {
        const back = { relays: false, first: { id: 'comeBack', label: handoff.menu.back } };
        const more = {
          notice,
          draft: words,
          helps: isHelp(choice, words),
          ...(reader && back),
          ...(atOffice && words && { unsentTo: reader }),
        };
        send(request, response, 410, htmlType, start(language, more));
      }
    },
  };
}

const programmeAnswers = new Set(languages.map((language) => textIn(language).reader.answer));

/** Whether what stood above the box says that there is a chat with an office: an answer for the programme is of none. */
export const isOffice = (reader: string): boolean => reader !== '' && !programmeAnswers.has(reader);

function endedFor(reader: string, words: string, page: Text['page']): string {
  if (isOffice(reader)) return words === '' ? page.endedAtOffice : page.unsentAtOffice;
  return reader === '' ? page.ended : page.endedAnswering;
}

/** The choice that begins the dialog of an event. */
export function eventChoice({ event }: Pick<Directory, 'event'>, id: string, language: Language): Choice | undefined {
  const found = event(id);
  return found && { id: `event/${found.id}`, label: found.in[language].name };
}

/** Makes something when it is first asked for, and once. */
function whenAsked<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
