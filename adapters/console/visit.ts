import type { IncomingMessage, ServerResponse } from 'node:http';
import type restify from 'restify';
import { z } from 'zod';
import type { Receiver } from '../../bots/cases.js';
import type { Desk } from '../../bots/desk.js';
import type { HandingOn } from '../../bots/handingOn.js';
import type { Insights } from '../../bots/insights.js';
import type { Rosters } from '../../bots/rosters.js';
import type { Statistics } from '../../bots/statistics.js';
import type { Directory } from '../../knowledge/directory.js';
import type { Editor } from '../../knowledge/editing/roles.js';
import { type Language, languageIn } from '../../knowledge/language.js';
import { servicesOf, type Account } from '../accounts/account.js';
import type { Accounts } from '../accounts/accounts.js';
import { signedIn, type ConsoleSessions } from '../accounts/consoleSessions.js';
import type { OpenId } from '../accounts/openId.js';
import type { SignIn } from '../accounts/signIn.js';
import { isForm, readBody } from '../web/body.js';
import { rooms } from '../web/bodyRoom.js';
import { isUpload, readUpload, type Upload } from './upload.js';
import { asksFor } from '../web/askedLanguage.js';
import { htmlType, send } from '../web/respond.js';
import { same } from '../keys.js';
import type { AnswersParts } from './answers/parts.js';
import { Form } from './form.js';
import type { HostingParts } from './hosting/parts.js';
import type { ServicesParts } from './services/parts.js';
import type { OperatingParts } from './operating/parts.js';

export interface ConsoleParts {
  desk: Desk;
  handingOn: HandingOn;
  rosters: Rosters;
  statistics: Statistics;
  insights: Insights;
  /** What those work with who keep the answers. */
  answers: AnswersParts;
  /** The same with those who keep the offices and their contacts. */
  services: ServicesParts;
  hosting: HostingParts;
  /** What those work with who run the server. */
  operating: OperatingParts;
  signIn: SignIn;
  /** Sign-in at a provider; none where none is set. */
  openId?: OpenId | undefined;
  accounts: Pick<Accounts, 'refresh' | 'find' | 'tiedTo' | 'anyLocal' | 'nameOf' | 'staff' | 'givesHours'>;
  sessions: ConsoleSessions;
  directory: Pick<Directory, 'service'>;
  /** The network that a request comes from, for limits only. */
  sourceOf(request: IncomingMessage): string;
  /** Whether people reach the server over TLS. */
  encrypted: boolean;
}

/** The ways to ask of one topic in Arabic take up to 150 KB when a form is encoded. A text of several times that length still comes back whole. */
const bodyLimit = 512 * 1024;

/** Whether a list is to renew itself, as an address says it. */
export const Renewing = z.enum(['yes', 'no']);
export type Renewing = z.infer<typeof Renewing>;

/** One request to the console: who it is from, what it asks for, and the ways to answer it. */
export interface Visit {
  parts: ConsoleParts;
  language: Language;
  /** Undefined where nobody is signed in. */
  account: Account | undefined;
  csrf: string;
  cookie: string;
  /** The network from which it comes, for limits only. */
  network: string;
  /** The case in the address. */
  id: string;
  /** The office in the address. */
  service: string;
  /** The host in the address. */
  host: string;
  /** The entry in the address, and the part of it. */
  entry: string;
  part: string;
  /** The page of a list, from 1. */
  page: number;
  /** What the address asks for. */
  query: URLSearchParams;
  /** What was posted; empty fields where nothing was. */
  form: Form;
  /** The same as it came, for forms with boxes of their own. */
  fields: URLSearchParams;
  /** A form that came with a file, where one may come. */
  upload?: Upload | undefined;
  posted: boolean;
  /** Whether lists renew themselves in this session. */
  renews: boolean;
  /** False for a form that this session did not give out. */
  genuine: boolean;
  /**
   * @param type of the content; a page unless given
   * @param scripted whether our own script may run in the page
   */
  show(status: number, page: string, type?: string, scripted?: boolean): void;
  /**
   * Leads on by GET, so that going back or loading again sends nothing twice.
   * @param posting whether the browser posts the same form there, for an address that only shows what is in it
   */
  leadTo(path: string, posting?: boolean): void;
  setCookie(cookie: string | undefined): void;
  response: ServerResponse;
}

/** A request of somebody who is signed in. */
export interface SignedIn extends Visit {
  account: Account;
}

/** The policy of pages without a script: they show words that somebody wrote, and nothing in them may run. */
const consolePolicy = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Over TLS by a name that browsers take only over TLS: nobody on the way can put another one there. */
const cookieName = ({ encrypted }: Pick<ConsoleParts, 'encrypted'>): string => (encrypted ? '__Secure-console' : 'console');

const cookieOf = (request: restify.Request, wanted: string): string =>
  String(request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === wanted)?.[1] ?? '';

/** Browsers say where a form was sent from; a page of somebody else must not put words into a box here. */
const fromElsewhere = (request: restify.Request): boolean =>
  !['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'] as string | undefined);

/** Reads a request once: the session of its cookie, its form, its language. @param uploads whether whoever is signed in may send a file */
export async function visit(parts: ConsoleParts, request: restify.Request, response: restify.Response, uploads = false): Promise<Visit> {
  const query = new URLSearchParams(request.getQuery());
  const cookie = cookieOf(request, cookieName(parts));
  const byItself = request.method === 'GET' && query.has('renewed');
  const session = cookie ? await signedIn(cookie, parts, !byItself) : undefined;
  const here = request.method === 'POST' && !fromElsewhere(request);
  const upload = here && uploads && session && isUpload(request) ? await readUpload(request) : undefined;
  const posted = upload !== undefined || (here && isForm(request));
  const fields =
    upload?.fields ?? new URLSearchParams(posted ? (await readBody(request, bodyLimit, session ? rooms.staff : rooms.signIn)).text : '');
  const form = Form.parse(Object.fromEntries(fields));
  const chosen = languageIn(query.get('l')) ?? form.l;
  if (session && chosen) await parts.sessions.choose(cookie, { language: chosen });
  const renew = Renewing.safeParse(query.get('renew')).data;
  if (session && renew) await parts.sessions.choose(cookie, { still: renew === 'no' });
  return {
    parts,
    language: chosen ?? session?.language ?? session?.account.language ?? asksFor(request),
    account: session?.account,
    csrf: session?.csrf ?? '',
    cookie,
    network: parts.sourceOf(request),
    id: String(request.params?.['id'] ?? ''),
    service: String(request.params?.['service'] ?? ''),
    host: String(request.params?.['host'] ?? ''),
    entry: String(request.params?.['entry'] ?? ''),
    part: String(request.params?.['part'] ?? ''),
    page: z.coerce.number().int().min(1).max(100_000).catch(1).parse(query.get('page')),
    query,
    form: { ...form, l: chosen },
    fields,
    upload,
    posted,
    renews: renew ? renew === 'yes' : !session?.still,
    genuine: session !== undefined && same(form.csrf, session.csrf),
    show(status, page, type = htmlType, scripted = false) {
      response.setHeader('Content-Security-Policy', scripted ? `${consolePolicy}; script-src 'self'; connect-src 'self'` : consolePolicy);
      send(request, response, status, type, page);
    },
    leadTo(path, posting = false) {
      response.writeHead(posting ? 307 : 303, { Location: path });
      response.end();
    },
    setCookie(value) {
      const secure = parts.encrypted ? '; Secure' : '';
      const over = value === undefined ? '; Max-Age=0' : '';
      response.setHeader('Set-Cookie', `${cookieName(parts)}=${value ?? ''}; Path=/console; HttpOnly; SameSite=Strict${secure}${over}`);
    },
    response,
  };
}

/** Somebody who is signed in, as the desk knows them. */
export const receiverOf = ({ account }: SignedIn): Receiver => ({
  name: account.name,
  shown: account.shown,
  services: servicesOf(account),
});

/** Somebody who is signed in, as those know them who keep the answers. */
export const editorOf = ({ account }: SignedIn): Editor => ({ name: account.name, roles: account.roles });

export const isSignedIn = (visit: Visit): visit is SignedIn => visit.account !== undefined;
