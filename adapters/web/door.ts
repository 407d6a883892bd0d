import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import { lengthOf, longest } from '../../dialogs/heardWords.js';
import type { Begun } from '../../dialogs/kit.js';
import { isHelp, isNeverHeldBack } from '../../dialogs/usedUp.js';
import type { Directory } from '../../knowledge/directory.js';
import { fallback, Language, languageIn } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import type { Gate } from '../limits/gate.js';
import { isForm, NoRoom, readBody } from './body.js';
import { rooms } from './bodyRoom.js';
import { asksFor } from './askedLanguage.js';
import { doorAssets } from './doorAssets.js';
import type { Item } from './item.js';
import type { OpenConversation } from './openConversation.js';
import { doorstep, eventChoice, isOffice, languageOf, type Newcomer } from './doorstep.js';
import { contentOf, Form, incoming, isBare, pressed } from './form.js';
import { clearSiteData } from './headers.js';
import { sentencePage } from './pages/away.js';
import { contactsItem } from './pages/contacts.js';
import { type Chat, chatPage } from './pages/chat.js';
import { startPage } from './pages/start.js';
import { leavingRoutes, type LeavingParts } from './leavingRoutes.js';
import { liveAnswer } from './liveAnswer.js';
import { htmlType, jsonType, send, sendFixed } from './respond.js';
import type { SentForms } from './sentForms.js';
import { mostStreams, streamTo } from './stream.js';

export interface DoorParts extends LeavingParts {
  /** Which forms were sent already. */
  sent: SentForms;
  webAddress: string;
  /** Events that have a door of their own, and the emergency numbers. */
  directory: Pick<Directory, 'event' | 'emergency'>;
  gate: Gate;
  /** Whether an office answers through this page. */
  relays(): boolean;
  /** Whether words show any danger; on this machine alone, and nobody is told. */
  endangers(words: string, language: Language): boolean;
  /** Where a request comes from, for the gate alone. */
  sourceOf(request: IncomingMessage): string;
  /** Hears what went wrong where a person was told so. */
  failed(error: unknown): void;
}

/** A form of ours. 2,000 characters of Chinese take 18 KB when a form is encoded, so the limit of care.md PR-44 (16 KB) is doubled. */
const bodyLimit = 32 * 1024;

/** The last thing that was said. */
const lastOf = (conversation: OpenConversation): Item[] =>
  [conversation.findLast(({ said }) => said !== undefined)].flatMap((item) => item ?? []);

const formName = (): string => randomBytes(12).toString('base64url');

/** The anonymous web page: server-rendered, complete with JavaScript off, live with it on, always under one address. */
export function door(server: restify.Server, parts: DoorParts): void {
  const { conversations, sent, adapter, webAddress, exits, directory, gate, sourceOf, relays } = parts;
  const start = (language: Language, more: Omit<Parameters<typeof startPage>[2], 'once'> = {}): string =>
    startPage(language, webAddress, { relays: relays(), ...more, once: formName() });
  const step = doorstep(server, gate, directory, start);

  server.get('/', (request, response, next) => {
    send(request, response, 200, htmlType, start(asksFor(request)));
    next(false);
  });
  server.get('/e/:id', (request, response, next) => {
    const language = asksFor(request);
    const first = eventChoice(directory, String(request.params['id']), language);
    send(request, response, first ? 200 : 404, htmlType, start(language, first ? { first } : {}));
    next(false);
  });
  for (const [path, file] of Object.entries(doorAssets())) {
    server.get(path, (request, response, next) => {
      sendFixed(request, response, 200, file);
      next(false);
    });
  }

  server.post('/', async (request, response) => {
    const language = asksFor(request);
    if (!isForm(request)) return send(request, response, 415, htmlType, sentencePage(language, textIn(language).always.onlyText));
    const body = await readBody(request, bodyLimit, rooms.page).catch((error: unknown) => {
      if (!(error instanceof NoRoom)) throw error;
      step.full(request, response, { language, live: request.headers.accept === jsonType });
    });
    if (!body) return;
    const form = Form.parse(Object.fromEntries(new URLSearchParams(body.text)));
    const { words = '', proof, l, live } = form;
    const reader = form.begunFor || form.reader || '';
    const newcomer: Newcomer = { language: l ?? language, words, reader, proof, choice: pressed(form).id, live: live !== undefined };
    try {
      await talk(form, body.over, newcomer, request, response);
    } catch (error) {
      if (response.headersSent) throw error;
      parts.failed(error);
      cannot(form, newcomer, request, response);
    }
  });

  /** Said where not even the conversation can be looked up, as when a database is away: nothing that was typed is lost, and HELP helps. */
  function cannot(form: Form, newcomer: Newcomer, request: IncomingMessage, response: ServerResponse): void {
    const { language, words: draft, choice, live } = newcomer;
    const notice = textIn(language).always.failed;
    const reply = (type: string, text: string) => send(request, response, 503, type, text);
    if (live) return reply(jsonType, JSON.stringify({ ...step.cardFor(newcomer), notice }));
    const helps = isHelp(choice, draft);
    if (!form.c) return reply(htmlType, start(language, { notice, draft, helps }));
    const items = helps ? [contactsItem(language)] : [];
    const page = { language, token: form.c, exit: exits.key(language, null), items, once: form.once, emptied: false, ended: false };
    reply(htmlType, chatPage({ ...page, notice, draft, begunFor: form.begunFor ?? form.reader }));
  }

  async function talk(form: Form, over: boolean, newcomer: Newcomer, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { language, choice, words, live } = newcomer;
    const text = textIn(language);
    const [once, atPage] = await Promise.all([sent.find(form.once), conversations.find(form.c)]);
    const before = once.conversation;
    const content = contentOf(form);
    const again = once.wasTaken(content);
    const known = before === undefined || before === form.c ? atPage : await conversations.find(before);
    const reply = (status: number, page: string) => send(request, response, status, htmlType, page);
    const helps = isHelp(choice, words);
    // What was typed stays in the box, for whoever read there when it was begun.
    const typed = { draft: words, begunFor: form.begunFor ?? form.reader };
    if (once.brought(content) && !known && !live) return reply(410, start(language, { helps }));
    if ((before || form.c) && !known) return step.over(newcomer, request, response);
    const shift = form.shift ? { shift: form.shift } : {};
    if (known && isBare(form)) await adapter.catchUp(known);
    if (isBare(form)) return reply(200, known ? show(known, known.language ?? language, shift) : start(language));
    if (known && !isNeverHeldBack(choice, words) && !gate.message(known.id)) {
      const notice = text.page.wait(gate.pause);
      if (live) return send(request, response, 429, jsonType, JSON.stringify({ notice }));
      return reply(429, show(known, language, { ...typed, notice, items: lastOf(known) }));
    }
    const reader = known?.box ?? '';
    // Words go to whoever stood above the box as they were sent, and to nobody else (care.md CO-01, WH-07).
    const { begunFor = reader } = form;
    const isForAnother = (form.reader ?? reader) !== reader || (begunFor !== reader && [begunFor, reader].some(isOffice));
    if (!choice && !helps && isForAnother && !again) {
      const notice = text.reader.changed;
      if (live) return send(request, response, 409, jsonType, JSON.stringify({ notice, reader }));
      if (!known) return step.over(newcomer, request, response);
      return reply(409, show(known, language, { draft: words, notice }));
    }
    if (!known && !step.letsIn(sourceOf(request), newcomer, request, response)) return;
    const surplus = lengthOf(words) - longest;
    // A button that is pressed beside a text sends none of it.
    const tooLong = !choice && (over || surplus > 0);
    if (tooLong && !parts.endangers(words, language)) {
      const notice = text.always.tooLong(longest, over ? undefined : surplus);
      if (live) return send(request, response, 413, jsonType, JSON.stringify({ notice }));
      // All that came, so that it is never sent without its end the next time.
      return reply(413, known ? show(known, language, { ...typed, notice }) : start(language, { draft: words, notice }));
    }
    const conversation = known ?? conversations.begin();
    if (!conversation) return step.full(request, response, newcomer);
    // Whoever may be in danger is answered, though what they wrote is too long to be taken (care.md CV-25); it stays in the box.
    const unsent = tooLong;
    const fresh: Item[] = [];
    const stop = conversation.watch((item) => fresh.push(item));
    if (!known) await adapter.receive(conversation, { language });
    const seen = conversation.latest;
    // The page of whoever has only just arrived does not know its conversation yet: should no answer come, the form does. And
    // without JavaScript Back sends a form again, whose words are not to be seen once all is over, whether its turn failed or not.
    if (!known || !live) {
      once.note(content, conversation.id, again);
      await sent.keep(form.once, once);
    }
    const mayBegin = (what: Begun): boolean => gate.mayBegin(sourceOf(request), what);
    const well = await adapter
      .receive(conversation, {
        ...incoming(form, conversation),
        // Two instances may be given the same form at the same time: the turn knows what it has taken.
        ...(form.once && { once: once.once(content) }),
        again,
        unsent,
        mayBegin,
        taken: async (store) => {
          once.note(content, conversation.id, true);
          await sent.keep(form.once, once, store);
        },
      })
      .finally(stop);
    if (!well && !(await conversations.find(conversation.id))) return step.over(newcomer, request, response);
    if (conversation.ended) clearSiteData(response);
    const failed = well ? {} : { notice: text.always.failed, ...typed };
    const unhelped = helps && !well;
    // Should what failed turn out to have been kept all the same, the same form sent again doubles nothing.
    const sameForm = !well && form.once ? { once: form.once } : {};
    // A card, or an answer, in another language is read where it stands: the page keeps the language of the conversation (care.md CV-28).
    const now = conversation.language ?? language;
    // In another language, whoever reads has another name above the box.
    const renamed = languageOf(choice) && begunFor === reader && isOffice(reader) === isOffice(conversation.box);
    const status = !well ? 500 : unsent ? 413 : 200;
    if (!live)
      return reply(
        status,
        show(conversation, now, {
          ...shift,
          ...(conversation.latest > seen && { seen }),
          ...failed,
          ...sameForm,
          ...(unhelped ? { items: [...conversation.items(), contactsItem(now)] } : {}),
          ...((form.choice && words) || unsent ? (renamed ? { draft: words } : typed) : {}),
        }),
      );
    // Whoever sends it again, since no answer came, or whose stream was broken off while an office wrote, is shown what they have missed.
    const hasMissed = form.n && fresh[0]?.n !== form.n + 1;
    const missed = before || hasMissed ? conversation.items(form.n ?? conversation.latest) : fresh;
    const items = conversation.ended ? fresh.slice(-1) : missed.filter(({ n }) => n >= conversation.first);
    const more = { exit: exits.key(now, conversation.country), ...(unsent && { unsent }), ...failed };
    send(request, response, status, jsonType, liveAnswer(conversation, items, unhelped ? [contactsItem(now)] : [], now, more));
  }

  const show = (
    conversation: OpenConversation,
    language: Language,
    more: Partial<Pick<Chat, 'draft' | 'begunFor' | 'notice' | 'shift' | 'once' | 'seen'>> & { items?: Item[] },
  ): string =>
    chatPage({
      language,
      token: conversation.ended ? '' : conversation.id,
      exit: exits.key(language, conversation.country),
      items: conversation.items(),
      once: formName(),
      emptied: conversation.emptied,
      ended: conversation.ended,
      ...more,
    });

  server.post('/stream', async (request, response) => {
    const { text } = await readBody(request, 1024, rooms.page);
    const form = new URLSearchParams(text);
    const conversation = await conversations.find(form.get('c') ?? '');
    if (!conversation) return send(request, response, 410, 'text/plain', '');
    if (conversation.streams >= mostStreams) return send(request, response, 429, 'text/plain', '');
    streamTo(response, conversation, Number(form.get('n')) || 0, languageIn(form.get('l')) ?? fallback);
    await adapter.opened(conversation);
  });

  server.post('/stay', async (request, response) => {
    const conversation = await conversations.find(new URLSearchParams((await readBody(request, 1024, rooms.page)).text).get('c') ?? '');
    if (conversation) await adapter.receive(conversation, { stays: true });
    response.statusCode = conversation ? 204 : 410;
    response.end();
  });

  leavingRoutes(server, parts);
}
